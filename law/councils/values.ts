// Shares of votes and of members present, always of all members.
import { plainDate } from '@thidua/kit/plain-date.ts'
import { cite } from '../engine/citation.ts'
import type { LawValue } from '../engine/dated.ts'
import { decree91, valuesOf152 } from '../limits/transitions/periods.ts'

/** CSTĐ toàn quốc and Hero titles; under NĐ 91/2017 also CSTĐ bộ, tỉnh. */
export const highApproval: LawValue = {
  id: 'councils/high-approval', says: 'Tỷ lệ phiếu đồng ý tối thiểu trên tổng số thành viên Hội đồng: danh hiệu Anh hùng, Chiến sĩ thi đua toàn quốc', unit: 'percent',
  entries: [
    { ...decree91, value: 90, cite: cite('91/2017/NĐ-CP', 45, { clause: 8 }) },
    ...valuesOf152(90, 33, { clause: 5 }),
  ],
}

export const flagApproval: LawValue = {
  id: 'councils/flag-approval', says: 'Tỷ lệ phiếu đồng ý tối thiểu trên tổng số thành viên Hội đồng: Cờ thi đua của Chính phủ', unit: 'percent',
  entries: valuesOf152(80, 33, { clause: 5 }),
}

export const centralHeroApproval: LawValue = {
  id: 'councils/central-hero-approval', says: 'Tỷ lệ phiếu đồng ý tối thiểu của thành viên Hội đồng Trung ương đối với danh hiệu Anh hùng', unit: 'percent',
  entries: valuesOf152(90, 45, { clause: 4, point: 'b' }),
}

export const standingMembersApproval: LawValue = {
  id: 'councils/standing-members-approval', says: 'Tỷ lệ phiếu đồng ý tối thiểu của thành viên Thường trực Hội đồng Trung ương đối với Chiến sĩ thi đua toàn quốc', unit: 'percent',
  entries: valuesOf152(90, 45, { clause: 4, point: 'b' }),
}

const decision500 = { from: plainDate('2024-06-12'), until: plainDate('2025-06-30') }

export const centralQuorum: LawValue = {
  id: 'councils/central-quorum', says: 'Phần thành viên phải có mặt tại phiên họp của Hội đồng Trung ương', unit: 'share',
  entries: [{ ...decision500, value: 2 / 3, cite: cite('500/QĐ-TTg', null) }, ...valuesOf152(2 / 3, 45, { clause: 4 })],
}

export const centralHeroQuorum: LawValue = {
  id: 'councils/central-hero-quorum', says: 'Tỷ lệ thành viên phải có mặt khi Hội đồng Trung ương xét danh hiệu Anh hùng', unit: 'percent',
  entries: [{ ...decision500, value: 90, cite: cite('500/QĐ-TTg', null) }, ...valuesOf152(80, 45, { clause: 4, point: 'b' })],
}

/** Below the centre; afterwards the rules of each ministry and province. */
export const localQuorum: LawValue = {
  id: 'councils/local-quorum', says: 'Phần thành viên phải có mặt tại phiên họp của Hội đồng bộ, ngành, địa phương, cơ sở', unit: 'share',
  entries: [{ from: plainDate('2017-12-15'), until: plainDate('2019-12-31'), value: 2 / 3, cite: cite('08/2017/TT-BNV', null, { mark: 'weak' }) }],
}

export const values: readonly LawValue[] = [
  highApproval, flagApproval, centralHeroApproval, standingMembersApproval, centralQuorum, centralHeroQuorum, localQuorum,
]
