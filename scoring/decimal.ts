// Numbers as other formats write them → plain decimal text, exactly.

// What YAML 1.2 calls a number, with an exponent small enough to write out.
const yamlNumber = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,2}))?$/

/** A YAML number as plain decimal text, exactly: `decimalOf('1.5e3')` is `1500`; `null` for what is not a number. */
export function decimalOf(text: string): string | null {
  const match = yamlNumber.exec(text)
  if (!match) return null
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match
  if (whole === '' && fraction === '') return null
  const shift = Number(exponent)
  const digits = (whole + fraction).padStart(1 - shift, '0')
  const point = digits.length - fraction.length + shift
  const left = digits.slice(0, Math.max(point, 0)).padEnd(point, '0') || '0'
  const right = point < 0 ? '0'.repeat(-point) + digits : digits.slice(point)
  return `${sign === '-' ? '-' : ''}${left}${right === '' ? '' : `.${right}`}`
}
