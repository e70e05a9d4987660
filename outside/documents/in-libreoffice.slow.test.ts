import { describe, expect, it } from 'vitest'
import { conferenceReport } from './fixtures/conference-report.ts'
import { convertByLibreOffice, missing, pageCount, pdfText } from './fixtures/office-programs.ts'
import { printDocx } from './print-docx.ts'
import { printPdf } from './print-pdf.ts'
import { plainText } from './typography.ts'
import { verifyPaper } from './verify-paper.ts'

const docx = await printDocx(conferenceReport)
const words = (text: string) => plainText(text).split(' ').filter((word) => /\p{L}|\d/u.test(word)).sort()

describe('the Word file in LibreOffice', () => {
  it('has the pages and the words of our PDF', async ({ skip }) => {
    const absent = missing('soffice') ?? missing('pdftotext')
    if (absent) skip(absent)
    expect(pageCount(convertByLibreOffice(docx, 'pdf'))).toBe(pageCount(await printPdf(conferenceReport)))
    // Bars are text in our PDF and a picture in Word, so the words are compared on the paper without them.
    const barless = { ...conferenceReport, blocks: conferenceReport.blocks.filter((block) => block.type !== 'chart') }
    const [ours, theirs] = [await printPdf(barless), convertByLibreOffice(await printDocx(barless), 'pdf')]
    expect(pageCount(theirs)).toBe(pageCount(ours))
    expect(words(pdfText(theirs))).toEqual(words(pdfText(ours)))
  })

  it('still proves its figures after LibreOffice saved it', ({ skip }) => {
    const absent = missing('soffice')
    if (absent) skip(absent)
    expect(verifyPaper(convertByLibreOffice(docx, 'docx'), 'docx')).toMatchObject({ ok: true, changed: [] })
  })
})
