// The law behind the rating of public employees from 01/07/2026.
import type { LegalDocument } from './document.ts'

export const document: LegalDocument = {
  number: '129/2025/QH15', kind: 'law',
  title: 'Luật Viên chức',
  issuer: 'Quốc hội',
  mark: 'seen',
  open: 'Chưa rõ ngày ban hành và ngày có hiệu lực; chỉ thấy làm căn cứ của Nghị định 233/2026/NĐ-CP',
}
