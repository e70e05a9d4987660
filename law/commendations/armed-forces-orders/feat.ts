// Huân chương Chiến công, for individuals and collectives: feats in combat and in serving combat. Luật 2003 Đ48; Luật 2022 Đ48 for the first class.
import type { AwardId } from '../../awards.ts'
import { amendedWordings } from '../../engine/amended.ts'
import { cite } from '../../engine/citation.ts'
import { all, any, needsLegal, type Condition } from '../../engine/condition.ts'
import type { AwardRule } from '../../engine/rule.ts'
import { law2003, law2022 } from '../periods.ts'
import { featOfClass, featToCheck, orderClasses, type OrderClass } from './service.ts'

const feats = {
  first: 'Lập chiến công đặc biệt xuất sắc trong chiến đấu, phục vụ chiến đấu', second: 'Lập chiến công xuất sắc trong chiến đấu, phục vụ chiến đấu',
  third: 'Dũng cảm, mưu trí, sáng tạo, hoàn thành xuất sắc nhiệm vụ chiến đấu, phục vụ chiến đấu',
} as const
const first = cite('06/2022/QH15', 48)

const firstClass: Condition = any([
  all([{ word: 'attested', key: 'armed-forces-feat', cite: first }, { word: 'attested', key: 'influence-national', cite: first }], {
    limb: 'extraordinary', says: 'Lập chiến công đặc biệt xuất sắc, có phạm vi ảnh hưởng toàn quốc, được bộ, ban, ngành, tỉnh công nhận', cite: first,
  }),
  all([
    { word: 'attested', key: 'armed-forces-feat', cite: first }, { word: 'rated', atLeast: 'excellent', years: 1, cite: first },
    needsLegal('Dũng cảm, mưu trí, sáng tạo, hoàn thành xuất sắc nhiệm vụ: phần tiêu chuẩn này mới thấy một đoạn của Điều 48, cần đối chiếu nguyên văn', cite('06/2022/QH15', 48, { mark: 'unsure' })),
  ], { limb: 'standard', cite: first }),
])

export function featOrder(grade: OrderClass): AwardRule {
  const old = cite('15/2003/QH11', 48, { clause: 1 + orderClasses.indexOf(grade), mark: 'memory' })
  const law = grade === 'first' ? first : cite('06/2022/QH15', null, { mark: 'unsure' })
  return {
    id: `commendations/feat-order-${grade}-class`, award: `feat-order-${grade}-class` satisfies AwardId,
    wordings: [
      { ...law2003, cite: old, when: all([featOfClass(old, feats[grade])]) },
      { ...law2022, cite: law, when: grade === 'first' ? firstClass : all([featToCheck(law)]) },
      ...amendedWordings,
    ],
  }
}
