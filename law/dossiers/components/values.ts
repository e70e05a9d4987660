// How many original sets a dossier has.
import { cite } from '../../engine/citation.ts'
import type { LawValue } from '../../engine/dated.ts'
import { decree91, decree98, valuesOf152 } from '../../limits/transitions/periods.ts'

export const nationalFighterSets: LawValue = {
  id: 'dossiers/components/national-fighter-sets', says: 'Số bộ hồ sơ (bản chính) đề nghị Chiến sĩ thi đua toàn quốc', unit: 'count',
  entries: [{ ...decree91, value: 2, cite: cite('91/2017/NĐ-CP', 49) }, ...valuesOf152(1, 36)],
}
export const flagSets: LawValue = {
  id: 'dossiers/components/flag-sets', says: 'Số bộ hồ sơ (bản chính) đề nghị Cờ thi đua của Chính phủ', unit: 'count', entries: valuesOf152(1, 37),
}
export const orderSets: LawValue = {
  id: 'dossiers/components/order-sets', says: 'Số bộ hồ sơ (bản chính) đề nghị huân chương, mỗi loại', unit: 'count', entries: valuesOf152(1, 38),
}
export const medalSets: LawValue = {
  id: 'dossiers/components/medal-sets', says: 'Số bộ hồ sơ (bản chính) đề nghị huy chương', unit: 'count', entries: valuesOf152(1, 40),
}
export const heroSets: LawValue = {
  id: 'dossiers/components/hero-sets', says: 'Số bộ hồ sơ (bản chính) đề nghị danh hiệu Anh hùng', unit: 'count', entries: valuesOf152(1, 41),
}
export const diplomaSets: LawValue = {
  id: 'dossiers/components/prime-minister-diploma-sets', says: 'Số bộ hồ sơ (bản chính) đề nghị Bằng khen của Thủ tướng Chính phủ', unit: 'count',
  entries: [{ ...decree98, value: 1, cite: cite('98/2023/NĐ-CP', 42) }, ...valuesOf152(1, 42, { clause: 1 })],
}
export const titleSets: LawValue = {
  id: 'dossiers/components/title-sets', says: 'Số bộ hồ sơ (bản chính) đề nghị danh hiệu từ Lao động tiên tiến đến Chiến sĩ thi đua bộ, tỉnh, Tập thể lao động tiên tiến, xuất sắc', unit: 'count',
  entries: [{ ...decree91, value: 1, cite: cite('91/2017/NĐ-CP', 50) }],
}

export const values: readonly LawValue[] = [nationalFighterSets, flagSets, orderSets, medalSets, heroSets, diplomaSets, titleSets]
