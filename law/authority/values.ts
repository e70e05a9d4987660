// Who decides which award, by level and day of the decision.
import { plainDate } from '@thidua/kit/plain-date.ts'
import { awardIds, awardOf, type AwardId } from '../awards.ts'
import { cite, type Citation } from '../engine/citation.ts'
import type { Dated, LawValue } from '../engine/dated.ts'
import { circular12, decree152, decree65, decree91, decree98, law2003, law2022 } from '../limits/transitions/periods.ts'
import { power, powers, type Power, type PowerEntry } from './power.ts'

const beforeDecree65: Dated = { from: plainDate('2004-07-01'), until: plainDate('2014-08-19') }
const beforeCircular12: Dated = { from: plainDate('2004-07-01'), until: plainDate('2019-12-31') }
const beforeCommuneFramework: Dated = { from: plainDate('2024-01-01'), until: plainDate('2024-01-29') }
const communeFramework: Dated = { from: plainDate('2024-01-30'), until: plainDate('2026-09-30') }

const old = (article: number): Citation => cite('15/2003/QH11', article, { mark: 'memory' })
const law = (article: number, place: { readonly clause?: number; readonly mark?: 'memory' } = {}): Citation => cite('06/2022/QH15', article, place)

const can = (days: Dated, source: Citation, more: Pick<PowerEntry, 'flag' | 'note'> = {}): PowerEntry => ({ ...days, value: 1, cite: source, ...more })
const cannot = (days: Dated, source: Citation, note: string): PowerEntry => ({ ...days, value: 0, cite: source, note })

const ofKind = (...kinds: readonly string[]): AwardId[] => awardIds.filter((id) => kinds.includes(awardOf(id).kind))

/* --- the State --- */

const youthVolunteers = 'youth-volunteer-medal'

const byPresident: readonly Power[] = [
  ...powers(ofKind('order', 'medal', 'honorary-title', 'prize').filter((id) => id !== youthVolunteers), 'president', [
    can(law2003, old(77)), can(law2022, law(77, { mark: 'memory' })),
  ]),
  power(youthVolunteers, 'president', [can(law2022, law(77, { mark: 'memory' }), { note: 'Huy chương được đặt ra từ Luật năm 2022 (Điều 96 khoản 2)' })]),
]

const byGovernment: readonly Power[] = [
  power('government-emulation-flag', 'government', [
    can(law2003, cite('15/2003/QH11', 78, { mark: 'unsure' }), { note: 'Luật năm 2003: Thủ tướng ký thay mặt Chính phủ; lời văn của Điều 78 chưa đối chiếu' }),
    can(law2022, law(78, { clause: 1 })),
  ]),
  power('government-emulation-flag', 'prime-minister', [
    can(law2003, old(78), { flag: 'on-behalf-of-government' }),
    can(decree98, cite('98/2023/NĐ-CP', null, { mark: 'unsure' }), { note: 'Nghị định 98/2023/NĐ-CP có cho Thủ tướng quyết định thay Chính phủ hay không: chưa đối chiếu' }),
    can(decree152, cite('152/2025/NĐ-CP', 37, { clause: 1 }), { flag: 'on-behalf-of-government' }),
  ]),
  ...powers(['national-emulation-fighter', 'prime-minister-diploma'], 'prime-minister', [can(law2003, old(78)), can(law2022, law(78, { clause: 2 }))]),
]

/* --- ministries and provinces --- */

const oldForceNote = 'Nghị định 91/2017/NĐ-CP chưa đọc phần này; nội dung theo Điều 26 khoản 1 Nghị định 65/2014/NĐ-CP'

const byMinistryOrProvince: readonly Power[] = [
  ...powers(['ministry-province-emulation-flag', 'ministry-province-emulation-fighter', 'excellent-labour-collective', 'determined-to-win-unit', 'ministry-province-diploma', 'commemorative-medal'],
    'ministry-province-head', [can(law2003, old(79)), can(law2022, law(79, { mark: 'memory' }))]),
  power('exemplary-commune', 'ministry-province-head', [
    can(beforeCommuneFramework, law(79, { mark: 'memory' }), { flag: 'province-only' }),
    can(communeFramework, cite('86/2023/NĐ-CP', 7), { flag: 'province-only' }),
  ]),
  ...powers(['excellent-labour-collective', 'determined-to-win-unit'], 'armed-forces', [
    can(beforeDecree65, cite('15/2003/QH11', 79, { mark: 'unsure' })),
    can(decree65, cite('65/2014/NĐ-CP', 26, { clause: 1 }), { note: 'Trong Quân đội: thủ trưởng cấp quân khu và tương đương' }),
    can(decree91, cite('15/2003/QH11', 79, { mark: 'memory' }), { note: oldForceNote }),
    can(decree98, cite('98/2023/NĐ-CP', null, { mark: 'unsure' }), { note: 'Việc ủy quyền trong Quân đội, Công an trước 01/07/2025 chưa đối chiếu' }),
    can(decree152, cite('152/2025/NĐ-CP', 32), { flag: 'minister-authorises' }),
  ]),
  ...powers(['force-emulation-flag', 'force-diploma'], 'force-head', [
    can(law2003, cite('15/2003/QH11', null, { mark: 'unsure' })), can(law2022, cite('06/2022/QH15', null, { mark: 'unsure' })),
  ]),
  power('commemorative-medal', 'national-assembly', [
    can(decree98, cite('06/2022/QH15', 71, { clause: 2, mark: 'unsure' })),
    can(decree152, cite('152/2025/NĐ-CP', 54, { mark: 'memory' }), { note: 'Điều 54 kể Kỷ niệm chương của Ủy ban Thường vụ Quốc hội; điều luật về thẩm quyền chưa đối chiếu' }),
  ]),
  power('badge', 'ministry-province-head', [
    can(law2003, cite('15/2003/QH11', null, { mark: 'unsure' })),
    cannot(law2022, law(9), 'Luật năm 2022 không còn hình thức Huy hiệu'),
  ]),
]

/* --- units, districts, communes --- */

const atTheBase = ['advanced-worker', 'grassroots-emulation-fighter', 'advanced-labour-collective', 'certificate-of-merit'] as const
const soldiers = ['advanced-soldier', 'advanced-unit'] as const
const standIn = 'Nghị định 91/2017/NĐ-CP chưa đọc phần này; nội dung theo Điều 26 khoản 2 Nghị định 65/2014/NĐ-CP'
const signersAtTheBase = cite('65/2014/NĐ-CP', 26, { clause: 2, point: 'a' })
const districtsEnded = cite('129/2025/NĐ-CP', null, { mark: 'weak' })
const noDistricts = 'Không còn cấp huyện từ 01/07/2025; việc khen thưởng chuyển về Chủ tịch UBND cấp xã'
const notYetCommune = 'Khoản 3 Điều 80 không giao danh hiệu này cho Chủ tịch UBND cấp xã; thuộc Chủ tịch UBND cấp huyện (khoản 2)'
const byDefence = { note: 'Bộ Quốc phòng, Bộ Công an quy định ai quyết định (Điều 80 khoản 5); văn bản chưa đối chiếu' }

const directly = { note: 'Với đơn vị không có tư cách pháp nhân: cấp trên quyết định, người đứng đầu bộ, ban, ngành, tỉnh có thể ủy quyền; lời văn Điều 79 chưa đối chiếu' }

const byUnit: readonly Power[] = [
  ...powers(atTheBase, 'unit-head', [can(law2003, old(80)), can(law2022, law(80, { clause: 1 }))]),
  ...powers(soldiers, 'unit-head', [can(law2003, old(80)), can(law2022, cite('06/2022/QH15', 80, { clause: 5, mark: 'unsure' }), byDefence)]),
  ...powers(['advanced-worker', 'grassroots-emulation-fighter', 'advanced-labour-collective'], 'ministry-province-head', [
    can(law2003, cite('15/2003/QH11', 79, { mark: 'unsure' }), directly), can(law2022, cite('06/2022/QH15', 79, { mark: 'unsure' }), directly),
  ]),
]

const byDistrict: readonly Power[] = [
  ...powers(['advanced-worker', 'advanced-labour-collective', 'certificate-of-merit'], 'district-chair', [
    can(law2003, old(80)), can(decree98, law(80, { clause: 2 })), cannot(decree152, districtsEnded, noDistricts),
  ]),
  power('grassroots-emulation-fighter', 'district-chair', [
    can(beforeDecree65, old(80)), can(decree65, signersAtTheBase), can(decree91, old(80), { note: standIn }),
    can(decree98, law(80, { clause: 2 })), cannot(decree152, districtsEnded, noDistricts),
  ]),
  ...powers(soldiers, 'district-chair', [can(decree98, cite('06/2022/QH15', 80, { clause: 5, mark: 'unsure' }), byDefence), cannot(decree152, districtsEnded, noDistricts)]),
  power('cultural-village', 'district-chair', [can(law2003, old(30)), can(decree98, law(80, { clause: 2 })), cannot(decree152, districtsEnded, noDistricts)]),
]

const takenOver = { flag: 'cite-nd129', note: 'Nghị định 129/2025/NĐ-CP giao Chủ tịch UBND cấp xã cả khoản 2 và khoản 3 Điều 80; số điều cần xác nhận' } as const

const byCommune: readonly Power[] = [
  power('advanced-worker', 'commune-chair', [
    can(beforeDecree65, old(80)), can(decree65, signersAtTheBase), can(decree91, old(80), { note: standIn }), can(law2022, law(80, { clause: 3 })),
  ]),
  power('certificate-of-merit', 'commune-chair', [can(law2003, old(80)), can(law2022, law(80, { clause: 3 }))]),
  power('cultural-family', 'commune-chair', [can(law2003, old(29)), can(law2022, law(80, { clause: 3 }))]),
  power('grassroots-emulation-fighter', 'commune-chair', [
    cannot(beforeDecree65, old(80), 'Thuộc Chủ tịch UBND cấp huyện'),
    cannot(decree65, signersAtTheBase, 'Với người do cấp xã quản lý: Chủ tịch UBND cấp xã quyết định Lao động tiên tiến, Chủ tịch UBND cấp huyện quyết định Chiến sĩ thi đua cơ sở'),
    cannot(decree91, old(80), standIn),
    cannot(decree98, law(80, { clause: 3 }), notYetCommune),
    can(decree152, cite('129/2025/NĐ-CP', null, { mark: 'weak' }), takenOver),
  ]),
  ...powers(['advanced-labour-collective', 'cultural-village'], 'commune-chair', [
    cannot(law2003, old(80), 'Thuộc Chủ tịch UBND cấp huyện'),
    cannot(decree98, law(80, { clause: 3 }), notYetCommune),
    can(decree152, cite('129/2025/NĐ-CP', null, { mark: 'weak' }), takenOver),
  ]),
  ...powers(soldiers, 'commune-chair', [can(law2003, cite('15/2003/QH11', 80, { mark: 'unsure' })), can(law2022, cite('06/2022/QH15', 80, { clause: 5, mark: 'unsure' }), byDefence)]),
]

/* --- enterprises and cooperatives --- */

const inEnterprises = cite('12/2019/TT-BNV', 7, { clause: 2 })
const inEnterprisesFromMemory = cite('12/2019/TT-BNV', 7, { clause: 2, mark: 'memory' })
const beforeCircular = can(beforeCircular12, cite('15/2003/QH11', 80, { mark: 'unsure' }), { note: 'Ai ký trong doanh nghiệp, hợp tác xã trước Thông tư 12/2019/TT-BNV: chưa đối chiếu' })
const certificatesInEnterprises = can(law2003, cite('15/2003/QH11', 80, { mark: 'unsure' }), { note: 'Giấy khen của doanh nghiệp, hợp tác xã theo Luật năm 2003: chưa đối chiếu' })
const boardOnlyCertificates = 'Từ 01/01/2024 Chủ tịch Hội đồng quản trị, Hội đồng thành viên chỉ tặng giấy khen (khoản 4 Điều 80)'

const byEnterprise: readonly Power[] = [
  ...powers(['advanced-worker', 'grassroots-emulation-fighter'], 'enterprise-director', [beforeCircular, can(circular12, inEnterprisesFromMemory), can(law2022, law(80, { clause: 4 }))]),
  power('advanced-labour-collective', 'enterprise-director', [beforeCircular, can(circular12, inEnterprises), can(law2022, law(80, { clause: 4 }))]),
  power('certificate-of-merit', 'enterprise-director', [certificatesInEnterprises, can(law2022, law(80, { clause: 4 }))]),
  power('advanced-soldier', 'enterprise-director', [beforeCircular, can(circular12, inEnterprises), can(law2022, cite('06/2022/QH15', 80, { clause: 5, mark: 'unsure' }), byDefence)]),
  // TV29: the same circular names the chair of the board for the workers of the enterprise
  power('advanced-worker', 'enterprise-board-chair', [beforeCircular, can(circular12, inEnterprisesFromMemory), cannot(law2022, law(80, { clause: 4 }), boardOnlyCertificates)]),
  power('grassroots-emulation-fighter', 'enterprise-board-chair', [beforeCircular, can(circular12, inEnterprisesFromMemory), cannot(law2022, law(80, { clause: 4 }), boardOnlyCertificates)]),
  power('advanced-labour-collective', 'enterprise-board-chair', [beforeCircular, can(circular12, inEnterprises), cannot(law2022, law(80, { clause: 4 }), boardOnlyCertificates)]),
  power('advanced-soldier', 'enterprise-board-chair', [beforeCircular, can(circular12, inEnterprises), cannot(law2022, law(80, { clause: 4 }), boardOnlyCertificates)]),
  power('certificate-of-merit', 'enterprise-board-chair', [certificatesInEnterprises, can(law2022, law(80, { clause: 4 }))]),
]

/* --- army, police, militia --- */

const byArmedForces: readonly Power[] = [
  ...powers(['advanced-worker', 'grassroots-emulation-fighter', 'advanced-labour-collective', ...soldiers], 'armed-forces', [can(law2003, old(80)), can(law2022, law(80, { clause: 5 }))]),
  power('certificate-of-merit', 'armed-forces', [can(law2003, old(80)), can(law2022, cite('06/2022/QH15', 80, { clause: 5, mark: 'unsure' }), { note: 'Khoản 5 Điều 80 không kể giấy khen; cần đối chiếu Điều 75' })]),
]

export const powersOfAwards: readonly Power[] = [
  ...byPresident, ...byGovernment, ...byMinistryOrProvince, ...byUnit, ...byDistrict, ...byCommune, ...byEnterprise, ...byArmedForces,
]

export const values: readonly LawValue[] = powersOfAwards
