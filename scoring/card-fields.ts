// Reading the fields of one map of a card. A wrong field is reported and answered with a stand-in, so that one reading
// finds every error; stand-ins never leave, because a card with any error is not given out.
import { isPlainDate, plainDate, type PlainDate } from '@thidua/kit/plain-date.ts'
import { cardErrors, type CardError } from './card-errors.ts'
import { isList, isMap, type CardMap, type CardNode } from './card-file.ts'
import { decimalOf } from './decimal.ts'
import { parseMeasure } from './measure.ts'
import { Rational } from './rational.ts'
import { operators, type ComparisonOf, type Operator } from './scorecard.ts'

const nulls = new Set(['', '~', 'null', 'Null', 'NULL'])

export interface DecimalLimits {
  /** Used when the field is absent; without it the field is required. */
  readonly otherwise?: string | null
  readonly from?: Rational
  readonly to?: Rational
}

export class Fields {
  readonly map: CardMap
  /** Criterion or card the errors name. */
  readonly code: string
  readonly errors: CardError[]

  constructor(map: CardMap, code: string, errors: CardError[]) {
    this.map = map
    this.code = code
    this.errors = errors
  }

  has(field: string): boolean {
    return this.text(field) !== null || typeof this.map[field] === 'object'
  }

  /** The text of a scalar; `null` when absent, null or not a scalar. */
  text(field: string): string | null {
    return textOf(this.map[field])
  }

  requiredText(field: string): string {
    const text = this.text(field)
    if (text === null) this.bad(field, 'còn thiếu hoặc không phải chữ')
    return text ?? ''
  }

  list(field: string): readonly CardNode[] {
    const list = this.map[field]
    if (list !== undefined && !isList(list) && textOf(list) !== null) this.bad(field, 'phải là một danh sách')
    return isList(list) ? list : []
  }

  requiredList(field: string): readonly CardNode[] {
    const list = this.list(field)
    if (list.length === 0) this.bad(field, 'còn thiếu hoặc là danh sách trống')
    return list
  }

  /** Fields of the maps in a list; entries that are not maps are reported. */
  maps(field: string): Fields[] {
    return this.list(field).flatMap((entry) => {
      if (isMap(entry)) return [new Fields(entry, this.code, this.errors)]
      this.bad(field, 'có một dòng không phải là các trường "tên: giá trị"')
      return []
    })
  }

  flag(field: string, otherwise: boolean): boolean {
    const text = this.text(field)
    if (text === null || text === 'true' || text === 'false') return text === null ? otherwise : text === 'true'
    this.bad(field, `phải là true hoặc false, đang ghi "${text}"`)
    return otherwise
  }

  day(field: string): PlainDate {
    const text = this.requiredText(field)
    if (isPlainDate(text)) return text
    if (text !== '') this.bad(field, `phải là ngày dạng 2025-12-31, đang ghi "${text}"`)
    return plainDate('0001-01-01')
  }

  decimal(field: string, limits: DecimalLimits = {}): string {
    return this.optionalDecimal(field, limits) ?? '0'
  }

  optionalDecimal(field: string, { otherwise, from, to }: DecimalLimits): string | null {
    const text = this.text(field)
    if (text === null) {
      if (otherwise === undefined) this.bad(field, 'còn thiếu; phải là một số')
      return otherwise ?? null
    }
    const decimal = decimalOf(text)
    if (decimal === null) {
      this.bad(field, `phải là một số, đang ghi "${text}"`)
      return otherwise ?? null
    }
    const value = Rational.from(decimal)
    if (from && value.compare(from) < 0) this.bad(field, `là ${text}, nằm dưới mức cho phép`)
    if (to && value.compare(to) > 0) this.bad(field, `là ${text}, vượt mức cho phép`)
    return decimal
  }

  measure(field: string): string {
    const text = this.requiredText(field)
    const reading = text === '' ? null : parseMeasure(text)
    if (reading?.ok === false) this.errors.push(cardErrors.badMeasure(this.code, text, reading.text))
    return reading?.ok ? text : '0'
  }

  /** A number or a measure. */
  amount(field: string, otherwise?: string): string {
    const text = this.text(field)
    if (text === null && otherwise !== undefined) return otherwise
    return (text === null ? null : decimalOf(text)) ?? this.measure(field)
  }

  comparison(defaults: { readonly op?: Operator; readonly value?: string } = {}): ComparisonOf<string> {
    return { measure: this.measure('measure'), op: this.#operator(defaults.op), value: this.amount('value', defaults.value) }
  }

  bad(field: string, why: string): void {
    this.errors.push(cardErrors.badField(this.code, field, why))
  }

  #operator(otherwise: Operator | undefined): Operator {
    const text = this.text('op') ?? otherwise ?? null
    const known = operators.find((operator) => operator === text)
    if (text === null) this.bad('op', `còn thiếu; dùng một trong: ${operators.join(' ')}`)
    else if (!known) this.errors.push(cardErrors.unknownOp(this.code, text))
    return known ?? '=='
  }
}

/** `textOf('null')` and `textOf(undefined)` are `null`. */
export function textOf(node: CardNode | undefined): string | null {
  return typeof node === 'string' && !nulls.has(node) ? node : null
}
