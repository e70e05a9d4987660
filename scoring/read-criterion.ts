// One criterion and those below it: fields, rule, and what must hold between them (FORMAT.md §2 and §4).
import { cardErrors, type CardError } from './card-errors.ts'
import { isList, isMap, type CardNode } from './card-file.ts'
import { Fields, textOf } from './card-fields.ts'
import { findBandFaults } from './check-bands.ts'
import { decimalOf } from './decimal.ts'
import { Rational } from './rational.ts'
import { scoringKinds, whenNotApplicable, type BandOf, type Criterion, type Scoring, type ScoringKind } from './scorecard.ts'

export interface CriterionList {
  readonly criteria: readonly Criterion[]
  /** Σ of the maxima; `null` when one of them is not known. */
  readonly sum: Rational | null
}

interface Surroundings {
  readonly cardId: string
  readonly classes: readonly string[]
  readonly errors: CardError[]
  readonly complete: boolean
}

const deepestLevel = 40

export class CriterionReader {
  /** Every code met, in card order, repeats included. */
  readonly codes: string[] = []
  readonly #around: Surroundings

  constructor(around: Surroundings) {
    this.#around = around
  }

  repeatedCodes(): string[] {
    return [...new Set(this.codes.filter((code, index) => this.codes.indexOf(code) !== index))]
  }

  readList(nodes: readonly CardNode[], parent = this.#around.cardId, level = 1): CriterionList {
    if (level > deepestLevel) {
      this.#around.errors.push(cardErrors.badField(parent, 'children', `lồng quá ${deepestLevel} cấp`))
      return { criteria: [], sum: null }
    }
    const read = nodes.map((node) => this.#read(node, parent, level))
    const sum = read.reduce<Rational | null>((total, each) => (total && each?.max ? total.plus(each.max) : null), Rational.zero)
    return { criteria: read.flatMap((each) => each?.criterion ?? []), sum }
  }

  #read(node: CardNode, parent: string, level: number): { criterion: Criterion; max: Rational | null } | null {
    if (!isMap(node)) {
      this.#around.errors.push(cardErrors.badField(parent, 'criteria', 'có một dòng không phải là tiêu chí'))
      return null
    }
    const code = textOf(node['code'])
    if (code === null) this.#around.errors.push(cardErrors.badField(parent, 'code', 'còn thiếu ở một tiêu chí con'))
    else this.codes.push(code)
    const fields = new Fields(node, code ?? parent, this.#around.errors)
    const max = readMax(fields)
    const maxPoints = decimalOf(fields.text('max_points') ?? '') ?? '0'
    const scoring = this.#scoring(fields, { max, maxPoints, classes: this.#around.classes })
    const children = this.#children(fields, { kind: scoring?.kind ?? null, max, level })
    return { max, criterion: { ...plainFields(fields), maxPoints, scoring: scoring ?? standIn, children } }
  }

  #children(fields: Fields, { kind, max, level }: { kind: ScoringKind | null; max: Rational | null; level: number }): readonly Criterion[] {
    const nodes = isList(fields.map['children']) ? fields.map['children'] : []
    const { criteria, sum } = this.readList(nodes, fields.code, level + 1)
    const { errors, complete } = this.#around
    if (kind === 'sum' && nodes.length === 0 && complete) errors.push(cardErrors.sumWithoutChildren(fields.code))
    if (kind !== 'sum' && kind !== null && nodes.length > 0) errors.push(cardErrors.childrenWithoutSum(fields.code, kind))
    const compares = kind === 'sum' && nodes.length > 0 && complete
    if (compares && sum && max && !sum.equals(max)) errors.push(cardErrors.pointsDoNotAddUp(fields.code, sum, max))
    return criteria
  }

  #scoring(fields: Fields, bounds: Bounds): Scoring | null {
    const node = fields.map['scoring']
    const rule = new Fields(isMap(node) ? node : {}, fields.code, fields.errors)
    const text = rule.text('kind')
    const kind = scoringKinds.find((known) => known === text)
    if (text === null) rule.bad('scoring.kind', `còn thiếu; dùng một trong: ${scoringKinds.join(', ')}`)
    else if (!kind) fields.errors.push(cardErrors.unknownKind(fields.code, text))
    if (!kind) return null
    if ((kind === 'bonus' || kind === 'gate') && bounds.max && !bounds.max.isZero) {
      fields.errors.push(cardErrors.pointsOnBonusOrGate(fields.code, kind, fields.text('max_points') ?? ''))
    }
    return rules[kind](rule, bounds)
  }
}

/** For a criterion whose way of scoring is not known. */
const standIn: Scoring = { kind: 'manual', step: null }

interface Bounds {
  /** `null` when it cannot be read. */
  readonly max: Rational | null
  readonly maxPoints: string
  readonly classes: readonly string[]
}

const rules: Readonly<Record<ScoringKind, (fields: Fields, bounds: Bounds) => Scoring>> = {
  sum: () => ({ kind: 'sum' }),
  bands: readBands,
  ratio: (fields) => ({
    kind: 'ratio',
    measure: fields.measure('measure'),
    zeroAt: fields.amount('zero_at', '0'),
    fullAt: fields.amount('full_at', '100'),
  }),
  deduct: (fields, bounds) => {
    fields.requiredList('items')
    const items = fields.maps('items').map((item) => ({
      measure: item.measure('measure'),
      each: item.decimal('each', { from: Rational.zero }),
      max: item.optionalDecimal('max', { otherwise: null, from: Rational.zero }),
    }))
    return { kind: 'deduct', items, floor: pointsWithin(fields, 'floor', bounds, '0') }
  },
  bonus: (fields) => ({
    kind: 'bonus',
    measure: fields.measure('measure'),
    above: fields.amount('above', '0'),
    each: fields.decimal('each', { from: Rational.zero }),
    maxBonus: fields.decimal('max_bonus', { from: Rational.zero }),
    conditions: fields.maps('conditions').map((condition) => condition.comparison()),
  }),
  yesno: (fields, bounds) => ({
    kind: 'yesno',
    test: fields.comparison({ op: '==', value: '1' }),
    pointsYes: pointsWithin(fields, 'points_yes', bounds, bounds.maxPoints),
    pointsNo: pointsWithin(fields, 'points_no', bounds, '0'),
  }),
  manual: (fields) => {
    const step = fields.optionalDecimal('step', { otherwise: null })
    if (step !== null && Rational.from(step).compare(Rational.zero) <= 0) fields.bad('step', 'phải lớn hơn 0')
    return { kind: 'manual', step }
  },
  gate: (fields, { classes }) => {
    const cap = fields.requiredText('cap')
    if (cap !== '' && !classes.includes(cap)) fields.errors.push(cardErrors.unknownCapClass(fields.code, cap))
    return { kind: 'gate', test: fields.comparison(), cap }
  },
}

function readMax(fields: Fields): Rational | null {
  const text = fields.text('max_points')
  if (text === null) {
    fields.errors.push(cardErrors.missingMax(fields.code))
    return null
  }
  const decimal = decimalOf(text)
  if (decimal === null) {
    fields.bad('max_points', `phải là một số, đang ghi "${text}"`)
    return null
  }
  const max = Rational.from(decimal)
  if (max.compare(Rational.zero) < 0) fields.errors.push(cardErrors.negativeMax(fields.code, text))
  return max
}

function plainFields(fields: Fields): Pick<Criterion, 'code' | 'name' | 'origin' | 'na' | 'note'> {
  const na = fields.text('na') ?? 'reweight'
  const known = whenNotApplicable.find((choice) => choice === na)
  if (!known) fields.bad('na', `là "${na}"; dùng một trong: ${whenNotApplicable.join(', ')}`)
  return {
    code: fields.code,
    name: fields.text('name') ?? '',
    origin: fields.text('origin'),
    na: known ?? 'reweight',
    note: fields.text('note'),
  }
}

/** Points of a rule lie within 0…max; a default is not judged again. */
function pointsWithin(fields: Fields, field: string, { max }: Bounds, otherwise: string): string {
  return fields.decimal(field, { otherwise, from: Rational.zero, ...(max && { to: max }) })
}

function readBands(fields: Fields, bounds: Bounds): Scoring {
  const before = fields.errors.length
  const range = readRange(fields)
  fields.requiredList('bands')
  const bands = fields.maps('bands').map((band) => readBand(band, bounds))
  const domain = fields.text('domain')
  if (domain !== null && domain !== 'integer') fields.bad('domain', `chỉ có thể là integer, đang ghi "${domain}"`)
  const wholeNumbers = domain === 'integer'
  const measure = fields.measure('measure')
  const shapely = !fields.errors.slice(before).some(({ kind }) => kind === 'bad-field')
  const faults = shapely ? findBandFaults({ range: [fraction(range[0]), fraction(range[1])], wholeNumbers, bands: bands.map(exactBand) }) : []
  for (const { kind, where } of faults) fields.errors.push(cardErrors[kind === 'band-gap' ? 'bandGap' : 'bandOverlap'](fields.code, where))
  return { kind: 'bands', measure, range, wholeNumbers, bands }
}

function readRange(fields: Fields): [string | null, string | null] {
  const range = fields.map['range']
  const [low, high] = isList(range) && range.length === 2 ? range.map((end) => (end === undefined ? null : textOf(end))) : [undefined, undefined]
  if (low === undefined || high === undefined) {
    fields.bad('range', 'phải gồm hai số [thấp, cao]; null là không giới hạn')
    return [null, null]
  }
  const ends: [string | null, string | null] = [low === null ? null : decimalOf(low), high === null ? null : decimalOf(high)]
  if ((low !== null && ends[0] === null) || (high !== null && ends[1] === null)) fields.bad('range', 'có đầu mút không phải là số')
  if (ends[0] !== null && ends[1] !== null && Rational.from(ends[0]).compare(Rational.from(ends[1])) > 0) fields.bad('range', 'có đầu thấp lớn hơn đầu cao')
  return ends
}

function readBand(fields: Fields, { max, maxPoints }: Bounds): BandOf<string> {
  const points = fields.text('points')
  const decimal = points === null ? null : decimalOf(points)
  const wrong = decimal === null || Rational.from(decimal).compare(Rational.zero) < 0 || (max !== null && Rational.from(decimal).compare(max) > 0)
  if (wrong) fields.errors.push(cardErrors.bandPoints(fields.code, points ?? '', maxPoints))
  const band = {
    min: fields.optionalDecimal('min', { otherwise: null }),
    minIncluded: fields.flag('min_incl', true),
    max: fields.optionalDecimal('max', { otherwise: null }),
    maxIncluded: fields.flag('max_incl', false),
    points: decimal ?? '0',
  }
  if (band.min !== null && band.max !== null && Rational.from(band.min).compare(Rational.from(band.max)) > 0) {
    fields.bad('bands', `có một mức mà min (${band.min}) lớn hơn max (${band.max})`)
  }
  return band
}

function exactBand(band: BandOf<string>): BandOf<Rational> {
  return { ...band, min: fraction(band.min), max: fraction(band.max), points: Rational.from(band.points) }
}

function fraction(text: string | null): Rational | null {
  return text === null ? null : Rational.from(text)
}
