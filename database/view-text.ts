// PostgreSQL up to 15 writes `table.column` in a view over one table where 16 and later write `column`.

/** The newer spelling for both: the one table's name is dropped in the outermost query, inner queries keep theirs. */
export function readableView(definition: string): string {
  const table = onlyTableOf(definition)
  if (table === null) return definition
  const qualifier = new RegExp(`(?<![\\w".])${table.replaceAll(/[^\w"]/g, "\\$&")}\\.(?=[a-z_"])`, 'g')
  return piecesOf(definition).map((piece) => (piece.outermost ? piece.text.replaceAll(qualifier, '') : piece.text)).join('')
}

/** The name columns would carry, or `null` when the outermost query reads several tables. */
function onlyTableOf(definition: string): string | null {
  const code = piecesOf(definition).map((piece) => (piece.outermost ? piece.text : '')).join('')
  const from = /\n\s+FROM ([^\n]+?)(?=;|\n|$)/.exec(code)?.[1]
  if (from === undefined || from.includes(',') || /\b(?:JOIN|UNION|EXCEPT|INTERSECT)\b/.test(code)) return null
  const [name = '', alias = name] = from.replace(/^ONLY /, '').trim().split(/\s+/)
  return alias
}

/** Text constants and inner queries do not belong to the outermost query; the arguments of a function do. */
function piecesOf(definition: string): { text: string; outermost: boolean }[] {
  const inner: boolean[] = []
  return [...definition.matchAll(/'(?:[^']|'')*'|[()]|[^'()]+/g)].map(({ 0: text, index }) => {
    if (text === '(') inner.push(/^\s*(?:SELECT|WITH|VALUES)\b/.test(definition.slice(index + 1)))
    if (text === ')') inner.pop()
    return { text, outermost: !text.startsWith("'") && !inner.includes(true) }
  })
}
