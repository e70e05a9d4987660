// The row of a post on both sides of every change of the table.
import { plainDate } from '@thidua/kit/plain-date.ts'
import type { ProcedureCase } from '../../engine/case.ts'
import { cite } from '../../engine/citation.ts'
import { rankOfPost } from './post-equivalents.ts'

const decree65 = cite('65/2014/NĐ-CP', 15, { clause: 3 })
const decree91 = cite('91/2017/NĐ-CP', 22, { mark: 'memory' })
const decree98 = cite('98/2023/NĐ-CP', null, { mark: 'unsure' })
const decree152 = cite('152/2025/NĐ-CP', 10)

const asked = [
  ['director-2014', 'Giám đốc Sở', '2014-08-20', 'department-deputy-head', decree65],
  ['director-2017-last', 'Giám đốc Sở', '2017-09-30', 'department-deputy-head', decree65],
  ['director-2017-first', 'Giám đốc Sở', '2017-10-01', 'department-deputy-head', decree91],
  ['director-2023-last', 'Giám đốc Sở', '2023-12-31', 'department-deputy-head', decree91],
  ['director-2024', 'Giám đốc Sở', '2024-01-01', 'unknown', decree98],
  ['director-2025-last', 'Giám đốc Sở', '2025-06-30', 'unknown', decree98],
  ['director-2025-first', 'Giám đốc Sở', '2025-07-01', 'department-head', decree152],
  ['deputy-director', 'Phó Giám đốc Sở', '2025-12-15', 'department-deputy-head', decree152],
  ['deputy-provincial-chair-2016', 'Phó Chủ tịch Ủy ban nhân dân tỉnh', '2016-06-15', 'department-head', decree65],
  ['deputy-provincial-chair-2025', 'Phó Chủ tịch Ủy ban nhân dân tỉnh', '2025-12-15', 'general-department-deputy-head', decree152],
  ['provincial-chair', 'Chủ tịch Ủy ban nhân dân tỉnh', '2025-12-15', 'deputy-minister', decree152],
  ['provincial-secretary', 'Bí thư Tỉnh ủy', '2025-12-15', 'minister', decree152],
  ['provincial-standing-member', 'Ủy viên Ban Thường vụ Tỉnh ủy', '2016-06-15', 'department-head', decree65],
  ['district-secretary', 'Bí thư Huyện ủy', '2025-12-15', 'department-head', decree152],
  ['district-chair', 'Chủ tịch Ủy ban nhân dân huyện', '2025-12-15', 'department-deputy-head', decree152],
  ['unlisted', 'Trưởng phòng', '2025-12-15', 'unknown', decree152],
  ['before-the-first', 'Vụ trưởng', '2014-08-19', 'no-table', decree65],
  ['after-the-last', 'Vụ trưởng', '2027-03-01', 'no-table', cite('152/2025/NĐ-CP', 60, { clause: 1 })],
] as const

function rankAnswer(title: string, day: string): string {
  const found = rankOfPost(title, plainDate(day))
  return found === null ? 'no-table' : (found.rank ?? 'unknown')
}

const ranks: readonly ProcedureCase[] = asked.map(([word, title, day, expected, source]) => ({
  kind: 'procedure', id: `commendations/long-contribution/post-${word}`, name: `Xếp chức vụ ${title} vào bảng quá trình cống hiến`,
  given: `${title}, hồ sơ nhận ngày ${day}`, answer: () => rankAnswer(title, day), expected, cite: [source],
}))

const flagged = cite('152/2025/NĐ-CP', 60, { clause: 4 })

export const equivalentCases: readonly ProcedureCase[] = [
  ...ranks,
  {
    kind: 'procedure', id: 'commendations/long-contribution/post-check-after-reorganisation', name: 'Chức vụ tương đương sau sắp xếp năm 2025 phải đối chiếu danh mục của Bộ Chính trị',
    given: 'Giám đốc Sở, hồ sơ nhận ngày 15/12/2025', answer: () => rankOfPost('Giám đốc Sở', plainDate('2025-12-15'))?.check?.cite.article ?? 'none', expected: 60, cite: [flagged],
  },
  {
    kind: 'procedure', id: 'commendations/long-contribution/post-named-in-the-table', name: 'Chức vụ ghi ngay trong bảng không cần đối chiếu tương đương',
    given: 'Thứ trưởng, hồ sơ nhận ngày 15/12/2025', answer: () => rankOfPost('Thứ trưởng', plainDate('2025-12-15'))?.check?.cite.article ?? 'none', expected: 'none', cite: [decree152],
  },
]
