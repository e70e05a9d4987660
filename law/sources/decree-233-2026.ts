// Ratings of public employees and public units by points from 01/07/2026.
import { plainDate } from '@thidua/kit/plain-date.ts'
import type { LegalDocument } from './document.ts'

export const document: LegalDocument = {
  number: '233/2026/NĐ-CP', kind: 'decree',
  title: 'Quy định về đánh giá, xếp loại viên chức',
  issuer: 'Chính phủ',
  signed: plainDate('2026-06-26'), from: plainDate('2026-07-01'),
  replaces: ['90/2020/NĐ-CP'],
  mark: 'seen',
  link: 'https://vanban.chinhphu.vn/?pageid=27160&docid=218616',
  open: 'Đã đọc Điều 1–18; tên gọi đầy đủ chưa đối chiếu',
}
