// Huân chương Quân công and Huân chương Bảo vệ Tổ quốc for collectives: NĐ 65/2014 Đ12–14 k2 and Đ18–20 k2; the numbers of NĐ 91/2017, the text before 2014 and that of the law of 2022 were not read.
import { plainDate } from '@thidua/kit/plain-date.ts'
import { awardOf, type AwardId } from '../../awards.ts'
import { amendedWordings } from '../../engine/amended.ts'
import { cite, type Citation } from '../../engine/citation.ts'
import { all, any, needsLegal, type Condition, type Tally } from '../../engine/condition.ts'
import type { LawValue } from '../../engine/dated.ts'
import type { AwardRule, Wording } from '../../engine/rule.ts'
import { aroundPartyRule } from '../../titles/collective-wordings.ts'
import { step, unreadRoute } from '../collective-ladder.ts'
import { lawAbiding } from '../individual-limbs.ts'
import { decree65, law2022 } from '../periods.ts'
import { featOfClass, orderClasses, type OrderClass } from './service.ts'

export interface CollectiveClimb {
  readonly years: LawValue
  /** Either of these flags and diplomas, won in the years. */
  readonly ways: readonly (readonly Tally[])[]
  /** Years since the collective was founded. */
  readonly age?: LawValue
}

interface ForcesOrder extends CollectiveClimb {
  readonly award: AwardId
  readonly after: AwardId
  /** Article of the 2022 law. */
  readonly law: number
}

const exploitAfter: Readonly<Record<OrderClass, AwardId>> = { first: 'military-exploit-order-second-class', second: 'military-exploit-order-third-class', third: 'fatherland-defence-order-first-class' }
const defenceAfter: Readonly<Record<OrderClass, AwardId>> = { first: 'fatherland-defence-order-second-class', second: 'fatherland-defence-order-third-class', third: 'prime-minister-diploma' }

const feats: Readonly<Record<OrderClass, string>> = {
  first: 'Lập thành tích xuất sắc, có phạm vi ảnh hưởng và nêu gương trong toàn quốc',
  second: 'Lập thành tích xuất sắc, có phạm vi ảnh hưởng và nêu gương trong toàn quân, toàn lực lượng công an',
  third: 'Lập thành tích xuất sắc, có phạm vi ảnh hưởng và nêu gương trong quân khu, quân chủng và tương đương',
}

const kept = cite('91/2017/NĐ-CP', null, { mark: 'memory' })
const unsure91 = cite('91/2017/NĐ-CP', null, { mark: 'unsure' })
const ladderSays = 'Khen thưởng công trạng: quá trình thành tích liên tục'

/** The order of the army and the police; no deed opens a way to it under NĐ 65. */
export function militaryExploitOfCollectives(grade: OrderClass, climb: CollectiveClimb): AwardRule {
  const place = orderClasses.indexOf(grade)
  const order: ForcesOrder = { ...climb, award: `military-exploit-order-${grade}-class`, after: exploitAfter[grade], law: 39 + place }
  const source = cite('65/2014/NĐ-CP', 12 + place, { clause: 2 })
  const armyOrPolice: Condition = { word: 'subject', sectors: ['army', 'police'], says: 'Là tập thể trong Quân đội nhân dân, Công an nhân dân', cite: source }
  const under91 = any([
    ladder91(order),
    unreadRoute({ limb: 'extraordinary', key: 'armed-forces-feat', text: 'Nghị định 91/2017/NĐ-CP có tiêu chuẩn theo chiến công cho tập thể hay không: chưa đối chiếu được văn bản', cite: unsure91 }),
  ])
  return ruleOf(order, [
    { ...decree65, cite: source, when: all([armyOrPolice, partyClean(source), ladder65(order, source)]) },
    ...aroundPartyRule({ from: plainDate('2017-10-01'), cite: kept, note: standIn, when: all([ofForces(kept), partyClean(kept), under91]) }),
  ])
}

/** The order of all armed forces: the ladder, or a deed that reaches as far as its class asks. */
export function fatherlandDefenceOfCollectives(grade: OrderClass, climb: CollectiveClimb): AwardRule {
  const place = orderClasses.indexOf(grade)
  const order: ForcesOrder = { ...climb, award: `fatherland-defence-order-${grade}-class`, after: defenceAfter[grade], law: 45 + place }
  const source = cite('65/2014/NĐ-CP', 18 + place, { clause: 2 })
  const asked = (from: Citation, ladder: Condition) => all([ofForces(from), lawAbiding(from), partyClean(from), any([ladder, featOfClass(from, feats[grade])])])
  return ruleOf(order, [
    { ...decree65, cite: source, when: asked(source, ladder65(order, source)) },
    ...aroundPartyRule({ from: plainDate('2017-10-01'), cite: kept, note: standIn, when: asked(kept, ladder91(order)) }),
  ])
}

const standIn = 'Nghị định 91/2017/NĐ-CP chưa đối chiếu, lấy theo Nghị định 65/2014/NĐ-CP.'

function ofForces(source: Citation): Condition {
  return { word: 'subject', sectors: ['army', 'police', 'militia'], says: 'Là tập thể thuộc lực lượng vũ trang nhân dân', cite: source }
}

function partyClean(source: Citation): Condition {
  return { word: 'attested', key: 'party-organisation-clean', cite: source }
}

function ladder65({ award, after, years, ways, age }: ForcesOrder, source: Citation): Condition {
  return all([
    any(ways.map((tallies) => step({ target: award, after: [after], years: years.id, merit: false, tallies, cite: source })), { says: 'Thời gian và số lần khen thưởng theo một trong hai cách', cite: source }),
    ...(age ? [{ word: 'founded', years: { value: age.id }, cite: source } as const] : []),
  ], { limb: 'chain', says: ladderSays, cite: source })
}

/** The years were kept; whether the numbers were is not known. */
function ladder91({ award, after, years, age }: ForcesOrder): Condition {
  return all([
    step({ target: award, after: [after], years: years.id, merit: true, cite: kept }),
    needsLegal(`Số Cờ thi đua, bằng khen${age ? ' và thời gian thành lập' : ''} theo Nghị định 91/2017/NĐ-CP chưa được đối chiếu`, unsure91),
  ], { limb: 'chain', says: ladderSays, cite: kept })
}

/** A period whose standard was not read: only a collective of the armed forces needs a lawyer. */
function unreadForForces(text: string, source: Citation): Condition {
  return all([ofForces({ ...source, mark: 'memory' }), needsLegal(text, source)])
}

function ruleOf({ award, law }: ForcesOrder, known: readonly Wording[]): AwardRule {
  const { name } = awardOf(award)
  const [old, current] = [cite('15/2003/QH11', null, { mark: 'unsure' }), cite('06/2022/QH15', law, { mark: 'unsure' })]
  return {
    id: `commendations/${award}-collective`, award, subject: 'collective',
    wordings: [
      { from: plainDate('2004-07-01'), until: plainDate('2014-08-19'), cite: old, when: unreadForForces(`Tiêu chuẩn ${name} cho tập thể trước Nghị định 65/2014/NĐ-CP chưa được đối chiếu`, old) },
      ...known,
      { ...law2022, cite: current, when: unreadForForces(`Tiêu chuẩn ${name} cho tập thể tại Đ${law} chưa được đối chiếu`, current) },
      ...amendedWordings,
    ],
  }
}
