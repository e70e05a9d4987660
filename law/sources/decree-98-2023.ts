// Details of the 2022 law until the middle of 2025; it still decides dossiers received before 01/07/2025.
import { plainDate } from '@thidua/kit/plain-date.ts'
import type { LegalDocument } from './document.ts'

export const document: LegalDocument = {
  number: '98/2023/NĐ-CP', kind: 'decree',
  title: 'Quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng',
  issuer: 'Chính phủ',
  signed: plainDate('2023-12-31'), from: plainDate('2024-01-01'), until: plainDate('2025-06-30'),
  replaces: ['91/2017/NĐ-CP'],
  replacedBy: ['152/2025/NĐ-CP'],
  mark: 'seen',
  open: 'Mới đọc một số điều; Điều 30 (tỷ lệ phiếu), Điều 32 (thời hạn) và số điều về tiền thưởng ngoài Điều 54, 55 chưa đối chiếu. Hồ sơ nhận trước 01/07/2025 vẫn theo nghị định này (Nghị định 152/2025/NĐ-CP Điều 60 khoản 3)',
}
