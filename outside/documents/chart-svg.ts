// One drawing of a chart for web, PDF and Word: horizontal bars in the order given, each with its own label and figure.
import type { Chart } from '@thidua/kit/paper.ts'
import { formatDecimal } from '@thidua/kit/vi-text.ts'
import { escapeMarkup } from './escape-markup.ts'
import { labels } from './labels.ts'
import { barText, type Mark } from './prepared-paper.ts'
import { keepWhole } from './typography.ts'
import { widthOf, wrap } from './text-width.ts'

export interface ChartDrawing {
  /** Points; the height follows from the bars. */
  readonly width: number
  readonly fontSize: number
  /** On the web each figure leads to its source; pictures carry none. */
  readonly marks?: readonly (Mark | null)[]
}

const ink = { bar: '#8DA2B8', text: '#1D2126', muted: '#555555', axis: '#8C8C8C', target: '#A4161A', missing: '#8C8C8C' } as const
const family = `Tinos, 'Times New Roman', Times, serif`

export function chartSvg(chart: Chart, drawing: ChartDrawing): string {
  const plan = planChart(chart, drawing)
  const body = [
    unitLine(chart, plan),
    ...chart.bars.map((bar, index) => drawBar(bar, plan.rows[index]!, plan, drawing.marks?.[index] ?? null)),
    axis(plan),
    ...targets(chart, plan),
  ]
  return `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="${escapeMarkup(describeChart(chart))}" viewBox="0 0 ${n(drawing.width)} ${n(plan.height)}" width="${n(drawing.width)}" height="${n(plan.height)}" font-family="${family}" font-size="${n(drawing.fontSize)}" fill="${ink.text}">${body.join('')}</svg>`
}

/** The picture in words, for a screen reader and for Word's alternative text. */
export function describeChart(chart: Chart): string {
  const bars = chart.bars.map((bar) => `${bar.label}: ${barText(bar)}`)
  return `${chart.title} (${labels.unit.toLocaleLowerCase('vi')} ${chart.unit}). ${bars.join('; ') || labels.noBars}`
}

export function chartSize(chart: Chart, drawing: ChartDrawing): { readonly width: number; readonly height: number } {
  return { width: drawing.width, height: planChart(chart, drawing).height }
}

interface Row { readonly top: number; readonly height: number; readonly lines: readonly string[] }
interface Plan {
  readonly rows: readonly Row[]
  readonly top: number
  readonly height: number
  readonly labelWidth: number
  readonly fontSize: number
  readonly thickness: number
  readonly right: number
  x(value: number): number
}

function planChart(chart: Chart, { width, fontSize }: ChartDrawing): Plan {
  const widest = Math.max(0, ...chart.bars.map((bar) => widthOf(bar.label, fontSize)))
  const labelWidth = Math.min(widest, width * 0.36)
  const figures = Math.max(0, ...chart.bars.map((bar) => widthOf(barText(bar), fontSize)))
  const left = labelWidth + fontSize * 0.7
  const right = Math.max(left + width * 0.15, width - figures - fontSize * 0.9)
  const top = fontSize * (chart.bars.some((bar) => bar.target !== undefined) ? 2.9 : 1.6)
  const rows = stackRows(chart, { top, fontSize, labelWidth })
  const last = rows.at(-1)
  const height = (last ? last.top + last.height : top + fontSize * 2) + fontSize * 0.4
  return { rows, top, height, labelWidth, fontSize, thickness: fontSize * 1.15, right: width, x: scale(chart, left, right) }
}

function stackRows(chart: Chart, { top, fontSize, labelWidth }: { top: number; fontSize: number; labelWidth: number }): Row[] {
  let next = top
  return chart.bars.map((bar) => {
    const lines = wrap(keepWhole(bar.label), fontSize, labelWidth + 0.01)
    const row = { top: next, height: Math.max(lines.length * fontSize * 1.2 + fontSize * 0.4, fontSize * 1.9), lines }
    next += row.height
    return row
  })
}

function scale(chart: Chart, left: number, right: number): (value: number) => number {
  const numbers = chart.bars.flatMap((bar) => [bar.value, bar.target]).filter((value) => typeof value === 'number' && Number.isFinite(value)) as number[]
  const low = Math.min(0, ...numbers)
  const span = Math.max(0, ...numbers) - low || 1
  return (value) => left + ((value - low) / span) * (right - left)
}

function unitLine(chart: Chart, plan: Plan): string {
  const words = chart.bars.length === 0 ? labels.noBars : `${labels.unit} ${chart.unit}`
  return `<text x="0" y="${n(plan.fontSize)}" font-style="italic" fill="${ink.muted}">${escapeMarkup(words)}</text>`
}

function drawBar(bar: Chart['bars'][number], row: Row, plan: Plan, mark: Mark | null): string {
  const middle = row.top + row.height / 2
  const shape = bar.value === null ? missingBar(middle, plan) : filledBar(bar.value, middle, plan)
  return label(row, middle, plan) + shape + barFigure(bar, middle, plan, mark)
}

function label(row: Row, middle: number, plan: Plan): string {
  const first = middle - ((row.lines.length - 1) * plan.fontSize * 1.2) / 2 + plan.fontSize * 0.34
  return row.lines
    .map((line, index) => `<text x="${n(plan.labelWidth)}" y="${n(first + index * plan.fontSize * 1.2)}" text-anchor="end">${escapeMarkup(line)}</text>`)
    .join('')
}

function filledBar(value: number, middle: number, plan: Plan): string {
  const [from, to] = [plan.x(Math.min(0, value)), plan.x(Math.max(0, value))]
  return `<rect x="${n(from)}" y="${n(middle - plan.thickness / 2)}" width="${n(to - from)}" height="${n(plan.thickness)}" fill="${ink.bar}"/>`
}

/** Missing is drawn, not left out: an empty dashed box that no length can be read from. */
function missingBar(middle: number, plan: Plan): string {
  return `<rect x="${n(plan.x(0) + 0.5)}" y="${n(middle - plan.thickness / 2)}" width="${n(plan.fontSize * 2)}" height="${n(plan.thickness)}" fill="none" stroke="${ink.missing}" stroke-width="0.7" stroke-dasharray="2 2"/>`
}

function barFigure(bar: Chart['bars'][number], middle: number, plan: Plan, mark: Mark | null): string {
  const x = figureStart(bar, plan)
  const style = bar.value === null ? ` font-style="italic" fill="${ink.muted}"` : ''
  const tag = mark ? ` data-figure="${mark.tag}"` : ''
  const text = `<text x="${n(x)}" y="${n(middle + plan.fontSize * 0.34)}"${style}${tag}>${escapeMarkup(keepWhole(barText(bar)))}</text>`
  return mark ? `<a href="#${escapeMarkup(mark.anchor)}">${text}</a>` : text
}

/** A figure stands right of its bar, and right of a target that would strike it through. */
function figureStart(bar: Chart['bars'][number], plan: Plan): number {
  const gap = plan.fontSize * 0.45
  const start = (bar.value === null ? plan.x(0) + plan.fontSize * 2 : plan.x(Math.max(0, bar.value))) + gap
  const target = bar.target === undefined ? start - 2 * gap : plan.x(bar.target)
  const struck = target > start - gap && target < start + widthOf(barText(bar), plan.fontSize) + gap
  return struck ? target + gap : start
}

function axis(plan: Plan): string {
  const bottom = plan.rows.at(-1)
  if (!bottom) return ''
  return `<line x1="${n(plan.x(0))}" y1="${n(plan.top)}" x2="${n(plan.x(0))}" y2="${n(bottom.top + bottom.height)}" stroke="${ink.axis}" stroke-width="0.8"/>`
}

/** One line through all bars where they share a target; otherwise a tick on each bar, named once above the first. */
function targets(chart: Chart, plan: Plan): string[] {
  const aims = chart.bars.flatMap((bar, index) => (bar.target === undefined ? [] : [{ target: bar.target, row: plan.rows[index]! }]))
  const first = aims[0]
  if (!first) return []
  const shared = aims.length === chart.bars.length && aims.every(({ target }) => target === first.target)
  const name = chart.targetName ?? labels.target
  const words = shared ? `${name}: ${keepWhole(targetText(first.target, chart.unit))}` : name
  const ends = shared ? [{ target: first.target, from: plan.top, to: plan.rows.at(-1)!.top + plan.rows.at(-1)!.height }] : aims.map(({ target, row }) => ({ target, from: row.top + 2, to: row.top + row.height - 2 }))
  const lines = ends.map(({ target, from, to }) => `<line x1="${n(plan.x(target))}" y1="${n(from)}" x2="${n(plan.x(target))}" y2="${n(to)}" stroke="${ink.target}" stroke-width="1.2" stroke-dasharray="4 2"/>`)
  return [...lines, targetName(words, plan.x(first.target), plan)]
}

function targetName(words: string, x: number, plan: Plan): string {
  const half = widthOf(words, plan.fontSize) / 2
  const middle = Math.max(half, Math.min(x, plan.right - half))
  return `<text x="${n(middle)}" y="${n(plan.top - plan.fontSize * 0.5)}" text-anchor="middle" fill="${ink.target}">${escapeMarkup(words)}</text>`
}

function targetText(target: number, unit: string): string {
  const plain = String(target)
  return `${/^-?\d+(\.\d+)?$/.test(plain) ? formatDecimal(plain) : plain} ${unit}`
}

function n(value: number): string {
  return String(Math.round(value * 100) / 100)
}
