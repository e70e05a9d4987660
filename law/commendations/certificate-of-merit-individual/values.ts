import type { LawValue } from '../../engine/dated.ts'

/** The law fixes no number for the certificate of merit. */
export const values: readonly LawValue[] = []
