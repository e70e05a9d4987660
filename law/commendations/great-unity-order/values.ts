import { cite as at } from '../../engine/citation.ts'
import { postYears } from '../high-orders/post-years.ts'

const folder = 'commendations/great-unity-order'
const cite = at('152/2025/NĐ-CP', 25)

export const chairYears = postYears(folder, 'front-chair', 5, { says: 'Huân chương Đại đoàn kết dân tộc: Chủ tịch Mặt trận Tổ quốc, từ số năm này', cite })
export const chairBelow = postYears(folder, 'front-chair-below', 10, { says: 'Huân chương Đại đoàn kết dân tộc: Chủ tịch Mặt trận Tổ quốc, đến dưới số năm này', cite })
export const viceChairYears = postYears(folder, 'front-vice-chair', 10, { says: 'Huân chương Đại đoàn kết dân tộc: Phó Chủ tịch Mặt trận Tổ quốc, số năm', cite })
export const memberHeadYears = postYears(folder, 'front-member-head', 15, { says: 'Huân chương Đại đoàn kết dân tộc: người đứng đầu tổ chức thành viên của Mặt trận từ cấp tỉnh trở lên, số năm liên tục', cite })

export const values = [chairYears, chairBelow, viceChairYears, memberHeadYears]
