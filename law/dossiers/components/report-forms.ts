// The number of the form for a paper (mẫu). The numbers of NĐ 98/2023 and NĐ 152/2025 differ: never mix them.
import type { PlainDate } from '@thidua/kit/plain-date.ts'
import { awardOf, type AwardId } from '../../awards.ts'
import { cite, type Citation, type Mark } from '../../engine/citation.ts'
import { needsLegal, type NeedsLegal } from '../../engine/condition.ts'
import type { Basis, SubjectKind } from '../../engine/facts.ts'
import { answerOn, isOpen, type DatedAnswer } from '../../limits/transitions/dated-answer.ts'
import { answersOf152, decree98, law2003 } from '../../limits/transitions/periods.ts'
import type { PaperId } from './paper.ts'

export interface FormQuestion {
  readonly paper: PaperId
  readonly award: AwardId
  readonly subject: SubjectKind
  readonly day: PlainDate
  readonly basis?: Basis
}

export interface ReportForm {
  /** `Mẫu 05`. */
  readonly form: string
  readonly text: string
  readonly citation: Citation
}

/** What the annex calls for, by the kind of report. */
type FormKind = 'submission' | 'flag' | 'fighter' | 'merit-collective' | 'merit-individual' | 'extraordinary' | 'contribution' | 'movement' | 'hero-collective' | 'hero-individual' | 'foreign-collective' | 'foreign-individual' | 'initiative'

interface Annex { readonly forms: Partial<Readonly<Record<FormKind, string>>>; readonly source: (kind: FormKind) => Citation; readonly notSeen: NeedsLegal }

const unseen98 = needsLegal('Số mẫu theo Phụ lục I Nghị định 98/2023/NĐ-CP: chưa thấy (chỉ thấy Mẫu 01–03)', cite('98/2023/NĐ-CP', null, { mark: 'unsure' }))

const annexes: readonly DatedAnswer<Annex>[] = [
  { ...law2003, answer: needsLegal('Mẫu hồ sơ theo Luật năm 2003: chưa thấy phụ lục', cite('91/2017/NĐ-CP', null, { mark: 'unsure' })) },
  { ...decree98, answer: { forms: { submission: '01', 'merit-collective': '02', 'merit-individual': '03' }, source: () => cite('98/2023/NĐ-CP', null), notSeen: unseen98 } },
  ...answersOf152((mark): Annex => ({
    forms: {
      submission: '01', flag: '02', fighter: '03', 'merit-collective': '04', 'merit-individual': '05', extraordinary: '06', contribution: '07', movement: '08',
      'hero-collective': '09', 'hero-individual': '10', 'foreign-collective': '11', 'foreign-individual': '12', initiative: '13',
    },
    source: (kind) => annexOf152(kind, mark), notSeen: unseen98,
  })),
]

/** 01 and 13 are named in the decree; 02–12 follow from the order of the titles, to be compared with the annex. */
function annexOf152(kind: FormKind, mark: Mark): Citation {
  if (kind === 'submission') return cite('152/2025/NĐ-CP', 33, { clause: 11, mark })
  if (kind === 'initiative') return cite('152/2025/NĐ-CP', 33, { clause: 6, mark })
  return cite('152/2025/NĐ-CP', null, { mark: mark === 'seen' ? 'memory' : mark })
}

/** `formFor({ paper: 'confirmed-report', award: 'labour-order-third-class', subject: 'individual', day, basis: 'merit' })` is Mẫu 05. `undefined`: the paper has no form. */
export function formFor(question: FormQuestion): ReportForm | NeedsLegal | undefined {
  const kind = kindOf(question)
  if (kind === undefined) return undefined
  const annex = answerOn('dossiers/components/forms', annexes, question.day)
  if (isOpen(annex)) return annex
  const number = annex.forms[kind]
  if (number === undefined) return annex.notSeen
  const own = awardOf(question.award).state ? '' : ' (khen thưởng của bộ, tỉnh, đơn vị dùng mẫu do bộ, tỉnh quy định nếu có)'
  return { form: `Mẫu ${number}`, text: `Mẫu ${number}${own}`, citation: annex.source(kind) }
}

function kindOf({ paper, award, subject, basis = 'merit' }: FormQuestion): FormKind | undefined {
  if (paper === 'submission') return 'submission'
  if (paper === 'initiative-confirmation' || paper === 'scope-confirmation') return 'initiative'
  if (paper !== 'achievement-report' && paper !== 'confirmed-report') return undefined
  if (award === 'government-emulation-flag') return 'flag'
  if (award === 'national-emulation-fighter') return 'fighter'
  const collective = subject !== 'individual'
  if (award === 'labour-hero' || award === 'armed-forces-hero' || award === 'heroic-province') return collective ? 'hero-collective' : 'hero-individual'
  if (basis === 'foreign') return collective ? 'foreign-collective' : 'foreign-individual'
  if (basis === 'extraordinary' || basis === 'contribution' || basis === 'movement') return basis
  return collective ? 'merit-collective' : 'merit-individual'
}
