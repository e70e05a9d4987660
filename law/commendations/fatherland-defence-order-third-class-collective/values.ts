import { cite } from '../../engine/citation.ts'
import { numbersOf65 } from '../armed-forces-orders/collective-numbers.ts'

const number = numbersOf65('commendations/fatherland-defence-order-third-class-collective', cite('65/2014/NĐ-CP', 20, { clause: 2, point: 'b' }))

export const years = number.kept('years', { says: 'Số năm liên tục hoàn thành xuất sắc nhiệm vụ sau Bằng khen của Thủ tướng Chính phủ', unit: 'years', value: 5 })
export const flags = number.only65('flags', { says: 'Số Cờ thi đua bộ, ban, ngành, tỉnh trong thời gian đó', unit: 'count', value: 2 })
export const flagsWithDiplomas = number.only65('flags-with-diplomas', { says: 'Số Cờ thi đua bộ, ban, ngành, tỉnh nếu có thêm bằng khen', unit: 'count', value: 1 })
export const diplomas = number.only65('diplomas', { says: 'Số Bằng khen bộ, ban, ngành, tỉnh kèm theo cờ', unit: 'count', value: 2 })
export const age = number.only65('age', { says: 'Số năm xây dựng, phát triển tối thiểu của tập thể', unit: 'years', value: 10 })

export const values = [years, flags, flagsWithDiplomas, diplomas, age]
