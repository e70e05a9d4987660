// The year and the work that waits, as screens.
export const yearVi = {
  title: (facts: { year: number }) => `Năm thi đua ${facts.year}`,
  bandsLabel: 'Các giai đoạn của năm thi đua theo thời gian',
  onDay: (facts: { day: string }) => `Ngày ${facts.day}:`,
  nothingNow: 'không có việc nào trong lịch chung.',
  late: 'Đang chậm',
  nothingLate: 'Không có báo cáo nào chậm hoặc thiếu tính đến ngày này.',
  tasks: 'Việc của tôi',
  tasksLead: (facts: { year: number; day: string }) => `Mùa thi đua ${facts.year}, tính đến ngày ${facts.day}`,
  noTasks: 'Không có việc nào đang chờ',
  noTasksNext: 'Tính đến ngày đang xem, không báo cáo hay phiếu tự chấm nào chờ vai này.',
  noTasksDoor: 'Xem bảng khu vực',
  due: (facts: { day: string }) => `hạn ${facts.day}`,
  takes: (facts: { minutes: number }) => (facts.minutes < 60 ? `khoảng ${facts.minutes} phút` : `khoảng ${Math.round(facts.minutes / 6) / 10} giờ`.replace('.', ',')),
} as const
