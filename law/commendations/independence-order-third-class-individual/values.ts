import { postYears } from '../high-orders/post-years.ts'
import { independenceCite } from '../high-orders/independence.ts'

const folder = 'commendations/independence-order-third-class-individual'
const cite = independenceCite('third')

export const ministerYears = postYears(folder, 'minister', 3, { says: 'Huân chương Độc lập hạng Ba: Bộ trưởng và tương đương 1 nhiệm kỳ (3–5 năm, lấy mức thấp nhất)', cite })
export const deputyMinisterYears = postYears(folder, 'deputy-minister', 8, { says: 'Huân chương Độc lập hạng Ba: Thứ trưởng và tương đương 2 nhiệm kỳ (8–10 năm, lấy mức thấp nhất)', cite })

export const values = [ministerYears, deputyMinisterYears]
