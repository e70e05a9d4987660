// A number as a file writes it: a point before the decimals, nothing between the thousands. Every other way is named, with what it seems to mean.

export type DecimalReading =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly code: string; readonly facts: Readonly<Record<string, string | number>> }

const plain = /^-?\d{1,30}(?:\.\d{1,20})?$/
const longestWhole = 30
const longestFraction = 20

/** `1.234,5`, `1.234.567`: points between thousands, a comma before decimals. */
const vietnamese = /^[-−+]?(?:\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+,\d+)$/
/** `1,234,567.8` */
const english = /^[-−+]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/
const blanks = /^[-−+]?\d{1,3}(?:[\s\u00a0\u202f]\d{3})+(?:[.,]\d+)?$/u
const exponent = /^[-−+]?\d+(?:[.,]\d+)?[eE][-+]?\d+$/

export function readDecimal(cell: string): DecimalReading {
  if (plain.test(cell)) return { ok: true, value: cell }
  if (exponent.test(cell)) return fault('folder.number-exponent')
  if (english.test(cell) && (cell.match(/,/g)?.length ?? 0) + (cell.includes('.') ? 1 : 0) > 1) return fault('folder.number-english', { meant: minus(cell.replaceAll(',', '')) })
  if (vietnamese.test(cell)) return fault('folder.number-vietnamese', { meant: minus(cell.replaceAll('.', '').replace(',', '.')) })
  if (blanks.test(cell)) return fault('folder.number-blanks', { meant: minus(cell.replace(/[\s\u00a0\u202f]/gu, '').replace(',', '.')) })
  if (/^[+−]\d+(?:\.\d+)?$/.test(cell)) return fault('folder.number-sign', { meant: minus(cell) })
  if (/^-?\d*(?:\.\d*)?$/.test(cell) && cell.length > longestWhole) return fault('folder.number-too-long', { whole: longestWhole, fraction: longestFraction })
  if (/^-?[\d.,]+\s*%$/.test(cell)) return fault('folder.number-percent')
  return fault('folder.number-shape')
}

/** A spreadsheet would run it: `=SUM(A1)`, `@x`, `+cmd|…`, `-2+3*A1`; a signed number or a dash before words is none. */
export function runsAsFormula(cell: string): boolean {
  const first = cell.charCodeAt(0)
  if (first === 61 || first === 64) return true
  return (first === 43 || first === 45) && /^[+-].*[(|!]/.test(cell)
}

function minus(text: string): string {
  return text.replace(/^−/, '-').replace(/^\+/, '')
}

function fault(code: string, facts: Readonly<Record<string, string | number>> = {}): DecimalReading {
  return { ok: false, code, facts }
}
