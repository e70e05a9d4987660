// Words of ballots.
interface Arithmetic { readonly votes: number; readonly base: number; readonly of: string; readonly share: string; readonly threshold: string }

export const councilsVi = {
  base: { electors: 'thành viên', present: 'người có mặt', ballots_issued: 'phiếu phát ra', ballots_returned: 'phiếu thu về', ballots_valid: 'phiếu hợp lệ' },
  reached: ({ votes, base, of, share, threshold }: Arithmetic) => `${votes}/${base} ${of} = ${share} %, đạt ngưỡng ${threshold}`,
  short: ({ votes, base, of, share, threshold }: Arithmetic) => `${votes}/${base} ${of} = ${share} %, chưa đạt ngưỡng ${threshold}`,
  noBase: 'Chưa có số để làm mẫu số nên chưa kết luận được.',
} as const
