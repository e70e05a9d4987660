// Terms of annulment, stripping and recovery. Before July 2025 the chapters of NĐ 98/2023 were not seen.
import type { LawValue } from '../engine/dated.ts'
import { valuesOf152 } from '../limits/transitions/periods.ts'

export const submission: LawValue = {
  id: 'cancellation/submission-days', says: 'Bộ Nội vụ trình Thủ tướng hủy bỏ quyết định khen thưởng cấp Nhà nước, kể từ ngày nhận đủ hồ sơ', unit: 'working-days', entries: valuesOf152(10, 56, { clause: 4 }),
}
export const strippingSubmission: LawValue = {
  id: 'cancellation/stripping-submission-days', says: 'Bộ Nội vụ trình tước hoặc phục hồi danh hiệu vinh dự nhà nước, kể từ ngày nhận đủ hồ sơ', unit: 'working-days', entries: valuesOf152(10, 57, { clause: 5 }),
}
export const stripping: LawValue = {
  id: 'cancellation/stripping-days', says: 'Cơ quan đề nghị trình tước danh hiệu vinh dự nhà nước, kể từ ngày bản án có hiệu lực', unit: 'days', entries: valuesOf152(30, 57),
}
export const returnOfState: LawValue = {
  id: 'cancellation/return-of-state-award-days', says: 'Người nhận nộp lại hiện vật và tiền thưởng cấp Nhà nước cho bộ, ban, ngành, tỉnh đã trình, kể từ ngày có quyết định', unit: 'working-days', entries: valuesOf152(15, 58, { clause: 1 }),
}
export const forwarding: LawValue = {
  id: 'cancellation/forwarding-days', says: 'Bộ, ban, ngành, tỉnh chuyển hiện vật thu hồi về Bộ Nội vụ', unit: 'working-days', entries: valuesOf152(15, 58, { clause: 1 }),
}
export const returnOfOther: LawValue = {
  id: 'cancellation/return-of-other-award-days', says: 'Người nhận nộp lại hiện vật và tiền thưởng cho cơ quan đã quyết định, kể từ ngày có quyết định', unit: 'working-days', entries: valuesOf152(15, 58, { clause: 2 }),
}

export const values: readonly LawValue[] = [submission, strippingSubmission, stripping, returnOfState, forwarding, returnOfOther]
