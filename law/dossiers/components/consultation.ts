// Whose opinion is asked before the Prime Minister or President is (hiệp y). NĐ 152/2025 Đ34 k2–5, NĐ 98/2023 Đ31.
import { plainDate, type PlainDate } from '@thidua/kit/plain-date.ts'
import { awardOf, type AwardId } from '../../awards.ts'
import { cite, type Citation } from '../../engine/citation.ts'
import { needsLegal, type NeedsLegal } from '../../engine/condition.ts'
import type { Basis } from '../../engine/facts.ts'
import { answerOn, isOpen, type DatedAnswer } from '../../limits/transitions/dated-answer.ts'
import { answersOf152, cite152, decree98 } from '../../limits/transitions/periods.ts'

export interface ConsultationQuestion {
  readonly award: AwardId
  readonly day: PlainDate
  readonly basis?: Basis
  /** A central body with legal personality seated in a province (or its head), or an agency of the province (or its head). */
  readonly seat?: 'central-in-province' | 'provincial'
  readonly economicOrganisation?: boolean
  readonly wholeMinistryOrProvince?: boolean
  /** Managed by the Politburo or the Secretariat. */
  readonly managedByCentralParty?: boolean
}

export interface ConsultedBody {
  readonly body: string
  /** What the opinion is about. */
  readonly about: string
  /** Who asks. */
  readonly asks: 'nominator' | 'home-affairs'
  readonly citation: Citation
}

const before2024: DatedAnswer<never> = {
  from: plainDate('2004-07-01'), until: plainDate('2023-12-31'),
  answer: needsLegal('Khen thưởng cấp Nhà nước phải có ý kiến của cơ quan Trung ương hoặc cấp tỉnh liên quan (Luật 2003 Điều 84); danh sách cơ quan chưa thấy văn bản', cite('91/2017/NĐ-CP', null, { mark: 'unsure' })),
}
const rules: readonly DatedAnswer<Citation>[] = [before2024, { ...decree98, answer: cite('98/2023/NĐ-CP', 31) }, ...answersOf152((mark) => cite152(mark, 34))]
/** CSTĐ toàn quốc is not in the list of Đ34: the Ministry of Home Affairs asks for it. */
const fighterRules: readonly DatedAnswer<Citation>[] = [
  before2024,
  { ...decree98, answer: needsLegal('Lấy ý kiến đối với Chiến sĩ thi đua toàn quốc theo Nghị định 98/2023/NĐ-CP: chưa thấy văn bản', cite('98/2023/NĐ-CP', 31, { mark: 'unsure' })) },
  ...answersOf152((mark) => cite152(mark, 36, { clause: 1 })),
]

/** Empty: nobody has to be asked. */
export function consultedBodies(question: ConsultationQuestion): readonly ConsultedBody[] | NeedsLegal {
  if (!awardOf(question.award).state) return []
  const fighter = question.award === 'national-emulation-fighter'
  const citation = answerOn('dossiers/components/consultation', fighter ? fighterRules : rules, question.day)
  if (isOpen(citation)) return citation
  return (fighter ? [askedForFighters] : bodiesOf(question)).map((body) => ({ ...body, citation }))
}

type Asked = Omit<ConsultedBody, 'citation'>

const askedForFighters: Asked = { body: 'Cơ quan liên quan do Bộ Nội vụ lấy ý kiến', about: 'thành tích và phạm vi ảnh hưởng', asks: 'home-affairs' }

function bodiesOf({ award, basis, seat, economicOrganisation, wholeMinistryOrProvince, managedByCentralParty }: ConsultationQuestion): Asked[] {
  const yearlyOrThematic = award === 'government-emulation-flag' || basis === 'movement'
  const asked: readonly (false | undefined | Asked)[] = [
    seat === 'central-in-province' && { body: 'Ủy ban nhân dân tỉnh nơi đặt trụ sở', about: 'chấp hành pháp luật, bảo hiểm, môi trường, an toàn lao động', asks: 'nominator' },
    seat === 'provincial' && { body: 'Bộ, ban, ngành quản lý ngành, lĩnh vực', about: 'thành tích thuộc ngành, lĩnh vực', asks: 'nominator' },
    basis === 'foreign' && { body: 'Bộ Công an, Bộ Ngoại giao', about: 'khen thưởng đối ngoại', asks: 'nominator' },
    managedByCentralParty && { body: 'Cơ quan của Đảng', about: 'cán bộ thuộc diện Bộ Chính trị, Ban Bí thư quản lý', asks: 'home-affairs' },
    wholeMinistryOrProvince && !yearlyOrThematic && { body: 'Ủy ban Kiểm tra Trung ương, Thanh tra Chính phủ', about: 'chấp hành pháp luật của bộ, ban, ngành, tỉnh', asks: 'home-affairs' },
    economicOrganisation && { body: 'Bộ Công an', about: 'tổ chức kinh tế và người đại diện theo pháp luật', asks: 'home-affairs' },
  ]
  return asked.flatMap((body) => (body ? [body] : []))
}
