// The named styles of our Word files, so that a clerk who edits one paragraph style edits them all.
import { AlignmentType, type IParagraphStyleOptions, type IStylesOptions } from 'docx'
import { body, font, sizes, twips } from './layout.ts'

/** Word counts sizes in half points and line spacing in 240ths of a line. */
export const half = (points: number) => points * 2
const lines = (count: number) => ({ line: Math.round(count * 240), lineRule: 'auto' }) as const
const bodySpacing = { after: body.after * 20, ...lines(body.lines) }
const single = { before: 0, after: 0, ...lines(1) }

export const wordStyles: IStylesOptions = {
  default: {
    document: {
      run: { font: font.word, size: half(sizes.body), color: '000000', language: { value: 'vi-VN' } },
      paragraph: { spacing: single },
    },
    ...headings(),
  },
  paragraphStyles: [
    own('PaperBody', { spacing: bodySpacing, alignment: AlignmentType.JUSTIFIED, indent: { firstLine: twips(body.firstLine) } }, {}),
    own('PaperCaption', { spacing: { before: 120, after: 100 }, alignment: AlignmentType.CENTER, keepNext: true }, { bold: true, size: half(sizes.caption) }),
    own('PaperCell', { spacing: { before: 40, after: 40, ...lines(1) } }, { size: half(sizes.table) }),
    own('PaperSource', { spacing: { before: 20, after: 20, ...lines(1) } }, { size: half(sizes.source) }),
    own('PaperRecipient', { spacing: single }, { size: half(sizes.recipients) }),
    own('PaperNote', { spacing: single, alignment: AlignmentType.JUSTIFIED }, { size: half(sizes.note) }),
  ],
}

function headings(): Pick<NonNullable<IStylesOptions['default']>, 'heading1' | 'heading2' | 'heading3'> {
  const paragraph = { spacing: { before: 0, ...bodySpacing }, alignment: AlignmentType.JUSTIFIED, indent: { firstLine: twips(body.firstLine) }, keepNext: true }
  const style = (italics: boolean) => ({ run: { bold: true, italics, size: half(sizes.body), color: '000000', font: font.word }, paragraph })
  return { heading1: style(false), heading2: style(false), heading3: style(true) }
}

function own(id: string, paragraph: IParagraphStyleOptions['paragraph'], run: IParagraphStyleOptions['run']): IParagraphStyleOptions {
  return { id, name: id, basedOn: 'Normal', quickFormat: true, paragraph, run }
}
