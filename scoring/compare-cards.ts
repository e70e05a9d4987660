// Two versions of a card, line by line, in sentences for those who must vote on the new one.
import { compileCard, type CompiledCriterion, type RuleOf } from './compile-card.ts'
import { figure } from './phrases.ts'
import { type Rational } from './rational.ts'
import { quotaText, thresholdsText, tiesText } from './ranking-text.ts'
import { bandText, codesAsNames, kindWords, naText, ruleText, type Names } from './rule-text.ts'
import { criteriaOf, type CriterionPlace, type Scorecard } from './scorecard.ts'

export type ChangeKind = 'added' | 'removed' | 'moved' | 'renamed' | 'max' | 'rule' | 'bands' | 'na' | 'head' | 'ranking'

export interface CardChange {
  readonly kind: ChangeKind
  /** The criterion, or the new card's id. */
  readonly code: string
  readonly text: string
}

/** In the order of the new card, removed lines last; empty for equal cards: `compareCards(card2022, card2023, catalogue)`. */
export function compareCards(before: Scorecard, after: Scorecard, names: Names = codesAsNames): readonly CardChange[] {
  const old = linesOf(before)
  const fresh = linesOf(after)
  return [
    ...headChanges(before, after),
    ...[...fresh.values()].flatMap((line) => {
      const earlier = old.get(line.code)
      return earlier ? lineChanges(earlier, line, names) : [change('added', line.code, addedText(line, names))]
    }),
    ...[...old.values()].filter((line) => !fresh.has(line.code)).map((line) => change('removed', line.code, `Bỏ ${line.code} “${line.name}” (${figure(line.max)} điểm).`)),
    ...rankingChanges(before, after, names),
  ]
}

interface Line {
  readonly code: string
  readonly name: string
  readonly parent: string | null
  readonly max: Rational
  readonly compiled: CompiledCriterion
}

function linesOf(card: Scorecard): ReadonlyMap<string, Line> {
  const compiled = new Map<string, CompiledCriterion>()
  const collect = (criterion: CompiledCriterion): void => {
    compiled.set(criterion.code, criterion)
    criterion.children.forEach(collect)
  }
  compileCard(card).root.children.forEach(collect)
  return new Map([...criteriaOf(card)].flatMap((place) => lineOf(place, compiled.get(place.criterion.code))))
}

function lineOf({ criterion, path }: CriterionPlace, compiled: CompiledCriterion | undefined): [string, Line][] {
  if (!compiled) return []
  const { code, name } = criterion
  return [[code, { code, name, parent: path.at(-1)?.code ?? null, max: compiled.max, compiled }]]
}

function lineChanges(before: Line, after: Line, names: Names): CardChange[] {
  const changes: CardChange[] = []
  const { code } = after
  if (before.parent !== after.parent) changes.push(change('moved', code, `${code} chuyển từ ${place(before)} sang ${place(after)}.`))
  if (before.name !== after.name) changes.push(change('renamed', code, `${code} đổi tên từ “${before.name}” thành “${after.name}”.`))
  if (!before.max.equals(after.max)) {
    changes.push(change('max', code, `${code} “${after.name}”: điểm tối đa ${direction(before.max, after.max)} từ ${figure(before.max)} ${joinWord(before.max, after.max)} ${figure(after.max)}.`))
  }
  if (before.compiled.na !== after.compiled.na) changes.push(change('na', code, `${code}: trước đây ${naText(before.compiled.na)}; nay ${naText(after.compiled.na)}.`))
  return [...changes, ...ruleChanges(before, after, names)]
}

function ruleChanges(before: Line, after: Line, names: Names): CardChange[] {
  const [old, fresh] = [before.compiled.rule, after.compiled.rule]
  const { code } = after
  if (old.kind !== fresh.kind) {
    const text = `${code} đổi cách chấm từ “${kindWords[old.kind]}” sang “${kindWords[fresh.kind]}”. ${ruleText(after.compiled, names)}`
    return [change('rule', code, text)]
  }
  // The maximum is part of some rule sentences but has a change of its own.
  const oldText = ruleText({ ...before.compiled, max: after.max }, names)
  if (old.kind === 'bands' && fresh.kind === 'bands') return bandsChanges(old, fresh, { code, names, after: after.compiled, oldText })
  const newText = ruleText(after.compiled, names)
  return oldText === newText ? [] : [change('rule', code, `${code}: cách chấm đổi từ “${oldText}” thành “${newText}”`)]
}

interface BandsContext {
  readonly code: string
  readonly names: Names
  readonly after: CompiledCriterion
  readonly oldText: string
}

function bandsChanges(before: RuleOf<'bands'>, after: RuleOf<'bands'>, { code, names, after: criterion, oldText }: BandsContext): CardChange[] {
  const [old, fresh] = [before, after].map((rule) => new Map(rule.bands.map((band) => [bandText(band), band.points])))
  if (!old || !fresh) return []
  const bands = [
    ...[...fresh].flatMap(([text, points]) => {
      const earlier = old.get(text)
      if (!earlier) return [`thêm mức ${text}: ${figure(points)} điểm`]
      return earlier.equals(points) ? [] : [`mức ${text} đổi từ ${figure(earlier)} thành ${figure(points)} điểm`]
    }),
    ...[...old].filter(([text]) => !fresh.has(text)).map(([text, points]) => `bỏ mức ${text} (${figure(points)} điểm)`),
  ]
  const measured = ruleText({ ...criterion, rule: { ...after, measure: before.measure } }, names) !== ruleText(criterion, names)
  const changes = bands.length > 0 ? [change('bands', code, `${code}: ${bands.join('; ')}.`)] : []
  return measured ? [change('rule', code, `${code}: nay ${ruleText(criterion, names)} Trước đây: ${oldText}`), ...changes] : changes
}

function headChanges(before: Scorecard, after: Scorecard): CardChange[] {
  const pairs: [string, string, string][] = [
    ['tổng điểm', before.totalPoints, after.totalPoints],
    ['loại đơn vị áp dụng', before.appliesTo.join(', '), after.appliesTo.join(', ')],
    ['năm chấm', String(before.year), String(after.year)],
    ['kỳ chấm', `${before.validFrom} – ${before.validTo}`, `${after.validFrom} – ${after.validTo}`],
    ['ngày ban hành', before.issued, after.issued],
  ]
  return pairs.filter(([, old, fresh]) => old !== fresh).map(([what, old, fresh]) => change('head', after.id, `Bảng điểm đổi ${what}: từ ${old} thành ${fresh}.`))
}

function rankingChanges(before: Scorecard, after: Scorecard, names: Names): CardChange[] {
  const parts: [string, string, string][] = [
    ['Ngưỡng xếp loại', thresholdsText(before), thresholdsText(after)],
    ['Hạn mức mỗi loại', quotasText(before), quotasText(after)],
    ['Cách phân định khi bằng điểm', tiesText(before.ranking.ties, names), tiesText(after.ranking.ties, names)],
  ]
  return parts.filter(([, old, fresh]) => old !== fresh).map(([what, old, fresh]) => change('ranking', after.id, `${what} đổi từ “${old}” thành “${fresh}”.`))
}

function quotasText({ ranking }: Scorecard): string {
  return ranking.quota.length === 0 ? 'không giới hạn' : ranking.quota.map((quota) => quotaText(quota)).join('; ')
}

function addedText({ code, name, max, parent, compiled }: Line, names: Names): string {
  return `Thêm ${code} “${name}”${parent ? ` trong ${parent}` : ''}, tối đa ${figure(max)} điểm. ${ruleText(compiled, names)}`
}

function place({ parent }: Line): string {
  return parent ? `mục ${parent}` : 'hàng mục lớn'
}

function direction(before: Rational, after: Rational): string {
  return after.compare(before) > 0 ? 'tăng' : 'giảm'
}

function joinWord(before: Rational, after: Rational): string {
  return after.compare(before) > 0 ? 'lên' : 'xuống'
}

function change(kind: ChangeKind, code: string, text: string): CardChange {
  return { kind, code, text }
}
