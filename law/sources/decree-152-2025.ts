// Details of the 2022 law from 01/07/2025; lapses on 01/03/2027 unless prolonged (Đ60 k1).
import { plainDate } from '@thidua/kit/plain-date.ts'
import type { LegalDocument } from './document.ts'

export const document: LegalDocument = {
  number: '152/2025/NĐ-CP', kind: 'decree',
  title: 'Quy định về phân cấp, phân quyền trong lĩnh vực thi đua, khen thưởng; quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thi đua, khen thưởng',
  issuer: 'Chính phủ',
  signed: plainDate('2025-06-14'), from: plainDate('2025-07-01'), until: plainDate('2027-02-28'),
  replaces: ['98/2023/NĐ-CP', '28/2024/NĐ-CP'],
  mark: 'seen',
  link: 'https://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=178327',
  open: 'Đã đọc 61 điều, chưa đọc phụ lục biểu mẫu; có thể hết hiệu lực sớm hơn ở phần đã có quy định mới (Điều 60 khoản 1)',
}
