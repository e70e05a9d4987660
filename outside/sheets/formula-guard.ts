// A CSV cell that begins with `=`, `+`, `-` or `@` runs as a formula when a spreadsheet opens the file.
// The guard is an apostrophe in front; reading takes one off again, so writing and reading give back the same text.

const runsAsFormula = /^'*[=+\-@\t\r]/
const guarded = /^'+[=+\-@\t\r]/
const plainNumber = /^[+-]?\d+(?:[.,]\d+)*%?$/

export function guardFormula(text: string): string {
  return runsAsFormula.test(text) && !plainNumber.test(text) ? `'${text}` : text
}

export function unguardFormula(text: string): string {
  return text.charCodeAt(0) === 39 && guarded.test(text) ? text.slice(1) : text
}
