// What the database has to say to the person who runs the system.
/** Why an archive is not whole. */
const damage: Readonly<Record<string, string>> = {
  'cut-short': 'tệp bị cắt ngang',
  'altered': 'nội dung không khớp với mã kiểm tra',
  'row-count': 'số dòng không khớp',
  'unknown-table': 'có bảng mà hệ thống không biết',
  'unreadable': 'không giải nén được',
  'refused-rows': 'máy chủ không nhận dữ liệu trong tệp',
}

interface Restored {
  readonly file: string
  readonly tables: number
  readonly rows: number
  readonly contents: number
  readonly bytes: number
}

const megabytes = (bytes: number) => (bytes / 1024 / 1024).toLocaleString('vi-VN', { maximumFractionDigits: 1 })

export const databaseVi = {
  refusals: {
    'database.unreachable': (facts: { address: string; reason: string }) =>
      `Không kết nối được cơ sở dữ liệu tại ${facts.address} (${facts.reason}). Kiểm tra máy chủ PostgreSQL có đang chạy không và DATABASE_URL có đúng không, rồi chạy lại.`,
    'database.server-too-old': (facts: { version: string }) =>
      `Máy chủ PostgreSQL là bản ${facts.version}, hệ thống cần bản 15 trở lên. Nâng cấp máy chủ, hoặc bỏ DATABASE_URL để dùng cơ sở dữ liệu kèm sẵn.`,
    'database.not-utf8': (facts: { encoding: string }) =>
      `Cơ sở dữ liệu dùng bảng mã ${facts.encoding}, không giữ đúng được chữ Việt. Tạo cơ sở dữ liệu mới với encoding 'UTF8' rồi chạy lại.`,
    'database.no-application-role': (facts: { role: string }) =>
      `Chương trình làm việc dưới vai ${facts.role}, không phải chủ của các bảng, nhưng tài khoản trong DATABASE_URL không tạo được và không nhận được vai đó. Nhờ quản trị máy chủ chạy một lần: create role ${facts.role} nologin; grant ${facts.role} to <tài khoản trong DATABASE_URL>; rồi chạy lại.`,
    'database.no-embedded-server': (facts: { platform: string }) =>
      `Máy này (${facts.platform}) không có PostgreSQL kèm sẵn. Cài PostgreSQL 15 trở lên và đặt DATABASE_URL.`,
    'database.no-server-account': (facts: { reason: string }) =>
      `PostgreSQL không chạy dưới quyền root và không tạo được tài khoản hệ thống postgres (${facts.reason}). Tạo tài khoản đó, hoặc chạy bằng người dùng thường.`,
    'database.folder-busy': (facts: { file: string }) =>
      `Một tiến trình khác đang giữ thư mục dữ liệu (tệp khóa ${facts.file}) quá lâu. Dừng tiến trình đó; nếu chắc chắn không còn, xóa tệp khóa rồi chạy lại.`,
    'database.cluster-of-another-version': (facts: { folder: string; found: string; expected: number }) =>
      `Thư mục ${facts.folder} do PostgreSQL ${facts.found} tạo, chương trình này kèm PostgreSQL ${facts.expected}. Dùng bản chương trình cũ để sao lưu (thidua db backup), rồi phục hồi vào thư mục mới.`,
    'database.embedded-failed': (facts: { folder: string; reason: string }) =>
      `Không khởi động được cơ sở dữ liệu kèm sẵn trong ${facts.folder}. PostgreSQL cho biết: ${facts.reason}. Kiểm tra quyền ghi và chỗ trống của thư mục.`,
    'database.migration-edited': (facts: { migration: string; file: string }) =>
      `Tệp nâng cấp ${facts.file} khác với tệp ${facts.migration} đã chạy trên cơ sở dữ liệu này. Tệp đã chạy không được sửa: lấy lại bản gốc và viết thay đổi thành tệp mới.`,
    'database.newer-than-program': (facts: { migration: string; known: number }) =>
      `Cơ sở dữ liệu đã nâng cấp tới ${facts.migration}, chương trình này chỉ biết ${facts.known} bước. Chạy bản chương trình mới hơn.`,
    'database.backup-exists': (facts: { file: string }) => `Tệp ${facts.file} đã có và không bị ghi đè. Chọn tên khác cho bản sao lưu.`,
    'database.backup-unwritable': (facts: { file: string; reason: string }) =>
      `Không ghi được bản sao lưu vào ${facts.file} (${facts.reason}). Kiểm tra thư mục, quyền ghi và chỗ trống.`,
    'database.backup-unreadable': (facts: { file: string; reason: string }) => `Không đọc được tệp ${facts.file} (${facts.reason}). Kiểm tra đường dẫn và quyền đọc.`,
    'database.not-a-backup': (facts: { file: string }) => `Tệp ${facts.file} không phải bản sao lưu của hệ thống này. Chưa có gì được phục hồi.`,
    'database.backup-damaged': (facts: { file: string; reason: string }) =>
      `Bản sao lưu ${facts.file} không nguyên vẹn: ${damage[facts.reason] ?? facts.reason}. Chưa có gì được phục hồi; hãy dùng một bản sao lưu khác.`,
    'database.backup-newer-than-program': (facts: { file: string; migrations: number; known: number }) =>
      `Bản sao lưu ${facts.file} có ${facts.migrations} bước nâng cấp, chương trình này chỉ biết ${facts.known}. Chạy bản chương trình mới hơn để phục hồi.`,
    'database.restore-into-other-schema': (facts: { migrations: number; backup: number }) =>
      `Cơ sở dữ liệu đích đã nâng cấp ${facts.migrations} bước, bản sao lưu có ${facts.backup}. Phục hồi vào một cơ sở dữ liệu trống, hệ thống sẽ tự nâng cấp sau khi nạp.`,
    'database.not-empty': (facts: { tables: readonly string[] }) =>
      `Cơ sở dữ liệu đích đã có dữ liệu (${facts.tables.join(', ')}). Phục hồi không ghi đè: hãy phục hồi vào một cơ sở dữ liệu trống.`,
    'database.storage-not-empty': (facts: { contents: number }) =>
      `Kho tệp đích đang giữ ${facts.contents} tệp không thuộc bản sao lưu này. Phục hồi không trộn: hãy phục hồi vào một thư mục dữ liệu (hoặc kho S3) trống. Chưa có gì được phục hồi.`,
    'database.tables-in-a-circle': (facts: { tables: readonly string[] }) =>
      `Các bảng ${facts.tables.join(', ')} tham chiếu vòng nhau nên không có thứ tự nạp lại. Khóa ngoại trong vòng phải là deferrable.`,
  },
  report: {
    migrated: (facts: { applied: number; already: number }) => `Đã chạy ${facts.applied} bước nâng cấp; ${facts.already} bước có từ trước.`,
    backedUp: (facts: Restored) => `Đã sao lưu ${facts.rows} dòng của ${facts.tables} bảng và ${facts.contents} tệp (${megabytes(facts.bytes)} MB) vào ${facts.file}.`,
    restored: (facts: Restored) => `Đã phục hồi ${facts.rows} dòng của ${facts.tables} bảng và ${facts.contents} tệp (${megabytes(facts.bytes)} MB) từ ${facts.file}; số dòng, số tệp và mã kiểm tra đều khớp.`,
    lost: (facts: { hashes: readonly string[] }) =>
      `${facts.hashes.length} tệp trong kho không còn đúng nội dung đã nộp nên không vào được bản sao lưu: ${facts.hashes.join(', ')}. Kiểm tra ổ đĩa và lấy lại các tệp đó từ bản sao lưu trước; phần còn lại của bản sao lưu này dùng được.`,
    keysApart: 'Khóa niêm phong và khóa ký nhật ký không nằm trong bản sao lưu. Cất riêng thư mục keys/ và audit/ của dữ liệu, hoặc THIDUA_SEALING_KEY và THIDUA_LOG_KEY: thiếu khóa niêm phong thì mã xác thực hai lớp không mở lại được.',
    keysNeeded: 'Đặt lại khóa niêm phong và khóa ký nhật ký của máy cũ trước khi chạy máy chủ.',
  },
} as const
