// Policy background: spread typical models.
import type { LegalDocument } from './document.ts'

export const document: LegalDocument = {
  number: '39-CT/TW', kind: 'directive',
  title: 'Chỉ thị về tiếp tục đổi mới, đẩy mạnh phong trào thi đua yêu nước, phát hiện, bồi dưỡng, tổng kết và nhân điển hình tiên tiến',
  issuer: 'Bộ Chính trị',
  mark: 'seen',
  open: 'Chưa rõ ngày ban hành (năm 2004 theo trí nhớ)',
}
