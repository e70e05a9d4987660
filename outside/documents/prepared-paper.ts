// A paper made ready to print: numbered captions, whole numbers, and a mark on every figure. All formats print this one,
// so the third figure of the Word file is the third figure of the web page.
import type { Block, Cell, Chart, Column, Paper, PaperFact, Run } from '@thidua/kit/paper.ts'
import { plainDate } from '@thidua/kit/plain-date.ts'
import { labels } from './labels.ts'
import { capitals, dayInWords, keepWhole, paperNumber, placeAndDay, recipientLines } from './typography.ts'
import { lineOf, sourceGroups, type FigureUse, type SourceGroup } from './sources.ts'

/** `tag` names this one place of the paper, `row` and `anchor` the line of the sources it leads to. */
export interface Mark { readonly tag: string; readonly row: number; readonly anchor: string }
export interface PreparedText { readonly text: string; readonly mark: Mark | null }
export interface PreparedCell extends PreparedText { readonly strong: boolean }
export interface PreparedColumn { readonly title: string; readonly align: Column['align']; /** Part of the whole, 0–1. */ readonly share: number }

export type PreparedBlock =
  | { readonly type: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly type: 'paragraph'; readonly runs: readonly PreparedText[]; readonly note: string | null }
  | { readonly type: 'table'; readonly caption: string; readonly columns: readonly PreparedColumn[]; readonly rows: readonly (readonly PreparedCell[])[] }
  | { readonly type: 'chart'; readonly caption: string; readonly chart: Chart; readonly marks: readonly (Mark | null)[] }

export interface PreparedPaper {
  readonly issuer: { readonly above: readonly string[]; readonly name: string }
  readonly number: string
  readonly placeAndDay: string
  readonly day: string
  readonly kind: string
  readonly about: string
  readonly attachedTo: string
  readonly blocks: readonly PreparedBlock[]
  readonly recipients: readonly string[]
  readonly authority: readonly string[]
  readonly signer: string | null
  readonly syntheticLabel: string | null
  readonly sources: readonly SourceGroup[]
  readonly figures: readonly FigureUse[]
  readonly facts: readonly PaperFact[]
}

/** Throws where a figure has no fact: a number without a source is never printed. Nor is a day that does not exist. */
export function preparePaper(paper: Paper): PreparedPaper {
  const marker = newMarker(paper.facts)
  const blocks = prepareBlocks(paper.blocks, marker)
  return {
    ...letterhead(paper),
    blocks,
    recipients: recipientLines(paper.recipients),
    authority: paper.signature.authority.map((line) => capitals(line)),
    signer: paper.signature.name,
    syntheticLabel: paper.syntheticLabel,
    sources: sourceGroups(paper.facts, marker.uses, marker.anchorOf),
    figures: marker.uses,
    facts: paper.facts,
  }
}

function letterhead(paper: Paper) {
  return {
    issuer: { above: paper.issuer.above === null ? [] : [capitals(paper.issuer.above)], name: capitals(paper.issuer.name) },
    number: paperNumber(paper.number),
    placeAndDay: placeAndDay(paper.place, paper.day),
    day: plainDate(paper.day),
    kind: capitals(paper.title.kind),
    about: keepWhole(paper.title.about),
    attachedTo: labels.attachedTo(sentenceCase(paper.title.kind), paperNumber(paper.number), dayInWords(paper.day), paper.issuer.name),
  }
}

interface Marker {
  readonly uses: FigureUse[]
  section: string
  mark(fact: string | undefined, text: string, place: FigureUse['place']): Mark | null
  anchorOf(fact: string): { readonly row: number; readonly anchor: string }
}

function newMarker(facts: readonly PaperFact[]): Marker {
  const known = new Map(facts.map((fact) => [fact.id, lineOf(fact)]))
  const rows = new Map<string, number>()
  const uses: FigureUse[] = []
  const rowOf = (line: string) => rows.get(line) ?? rows.set(line, rows.size + 1).size
  const anchorOf = (fact: string) => {
    const line = known.get(fact) ?? fact
    return { row: rowOf(line), anchor: anchorName(line, rowOf(line)) }
  }
  return {
    uses,
    section: labels.beforeHeadings,
    anchorOf,
    mark(fact, text, place) {
      if (fact === undefined) return null
      if (!known.has(fact)) throw new RangeError(`figure "${text}" points at a fact the paper does not carry: ${fact}`)
      const tag = `f${uses.length + 1}`
      uses.push({ tag, fact, text, place, section: this.section })
      return { tag, ...anchorOf(fact) }
    },
  }
}

function prepareBlocks(blocks: readonly Block[], marker: Marker): PreparedBlock[] {
  let tables = 0
  let charts = 0
  return blocks.map((block): PreparedBlock => {
    switch (block.type) {
      case 'heading':
        if (block.level === 1) marker.section = block.text
        return { type: 'heading', level: block.level, text: keepWhole(block.text) }
      case 'paragraph':
        return { type: 'paragraph', runs: block.runs.map((run) => prepareRun(run, marker)), note: block.note === undefined ? null : keepWhole(block.note) }
      case 'table':
        return { type: 'table', caption: numbered(labels.table, ++tables, block.caption), columns: shares(block.columns), rows: block.rows.map((row) => row.map((cell) => prepareCell(cell, marker))) }
      case 'chart':
        return prepareChart(block.chart, ++charts, marker)
    }
  })
}

function prepareRun(run: Run, marker: Marker): PreparedText {
  return { text: keepWhole(run.text), mark: marker.mark('fact' in run ? run.fact : undefined, run.text, 'run') }
}

function prepareCell(cell: Cell, marker: Marker): PreparedCell {
  return { text: keepWhole(cell.text), strong: cell.strong === true, mark: marker.mark(cell.fact, cell.text, 'cell') }
}

function prepareChart(chart: Chart, number: number, marker: Marker): PreparedBlock {
  const marks = chart.bars.map((bar) => marker.mark(bar.fact, barText(bar), 'bar'))
  return { type: 'chart', caption: numbered(labels.chart, number, chart.title), chart, marks }
}

/** A bar without a value says so, whatever text came with it. */
export function barText(bar: Chart['bars'][number]): string {
  return bar.value === null ? labels.notReported : bar.text
}

function shares(columns: readonly Column[]): PreparedColumn[] {
  const whole = columns.reduce((sum, column) => sum + column.width, 0)
  return columns.map((column) => ({ title: keepWhole(column.title), align: column.align, share: column.width / whole }))
}

function numbered(word: string, number: number, caption: string): string {
  return `${word} ${number}. ${keepWhole(caption)}`
}

function anchorName(fact: string, row: number): string {
  return /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/.test(fact) ? `fact-${fact}` : `fact-row.${row}`
}

function sentenceCase(text: string): string {
  const lower = text.toLocaleLowerCase('vi')
  return lower.charAt(0).toLocaleUpperCase('vi') + lower.slice(1)
}
