// Whom to choose when several meet the conditions equally: women, or a collective of mostly women. NĐ 152/2025 Đ4 k6 and its forerunners.
import type { PlainDate } from '@thidua/kit/plain-date.ts'
import { cite, type Citation } from '../../engine/citation.ts'
import { needsLegal, type NeedsLegal } from '../../engine/condition.ts'
import { entryOn } from '../../engine/dated.ts'
import type { Subject } from '../../engine/facts.ts'
import { afterDecree152, lapsed } from '../transitions/periods.ts'
import { womenShare } from './values.ts'

export interface EqualCandidate {
  readonly id: string
  readonly kind: Subject['kind']
  readonly sex?: Subject['sex']
  readonly members?: { readonly count: number; readonly women: number }
}

export interface Choice {
  /** Those the law prefers; empty: it prefers nobody. */
  readonly preferred: readonly string[]
  /** Those about whom a fact is missing. */
  readonly unclear: readonly string[]
  readonly text: string
  readonly citation: Citation
}

/** Candidates that are equal in everything else. Households have no such preference. */
export function chooseBetweenEquals(candidates: readonly EqualCandidate[], day: PlainDate): Choice | NeedsLegal {
  const entry = entryOn(womenShare.entries, day)
  if (!entry) {
    if (day >= afterDecree152.from) return lapsed('Ưu tiên nữ khi cùng điều kiện: Nghị định 152/2025/NĐ-CP đã hết hiệu lực')
    return needsLegal('Ưu tiên nữ khi cùng điều kiện: chưa thấy văn bản của giai đoạn này', cite('42/2010/NĐ-CP', null, { mark: 'unsure' }))
  }
  const found = candidates.map((candidate) => ({ id: candidate.id, preferred: isPreferred(candidate, entry.value) }))
  const preferred = found.flatMap(({ id, preferred: yes }) => (yes === true ? [id] : []))
  return {
    preferred, unclear: found.flatMap(({ id, preferred: yes }) => (yes === undefined ? [id] : [])), citation: entry.cite,
    text: `Cùng điều kiện, tiêu chuẩn thì chọn nữ, hoặc tập thể có từ ${entry.value} % là nữ`,
  }
}

function isPreferred({ kind, sex, members }: EqualCandidate, percent: number): boolean | undefined {
  if (kind === 'household') return false
  if (kind === 'individual') return sex === undefined ? undefined : sex === 'female'
  return members === undefined ? undefined : members.women * 100 >= percent * members.count
}
