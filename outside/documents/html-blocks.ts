// The blocks of a paper as HTML. All text goes through `escapeMarkup`; there is no other way in.
import { barText, type PreparedBlock, type PreparedCell, type PreparedColumn, type PreparedText } from './prepared-paper.ts'
import { chartSvg } from './chart-svg.ts'
import { escapeMarkup as text } from './escape-markup.ts'
import { keepWhole } from './typography.ts'
import { labels } from './labels.ts'

/** A phone gets a drawing of its own: a scaled one would have letters too small to read. */
const drawings = { broad: { width: 560, fontSize: 14 }, narrow: { width: 340, fontSize: 14 } } as const

export function htmlBlock(block: PreparedBlock): string {
  switch (block.type) {
    case 'heading':
      return `<h${block.level + 1}>${text(block.text)}</h${block.level + 1}>`
    case 'paragraph':
      return paragraph(block)
    case 'table':
      return table(block.caption, block.columns, block.rows)
    case 'chart':
      return figure(block)
  }
}

/** The first place of a figure carries an id, so that its source can lead back. */
export function marked({ text: words, mark }: PreparedText): string {
  if (!mark) return text(words)
  return `<a class="figure" id="${figureId(mark.tag)}" href="#${text(mark.anchor)}" title="${text(labels.figureHint)}" data-figure="${mark.tag}">${text(words)}</a>`
}

export function figureId(tag: string): string {
  return `so-lieu-${tag}`
}

function paragraph(block: Extract<PreparedBlock, { type: 'paragraph' }>): string {
  const body = `<p class="text">${block.runs.map(marked).join('')}</p>`
  if (block.note === null) return body
  return `<div class="noted">${body}<aside class="note" aria-label="${text(labels.note)}">${text(block.note)}</aside></div>`
}

function table(caption: string, columns: readonly PreparedColumn[], rows: readonly (readonly PreparedCell[])[]): string {
  const widths = columns.map((column) => `<col style="width:${Math.round(column.share * 1000) / 10}%">`).join('')
  const head = columns.map((column) => `<th scope="col">${text(column.title)}</th>`).join('')
  const lines = rows.map((row) => `<tr>${row.map((cell, index) => dataCell(cell, columns[index]!)).join('')}</tr>`).join('')
  return scrolling(caption, `<table><caption>${text(caption)}</caption><colgroup>${widths}</colgroup><thead><tr>${head}</tr></thead><tbody>${lines}</tbody></table>`)
}

function dataCell(cell: PreparedCell, column: PreparedColumn): string {
  const shown = cell.strong ? `<strong>${marked(cell)}</strong>` : marked(cell)
  return `<td${column.align === 'right' ? ' class="right"' : ''}>${shown}</td>`
}

/** A table wider than a phone scrolls in its own box, by keyboard too. */
export function scrolling(name: string, content: string): string {
  return `<div class="wide" role="region" tabindex="0" aria-label="${text(name)}">${content}</div>`
}

function figure({ caption, chart, marks }: Extract<PreparedBlock, { type: 'chart' }>): string {
  const drawn = (['broad', 'narrow'] as const).map((size) => `<div class="${size}">${chartSvg(chart, { ...drawings[size], marks })}</div>`).join('')
  const rows = chart.bars.map((bar, index) => `<tr><td>${text(keepWhole(bar.label))}</td><td class="right">${marked({ text: keepWhole(barText(bar)), mark: marks[index] ?? null })}</td></tr>`).join('')
  const data = scrolling(caption, `<table><thead><tr><th scope="col">${text(labels.bar)}</th><th scope="col">${text(labels.barValue)} (${text(chart.unit)})</th></tr></thead><tbody>${rows}</tbody></table>`)
  return `<figure><figcaption>${text(caption)}</figcaption>${drawn}<details><summary>${text(labels.showChartTable)}</summary>${data}</details></figure>`
}
