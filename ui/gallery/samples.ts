import { blank, notApplicable, numberEntry, type GridColumn, type GridRow } from '../spreadsheet-grid.tsx'
import type { Source } from '../source-model.ts'

export const unitSource = async (): Promise<Source> => ({
  title: 'Vụ trợ giúp pháp lý hoàn thành, Gia Lai, 2022', value: '412 vụ', asOf: '2022-11-25',
  history: [{ valueText: '398 vụ', when: '2022-10-20', who: 'Sở Tư pháp Gia Lai', reason: 'Ước tính chín tháng' }, { valueText: '412 vụ', when: '2022-11-15', who: 'Sở Tư pháp Gia Lai', reason: 'Ước tính mười tháng' }],
  evidence: [{ title: 'Báo cáo 214/BC-STP', detail: 'ngày 10/11/2022, trang 7' }], synthetic: true, place: { href: '/so-lieu?unit=stp-gia-lai' },
})

export const regionSource = async (): Promise<Source> => ({
  title: 'Tỷ lệ vụ trợ giúp của Bình Định trong khu vực, 2022', value: '36,04 %', asOf: '2022-11-25', arithmetic: '1.187 / 3.294 = 36,04 %',
  rule: { text: 'Tỷ lệ của khu vực là tổng tử số chia tổng mẫu số, không lấy trung bình các tỷ lệ.', citation: 'Bảng chỉ tiêu 2022 · dòng 14' },
  cells: ['Bình Định', 'Gia Lai', 'Kon Tum', 'Phú Yên'].map((unit, index) => ({ label: unit, unit: 'Sở Tư pháp', period: '2022', valueText: ['1.187', '412', '205', '388'][index]!, status: 'estimate' as const, who: 'Cán bộ báo cáo', when: '2022-11-15', next: unitSource })),
  synthetic: true,
})

const indicators = ['Số việc thụ lý', 'Số việc phải thi hành', 'Số việc có điều kiện thi hành', 'Số việc thi hành xong', 'Số việc chưa có điều kiện', 'Tỷ lệ thi hành xong', 'Kiểm kê kho vật chứng', 'Số tiền thi hành xong']

export const gridColumns: readonly GridColumn[] = [
  { id: 'value', title: 'Năm 2022', detail: '10/2021 – 9/2022', width: 150 },
  { id: 'next', title: 'Quý I/2023', width: 130 },
  { id: 'last', title: 'Năm 2021', reference: true, width: 120 },
  { id: 'target', title: 'Chỉ tiêu', reference: true, width: 120 },
]

export const gridRows: readonly GridRow[] = Array.from({ length: 320 }, (_, index): GridRow => {
  if (index % 40 === 0) return { id: `h${index}`, title: `Nhóm chỉ tiêu ${index / 40 + 1}`, heading: true, cells: {} }
  const name = indicators[index % indicators.length]!
  const yesNo = name.startsWith('Kiểm kê')
  return {
    id: `r${index}`, title: name, detail: yesNo ? 'có/không' : 'việc',
    cells: {
      value: {
        entry: index === 3 ? blank : index === 4 ? notApplicable : numberEntry(yesNo ? '1' : String(index * 1234)), kind: yesNo ? 'yes-no' : 'number', whole: index % 2 === 0, status: index % 3 === 0 ? 'estimate' : 'official', corrected: index === 5, source: unitSource,
        ...(index === 6 ? { problems: [{ severity: 'error' as const, text: 'Số thi hành xong (7.404) lớn hơn số có điều kiện (6.170). Kiểm tra lại một trong hai ô.' }] } : {}),
        ...(index === 9 ? { problems: [{ severity: 'warning' as const, text: 'Tăng gấp 4 lần năm trước. Nếu đúng, ghi lý do ở phần ghi chú.' }] } : {}),
        ...(index === 8 ? { locked: 'đã chốt số liệu ngày 15/11/2022. Thường trực Khu vực mở khoá được.' } : {}),
      },
      next: { entry: blank },
      last: { entry: numberEntry(String(index * 1100)), text: (index * 1100).toLocaleString('vi-VN') },
      target: { entry: blank, text: '≥ 81,5 %' },
    },
  }
})
