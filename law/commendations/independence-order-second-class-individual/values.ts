import { postYears } from '../high-orders/post-years.ts'
import { independenceCite } from '../high-orders/independence.ts'

const folder = 'commendations/independence-order-second-class-individual'
const cite = independenceCite('second')

export const ministerYears = postYears(folder, 'minister', 8, { says: 'Huân chương Độc lập hạng Nhì: Bộ trưởng và tương đương 2 nhiệm kỳ (8–10 năm, lấy mức thấp nhất)', cite })
export const colonelGeneralYears = postYears(folder, 'colonel-general', 5, { says: 'Huân chương Độc lập hạng Nhì: Thượng tướng, số năm', cite })
export const deputyMinisterYears = postYears(folder, 'deputy-minister', 13, { says: 'Huân chương Độc lập hạng Nhì: Thứ trưởng và tương đương, số năm', cite })

export const values = [ministerYears, colonelGeneralYears, deputyMinisterYears]
