// Measures of a card (FORMAT.md §3): text to tree and back. A Pratt parser, so every error knows its place.
import { Rational } from './rational.ts'

export type Measure =
  | { readonly op: 'number'; readonly text: string; readonly value: Rational }
  | { readonly op: 'code'; readonly code: string }
  | { readonly op: 'target'; readonly code: string }
  | { readonly op: 'negate'; readonly of: Measure }
  | { readonly op: BinaryOperator; readonly left: Measure; readonly right: Measure }

export type BinaryOperator = '+' | '-' | '*' | '/'

export type MeasureReading =
  | { readonly ok: true; readonly measure: Measure }
  /** `at` counts characters from 0. */
  | { readonly ok: false; readonly at: number; readonly text: string }

interface Token {
  readonly type: 'number' | 'code' | 'symbol' | 'end'
  readonly text: string
  readonly at: number
}

const strengths: Readonly<Record<string, number>> = { '+': 1, '-': 1, '*': 2, '/': 2 }
const tokenShape = /\s*(?:(\d+(?:\.\d+)?)(?![\w.])|([a-z][a-z0-9_]*)(?![\w.])|([-+*/()]))/y
const longestText = 10_000
const deepestNesting = 200

/** Reads a measure: `parseMeasure('100 * files_ok / target(files_in)')`; a refusal carries the place and a sentence. */
export function parseMeasure(text: string): MeasureReading {
  try {
    return { ok: true, measure: new Parser(text).read() }
  } catch (error) {
    if (error instanceof MeasureError) return { ok: false, at: error.at, text: error.message }
    throw error
  }
}

/** For measures already checked; throws `RangeError` on others: `measureOf('100 * a / b')`. */
export function measureOf(text: string): Measure {
  const reading = parseMeasure(text)
  if (!reading.ok) throw new RangeError(`${reading.text} (${JSON.stringify(text)})`)
  return reading.measure
}

/** Every code a measure names, once, in order, those inside `target()` too: `codesOf(measureOf('a / target(b)'))` is `['a', 'b']`. */
export function codesOf(measure: Measure): string[] {
  const codes = new Set<string>()
  visit(measure, (part) => {
    if (part.op === 'code' || part.op === 'target') codes.add(part.code)
  })
  return [...codes]
}

/** Prints with blanks and no spare brackets: `printMeasure(measureOf('(a)*(b+1)'))` is `a * (b + 1)`. */
export function printMeasure(measure: Measure): string {
  return printWith(measure, (leaf) => (leaf.op === 'target' ? `target(${leaf.code})` : leaf.op === 'number' ? leaf.text : leaf.code))
}

export type MeasureLeaf = Extract<Measure, { op: 'number' | 'code' | 'target' }>

export interface Signs {
  readonly '*': string
  readonly '-': string
}

/** Prints with other words for the leaves: names in a rule, figures in an arithmetic line. */
export function printWith(measure: Measure, word: (leaf: MeasureLeaf) => string, signs: Signs = { '*': '*', '-': '-' }): string {
  const print = (part: Measure, outer: number): string => {
    if (part.op === 'negate') return `${signs['-']}${print(part.of, 3)}`
    if (part.op === 'number' || part.op === 'code' || part.op === 'target') return word(part)
    const strength = strengths[part.op] ?? 0
    const sign = part.op === '*' || part.op === '-' ? signs[part.op] : part.op
    const text = `${print(part.left, strength)} ${sign} ${print(part.right, strength + 1)}`
    return strength < outer ? `(${text})` : text
  }
  return print(measure, 0)
}

function visit(measure: Measure, see: (part: Measure) => void): void {
  see(measure)
  if (measure.op === 'negate') visit(measure.of, see)
  if ('left' in measure) {
    visit(measure.left, see)
    visit(measure.right, see)
  }
}

class MeasureError extends Error {
  readonly at: number

  constructor(at: number, message: string) {
    super(message)
    this.at = at
  }
}

class Parser {
  readonly #text: string
  #end = 0
  #next: Token
  #depth = 0

  constructor(text: string) {
    if (text.length > longestText) throw new MeasureError(longestText, `Biểu thức dài quá ${longestText} ký tự; hãy tách thành nhiều tiêu chí.`)
    this.#text = text
    this.#next = this.#scan()
  }

  read(): Measure {
    const measure = this.#expression(0)
    if (this.#next.type !== 'end') throw this.#unexpected('cần một phép tính + − * / hoặc hết biểu thức')
    return measure
  }

  #expression(weakest: number): Measure {
    let left = this.#signed()
    for (;;) {
      const strength = this.#next.type === 'symbol' ? (strengths[this.#next.text] ?? 0) : 0
      if (strength <= weakest) return left
      const op = this.#take().text as BinaryOperator
      left = { op, left, right: this.#expression(strength) }
    }
  }

  #signed(): Measure {
    const token = this.#take()
    if (token.type === 'number') return { op: 'number', text: token.text, value: Rational.from(token.text) }
    if (token.text === 'target') return this.#target()
    if (token.type === 'code') return { op: 'code', code: token.text }
    if (token.text === '-') return this.#nested(token, () => ({ op: 'negate', of: this.#signed() }))
    if (token.text === '(') return this.#nested(token, () => this.#bracket(token))
    this.#next = token
    throw this.#unexpected('cần một số, mã chỉ tiêu, target(mã) hoặc dấu mở ngoặc')
  }

  #bracket(opening: Token): Measure {
    const inside = this.#expression(0)
    this.#demand(')', `cần dấu ")" đóng cho dấu "(" ở vị trí ${opening.at + 1}`)
    return inside
  }

  #target(): Measure {
    this.#demand('(', 'sau "target" cần "(mã chỉ tiêu)"; "target" là từ dành riêng')
    if (this.#next.type !== 'code' || this.#next.text === 'target') throw this.#unexpected('trong target( ) cần đúng một mã chỉ tiêu')
    const code = this.#take().text
    this.#demand(')', 'target( ) chỉ nhận một mã chỉ tiêu rồi đến dấu ")"')
    return { op: 'target', code }
  }

  #demand(symbol: string, wanted: string): void {
    if (this.#next.text !== symbol) throw this.#unexpected(wanted)
    this.#take()
  }

  #nested(token: Token, read: () => Measure): Measure {
    this.#depth += 1
    if (this.#depth > deepestNesting) throw new MeasureError(token.at, `Ở vị trí ${token.at + 1}: lồng quá ${deepestNesting} lớp ngoặc hoặc dấu trừ.`)
    const measure = read()
    this.#depth -= 1
    return measure
  }

  #take(): Token {
    const token = this.#next
    if (token.type !== 'end') this.#next = this.#scan()
    return token
  }

  #scan(): Token {
    tokenShape.lastIndex = this.#end
    const match = tokenShape.exec(this.#text)
    if (!match) return this.#endOrStranger()
    this.#end = tokenShape.lastIndex
    const [, number, code, symbol] = match
    const text = number ?? code ?? symbol ?? ''
    return { type: number ? 'number' : code ? 'code' : 'symbol', text, at: this.#end - text.length }
  }

  #endOrStranger(): Token {
    const rest = this.#text.slice(this.#end)
    const at = this.#end + rest.length - rest.trimStart().length
    if (rest.trim() === '') return { type: 'end', text: '', at: this.#text.length }
    const word = /^[\p{L}\p{N}_.]+|^./u.exec(rest.trimStart())?.[0] ?? ''
    throw new MeasureError(
      at,
      `Ở vị trí ${at + 1}: không hiểu "${word}". Mã chỉ tiêu viết chữ thường không dấu, số và "_", bắt đầu bằng chữ; số viết như 12 hoặc 0.5.`,
    )
  }

  #unexpected(wanted: string): MeasureError {
    const { at, text, type } = this.#next
    const met = type === 'end' ? 'biểu thức đã hết' : `gặp "${text}"`
    return new MeasureError(at, `Ở vị trí ${at + 1}: ${met}, ${wanted}.`)
  }
}
