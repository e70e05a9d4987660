import type { LawValue } from '../../engine/dated.ts'

/** Soldiers share the numbers of `titles/advanced-worker`. */
export const values: readonly LawValue[] = []
