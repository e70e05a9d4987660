// The blocks of a paper as Word paragraphs, tables and pictures.
import { AlignmentType, FootnoteReferenceRun, HeadingLevel, ImageRun, Paragraph, Table, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType } from 'docx'
import { chartSize, chartSvg, describeChart, type ChartDrawing } from './chart-svg.ts'
import { points, sizes, textWidth, twips } from './layout.ts'
import type { PreparedBlock, PreparedCell, PreparedColumn } from './prepared-paper.ts'
import { drawPicture } from './typesetter.ts'
import { marked, run } from './word-text.ts'

const headingLevels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const
const chartDrawing: ChartDrawing = { width: points(textWidth), fontSize: sizes.chart }
/** 300 dots an inch. */
const picturePixels = Math.round((textWidth / 25.4) * 300)

/** Notes are collected on the way: Word keeps them in a part of their own and the text only points there. */
export type WordNotes = Record<string, { readonly children: readonly Paragraph[] }>

export async function wordBlocks(blocks: readonly PreparedBlock[], notes: WordNotes): Promise<(Paragraph | Table)[]> {
  const printed: (Paragraph | Table)[] = []
  for (const block of blocks) printed.push(...(await wordBlock(block, notes)))
  return printed
}

async function wordBlock(block: PreparedBlock, notes: WordNotes): Promise<(Paragraph | Table)[]> {
  switch (block.type) {
    case 'heading':
      return [new Paragraph({ heading: headingLevels[block.level], children: [run(block.text)] })]
    case 'paragraph':
      return [textParagraph(block, notes)]
    case 'table':
      return [caption(block.caption), dataTable(block.columns, block.rows), gap()]
    case 'chart':
      return [caption(block.caption), await chartPicture(block)]
  }
}

function textParagraph(block: Extract<PreparedBlock, { type: 'paragraph' }>, notes: WordNotes): Paragraph {
  const children = block.runs.flatMap((each) => marked(each))
  if (block.note === null) return new Paragraph({ style: 'PaperBody', children })
  const number = Object.keys(notes).length + 1
  notes[number] = { children: [new Paragraph({ style: 'PaperNote', children: [run(` ${block.note}`)] })] }
  return new Paragraph({ style: 'PaperBody', children: [...children, new FootnoteReferenceRun(number)] })
}

export function dataTable(columns: readonly PreparedColumn[], rows: readonly (readonly PreparedCell[])[]): Table {
  const widths = columns.map((column) => Math.floor(column.share * twips(textWidth)))
  const heads = columns.map((column, index) => cellOf(widths[index]!, [new Paragraph({ style: 'PaperCell', alignment: AlignmentType.CENTER, keepNext: true, children: [run(column.title, { bold: true })] })]))
  const lines = rows.map((row) => new TableRow({ cantSplit: true, children: row.map((cell, index) => dataCell(cell, columns[index]!, widths[index]!)) }))
  return gridTable(widths, [new TableRow({ tableHeader: true, cantSplit: true, children: heads }), ...lines])
}

function dataCell(cell: PreparedCell, column: PreparedColumn, width: number): TableCell {
  const alignment = column.align === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT
  return cellOf(width, [new Paragraph({ style: 'PaperCell', alignment, children: marked(cell, { bold: cell.strong }) })])
}

export function cellOf(width: number, children: readonly Paragraph[]): TableCell {
  return new TableCell({ width: { size: width, type: WidthType.DXA }, verticalAlign: VerticalAlign.CENTER, children })
}

export function gridTable(widths: readonly number[], rows: readonly TableRow[]): Table {
  return new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA }, columnWidths: [...widths],
    layout: TableLayoutType.FIXED, margins: { left: 108, right: 108 }, rows,
  })
}

async function chartPicture({ chart }: Extract<PreparedBlock, { type: 'chart' }>): Promise<Paragraph> {
  const { width, height } = chartSize(chart, chartDrawing)
  const { png, outline } = await drawPicture(chartSvg(chart, chartDrawing), picturePixels)
  // The library counts pixels at 96 to the inch.
  const transformation = { width: (width * 96) / 72, height: (height * 96) / 72 }
  const picture = new ImageRun({
    type: 'svg', data: Buffer.from(outline, 'utf8'), transformation, fallback: { type: 'png', data: Buffer.from(png) },
    altText: { name: chart.title, title: chart.title, description: describeChart(chart) },
  })
  return new Paragraph({ alignment: AlignmentType.CENTER, spacing: { after: 200 }, children: [picture] })
}

function caption(words: string): Paragraph {
  return new Paragraph({ style: 'PaperCaption', children: [run(words)] })
}

/** Word sets the next paragraph close under a table; an empty line of ten points keeps them apart. */
function gap(): Paragraph {
  return new Paragraph({ spacing: { line: 200, lineRule: 'exact' }, children: [] })
}
