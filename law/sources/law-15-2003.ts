// The 2003 law: every award decided until the end of 2023.
import { plainDate } from '@thidua/kit/plain-date.ts'
import type { LegalDocument } from './document.ts'

export const document: LegalDocument = {
  number: '15/2003/QH11', kind: 'law',
  title: 'Luật Thi đua, khen thưởng',
  issuer: 'Quốc hội',
  signed: plainDate('2003-11-26'), from: plainDate('2004-07-01'), until: plainDate('2023-12-31'),
  replacedBy: ['06/2022/QH15'],
  mark: 'seen',
  link: 'https://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=19415',
  open: 'Chỉ đọc qua các trích dẫn; số điều về giấy khen, huy chương, danh hiệu vinh dự nhà nước chưa đối chiếu',
}
