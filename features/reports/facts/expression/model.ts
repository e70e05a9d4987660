// `3 * stp-binh-dinh.legal_aid_cases` against `sum(so-tu-phap.legal_aid_cases)`: figures of several units in one expression.
// Each figure is read as a code of its own, so that the arithmetic is the one of measures and nothing else.
import { evaluateMeasure } from '@thidua/scoring/evaluate.ts'
import { codesOf, parseMeasure, type Measure } from '@thidua/scoring/measure.ts'
import { missing, type Quantity } from '@thidua/scoring/quantity.ts'
import { comparisonHolds } from '@thidua/scoring/leaf.ts'
import type { FactCell, FactQueryOf } from '../contract.ts'
import { cellsOf, QueryFault, shown, type Answer, type Asking } from '../asking/model.ts'
import { sumFigure } from '../figures/model.ts'

/** An id is everything up to the dot, `-` included: a minus needs blanks around it. */
const operands = /\bsum\(\s*([A-Za-z0-9][\w-]*)\.([a-z][a-z0-9_]*)\s*\)|(?<![\w.-])([A-Za-z0-9][\w-]*)\.([a-z][a-z0-9_]*)/g
const operandCode = /^operand_(\d+)$/

interface Operand {
  readonly result: Quantity
  readonly from: readonly FactCell[]
  readonly missing: readonly string[]
}

interface Side {
  readonly result: Quantity
  readonly operands: readonly Operand[]
}

export function compareAnswer(asking: Asking, { left: leftText, cmp, right: rightText, period }: FactQueryOf<'compare'>): Answer {
  const [left, right] = [sideOf(asking, leftText, period), sideOf(asking, rightText, period)]
  const used = [...left.operands, ...right.operands]
  const known = left.result.state === 'number' && right.result.state === 'number'
  const value = left.result.state === 'number' && right.result.state === 'number' ? comparisonHolds(cmp, left.result.value.compare(right.result.value)) : null
  const from = new Map(used.flatMap((operand) => operand.from).map((cell) => [`${cell.unit} ${cell.indicator} ${cell.period}`, cell]))
  return {
    value,
    from: [...from.values()],
    missing: [...new Set(used.flatMap((operand) => operand.missing))],
    arithmetic: known ? `${words(left)} ${cmp} ${words(right)}: ${value ? 'đúng' : 'sai'}` : '',
  }
}

function sideOf(asking: Asking, text: string, period: string): Side {
  const found: Operand[] = []
  const source = text.replace(operands, (_, ...groups: (string | undefined)[]) => {
    const [kind, summed, unit, indicator] = groups
    found.push(kind && summed ? sumOperand(asking, { kind, indicator: summed, period }) : cellOperand(asking, { unit: unit ?? '', indicator: indicator ?? '', period }))
    return `operand_${found.length - 1}`
  })
  const measure = readExpression(text, source)
  const operandOf = (code: string): Operand | undefined => found[Number(operandCode.exec(code)?.[1] ?? -1)]
  const result = evaluateMeasure(measure, {
    indicator: (code) => operandOf(code)?.result ?? missing({ kind: 'unknown-indicator', indicator: code }),
    target: (code) => missing({ kind: 'unknown-indicator', indicator: code }),
  })
  return { result, operands: found }
}

function readExpression(text: string, source: string): Measure {
  const reading = parseMeasure(source)
  if (!reading.ok) throw new QueryFault('bad-expression', { found: text, why: reading.text })
  const stranger = codesOf(reading.measure).find((code) => !operandCode.test(code))
  if (stranger !== undefined) throw new QueryFault('bad-operand', { found: stranger })
  return reading.measure
}

function sumOperand(asking: Asking, query: { kind: string; indicator: string; period: string }): Operand {
  const { result, answer } = sumFigure(asking, query)
  return { result, from: answer.from, missing: answer.missing }
}

function cellOperand(asking: Asking, { unit, indicator, period }: { unit: string; indicator: string; period: string }): Operand {
  asking.unit(unit)
  const { result, cells } = asking.book.evaluate(asking.measure(indicator), { unit, period, view: 'own' })
  return { result, from: cellsOf(cells), missing: result.state === 'missing' ? [unit] : [] }
}

function words({ result }: Side): string {
  return result.state === 'number' ? shown(result.value) : ''
}
