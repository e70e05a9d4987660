import { cite } from '../../engine/citation.ts'
import { numbersOf65 } from '../armed-forces-orders/collective-numbers.ts'

const number = numbersOf65('commendations/fatherland-defence-order-first-class-collective', cite('65/2014/NĐ-CP', 18, { clause: 2, point: 'b' }))

export const years = number.kept('years', { says: 'Số năm liên tục hoàn thành xuất sắc nhiệm vụ sau Huân chương Bảo vệ Tổ quốc hạng Nhì', unit: 'years', value: 5 })
export const flagsAlone = number.only65('flags-alone', { says: 'Số Cờ thi đua bộ, ban, ngành, tỉnh nếu không có Cờ thi đua của Chính phủ', unit: 'count', value: 4 })
export const governmentFlags = number.only65('government-flags', { says: 'Số Cờ thi đua của Chính phủ', unit: 'count', value: 1 })
export const flagsBeside = number.only65('flags-beside-government-flag', { says: 'Số Cờ thi đua bộ, ban, ngành, tỉnh kèm Cờ thi đua của Chính phủ', unit: 'count', value: 2 })

export const values = [years, flagsAlone, governmentFlags, flagsBeside]
