import { describe, expect, it } from 'vitest'
import type { Paper } from '@thidua/kit/paper.ts'
import { conferenceReport } from './fixtures/conference-report.ts'
import { attachments, missing, pageCount, pdfText } from './fixtures/office-programs.ts'
import { printPdf } from './print-pdf.ts'
import { typesetPdf } from './typesetter.ts'
import { plainText } from './typography.ts'

const oneLine = (text: string) => plainText(text)

describe('the PDF', () => {
  it('is the same, byte for byte, for the same paper', async () => {
    const [first, second] = [await printPdf(conferenceReport), await printPdf(structuredClone(conferenceReport))]
    expect(Buffer.compare(Buffer.from(first), Buffer.from(second))).toBe(0)
  })

  it('is a tagged PDF/A-3', async () => {
    const pdf = Buffer.from(await printPdf(conferenceReport)).toString('latin1')
    expect(pdf).toMatch(/pdfaid:part>3</)
    expect(pdf).toMatch(/pdfaid:conformance>A</)
  })

  it('holds every Vietnamese sentence and every figure as text', async ({ skip }) => {
    const absent = missing('pdftotext')
    if (absent) skip(absent)
    const text = oneLine(pdfText(await printPdf(conferenceReport)))
    for (const part of ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'Số: 45/BC-KVTĐ', 'Kon Tum, ngày 25 tháng 11 năm 2022', 'BỘ TƯ PHÁP', 'TM. KHU VỰC THI ĐUA', '- Lưu: VT, TĐKT.', 'chưa báo cáo', '3.294', '36,04 %', '8/8', '1.187 / 3.294 = 36,04 %', 'Nguyễn Văn Mẫu']) expect(text).toContain(part)
    for (const block of conferenceReport.blocks) if (block.type === 'heading') expect(text).toContain(block.text)
    const figures = conferenceReport.blocks.flatMap((block): readonly { readonly text: string }[] => (block.type === 'chart' ? block.chart.bars : block.type === 'table' ? block.rows.flat() : []))
    for (const figure of figures) expect(text).toContain(figure.text)
  })

  it('shows the label of invented data on each page, and page numbers only where the decree wants them', async ({ skip }) => {
    const absent = missing('pdftotext') ?? missing('pdfinfo')
    if (absent) skip(absent)
    const pdf = await printPdf(conferenceReport)
    const pages = pdfText(pdf).split('\f').slice(0, pageCount(pdf))
    const label = conferenceReport.syntheticLabel!
    for (const page of pages) expect(oneLine(page)).toContain(label)
    const appendix = pages.findIndex((page) => page.includes('NGUỒN SỐ LIỆU'))
    const numbers = pages.map((page) => /^\s*(\d+)\s*\n/.exec(page)?.[1] ?? null)
    expect(numbers).toEqual(pages.map((_, index) => { const number = index < appendix ? index + 1 : index - appendix + 1; return number === 1 ? null : String(number) }))
  })

  it('carries its facts as an attached JSON file', async ({ skip }) => {
    const absent = missing('pdfdetach')
    if (absent) skip(absent)
    const seal = JSON.parse(attachments(await printPdf(conferenceReport)).get('so-lieu.json')!)
    expect(seal.facts).toEqual(JSON.parse(JSON.stringify(conferenceReport.facts)))
  })

  it('prints typesetting commands in a text as they stand and runs none', async ({ skip }) => {
    const absent = missing('pdftotext')
    if (absent) skip(absent)
    const hostile = '#panic("x") $ *đậm* ]#sys.inputs \\ @a <b> "\' ${1}'
    const paper: Paper = { ...conferenceReport, title: { kind: 'Báo cáo', about: hostile }, blocks: [{ type: 'paragraph', runs: [{ text: hostile }], note: hostile }], recipients: [hostile], facts: [] }
    const text = oneLine(pdfText(await printPdf(paper)))
    expect(text.split('#panic("x") $ *đậm* ]#sys.inputs \\ @a <b>').length).toBeGreaterThanOrEqual(4)
  })

  it('refuses a figure whose fact the paper does not carry', async () => {
    await expect(printPdf({ ...conferenceReport, facts: [] })).rejects.toThrow(RangeError)
  })

  it('refuses a day that does not exist', async () => {
    await expect(printPdf({ ...conferenceReport, day: '2022-02-30' })).rejects.toThrow(RangeError)
  })

  it('keeps printing after the typesetter refused something', async () => {
    await expect(typesetPdf({ paper: '{}', seal: '{}' }, 0)).rejects.toThrow('typst refused the paper')
    expect((await printPdf(conferenceReport)).length).toBeGreaterThan(10_000)
  })
})
