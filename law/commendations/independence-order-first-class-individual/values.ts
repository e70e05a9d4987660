import { postYears } from '../high-orders/post-years.ts'
import { independenceCite } from '../high-orders/independence.ts'

const folder = 'commendations/independence-order-first-class-individual'
const cite = independenceCite('first')

export const politburoYears = postYears(folder, 'politburo-level', 3, { says: 'Huân chương Độc lập hạng Nhất: Ủy viên Bộ Chính trị và tương đương 1 nhiệm kỳ (3–5 năm, lấy mức thấp nhất)', cite })
export const ministerYears = postYears(folder, 'minister', 13, { says: 'Huân chương Độc lập hạng Nhất: Bộ trưởng và tương đương, số năm', cite })
export const colonelGeneralYears = postYears(folder, 'colonel-general', 10, { says: 'Huân chương Độc lập hạng Nhất: Thượng tướng, số năm', cite })

export const values = [politburoYears, ministerYears, colonelGeneralYears]
