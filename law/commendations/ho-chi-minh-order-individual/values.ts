import { cite as at } from '../../engine/citation.ts'
import { postYears } from '../high-orders/post-years.ts'

const folder = 'commendations/ho-chi-minh-order-individual'
const cite = at('152/2025/NĐ-CP', 12, { clause: 4 })

export const stateLeaderYears = postYears(folder, 'state-leader', 3, { says: 'Huân chương Hồ Chí Minh: Tổng Bí thư, Chủ tịch nước, Thủ tướng, Chủ tịch Quốc hội 1 nhiệm kỳ (3–5 năm, lấy mức thấp nhất)', cite })
export const politburoYears = postYears(folder, 'politburo-level', 8, { says: 'Huân chương Hồ Chí Minh: Ủy viên Bộ Chính trị và tương đương 2 nhiệm kỳ liên tục (8–10 năm, lấy mức thấp nhất)', cite })
export const generalYears = postYears(folder, 'general', 10, { says: 'Huân chương Hồ Chí Minh: Đại tướng, số năm', cite })

export const values = [stateLeaderYears, politburoYears, generalYears]
