// Measures of Nghị định 30/2020/NĐ-CP, Phụ lục I, in one place for Word, PDF and chart pictures. Millimetres and points.

/** Mục I.2: A4; margins 20–25 mm top and bottom, 30–35 mm left, 15–20 mm right. */
export const page = { width: 210, height: 297, top: 20, bottom: 20, left: 30, right: 15, header: 10, footer: 10 } as const
export const textWidth = page.width - page.left - page.right

/** Header boxes share the text width: the issuer left, the nation right. */
export const boxes = { issuer: 69, nation: textWidth - 69 } as const
export const signatureBoxes = { recipients: 62, signature: textWidth - 62 } as const

/** Columns of the sources; the cells, which take most room, have what is left. */
export const sourceColumns = { row: 11, shown: 25, statement: 48 } as const

/** Mục II: sizes per part, in points. */
export const sizes = {
  nation: 12, motto: 13, issuer: 12, number: 13, place: 14, title: 14, body: 14, pageNumber: 14,
  signature: 14, recipientsTitle: 12, recipients: 11, table: 12, caption: 13, note: 11, source: 10, footer: 10, chart: 11,
} as const

/** Mục II.5: first line 1–1.27 cm, at least 6 pt between paragraphs, line spacing from single to 1.5. */
export const body = { firstLine: 12.7, after: 6, lines: 1.1 } as const

export const font = { word: 'Times New Roman', pdf: 'Tinos' } as const
/** A single line of Times is this many ems; Word adds the gap of the font, Typst does not. */
export const timesLine = { ascender: 0.891, descender: 0.216, single: 1.149 } as const

export const inkOf = { figureLine: '8C8C8C', rule: '000000', muted: '555555' } as const

export function points(millimetres: number): number {
  return (millimetres * 72) / 25.4
}

export function twips(millimetres: number): number {
  return Math.round((millimetres * 1440) / 25.4)
}
