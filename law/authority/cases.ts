// Who may sign: both sides of each change of level, law or circular.
import { plainDate } from '@thidua/kit/plain-date.ts'
import { awardOf, type AwardId } from '../awards.ts'
import type { ProcedureCase } from '../engine/case.ts'
import { cite, type Citation } from '../engine/citation.ts'
import { NoEntry } from '../engine/dated.ts'
import { decidersOf, mayDecide, type AuthorityAnswer } from './authority.ts'
import { levels, type DecidingLevel } from './levels.ts'

interface Signature {
  readonly id: string
  readonly name: string
  readonly award: AwardId
  readonly level: DecidingLevel
  readonly on: string
  readonly expected: AuthorityAnswer
  readonly cite: readonly Citation[]
}

function signature({ id, name, award, level, on, expected, cite: cites }: Signature): ProcedureCase {
  return {
    kind: 'procedure', id, name, given: `${levels[level]} ký quyết định ${awardOf(award).name} ngày ${on}`,
    answer: () => mayDecide({ award, level, day: plainDate(on) }).answer, expected, cite: cites,
  }
}

function flags(award: AwardId, level: DecidingLevel, on: string): string {
  return mayDecide({ award, level, day: plainDate(on) }).flags.join(' ')
}

function namesOn(award: AwardId, on: string): string {
  return decidersOf(award, plainDate(on)).filter(({ answer }) => answer === 'valid').map(({ level }) => level).join(' ')
}

const d80k1 = cite('06/2022/QH15', 80, { clause: 1 })
const d80k2 = cite('06/2022/QH15', 80, { clause: 2 })
const d80k3 = cite('06/2022/QH15', 80, { clause: 3 })
const d80k4 = cite('06/2022/QH15', 80, { clause: 4 })
const d80k5 = cite('06/2022/QH15', 80, { clause: 5 })
const nd129 = cite('129/2025/NĐ-CP', null, { mark: 'weak' })
const inEnterprises = cite('12/2019/TT-BNV', 7, { clause: 2 })
const signersAtTheBase = cite('65/2014/NĐ-CP', 26, { clause: 2, point: 'a' })
const amendment = cite('06/2026/QH16', null, { mark: 'unsure' })
const old80 = cite('15/2003/QH11', 80, { mark: 'memory' })

const fromTheLawFiles: readonly ProcedureCase[] = [
  signature({ id: 'law-2022/33-decider', name: 'Thủ tướng quyết định Cờ thi đua của Chính phủ theo ủy quyền của Chính phủ', award: 'government-emulation-flag', level: 'prime-minister', on: '2025-09-02', expected: 'valid', cite: [cite('06/2022/QH15', 78, { clause: 1 }), cite('152/2025/NĐ-CP', 37, { clause: 1 })] }),
  {
    kind: 'procedure', id: 'law-2022/33-decider-flag', name: 'Quyết định của Thủ tướng về Cờ thi đua của Chính phủ là thay mặt Chính phủ', given: 'Thủ tướng ký quyết định tặng Cờ thi đua của Chính phủ ngày 02/09/2025',
    answer: () => flags('government-emulation-flag', 'prime-minister', '2025-09-02'), expected: 'on-behalf-of-government', cite: [cite('152/2025/NĐ-CP', 37, { clause: 1 })],
  },
  signature({ id: 'law-2022/13-decider', name: 'Thủ tướng quyết định Chiến sĩ thi đua toàn quốc', award: 'national-emulation-fighter', level: 'prime-minister', on: '2024-10-10', expected: 'valid', cite: [cite('06/2022/QH15', 78, { clause: 2 })] }),
  signature({ id: 'law-2022/40a', name: 'Năm 2024 Chủ tịch UBND cấp xã tặng Lao động tiên tiến', award: 'advanced-worker', level: 'commune-chair', on: '2024-05-20', expected: 'valid', cite: [d80k3] }),
  signature({ id: 'law-2022/40b', name: 'Năm 2024 Chủ tịch UBND cấp xã tặng giấy khen', award: 'certificate-of-merit', level: 'commune-chair', on: '2024-05-20', expected: 'valid', cite: [d80k3] }),
  signature({ id: 'law-2022/40c', name: 'Năm 2024 Chủ tịch UBND cấp xã tặng Gia đình văn hóa', award: 'cultural-family', level: 'commune-chair', on: '2024-05-20', expected: 'valid', cite: [d80k3] }),
  signature({ id: 'law-2022/41', name: 'Năm 2024 Chủ tịch UBND cấp xã không tặng Chiến sĩ thi đua cơ sở', award: 'grassroots-emulation-fighter', level: 'commune-chair', on: '2024-05-20', expected: 'invalid', cite: [d80k3] }),
  signature({ id: 'law-2022/42', name: 'Từ 01/07/2025 Chủ tịch UBND cấp xã tặng Chiến sĩ thi đua cơ sở', award: 'grassroots-emulation-fighter', level: 'commune-chair', on: '2025-08-15', expected: 'valid', cite: [nd129] }),
  {
    kind: 'procedure', id: 'law-2022/42-flag', name: 'Thẩm quyền mới của Chủ tịch UBND cấp xã mang cờ cần xác nhận điều luật', given: 'Chủ tịch UBND cấp xã ký quyết định Chiến sĩ thi đua cơ sở ngày 15/08/2025',
    answer: () => flags('grassroots-emulation-fighter', 'commune-chair', '2025-08-15'), expected: 'cite-nd129 open-check', cite: [nd129],
  },
  signature({ id: 'law-2003/TV28a', name: 'Năm 2022 giám đốc công ty cổ phần ký Chiến sĩ thi đua cơ sở cho người lao động', award: 'grassroots-emulation-fighter', level: 'enterprise-director', on: '2022-12-20', expected: 'valid', cite: [inEnterprises] }),
  signature({ id: 'law-2003/TV28b', name: 'Năm 2024 giám đốc công ty cổ phần ký Chiến sĩ thi đua cơ sở cho người lao động', award: 'grassroots-emulation-fighter', level: 'enterprise-director', on: '2024-12-20', expected: 'valid', cite: [d80k4] }),
  signature({ id: 'law-2003/TV29a', name: 'Năm 2022 Chủ tịch Hội đồng quản trị ký Lao động tiên tiến', award: 'advanced-worker', level: 'enterprise-board-chair', on: '2022-12-20', expected: 'valid', cite: [inEnterprises] }),
  signature({ id: 'law-2003/TV29b', name: 'Năm 2024 Chủ tịch Hội đồng quản trị không ký Lao động tiên tiến', award: 'advanced-worker', level: 'enterprise-board-chair', on: '2024-12-20', expected: 'invalid', cite: [d80k4] }),
  signature({ id: 'law-2003/TV30a', name: 'Năm 2022 Chủ tịch UBND cấp xã không ký Chiến sĩ thi đua cơ sở cho người của xã', award: 'grassroots-emulation-fighter', level: 'commune-chair', on: '2022-12-20', expected: 'invalid', cite: [signersAtTheBase] }),
  signature({ id: 'law-2003/TV30b', name: 'Năm 2024 Chủ tịch UBND cấp xã không ký Chiến sĩ thi đua cơ sở cho người của xã', award: 'grassroots-emulation-fighter', level: 'commune-chair', on: '2024-12-20', expected: 'invalid', cite: [d80k2, d80k3] }),
  signature({ id: 'law-2003/TV30c', name: 'Năm 2022 và 2024 việc ấy thuộc Chủ tịch UBND cấp huyện', award: 'grassroots-emulation-fighter', level: 'district-chair', on: '2024-12-20', expected: 'valid', cite: [d80k2] }),
]

const bothSides: readonly ProcedureCase[] = [
  // Luật năm 2003 → Luật năm 2022
  signature({ id: 'authority/board-chair-last-day', name: 'Ngày 31/12/2023 Chủ tịch Hội đồng quản trị còn ký Tập thể lao động tiên tiến', award: 'advanced-labour-collective', level: 'enterprise-board-chair', on: '2023-12-31', expected: 'valid', cite: [inEnterprises] }),
  signature({ id: 'authority/board-chair-first-day', name: 'Từ 01/01/2024 Chủ tịch Hội đồng quản trị không ký Tập thể lao động tiên tiến', award: 'advanced-labour-collective', level: 'enterprise-board-chair', on: '2024-01-01', expected: 'invalid', cite: [d80k4] }),
  signature({ id: 'authority/board-chair-certificate', name: 'Từ 01/01/2024 Chủ tịch Hội đồng quản trị tặng giấy khen', award: 'certificate-of-merit', level: 'enterprise-board-chair', on: '2024-01-01', expected: 'valid', cite: [d80k4] }),
  signature({ id: 'authority/certificate-in-enterprise-2003', name: 'Giấy khen của doanh nghiệp theo Luật năm 2003 phải đối chiếu', award: 'certificate-of-merit', level: 'enterprise-board-chair', on: '2023-12-31', expected: 'needs-legal', cite: [cite('15/2003/QH11', 80, { mark: 'unsure' })] }),
  signature({ id: 'authority/exemplary-commune', name: 'Chủ tịch UBND cấp tỉnh tặng Xã, phường, đặc khu tiêu biểu', award: 'exemplary-commune', level: 'ministry-province-head', on: '2024-12-01', expected: 'valid', cite: [cite('86/2023/NĐ-CP', 7)] }),
  {
    kind: 'procedure', id: 'authority/exemplary-commune-before', name: 'Năm 2023 chưa có danh hiệu xã tiêu biểu', given: 'Ai quyết định Xã, phường, thị trấn tiêu biểu ngày 31/12/2023',
    answer: () => decidersOf('exemplary-commune', plainDate('2023-12-31')).length, expected: 0, cite: [cite('06/2022/QH15', 79, { mark: 'memory' })],
  },
  signature({ id: 'authority/badge-after', name: 'Luật năm 2022 không còn Huy hiệu', award: 'badge', level: 'ministry-province-head', on: '2024-01-01', expected: 'invalid', cite: [cite('06/2022/QH15', 9)] }),
  signature({ id: 'authority/badge-before', name: 'Huy hiệu theo Luật năm 2003 phải đối chiếu', award: 'badge', level: 'ministry-province-head', on: '2023-12-31', expected: 'needs-legal', cite: [cite('15/2003/QH11', null, { mark: 'unsure' })] }),
  // Thông tư 12/2019
  signature({ id: 'authority/director-before-circular', name: 'Trước Thông tư 12/2019 việc giám đốc ký phải đối chiếu', award: 'advanced-labour-collective', level: 'enterprise-director', on: '2019-12-31', expected: 'needs-legal', cite: [cite('15/2003/QH11', 80, { mark: 'unsure' })] }),
  signature({ id: 'authority/director-under-circular', name: 'Từ 01/01/2020 giám đốc ký Tập thể lao động tiên tiến', award: 'advanced-labour-collective', level: 'enterprise-director', on: '2020-01-01', expected: 'valid', cite: [inEnterprises] }),
  // Nghị định 65/2014, Nghị định 91/2017
  signature({ id: 'authority/commune-before-decree-65', name: 'Trước Nghị định 65/2014 Chiến sĩ thi đua cơ sở của xã cũng thuộc cấp huyện', award: 'grassroots-emulation-fighter', level: 'commune-chair', on: '2014-08-19', expected: 'invalid', cite: [old80] }),
  signature({ id: 'authority/commune-decree-65', name: 'Theo Nghị định 65/2014 Chủ tịch UBND cấp huyện quyết định Chiến sĩ thi đua cơ sở của xã', award: 'grassroots-emulation-fighter', level: 'district-chair', on: '2014-08-20', expected: 'valid', cite: [signersAtTheBase] }),
  signature({ id: 'authority/commune-advanced-worker-decree-65', name: 'Theo Nghị định 65/2014 Chủ tịch UBND cấp xã quyết định Lao động tiên tiến', award: 'advanced-worker', level: 'commune-chair', on: '2017-09-30', expected: 'valid', cite: [signersAtTheBase] }),
  {
    kind: 'procedure', id: 'authority/commune-decree-91-open', name: 'Dưới Nghị định 91/2017 câu trả lời ấy phải đối chiếu', given: 'Chủ tịch UBND cấp xã ký Lao động tiên tiến ngày 30/09/2017 và 01/10/2017',
    answer: () => [flags('advanced-worker', 'commune-chair', '2017-09-30'), flags('advanced-worker', 'commune-chair', '2017-10-01')].join('|'), expected: '|open-check', cite: [signersAtTheBase, old80],
  },
  signature({ id: 'authority/military-region-decree-65', name: 'Trong Quân đội cấp quân khu quyết định Đơn vị quyết thắng', award: 'determined-to-win-unit', level: 'armed-forces', on: '2016-12-01', expected: 'valid', cite: [cite('65/2014/NĐ-CP', 26, { clause: 1 })] }),
  signature({ id: 'authority/military-region-2024', name: 'Năm 2024 việc ủy quyền trong Quân đội phải đối chiếu', award: 'determined-to-win-unit', level: 'armed-forces', on: '2025-06-30', expected: 'needs-legal', cite: [cite('98/2023/NĐ-CP', null, { mark: 'unsure' })] }),
  {
    kind: 'procedure', id: 'authority/military-region-2025', name: 'Từ 01/07/2025 Bộ trưởng có thể ủy quyền quyết định Đơn vị quyết thắng', given: 'Thủ trưởng đơn vị quân đội ký Đơn vị quyết thắng ngày 01/07/2025',
    answer: () => flags('determined-to-win-unit', 'armed-forces', '2025-07-01'), expected: 'minister-authorises', cite: [cite('152/2025/NĐ-CP', 32)],
  },
  // chính quyền hai cấp
  signature({ id: 'authority/district-last-day', name: 'Ngày 30/06/2025 Chủ tịch UBND cấp huyện còn ký Tập thể lao động tiên tiến', award: 'advanced-labour-collective', level: 'district-chair', on: '2025-06-30', expected: 'valid', cite: [d80k2] }),
  signature({ id: 'authority/district-ended', name: 'Từ 01/07/2025 không còn Chủ tịch UBND cấp huyện', award: 'advanced-labour-collective', level: 'district-chair', on: '2025-07-01', expected: 'invalid', cite: [nd129] }),
  signature({ id: 'authority/commune-collective-before', name: 'Ngày 30/06/2025 Chủ tịch UBND cấp xã chưa ký Tập thể lao động tiên tiến', award: 'advanced-labour-collective', level: 'commune-chair', on: '2025-06-30', expected: 'invalid', cite: [d80k3] }),
  signature({ id: 'authority/commune-collective-after', name: 'Từ 01/07/2025 Chủ tịch UBND cấp xã ký Tập thể lao động tiên tiến', award: 'advanced-labour-collective', level: 'commune-chair', on: '2025-07-01', expected: 'valid', cite: [nd129] }),
  signature({ id: 'authority/village-before', name: 'Ngày 30/06/2025 Chủ tịch UBND cấp huyện tặng Thôn, tổ dân phố văn hóa', award: 'cultural-village', level: 'district-chair', on: '2025-06-30', expected: 'valid', cite: [d80k2] }),
  signature({ id: 'authority/village-after', name: 'Từ 01/07/2025 Chủ tịch UBND cấp xã tặng Thôn, tổ dân phố văn hóa', award: 'cultural-village', level: 'commune-chair', on: '2025-07-01', expected: 'valid', cite: [nd129] }),
  signature({ id: 'authority/government-flag-decree-98', name: 'Từ 2024 đến 30/06/2025 Chính phủ quyết định Cờ thi đua của Chính phủ', award: 'government-emulation-flag', level: 'government', on: '2025-06-30', expected: 'valid', cite: [cite('06/2022/QH15', 78, { clause: 1 })] }),
  signature({ id: 'authority/prime-minister-flag-decree-98', name: 'Thủ tướng ký Cờ thi đua của Chính phủ trước 01/07/2025 phải đối chiếu', award: 'government-emulation-flag', level: 'prime-minister', on: '2025-06-30', expected: 'needs-legal', cite: [cite('98/2023/NĐ-CP', null, { mark: 'unsure' })] }),
  // Luật 06/2026
  signature({ id: 'authority/last-day-before-amendment', name: 'Ngày 30/09/2026 Chủ tịch UBND cấp xã còn ký Chiến sĩ thi đua cơ sở', award: 'grassroots-emulation-fighter', level: 'commune-chair', on: '2026-09-30', expected: 'valid', cite: [nd129] }),
  signature({ id: 'authority/amended-law', name: 'Từ 01/10/2026 mọi thẩm quyền phải đối chiếu với Luật sửa đổi', award: 'grassroots-emulation-fighter', level: 'commune-chair', on: '2026-10-01', expected: 'needs-legal', cite: [amendment] }),
  signature({ id: 'authority/amended-law-others', name: 'Từ 01/10/2026 cấp chưa từng có thẩm quyền cũng phải đối chiếu', award: 'prime-minister-diploma', level: 'unit-head', on: '2026-10-01', expected: 'needs-legal', cite: [amendment] }),
  signature({ id: 'authority/after-decree-152', name: 'Từ 01/03/2027 mọi thẩm quyền phải đối chiếu', award: 'labour-order-first-class', level: 'president', on: '2027-03-01', expected: 'needs-legal', cite: [amendment] }),
  signature({ id: 'authority/badge-amended', name: 'Huy hiệu dưới Luật sửa đổi phải đối chiếu', award: 'badge', level: 'ministry-province-head', on: '2026-10-01', expected: 'needs-legal', cite: [amendment] }),
]

const eachLevel: readonly ProcedureCase[] = [
  signature({ id: 'authority/unit-head', name: 'Giám đốc sở quyết định Lao động tiên tiến', award: 'advanced-worker', level: 'unit-head', on: '2025-12-20', expected: 'valid', cite: [d80k1] }),
  signature({ id: 'authority/unit-head-too-high', name: 'Giám đốc sở không quyết định bằng khen cấp tỉnh', award: 'ministry-province-diploma', level: 'unit-head', on: '2025-12-20', expected: 'invalid', cite: [cite('06/2022/QH15', 79, { mark: 'memory' })] }),
  signature({ id: 'authority/province-title', name: 'Chủ tịch UBND cấp tỉnh quyết định Chiến sĩ thi đua cấp tỉnh', award: 'ministry-province-emulation-fighter', level: 'ministry-province-head', on: '2025-12-20', expected: 'valid', cite: [cite('06/2022/QH15', 79, { mark: 'memory' })] }),
  signature({ id: 'authority/province-order', name: 'Chủ tịch UBND cấp tỉnh không quyết định Huân chương', award: 'labour-order-third-class', level: 'ministry-province-head', on: '2025-12-20', expected: 'invalid', cite: [cite('06/2022/QH15', 77, { mark: 'memory' })] }),
  signature({ id: 'authority/president-order', name: 'Chủ tịch nước quyết định Huân chương Lao động', award: 'labour-order-third-class', level: 'president', on: '2025-12-20', expected: 'valid', cite: [cite('06/2022/QH15', 77, { mark: 'memory' })] }),
  signature({ id: 'authority/president-order-2003', name: 'Theo Luật năm 2003 Chủ tịch nước quyết định Huân chương Lao động', award: 'labour-order-third-class', level: 'president', on: '2010-12-20', expected: 'valid', cite: [cite('15/2003/QH11', 77, { mark: 'memory' })] }),
  signature({ id: 'authority/armed-forces', name: 'Trong Quân đội, Công an: Chiến sĩ tiên tiến theo phân cấp của Bộ', award: 'advanced-soldier', level: 'armed-forces', on: '2025-12-20', expected: 'valid', cite: [d80k5] }),
  signature({ id: 'authority/militia-commune', name: 'Chiến sĩ tiên tiến cho dân quân do cấp xã ký phải xem quy định của Bộ Quốc phòng', award: 'advanced-soldier', level: 'commune-chair', on: '2025-12-20', expected: 'needs-legal', cite: [cite('06/2022/QH15', 80, { clause: 5, mark: 'unsure' })] }),
  signature({ id: 'authority/force-flag', name: 'Cờ thi đua của quân khu, đại học quốc gia: điều luật chưa đối chiếu', award: 'force-emulation-flag', level: 'force-head', on: '2025-12-20', expected: 'needs-legal', cite: [cite('06/2022/QH15', null, { mark: 'unsure' })] }),
  {
    kind: 'procedure', id: 'authority/deciders-2024', name: 'Năm 2024 ai quyết định Tập thể lao động tiên tiến', given: 'Người có thẩm quyền tặng Tập thể lao động tiên tiến ngày 15/12/2024',
    answer: () => namesOn('advanced-labour-collective', '2024-12-15'), expected: 'unit-head district-chair enterprise-director armed-forces', cite: [d80k1, d80k2, d80k4, d80k5],
  },
  {
    kind: 'procedure', id: 'authority/deciders-2025', name: 'Cuối năm 2025 ai quyết định Tập thể lao động tiên tiến', given: 'Người có thẩm quyền tặng Tập thể lao động tiên tiến ngày 15/12/2025',
    answer: () => namesOn('advanced-labour-collective', '2025-12-15'), expected: 'unit-head commune-chair enterprise-director armed-forces', cite: [d80k1, nd129, d80k4, d80k5],
  },
  {
    kind: 'procedure', id: 'authority/before-the-law', name: 'Ngày trước khi Luật năm 2003 có hiệu lực không có câu trả lời', given: 'Chủ tịch nước ký Huân chương ngày 30/06/2004',
    answer: () => refusalOf(() => mayDecide({ award: 'labour-order-third-class', level: 'president', day: plainDate('2004-06-30') }).answer), expected: 'no-entry', cite: [cite('15/2003/QH11', 77, { mark: 'memory' })],
  },
]

function refusalOf(ask: () => string): string {
  try {
    return ask()
  } catch (error) {
    if (error instanceof NoEntry) return 'no-entry'
    throw error
  }
}

export const cases: readonly ProcedureCase[] = [...fromTheLawFiles, ...bothSides, ...eachLevel]
