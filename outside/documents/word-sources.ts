// The appendix "Nguồn số liệu" of a Word file; each line is where the links of its figures lead.
import { AlignmentType, Paragraph, ShadingType, type Table, TableCell, TableRow, WidthType } from 'docx'
import { labels } from './labels.ts'
import { sizes, sourceColumns, textWidth, twips } from './layout.ts'
import type { PreparedPaper } from './prepared-paper.ts'
import type { SourceGroup, SourceRow } from './sources.ts'
import { cellOf, gridTable } from './word-blocks.ts'
import { line, rule } from './word-frame.ts'
import { run, sourceLine } from './word-text.ts'

const fixed = [sourceColumns.row, sourceColumns.shown, sourceColumns.statement].map(twips)
const widths = [...fixed, twips(textWidth) - fixed.reduce((sum, width) => sum + width, 0)]

export function wordSources(paper: PreparedPaper): (Paragraph | Table)[] {
  return [
    line(labels.appendix, { size: sizes.title, bold: true }),
    line(labels.sources, { size: sizes.title, bold: true }),
    line(paper.attachedTo, { size: sizes.title, italics: true }),
    rule(40, textWidth, 160),
    gridTable(widths, [titles(), ...paper.sources.flatMap(group)]),
    new Paragraph({}),
  ]
}

function titles(): TableRow {
  const { row, shown, statement, cells } = labels.sourceColumns
  const heads = [row, shown, statement, cells].map((title, index) => cellOf(widths[index]!, [paragraph(title, { bold: true, center: true })]))
  return new TableRow({ tableHeader: true, cantSplit: true, children: heads })
}

function group({ section, rows }: SourceGroup): TableRow[] {
  const head = new TableCell({
    columnSpan: widths.length, width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    shading: { type: ShadingType.CLEAR, fill: 'F2F2F2', color: 'auto' }, children: [paragraph(section, { bold: true, keepNext: true })],
  })
  return [new TableRow({ cantSplit: true, children: [head] }), ...rows.map(sourceRow)]
}

function sourceRow(source: SourceRow): TableRow {
  const number = new Paragraph({ style: 'PaperSource', alignment: AlignmentType.CENTER, children: sourceLine(source.row) })
  const statement = [paragraph(source.statement), ...(source.arithmetic === '' ? [] : [paragraph(source.arithmetic, { italics: true })])]
  const cells = source.cells.length > 0 ? source.cells.map((each) => paragraph(each)) : [new Paragraph({})]
  const columns = [[number], [paragraph(source.shown, { bold: true })], statement, cells]
  return new TableRow({ cantSplit: true, children: columns.map((children, index) => topCell(widths[index]!, children)) })
}

function topCell(width: number, children: readonly Paragraph[]): TableCell {
  return new TableCell({ width: { size: width, type: WidthType.DXA }, children })
}

interface SourceStyle { readonly bold?: boolean; readonly italics?: boolean; readonly center?: boolean; readonly keepNext?: boolean }

function paragraph(text: string, { bold, italics, center, keepNext }: SourceStyle = {}): Paragraph {
  return new Paragraph({
    style: 'PaperSource', keepNext: keepNext === true, alignment: center ? AlignmentType.CENTER : AlignmentType.LEFT,
    children: [run(text, { bold, italics })],
  })
}
