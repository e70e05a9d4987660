import type { LawValue } from '../../engine/dated.ts'

/** The law fixes no number here: standards and numbers are for the ministry, force or university to say. */
export const values: readonly LawValue[] = []
