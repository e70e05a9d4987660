// Words of loading a region's folder.
import { indicatorsVi } from './indicators.ts'

export const importRegionVi = {
  derivedSet: (facts: { calendar: string }) => `Toàn bộ chỉ tiêu theo ${indicatorsVi.calendar[facts.calendar] ?? 'lịch riêng'}`,
  about: (facts: { region: string }) => `Nạp thư mục khu vực ${facts.region}`,
  load: 'Nạp một thư mục khu vực vào cơ sở dữ liệu; nạp lại thì chỉ thêm phần mới. --dry-run: chỉ xem, không ghi',
  loaded: (f: { name: string; year: number; units: number; indicators: number; cells: number; targets: number; scores: number; votes: number; people: number; achievements: number }) =>
    `Đã nạp năm ${f.year} của ${f.name}: thêm ${f.units} đơn vị, ${f.indicators} chỉ tiêu, ${f.cells} ô số liệu, ${f.targets} chỉ tiêu giao, ${f.scores} điểm chấm, ${f.votes} kết quả phiếu, ${f.people} người, ${f.achievements} dòng thành tích của người.`,
  wouldBe: (f: { said: string }) => `Chạy thử, chưa ghi gì. Nếu nạp thật: ${f.said}`,
  rowsLeftOut: (f: { count: number }) => `Chú ý: ${f.count} lỗi trong thư mục, các dòng lỗi không được nạp. Sửa rồi nạp lại: phần đã nạp không bị nạp hai lần.`,
} as const
