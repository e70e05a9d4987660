// A card's document → the shape of `scorecard.ts`, and everything that is wrong with it except unknown indicators.
import { cardErrors, type CardError } from './card-errors.ts'
import { isMap, type CardMap } from './card-file.ts'
import { Fields, textOf } from './card-fields.ts'
import { CriterionReader } from './read-criterion.ts'
import { parseMeasure } from './measure.ts'
import { Rational } from './rational.ts'
import { cardFormat, type Quota, type RankClass, type Ranking, type Scorecard, type TieKey } from './scorecard.ts'

export interface CardReading {
  /** With stand-ins where a field is wrong: to be used only when `errors` is empty. */
  readonly card: Scorecard
  readonly errors: readonly CardError[]
}

export interface ReadingOptions {
  /** Names the card in errors when it has no id. */
  readonly fallbackId: string
  /** `false` when an include is lost: then points cannot add up and are not compared. */
  readonly complete: boolean
}

/** `readCard(document, { fallbackId: 'card.yaml', complete: true })`. */
export function readCard(document: CardMap, { fallbackId, complete }: ReadingOptions): CardReading {
  const errors: CardError[] = []
  const id = textOf(document['id']) ?? fallbackId
  const fields = new Fields(document, id, errors)
  const head = readHead(fields)
  const classes = readClasses(fields)
  const reader = new CriterionReader({ cardId: id, classes: classes.map((each) => each.class), errors, complete })
  const criteria = reader.readList(complete ? fields.requiredList('criteria') : fields.list('criteria'))
  const total = totalPoints(fields)
  if (complete && total && criteria.sum && !criteria.sum.equals(total)) errors.push(cardErrors.totalMismatch(id, criteria.sum, total))
  for (const code of reader.repeatedCodes()) errors.push(cardErrors.duplicateCode(code))
  const ranking = readRanking(fields, classes, reader.codes)
  return { card: { ...head, id, totalPoints: fields.text('total_points') ?? '0', criteria: criteria.criteria, ranking }, errors }
}

function readHead(fields: Fields): Omit<Scorecard, 'id' | 'totalPoints' | 'criteria' | 'ranking'> {
  if (fields.text('format') !== cardFormat) fields.bad('format', `phải là ${cardFormat}`)
  fields.requiredText('id')
  const [validFrom, validTo] = [fields.day('valid_from'), fields.day('valid_to')]
  if (validFrom > validTo) fields.bad('valid_to', 'sớm hơn valid_from')
  const year = fields.requiredText('year')
  if (year !== '' && !/^\d{4}$/.test(year)) fields.bad('year', `phải là năm bốn chữ số, đang ghi "${year}"`)
  const appliesTo = fields.requiredList('applies_to').flatMap((kind) => textOf(kind) ?? [])
  return {
    name: fields.text('name') ?? '',
    note: fields.text('note'),
    decision: fields.text('decision'),
    appliesTo,
    year: Number(year),
    validFrom,
    validTo,
    issued: fields.day('issued'),
  }
}

function totalPoints(fields: Fields): Rational | null {
  const decimal = fields.optionalDecimal('total_points', { from: Rational.zero })
  return decimal === null ? null : Rational.from(decimal)
}

function readClasses(fields: Fields): RankClass[] {
  const ranking = rankingFields(fields)
  if (!ranking) return []
  if (ranking.requiredList('classes').length === 0) return []
  const classes = ranking.maps('classes').map((each) => ({
    class: each.requiredText('class'),
    label: each.text('label') ?? each.text('class') ?? '',
    minPoints: each.decimal('min_points'),
  }))
  const names = classes.map((each) => each.class)
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice !== undefined) fields.bad('ranking.classes', `có loại "${twice}" hai lần`)
  const fault = thresholdFault(classes)
  if (fault) fields.errors.push(cardErrors.classThresholds(fields.code, fault))
  return classes
}

function thresholdFault(classes: readonly RankClass[]): string | null {
  const rising = classes.find((each, index) => {
    const better = classes[index - 1]
    return better && Rational.from(each.minPoints).compare(Rational.from(better.minPoints)) >= 0
  })
  if (rising) return `loại ${rising.class} (${rising.minPoints}) không thấp hơn loại đứng trên`
  const last = classes.at(-1)
  return last && !Rational.from(last.minPoints).isZero ? `loại cuối ${last.class} bắt đầu từ ${last.minPoints}, không phải 0` : null
}

function readRanking(fields: Fields, classes: readonly RankClass[], codes: readonly string[]): Ranking {
  const ranking = rankingFields(fields)
  if (!ranking) {
    fields.bad('ranking', 'còn thiếu; cần ít nhất danh sách classes')
    return { classes, quota: [], ties: [] }
  }
  const quota = ranking.maps('quota').map((each) => readQuota(each, classes))
  const twice = quota.find((each, index) => quota.findIndex((other) => other.class === each.class) !== index)
  if (twice) fields.bad('ranking.quota', `có loại "${twice.class}" hai lần`)
  return { classes, quota, ties: ranking.maps('ties').map((tie) => readTie(tie, codes)) }
}

function rankingFields(fields: Fields): Fields | null {
  const ranking = fields.map['ranking']
  return isMap(ranking) ? new Fields(ranking, fields.code, fields.errors) : null
}

function readQuota(fields: Fields, classes: readonly RankClass[]): Quota {
  const name = fields.requiredText('class')
  if (name !== '' && !classes.some((each) => each.class === name)) fields.bad('ranking.quota', `nêu loại "${name}" không có trong classes`)
  if (fields.has('max_units') === fields.has('max_share')) fields.bad('ranking.quota', 'cần đúng một trong hai: max_units hoặc max_share')
  if (!fields.has('max_units')) return { class: name, maxShare: fields.decimal('max_share', { otherwise: '0', from: Rational.zero }) }
  const units = fields.decimal('max_units', { from: Rational.zero })
  if (!Rational.from(units).isWhole) fields.bad('max_units', `phải là số nguyên, đang ghi "${units}"`)
  return { class: name, maxUnits: Number(units) }
}

function readTie(fields: Fields, codes: readonly string[]): TieKey {
  const order = fields.text('order')
  if (order !== 'asc' && order !== 'desc') fields.bad('ranking.ties.order', `phải là desc hoặc asc, đang ghi "${order ?? ''}"`)
  const direction = order === 'asc' ? 'asc' : 'desc'
  const criterion = fields.text('criterion')
  if (criterion === null) return { measure: tieMeasure(fields), order: direction }
  if (fields.has('measure')) fields.bad('ranking.ties', 'mỗi dòng chỉ được có criterion hoặc measure')
  if (!codes.includes(criterion)) fields.bad('ranking.ties', `nêu tiêu chí "${criterion}" không có trong bảng điểm`)
  return { criterion, order: direction }
}

function tieMeasure(fields: Fields): string {
  const text = fields.text('measure')
  if (text === null) fields.bad('ranking.ties', 'cần criterion hoặc measure')
  const reading = text === null ? null : parseMeasure(text)
  if (text !== null && reading?.ok === false) fields.errors.push(cardErrors.badMeasure(fields.code, text, reading.text))
  return reading?.ok && text !== null ? text : '0'
}
