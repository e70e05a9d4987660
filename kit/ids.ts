// Ids are text that cannot be mixed up: a unit's id does not fit where an account's is wanted.

declare const idBrand: unique symbol
export type Id<Kind extends string> = string & { readonly [idBrand]: Kind }

export type UnitId = Id<'unit'>
export type IndicatorCode = Id<'indicator'>
export type ActorId = Id<'actor'>

const safe = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/

/** Ids that people write into files and addresses: letters, digits, `.`, `_`, `-`; at most 100: `isSafeId('stp-gia-lai-2025')`. */
export function isSafeId(text: string): boolean {
  return safe.test(text)
}
