import type { LawValue } from '../../engine/dated.ts'

/** Neither law fixes a number for the certificate of a collective. */
export const values: readonly LawValue[] = []
