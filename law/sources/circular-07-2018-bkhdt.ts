// Sector copy of Đ39 of the decree of 2017 (ministry and province diplomas).
import type { LegalDocument } from './document.ts'

export const document: LegalDocument = {
  number: '07/2018/TT-BKHĐT', kind: 'circular',
  title: 'Hướng dẫn công tác thi đua, khen thưởng ngành Kế hoạch và Đầu tư',
  issuer: 'Bộ Kế hoạch và Đầu tư',
  mark: 'seen',
  open: 'Chỉ thấy Điều 18; chưa rõ ngày ban hành và ngày có hiệu lực',
}
