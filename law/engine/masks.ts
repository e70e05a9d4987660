// Years as bits: bit 0 is the year judged, bit k the year k years before. A history of thirty years is one number, and "three in a row" one comparison.

/** The years a mask can hold, the year judged included. */
export const maskYears = 31

export const everyYear = 0x7fff_ffff

/** The last `years` years: `lastYears(3)` is `0b111`. */
export function lastYears(years: number): number {
  return years >= maskYears ? everyYear : years <= 0 ? 0 : (1 << years) - 1
}

/** How many years are set. */
export function countYears(mask: number): number {
  let bits = mask - ((mask >>> 1) & 0x5555_5555)
  bits = (bits & 0x3333_3333) + ((bits >>> 2) & 0x3333_3333)
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24
}

/** Years without a gap that end in the year judged: `unbroken(0b1011)` is 2. */
export function unbroken(mask: number): number {
  return 31 - Math.clz32(~mask & -~mask)
}

/** How many years ago the latest set year is; 31 when none is. */
export function latest(mask: number): number {
  return mask === 0 ? maskYears : 31 - Math.clz32(mask & -mask)
}

/** Whether `years` years in a row are set somewhere. */
export function hasRun(mask: number, years: number): boolean {
  let rest = mask
  for (let left = years - 1; left > 0 && rest !== 0; left -= 1) rest &= rest >>> 1
  return rest !== 0
}

/**
 * How many years the longest admissible period since an earlier award has, 0 when none has `years`. `prior`: years of the earlier
 * award; `barrier`: years since the clock was last set back (the award asked for itself, a discipline), 31 for never; `run`: years in a
 * row good enough. NĐ 152/2025 Đ33 k7: the run starts at the previous award and goes unbroken to the proposal.
 */
export function periodSince(prior: number, barrier: number, run: number, years: number): number {
  let starts = prior & lastYears(barrier)
  if (barrier < maskYears && prior >>> barrier !== 0) starts |= 1 << barrier
  starts &= lastYears(run + 1) & ~lastYears(years)
  return starts === 0 ? 0 : 31 - Math.clz32(starts)
}
