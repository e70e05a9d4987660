// Long contribution for the highest orders: NĐ 152/2025 Đ11–15. Earlier tables were not read.
import { cite, type Citation } from '../../engine/citation.ts'
import { all, needsLegal, type Condition } from '../../engine/condition.ts'
import { cleanInPost } from '../long-contribution/exclusions.ts'
import { heldSomePost, postsReached, type PostRow } from '../long-contribution/post-table.ts'

/** Posts and years of NĐ 152/2025; `rows` carry its article. */
export function decree152Contribution(rows: readonly PostRow[], source: Citation): Condition {
  return all([postsReached('decree-152', rows), cleanInPost('decree-152')], { limb: 'contribution', says: 'Có quá trình cống hiến: giữ chức vụ đủ thời gian quy định', cite: source })
}

/** A table that was not read: undetermined for whoever held a leading post. */
export function unreadContribution(document: string, source: Citation): Condition {
  return all([
    heldSomePost(source),
    needsLegal(`Bảng chức vụ, thời gian cống hiến theo văn bản ${document}: chưa đối chiếu được`, cite(document, null, { mark: 'unsure' })),
  ], { limb: 'contribution', says: 'Có quá trình cống hiến: giữ chức vụ đủ thời gian quy định', cite: source })
}

/** What every wording says to its reader: the clauses of NĐ 152/2025 Đ11–15 before the last hold tables of their own. */
export const contributionNote = 'Người tham gia cách mạng trước năm 1945, cán bộ tiền khởi nghĩa, người hoạt động liên tục trong cả hai cuộc kháng chiến có bảng riêng, chưa đưa vào đây: cần cán bộ pháp chế xem từng trường hợp. Xét khi có thông báo, quyết định nghỉ hưu hoặc thôi giữ chức vụ.'
