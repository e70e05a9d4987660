// Cultural titles and the exemplary commune under the 2022 law.
import { plainDate } from '@thidua/kit/plain-date.ts'
import type { LegalDocument } from './document.ts'

export const document: LegalDocument = {
  number: '86/2023/NĐ-CP', kind: 'decree',
  title: 'Quy định khung tiêu chuẩn và trình tự, thủ tục, hồ sơ xét tặng danh hiệu Gia đình văn hóa; Thôn, tổ dân phố văn hóa; Xã, phường, thị trấn tiêu biểu',
  issuer: 'Chính phủ',
  from: plainDate('2024-01-30'),
  replaces: ['122/2018/NĐ-CP'],
  mark: 'seen',
  open: 'Chưa rõ ngày ban hành',
}
