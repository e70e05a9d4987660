// A provincial regulation under the 2022 law; it sets no cap on advanced workers.
import type { LegalDocument } from './document.ts'

export const document: LegalDocument = {
  number: '14/2024/QĐ-UBND', kind: 'decision',
  title: 'Quy chế thi đua, khen thưởng tỉnh Lào Cai',
  issuer: 'Ủy ban nhân dân tỉnh Lào Cai',
  mark: 'seen',
  open: 'Chưa rõ tên gọi đầy đủ và ngày ban hành',
}
