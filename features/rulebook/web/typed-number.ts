/** A plain number with a Vietnamese comma: `2,5` is 2.5. Grouping is not needed for numbers of the law, so it is not guessed at. */
export function readNumber(typed: string): number | null {
  const text = typed.trim().replace(/\s*%$/, '')
  return /^\d{1,9}([.,]\d{1,4})?$/.test(text) ? Number(text.replace(',', '.')) : null
}
