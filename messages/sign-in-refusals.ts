// Why a sign-in, a password or a provider was refused.

export const passwordFaultsVi: Readonly<Record<string, string>> = {
  'too-short': 'Mật khẩu cần ít nhất 12 ký tự. Ghép vài từ dễ nhớ, không liên quan đến nhau là đủ; không bắt buộc số hay ký hiệu.',
  'too-long': 'Mật khẩu dài nhất 256 ký tự. Rút ngắn lại.',
  common: 'Mật khẩu này nằm trong danh sách hay bị đoán, hoặc chỉ là một mẫu lặp lại. Chọn cụm từ khác.',
  'own-name': 'Mật khẩu chứa tên hoặc tên đăng nhập của chính tài khoản nên dễ đoán. Chọn cụm từ khác.',
}

export const providerFaultsVi: Readonly<Record<string, string>> = {
  unreachable: 'Không liên lạc được với cổng đăng nhập của cơ quan. Thử lại sau ít phút, hoặc đăng nhập bằng mật khẩu.',
  denied: 'Cổng đăng nhập của cơ quan báo người dùng chưa đồng ý hoặc không được phép. Thử lại, hoặc hỏi bộ phận công nghệ thông tin.',
  clock: 'Đồng hồ của máy chủ này và của cổng đăng nhập lệch nhau quá mức cho phép. Báo quản trị chỉnh giờ.',
  signature: 'Chữ ký của cổng đăng nhập không kiểm tra được. Báo quản trị; không đăng nhập lại nhiều lần.',
  answer: 'Câu trả lời của cổng đăng nhập không khớp với yêu cầu đã gửi. Đăng nhập lại từ đầu.',
}

export function waitInWords(seconds: number): string {
  return seconds < 60 ? `${seconds} giây` : `${Math.ceil(seconds / 60)} phút`
}
