// Numbers as people and spreadsheets write them. `1.234,5` and `1,234.5` are told apart by their shape;
// `1.234` cannot be, so it is answered with both readings instead of a guess.

/** Which sign stands before the decimals. */
export type DecimalHabit = 'comma' | 'point'

export interface Reading { readonly habit: DecimalHabit; readonly value: string }
export type ParsedNumber =
  | { readonly value: string }
  | { readonly ambiguous: readonly [Reading, Reading] }
  | { readonly error: 'not-a-number' | 'grouping' | 'too-long' }

interface ParseOptions {
  /** How the writer is known to write; settles what the shape leaves open. */
  readonly habit?: DecimalHabit | undefined
  /** The figure counts things, so a lone sign before three digits can only group. */
  readonly whole?: boolean | undefined
}

const spaces = /[\s\u00a0\u2007\u202f]/g
const groupedBySpaces = /^\d{1,3}([\s\u00a0\u2007\u202f]\d{3})+([.,]\d+)?$/

export function parseNumber(text: string, { habit, whole = false }: ParseOptions = {}): ParsedNumber {
  const { negative, rest } = withoutSign(text.trim().replace(/\s*%$/, ''))
  const unspaced = groupedBySpaces.test(rest) ? rest.replace(spaces, '') : rest
  if (!/^[\d.,]*\d[\d.,]*$/.test(unspaced)) return { error: 'not-a-number' }
  const parsed = parseUnsigned(unspaced, whole ? (habit ?? groupingHabit(unspaced)) : habit)
  if ('value' in parsed) return signed(parsed.value, negative)
  if (!('ambiguous' in parsed)) return parsed
  const [first, second] = parsed.ambiguous
  return { ambiguous: [{ ...first, value: withSign(first.value, negative) }, { ...second, value: withSign(second.value, negative) }] }
}

/** How the writer of a whole block writes: told by the texts that can be read one way only; undefined when none tells, or they disagree. */
export function habitOf(texts: readonly string[]): DecimalHabit | undefined {
  const told = new Set(texts.map(habitToldBy).filter((habit) => habit !== undefined))
  return told.size === 1 ? [...told][0] : undefined
}

function habitToldBy(text: string): DecimalHabit | undefined {
  const [asComma, asPoint] = [readUnsigned(bare(text), 'comma'), readUnsigned(bare(text), 'point')]
  if (!/[.,]/.test(text) || (asComma === null) === (asPoint === null)) return undefined
  return asComma === null ? 'point' : 'comma'
}

function bare(text: string): string {
  return withoutSign(text.trim().replace(/\s*%$/, '')).rest.replace(spaces, '')
}

function parseUnsigned(text: string, habit: DecimalHabit | undefined): ParsedNumber {
  const [asComma, asPoint] = [readUnsigned(text, 'comma'), readUnsigned(text, 'point')]
  if (asComma === null && asPoint === null) return { error: 'grouping' }
  if (asComma !== null && asPoint !== null && asComma !== asPoint) {
    if (habit) return { value: habit === 'comma' ? asComma : asPoint }
    return { ambiguous: [{ habit: 'comma', value: asComma }, { habit: 'point', value: asPoint }] }
  }
  return { value: (asComma ?? asPoint)! }
}

/** Plain decimal text, or null when the text cannot be written by somebody with this habit. */
function readUnsigned(text: string, habit: DecimalHabit): string | null {
  const [decimal, group] = habit === 'comma' ? [',', '.'] : ['.', ',']
  const [whole = '', fraction, ...more] = text.split(decimal)
  if (more.length > 0 || fraction === '' || fraction?.includes(group)) return null
  if (whole === '') return fraction ? normal('0', fraction) : null
  const groups = whole.split(group)
  const grouped = groups.length > 1
  if (grouped && !(/^[1-9]\d{0,2}$/.test(groups[0]!) && groups.slice(1).every((part) => /^\d{3}$/.test(part)))) return null
  return /^\d+$/.test(groups.join('')) ? normal(groups.join(''), fraction) : null
}

function groupingHabit(text: string): DecimalHabit | undefined {
  if (/^\d{1,3}(\.\d{3})+$/.test(text)) return 'comma'
  return /^\d{1,3}(,\d{3})+$/.test(text) ? 'point' : undefined
}

function normal(whole: string, fraction: string | undefined): string {
  const digits = whole.replace(/^0+(?=\d)/, '')
  const decimals = (fraction ?? '').replace(/0+$/, '')
  return decimals ? `${digits}.${decimals}` : digits
}

/** `-5`, `−5` and the accountant's `(5)`. */
function withoutSign(text: string): { readonly negative: boolean; readonly rest: string } {
  const bracketed = /^\((.+)\)$/.exec(text)
  if (bracketed) return { negative: true, rest: bracketed[1]!.trim() }
  return /^[-−]/.test(text) ? { negative: true, rest: text.slice(1).trim() } : { negative: false, rest: text.replace(/^\+/, '') }
}

function signed(value: string, negative: boolean): ParsedNumber {
  const [whole = '', fraction = ''] = value.split('.')
  return whole.length > 30 || fraction.length > 20 ? { error: 'too-long' } : { value: withSign(value, negative) }
}

function withSign(value: string, negative: boolean): string {
  return negative && value !== '0' ? `-${value}` : value
}
