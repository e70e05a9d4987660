// Chance that can be repeated: the same seed, the same requests.
export interface Chance {
  /** At least 0, below `limit`. */
  below(limit: number): number
  oneOf<Item>(items: readonly Item[]): Item
  /** True in `share` of all calls. */
  often(share: number): boolean
}

export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return { below, oneOf: (items) => items[below(items.length)]!, often: (share) => next() < share }
}
