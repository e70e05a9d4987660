// Words of the year and of the work that waits.
import { periodName } from './period-name.ts'

export const tasksVi = {
  bands: {
    launch: 'Phát động',
    registration: 'Đăng ký',
    covenant: 'Giao ước, giao chỉ tiêu',
    'reporting-thads': 'Số liệu thi hành án',
    reporting: 'Số liệu Sở Tư pháp',
    review: 'Sơ kết, hướng dẫn',
    inspection: 'Kiểm tra',
    scoring: 'Chấm điểm',
    vote: 'Bình xét, bỏ phiếu',
    commendation: 'Khen thưởng',
    closing: 'Tổng kết',
    other: 'Việc khác',
  },
  period: (facts: { name: string }) => `Kỳ báo cáo ${facts.name}`,
  next: (facts: { title: string; day: string; left: string }) => `Tiếp theo: ${facts.title}, ngày ${facts.day} (${facts.left}).`,
  nothingAhead: 'Không còn việc nào trong lịch của mùa này. Mở mùa sau để xem việc tiếp theo.',
  left: {
    none: 'chưa định hạn',
    over: (facts: { days: number }) => `quá hạn ${facts.days} ngày`,
    today: 'hạn hôm nay',
    days: (facts: { days: number }) => `còn ${facts.days} ngày`,
  },
  late: {
    missing: (facts: { unit: string; set: string; period: string; days: number }) => `${facts.unit} chưa báo cáo “${facts.set}”, ${periodName(facts.period)}: quá hạn ${facts.days} ngày.`,
    partial: (facts: { unit: string; set: string; period: string; filled: number; expected: number; days: number }) =>
      `${facts.unit} mới báo cáo ${facts.filled}/${facts.expected} chỉ tiêu của “${facts.set}”, ${periodName(facts.period)}: quá hạn ${facts.days} ngày.`,
    late: (facts: { unit: string; set: string; period: string; days: number }) => `${facts.unit} nộp “${facts.set}”, ${periodName(facts.period)} chậm ${facts.days} ngày.`,
    more: (facts: { count: number }) => `và ${facts.count} báo cáo khác`,
  },
  task: {
    report: (facts: { set: string; period: string; left: number }) => `Nhập ${facts.left} chỉ tiêu còn thiếu: ${facts.set}, ${periodName(facts.period)}`,
    reportWhy: 'Thiếu số thì dòng điểm liên quan chưa chấm được và đơn vị chưa được xếp hạng.',
    findings: (facts: { count: number }) => `Xem lại ${facts.count} cảnh báo số liệu`,
    findingsWhy: 'Số sai đi vào báo cáo tổng kết và điểm của đơn vị; sửa bằng số đính chính có lý do.',
    selfScore: (facts: { left: number; card: string }) => `Tự chấm ${facts.left} tiêu chí còn trống: ${facts.card}`,
    selfScoreWhy: 'Tiêu chí do người chấm mà để trống thì tổng điểm chưa xác định.',
    chase: (facts: { count: number; units: number }) => `Nhắc ${facts.units} đơn vị còn ${facts.count} báo cáo chưa đủ`,
    chaseWhy: 'Tổng của khu vực và bảng xếp hạng chỉ là tạm tính khi còn đơn vị chưa báo cáo.',
    approve: (facts: { sheet: string; period: string; count: number }) => `Duyệt ${facts.count} ô: ${facts.sheet}, ${periodName(facts.period)}`,
    approveWhy: 'Chưa duyệt thì số chưa có người chịu trách nhiệm; trả lại đúng ô sai, các ô khác vẫn được duyệt.',
    resend: (facts: { sheet: string; period: string; count: number }) => `Xem lại ${facts.count} ô bị trả lại hoặc đã sửa: ${facts.sheet}, ${periodName(facts.period)}`,
    resendWhy: 'Chỉ những ô này cần gửi duyệt lại; phần đã duyệt giữ nguyên.',
    repeated: (facts: { count: number }) => `Xem ${facts.count} tệp dùng làm minh chứng hơn một lần`,
    repeatedWhy: 'Cùng một tệp ở hai nơi có thể là một văn bản chung, cũng có thể là một việc tính hai lần điểm.',
    readReport: 'Đọc báo cáo tổng kết trước hội nghị',
    readReportWhy: 'Bấm vào từng con số để thấy ô số liệu của đơn vị mình trước khi báo cáo được đọc.',
  },
} as const
