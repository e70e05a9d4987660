// What the decree of 2025 leaves to the Prime Minister: simplified procedure, nomination of enterprises, artefacts, the youth-volunteer medal.
import type { LegalDocument } from './document.ts'

export const document: LegalDocument = {
  number: '01/2026/QĐ-TTg', kind: 'decision',
  title: 'Quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng',
  issuer: 'Thủ tướng Chính phủ',
  mark: 'seen',
  open: 'Chưa có văn bản để đối chiếu; chưa rõ ngày ban hành và ngày có hiệu lực (báo chí đưa tin ngày 07/01/2026)',
}
