// Vietnamese text and numbers as people write them.

const collator = new Intl.Collator('vi', { numeric: true, sensitivity: 'variant' })

/** Sorts names the Vietnamese way: `['Đắk Lắk', 'Bình Định'].sort(compareVietnamese)`. */
export function compareVietnamese(left: string, right: string): number {
  return collator.compare(left, right)
}

/** Search ignores tone marks and case: `foldVietnamese('Đắk Nông')` is `dak nong`. */
export function foldVietnamese(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D').toLowerCase()
}

/**
 * Decimal text as it is printed, without passing through a float: `formatDecimal('5463081420')` is `5.463.081.420`,
 * `formatDecimal('82.57')` is `82,57`. `places` pads or cuts half-up: `formatDecimal('36.0352', 2)` is `36,04`.
 */
export function formatDecimal(decimal: string, places?: number): string {
  const negative = decimal.startsWith('-')
  const rounded = places === undefined ? decimal.replace('-', '') : roundDecimalText(decimal.replace('-', ''), places)
  const [whole = '0', fraction] = rounded.split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, '.')
  const isZero = /^[0.]*$/.test(rounded)
  return `${negative && !isZero ? '−' : ''}${grouped}${fraction ? `,${fraction}` : ''}`
}

/** `25/11/2022` for `2022-11-25`; text that is not a day comes back as it is. */
export function formatDay(dayText: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(dayText)
  return match ? `${match[3]}/${match[2]}/${match[1]}` : dayText
}

function roundDecimalText(unsigned: string, places: number): string {
  const [whole = '0', fraction = ''] = unsigned.split('.')
  const scaled = BigInt(whole + fraction.slice(0, places).padEnd(places, '0'))
  const up = (fraction[places] ?? '0') >= '5' ? 1n : 0n
  const digits = String(scaled + up).padStart(places + 1, '0')
  return places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`
}
