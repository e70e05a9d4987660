// How initiatives are recognised in general.
import type { LegalDocument } from './document.ts'

export const document: LegalDocument = {
  number: '13/2012/NĐ-CP', kind: 'decree',
  title: 'Ban hành Điều lệ Sáng kiến',
  issuer: 'Chính phủ',
  mark: 'memory',
  open: 'Chưa rõ ngày có hiệu lực và việc sửa đổi theo pháp luật khoa học, công nghệ năm 2025',
}
