// Huân chương Độc lập for individuals: long contribution, or achievements of State reach. Luật 2022 Đ36–38; NĐ 152/2025 Đ13–15.
import type { AwardId } from '../../awards.ts'
import { amendedWordings } from '../../engine/amended.ts'
import { cite, type Citation } from '../../engine/citation.ts'
import { all, any, type Condition } from '../../engine/condition.ts'
import type { AwardRule } from '../../engine/rule.ts'
import type { PostRow } from '../long-contribution/post-table.ts'
import { decree152, decree65, decree91, decree98 } from '../periods.ts'
import { contributionNote, decree152Contribution, unreadContribution } from './contribution.ts'

export type IndependenceGrade = 'first' | 'second' | 'third'

const places = { first: 0, second: 1, third: 2 } as const

/** NĐ 152/2025 Đ13 k3, Đ14 k3, Đ15 k4. */
export function independenceCite(grade: IndependenceGrade): Citation {
  return cite('152/2025/NĐ-CP', 13 + places[grade], { clause: grade === 'third' ? 4 : 3 })
}

function nationwide(source: Citation): Condition {
  return all([{ word: 'attested', key: 'influence-national', cite: source }, { word: 'attested', key: 'level-of-class', cite: source }], {
    limb: 'extraordinary', says: 'Lập thành tích đặc biệt xuất sắc, có phạm vi ảnh hưởng toàn quốc', cite: source,
  })
}

function inAStateField(source: Citation): Condition {
  return all([{ word: 'attested', key: 'achievement-state-field', cite: source }, { word: 'attested', key: 'level-of-class', cite: source }], {
    limb: 'extraordinary', says: 'Lập thành tích xuất sắc, đặc biệt xuất sắc trong một lĩnh vực của đất nước', cite: source,
  })
}

export function independenceOrder(grade: IndependenceGrade, rows: readonly PostRow[]): AwardRule {
  const seen65 = cite('65/2014/NĐ-CP', 9 + places[grade])
  const old = cite('15/2003/QH11', 36 + places[grade], { mark: 'memory' })
  const law = cite('06/2022/QH15', 36 + places[grade], { mark: 'weak' })
  const source152 = independenceCite(grade)
  return {
    id: `commendations/independence-order-${grade}-class-individual`, award: `independence-order-${grade}-class` satisfies AwardId, subject: 'individual',
    wordings: [
      { ...decree65, cite: seen65, when: any([unreadContribution('65/2014/NĐ-CP', seen65), nationwide(seen65)]), note: contributionNote },
      { ...decree91, cite: old, when: any([unreadContribution('91/2017/NĐ-CP', old), nationwide(old)]), note: `Nghị định 91/2017/NĐ-CP chưa đối chiếu, lấy theo Nghị định 65/2014/NĐ-CP. ${contributionNote}` },
      { ...decree98, cite: law, when: any([unreadContribution('98/2023/NĐ-CP', law), inAStateField(law)]), note: contributionNote },
      { ...decree152, cite: source152, when: any([decree152Contribution(rows, source152), inAStateField(law)]), note: contributionNote },
      ...amendedWordings,
    ],
  }
}
