// Who recognises how far an initiative reaches, and what proves it. Luật 06/2022/QH15 Đ21–23, NĐ 152/2025 Đ33 k6, Luật 15/2003/QH11 Đ21–23.
import { plainDate, type PlainDate } from '@thidua/kit/plain-date.ts'
import { cite, type Citation } from '../../engine/citation.ts'
import { needsLegal, type NeedsLegal } from '../../engine/condition.ts'
import type { InitiativeScope } from '../../engine/facts.ts'
import { answerOn, type DatedAnswer } from '../transitions/dated-answer.ts'
import { amendedAnswer, answersOf152, cite152, decree91, decree98, law2022 } from '../transitions/periods.ts'

/** An initiative or accepted research, or ingenuity in combat. */
export type AchievementKind = 'initiative' | 'combat'

export interface Recogniser {
  readonly who: string
  readonly citation: Citation
}

const before91: DatedAnswer<never> = {
  from: plainDate('2004-07-01'), until: plainDate('2017-09-30'),
  answer: needsLegal('Thẩm quyền công nhận sáng kiến trước 01/10/2017: chưa thấy văn bản', cite('15/2003/QH11', null, { mark: 'unsure' })),
}

function table(of91: Recogniser, of2022: Recogniser): readonly DatedAnswer<Recogniser>[] {
  return [before91, { ...decree91, answer: of91 }, { ...law2022, answer: of2022 }, amendedAnswer('Thẩm quyền công nhận sáng kiến')]
}

const unitHead = 'Người đứng đầu cơ quan, đơn vị cơ sở, có Hội đồng sáng kiến (khoa học) giúp'
const bodyHead = 'Người đứng đầu bộ, ban, ngành, tỉnh'
const forces = 'Bộ trưởng Bộ Quốc phòng, Bộ trưởng Bộ Công an'

const tables: Readonly<Record<AchievementKind, Readonly<Record<InitiativeScope, readonly DatedAnswer<Recogniser>[]>>>> = {
  initiative: {
    grassroots: table({ who: unitHead, citation: cite('91/2017/NĐ-CP', 9, { clause: 3 }) }, { who: unitHead, citation: cite('06/2022/QH15', 23, { clause: 2 }) }),
    'ministry-province': table({ who: bodyHead, citation: cite('91/2017/NĐ-CP', 9, { clause: 2, mark: 'memory' }) }, { who: bodyHead, citation: cite('06/2022/QH15', 22, { clause: 2 }) }),
    national: table({ who: bodyHead, citation: cite('91/2017/NĐ-CP', 9, { clause: 1, mark: 'memory' }) }, { who: bodyHead, citation: cite('06/2022/QH15', 21, { clause: 2 }) }),
  },
  combat: {
    grassroots: table({ who: 'Đơn vị', citation: cite('91/2017/NĐ-CP', 9, { clause: 3 }) }, { who: 'Đơn vị', citation: cite('06/2022/QH15', 23, { clause: 2 }) }),
    'ministry-province': table({ who: forces, citation: cite('91/2017/NĐ-CP', 9, { clause: 2, mark: 'memory' }) }, { who: forces, citation: cite('06/2022/QH15', 22, { clause: 2 }) }),
    national: table({ who: forces, citation: cite('91/2017/NĐ-CP', 9, { clause: 1, mark: 'memory' }) }, { who: forces, citation: cite('06/2022/QH15', 21, { clause: 2 }) }),
  },
}

/** `recogniserOf({ scope: 'national', kind: 'initiative', day })`: the head of the ministry or province, not the Prime Minister. */
export function recogniserOf({ scope, kind, day }: { readonly scope: InitiativeScope; readonly kind: AchievementKind; readonly day: PlainDate }): Recogniser | NeedsLegal {
  return answerOn('limits/initiatives/recogniser', tables[kind][scope], day)
}

export interface Evidence {
  readonly papers: readonly ('certificate' | 'decision' | 'confirmation')[]
  readonly says: string
  readonly form?: string
  readonly citation: Citation
}

const evidence: readonly DatedAnswer<Evidence>[] = [
  before91,
  { ...decree91, answer: { papers: ['certificate'], says: 'Giấy chứng nhận của cấp có thẩm quyền', citation: cite('91/2017/NĐ-CP', 50) } },
  { ...decree98, answer: { papers: ['certificate', 'confirmation'], says: 'Giấy chứng nhận hoặc văn bản xác nhận của cấp có thẩm quyền', citation: cite('06/2022/QH15', 84, { clause: 1 }) } },
  ...answersOf152((mark): Evidence => ({ papers: ['decision', 'confirmation'], says: 'Quyết định hoặc giấy xác nhận hiệu quả, khả năng nhân rộng, phạm vi ảnh hưởng (Mẫu 13)', form: 'Mẫu 13', citation: cite152(mark, 33, { clause: 6 }) })),
]

/** What proves the recognition on the day the dossier is received; a paper given earlier may be of the earlier kind. */
export function evidenceOn(day: PlainDate): Evidence | NeedsLegal {
  return answerOn('limits/initiatives/evidence', evidence, day)
}
