// The amendment of 2026; nobody here has read its text.
import { plainDate } from '@thidua/kit/plain-date.ts'
import type { LegalDocument } from './document.ts'

export const document: LegalDocument = {
  number: '06/2026/QH16', kind: 'law',
  title: 'Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng',
  issuer: 'Quốc hội',
  signed: plainDate('2026-04-23'), from: plainDate('2026-10-01'),
  amends: ['06/2022/QH15'],
  mark: 'weak',
  link: 'https://vanban.chinhphu.vn/?pageid=27160&docid=218100',
  open: 'Chưa có văn bản để đối chiếu; ngày ban hành và ngày có hiệu lực lấy từ danh mục của bên thứ ba',
}
