import type { LawValue } from '../../engine/dated.ts'

/** No text seen fixes a number for the diploma of a household. */
export const values: readonly LawValue[] = []
