import type { LawValue } from '../../engine/dated.ts'

/** The points of the framework (NĐ 86/2023, annex II) are for the province to detail; the law itself fixes no number. */
export const values: readonly LawValue[] = []
