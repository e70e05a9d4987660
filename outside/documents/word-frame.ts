// What stands round the text of a Word file: letterhead, subject, signatures, page number, the label of invented data.
import { AlignmentType, BorderStyle, Footer, Header, PageNumber, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, VerticalAlign, WidthType, type IParagraphOptions } from 'docx'
import { ruleWidths } from './header-rules.ts'
import { labels } from './labels.ts'
import { boxes, inkOf, signatureBoxes, sizes, textWidth, twips } from './layout.ts'
import type { PreparedPaper } from './prepared-paper.ts'
import { half } from './word-styles.ts'
import { run } from './word-text.ts'

type LineStyle = { readonly size: number; readonly bold?: boolean; readonly italics?: boolean; readonly spacing?: IParagraphOptions['spacing'] }

/** LibreOffice puts a full empty line above a table that opens a file; a line of one point takes its place. */
export function letterhead(paper: PreparedPaper): [Paragraph, Table] {
  const rules = ruleWidths(paper)
  const issuer = [...paper.issuer.above.map((above) => line(above, { size: sizes.issuer })), line(paper.issuer.name, { size: sizes.issuer, bold: true }), rule(rules.issuer, boxes.issuer)]
  const nation = [line(labels.nation, { size: sizes.nation, bold: true }), line(labels.motto, { size: sizes.motto, bold: true }), rule(rules.motto, boxes.nation)]
  const number = [line(`${labels.number} ${paper.number}`, { size: sizes.number })]
  const place = [line(paper.placeAndDay, { size: sizes.place, italics: true })]
  const opening = new Paragraph({ spacing: { line: 20, lineRule: 'exact' }, children: [] })
  return [opening, invisibleTable([boxes.issuer, boxes.nation], [[issuer, nation], [number, place]])]
}

export function subject(paper: PreparedPaper): Paragraph[] {
  return [
    line(paper.kind, { size: sizes.title, bold: true, spacing: { before: 280 } }),
    line(paper.about, { size: sizes.title, bold: true }),
    rule(ruleWidths(paper).about, textWidth, 200),
  ]
}

export function signatures(paper: PreparedPaper): [Paragraph, Table] {
  const title = new Paragraph({ children: [run(labels.recipients, { bold: true, italics: true, size: half(sizes.recipientsTitle) })] })
  const recipients = paper.recipients.map((recipient) => new Paragraph({ style: 'PaperRecipient', children: [run(recipient)] }))
  const authority = paper.authority.map((words) => line(words, { size: sizes.signature, bold: true }))
  const name = line(paper.signer ?? '', { size: sizes.signature, bold: true, spacing: { before: roomToSign } })
  const gap = new Paragraph({ keepNext: true, spacing: { line: 200, lineRule: 'exact' }, children: [] })
  return [gap, invisibleTable([signatureBoxes.recipients, signatureBoxes.signature], [[recipients.length > 0 ? [title, ...recipients] : [new Paragraph({})], [...authority, name]]])]
}

/** Twentieths of a point: an inch for signature and seal. */
const roomToSign = 1440

export function pageHeader(): Header {
  return new Header({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ size: half(sizes.pageNumber), children: [PageNumber.CURRENT] })] })] })
}

/** The first page shows no number (Phụ lục I, I.3). */
export function firstPageHeader(): Header {
  return new Header({ children: [new Paragraph({})] })
}

export function labelFooter(paper: PreparedPaper): Footer {
  const words = paper.syntheticLabel === null ? [] : [run(paper.syntheticLabel, { italics: true, size: half(sizes.footer), color: inkOf.muted })]
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: words })] })
}

export function line(text: string, { size, bold, italics, spacing }: LineStyle): Paragraph {
  return new Paragraph({ alignment: AlignmentType.CENTER, ...(spacing ? { spacing } : {}), children: [run(text, { bold, italics, size: half(size) })] })
}

/** A line of a given length is the upper edge of an empty paragraph, indented from both sides. */
export function rule(length: number, box: number, after = 0): Paragraph {
  const indent = twips((box - length) / 2)
  return new Paragraph({
    indent: { left: indent, right: indent },
    spacing: { before: 30, after, line: 80, lineRule: 'exact' },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 0, color: inkOf.rule } },
    children: [],
  })
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const noBorders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none }

function invisibleTable(widths: readonly number[], rows: readonly (readonly (readonly Paragraph[])[])[]): Table {
  return new Table({
    width: { size: twips(textWidth), type: WidthType.DXA }, columnWidths: widths.map(twips), layout: TableLayoutType.FIXED,
    borders: noBorders, margins: { left: 0, right: 0, top: 0, bottom: 80 },
    rows: rows.map((cells) => new TableRow({
      cantSplit: true,
      children: cells.map((children, index) => new TableCell({ width: { size: twips(widths[index]!), type: WidthType.DXA }, verticalAlign: VerticalAlign.TOP, borders: noBorders, children })),
    })),
  })
}
