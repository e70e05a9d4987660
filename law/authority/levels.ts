// Who decides awards: the level, not the person. Identifiers stay; bodies that no longer exist stay too, for old decisions.

export const levels = {
  president: 'Chủ tịch nước',
  'national-assembly': 'Ủy ban Thường vụ Quốc hội',
  government: 'Chính phủ',
  'prime-minister': 'Thủ tướng Chính phủ',
  'ministry-province-head': 'Người đứng đầu bộ, ban, ngành; Chủ tịch UBND cấp tỉnh',
  'force-head': 'Người đứng đầu quân khu, quân chủng, Ban Cơ yếu, đại học quốc gia và tương đương',
  'unit-head': 'Thủ trưởng cơ quan, đơn vị có tư cách pháp nhân; người đứng đầu sở và tương đương',
  'district-chair': 'Chủ tịch UBND cấp huyện',
  'commune-chair': 'Chủ tịch UBND cấp xã',
  'enterprise-director': 'Tổng giám đốc, giám đốc doanh nghiệp, hợp tác xã',
  'enterprise-board-chair': 'Chủ tịch Hội đồng quản trị, Hội đồng thành viên',
  'armed-forces': 'Thủ trưởng đơn vị Quân đội, Công an, dân quân tự vệ theo phân cấp của Bộ Quốc phòng, Bộ Công an',
} as const

export type DecidingLevel = keyof typeof levels

export const decidingLevels = Object.keys(levels) as readonly DecidingLevel[]

export function isDecidingLevel(text: string): text is DecidingLevel {
  return Object.hasOwn(levels, text)
}
