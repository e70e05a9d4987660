// What a workbook stores in a cell, as text a person would write: `8.2569999999999993E1` is 82.57, serial 44880 is 2022-11-15.

export type DateKind = 'day' | 'time' | null

/** A number as decimal text without exponent; `null` when it is no number or not of this world (1E309). */
export function decimalOf(stored: string): string | null {
  const match = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,4}))?$/.exec(stored.trim())
  if (!match || (match[2] === '' && !match[3])) return null
  const significant = `${match[2]}${match[3] ?? ''}`.replace(/^0+/, '')
  // Excel keeps a double and writes it with 17 digits; the shortest text of the same double is what was typed.
  if (significant.length > 15 && significant.length <= 17 && (match[3] || match[4])) return plain(String(Number(stored)))
  return plain(stored.trim())
}

function plain(text: string): string | null {
  const match = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d+))?$/.exec(text)
  if (!match) return null
  const exponent = Number(match[4] ?? 0)
  const [whole, fraction] = [match[2] ?? '', match[3] ?? '']
  const digits = whole + fraction
  const point = whole.length + exponent
  if (Math.abs(exponent) > 60 || digits.length > 60) return /^0*$/.test(digits) ? '0' : null
  const padded = point < 0 ? '0'.repeat(-point) + digits : digits.padEnd(point, '0')
  const wholeText = padded.slice(0, Math.max(point, 0)).replace(/^0+(?=\d)/, '') || '0'
  const fractionText = padded.slice(Math.max(point, 0)).replace(/0+$/, '')
  const unsigned = fractionText ? `${wholeText}.${fractionText}` : wholeText
  return match[1] === '-' && unsigned !== '0' ? `-${unsigned}` : unsigned
}

const dayMs = 86_400_000
const lastSerial = 2_958_465

/** A date cell as `YYYY-MM-DD` (its time of day is dropped); `null` for a serial that is no day, 29 February 1900 among them. */
export function dayOfSerial(serial: number, since1904: boolean): string | null {
  const days = Math.floor(serial)
  if (!(days >= (since1904 ? 0 : 1) && days <= lastSerial) || (!since1904 && days === 60)) return null
  const epoch = since1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days < 60 ? 31 : 30)
  return new Date(epoch + days * dayMs).toISOString().slice(0, 10)
}

export function timeOfSerial(serial: number): string | null {
  return serial >= 0 && serial < 1 ? new Date(Math.round(serial * 86_400) * 1000).toISOString().slice(11, 19) : null
}

/** Tells dates from numbers by the format: `dd/mm/yyyy` and `[$-42A]d mmm` are days, `[h]:mm` a time, `#,##0 "đ"` neither. */
export function dateKindOf(format: string): DateKind {
  const firstSection = format.replace(/"[^"]*"?|\\.|_.|\*./g, '').split(';')[0] ?? ''
  const codes = firstSection.replace(/\[(?![hms]+\])[^\]]*\]/gi, '').toLowerCase()
  if (codes.includes('general')) return null
  if (/[ydb]/.test(codes)) return 'day'
  if (/[hs]/.test(codes)) return 'time'
  return codes.includes('m') ? 'day' : null
}

export function dateKindOfBuiltIn(id: number): DateKind {
  if ((id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 54) || id === 57 || id === 58) return 'day'
  return (id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47) || id === 55 || id === 56 ? 'time' : null
}

/** `_x000A_` is how a workbook writes a control character; NUL has no place in text. */
export function unescapeCell(text: string): string {
  if (!text.includes('_x')) return text
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))).replaceAll('\0', '')
}
