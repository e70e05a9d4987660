// Two-tier local government: the commune chair takes over the awards of the district chair.
import { plainDate } from '@thidua/kit/plain-date.ts'
import type { LegalDocument } from './document.ts'

export const document: LegalDocument = {
  number: '129/2025/NĐ-CP', kind: 'decree',
  title: 'Quy định về phân định thẩm quyền của chính quyền địa phương 02 cấp trong lĩnh vực quản lý nhà nước của Bộ Nội vụ',
  issuer: 'Chính phủ',
  from: plainDate('2025-07-01'),
  mark: 'seen',
  open: 'Chưa đọc; số điều chuyển thẩm quyền khen thưởng cho Chủ tịch UBND cấp xã, ngày hết hiệu lực và vị trí dưới Luật 06/2026/QH16 chưa rõ',
}
