import type { LawValue } from '../../engine/dated.ts'

/** The law fixes no number here: how many flags there are is for the ministry or province to say. */
export const values: readonly LawValue[] = []
