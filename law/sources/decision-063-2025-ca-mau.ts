// A provincial regulation that names the decree and the circular of 2025.
import type { LegalDocument } from './document.ts'

export const document: LegalDocument = {
  number: '063/2025/QĐ-UBND', kind: 'decision',
  title: 'Quy chế thi đua, khen thưởng tỉnh Cà Mau',
  issuer: 'Ủy ban nhân dân tỉnh Cà Mau',
  mark: 'seen',
  open: 'Chưa rõ tên gọi đầy đủ và ngày ban hành',
}
