// What the server says to the person who starts it.
export const serverVi = {
  running: (facts: { address: string }) => `Thi Đua đang chạy: ${facts.address}`,
  demoAccounts: 'Tài khoản trình diễn (bấm vào ở trang đầu, không cần mật khẩu):',
  howToStop: 'Nhấn Ctrl+C để dừng.',
  portTaken: (facts: { port: number; host: string; reason: string }) =>
    `Không mở được cổng ${facts.port} trên ${facts.host}: ${facts.reason}. Đặt biến PORT sang cổng khác rồi chạy lại.`,
  refusals: {
    'server.setting-wrong': (facts: { name: string; allowed: string }) => `Cấu hình ${facts.name} không dùng được; giá trị nhận được: ${facts.allowed}. Sửa biến môi trường đó rồi chạy lại.`,
  },
} as const
