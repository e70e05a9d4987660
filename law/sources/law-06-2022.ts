// The law in force; amended from 01/10/2026.
import { plainDate } from '@thidua/kit/plain-date.ts'
import type { LegalDocument } from './document.ts'

export const document: LegalDocument = {
  number: '06/2022/QH15', kind: 'law',
  title: 'Luật Thi đua, khen thưởng',
  issuer: 'Quốc hội',
  signed: plainDate('2022-06-15'), from: plainDate('2024-01-01'),
  replaces: ['15/2003/QH11', '47/2005/QH11', '39/2013/QH13'],
  mark: 'seen',
  link: 'https://vi.wikisource.org/wiki/Trang:Cong_bao_Chinh_phu_571_572_nam_2022.pdf/56',
  open: 'Đã đọc nhiều điều, chưa đọc toàn văn; từ 01/10/2026 được Luật 06/2026/QH16 sửa đổi',
}
