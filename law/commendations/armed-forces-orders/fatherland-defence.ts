// Huân chương Bảo vệ Tổ quốc for individuals: the ladder, long service with a listed post, or a feat. Luật 2022 Đ45–47; NĐ 65/2014 Đ18–20; NĐ 152/2025 Đ22–24.
import type { AwardId } from '../../awards.ts'
import { amendedWordings } from '../../engine/amended.ts'
import { cite, type Citation } from '../../engine/citation.ts'
import { all, any, needsLegal, type Condition } from '../../engine/condition.ts'
import type { LawValue } from '../../engine/dated.ts'
import type { AwardRule } from '../../engine/rule.ts'
import { decree152, decree65, decree91, decree98 } from '../periods.ts'
import { classNames, featOfClass, featToCheck, inArmedForces, longService, orderClasses, servedValue, unreadService, type OrderClass } from './service.ts'

const feat = 'Lập chiến công, thành tích xuất sắc đúng mức của hạng đề nghị'
const before: Readonly<Record<OrderClass, AwardId>> = { first: 'fatherland-defence-order-second-class', second: 'fatherland-defence-order-third-class', third: 'prime-minister-diploma' }
const initiatives = { first: 4, second: 3, third: 2 } as const
const serviceYears = { first: 35, second: 35, third: 30 } as const

function sourcesOf(grade: OrderClass) {
  const place = orderClasses.indexOf(grade)
  return { decree65: cite('65/2014/NĐ-CP', 18 + place), decree152: cite('152/2025/NĐ-CP', 22 + place), law: cite('06/2022/QH15', 45 + place, { mark: 'memory' }) }
}

export interface DefenceValues {
  readonly serviceMonths: LawValue
  readonly postYears: LawValue
  readonly ladderYears: LawValue
  readonly ladderInitiatives: LawValue
}

export function fatherlandDefenceValues(grade: OrderClass): DefenceValues {
  const folder = `commendations/fatherland-defence-order-${grade}-class`
  const name = `Huân chương Bảo vệ Tổ quốc ${classNames[grade]}`
  const sources = sourcesOf(grade)
  const ladder = { decree65: sources.decree65 }
  return {
    serviceMonths: servedValue({ id: `${folder}/service-months`, says: `${name}: thời gian phục vụ trong lực lượng vũ trang (${serviceYears[grade]} năm)`, unit: 'months', value: serviceYears[grade] * 12 }, sources),
    postYears: servedValue({ id: `${folder}/post-years`, says: `${name}: số năm giữ chức vụ quy định`, unit: 'years', value: 10 }, sources),
    ladderYears: servedValue({ id: `${folder}/ladder-years`, says: `${name}: số năm liên tục lập thành tích xuất sắc sau hình thức khen thưởng trước`, unit: 'years', value: 5 }, ladder),
    ladderInitiatives: servedValue({ id: `${folder}/ladder-initiatives`, says: `${name}: số sáng kiến, công trình có phạm vi ảnh hưởng cấp bộ, tỉnh trong thời gian đó`, unit: 'count', value: initiatives[grade] }, ladder),
  }
}

function ladder(grade: OrderClass, { ladderYears, ladderInitiatives }: DefenceValues, source: Citation): Condition {
  return all([
    inArmedForces(source),
    {
      word: 'since', awards: [before[grade]], merit: true, target: `fatherland-defence-order-${grade}-class`, years: { value: ladderYears.id }, rated: 'excellent',
      tallies: [{ of: 'initiative', scope: 'ministry-province', count: { value: ladderInitiatives.id }, unused: true }], cite: source,
    },
  ], { limb: 'chain', cite: source })
}

function ladderToCheck(grade: OrderClass, source: Citation): Condition {
  return all([
    inArmedForces(source), { word: 'held-ever', awards: [before[grade]], merit: true, cite: source },
    needsLegal('Tiêu chuẩn khen thưởng công trạng của Huân chương Bảo vệ Tổ quốc theo Luật năm 2022: chưa đối chiếu được văn bản', cite('06/2022/QH15', source.article ?? null, { mark: 'unsure' })),
  ], { limb: 'chain', cite: source })
}

export function fatherlandDefenceOrder(grade: OrderClass, values: DefenceValues): AwardRule {
  const sources = sourcesOf(grade)
  const stood = cite('91/2017/NĐ-CP', null, { mark: 'memory' })
  const served = { months: { value: values.serviceMonths.id }, years: serviceYears[grade], postYears: { value: values.postYears.id } }
  return {
    id: `commendations/fatherland-defence-order-${grade}-class`, award: `fatherland-defence-order-${grade}-class` satisfies AwardId, subject: 'individual',
    wordings: [
      {
        ...decree65, cite: sources.decree65,
        when: any([ladder(grade, values, sources.decree65), longService({ regime: 'decree-65', ...served, source: sources.decree65, document: '65/2014/NĐ-CP' }), featOfClass(sources.decree65, feat)]),
      },
      {
        ...decree91, cite: stood, note: 'Nghị định 91/2017/NĐ-CP chưa đối chiếu, lấy theo Nghị định 65/2014/NĐ-CP.',
        when: any([ladder(grade, values, stood), longService({ regime: 'decree-91', ...served, source: stood, document: '91/2017/NĐ-CP' }), featOfClass(stood, feat)]),
      },
      { ...decree98, cite: sources.law, when: any([ladderToCheck(grade, sources.law), unreadService('98/2023/NĐ-CP', sources.law), featToCheck(sources.law)]) },
      {
        ...decree152, cite: sources.decree152,
        when: any([ladderToCheck(grade, sources.law), longService({ regime: 'decree-152', ...served, source: sources.decree152, document: '152/2025/NĐ-CP' }), featToCheck(sources.law)]),
      },
      ...amendedWordings,
    ],
  }
}
