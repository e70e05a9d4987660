import { cite as at } from '../../engine/citation.ts'
import { postYears } from '../high-orders/post-years.ts'

const folder = 'commendations/gold-star-order-individual'
const cite = at('152/2025/NĐ-CP', 11, { clause: 4 })

export const stateLeaderYears = postYears(folder, 'state-leader', 8, { says: 'Huân chương Sao vàng: Tổng Bí thư, Chủ tịch nước, Thủ tướng, Chủ tịch Quốc hội 2 nhiệm kỳ (8–10 năm, lấy mức thấp nhất)', cite })

export const values = [stateLeaderYears]
