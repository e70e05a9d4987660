import { describe, expect, it } from 'vitest'
import { conferenceReport } from './fixtures/conference-report.ts'
import { preparePaper } from './prepared-paper.ts'
import { printDocx } from './print-docx.ts'
import { readZip } from './zip-entries.ts'

const docx = await printDocx(conferenceReport)
const parts = readZip(docx, (path) => path.endsWith('.xml') || path.endsWith('.rels') || path.endsWith('.svg'))
const documentXml = parts.get('word/document.xml')!
const part = (pattern: RegExp) => [...parts].filter(([path]) => pattern.test(path)).map(([, text]) => text)

describe('the Word file', () => {
  it('has A4 pages with the margins of Nghị định 30', () => {
    const margins = documentXml.match(/<w:pgMar [^>]*>/g)!
    expect(margins).toHaveLength(2)
    for (const margin of margins) expect(margin).toMatch(/w:top="1134" w:right="850" w:bottom="1134" w:left="1701"/)
    expect(documentXml).toContain('w:w="11906" w:h="16838"')
  })

  it('is set in Times New Roman 14, justified, with a first line of 1.27 cm and 6 points between paragraphs', () => {
    const styles = parts.get('word/styles.xml')!
    expect(styles).toMatch(/<w:rPrDefault>.*w:ascii="Times New Roman".*<w:sz w:val="28"\/>.*w:lang w:val="vi-VN"/)
    expect(styles).toMatch(/w:styleId="PaperBody".*?<w:spacing w:after="120" w:line="264" w:lineRule="auto"\/><w:ind w:firstLine="720"\/><w:jc w:val="both"\/>/)
  })

  it('sets recipients in 11 under a bold italic title in 12', () => {
    expect(documentXml).toMatch(/<w:b\/><w:bCs\/><w:i\/><w:iCs\/><w:sz w:val="24"\/><w:szCs w:val="24"\/><\/w:rPr><w:t[^>]*>Nơi nhận:/)
    expect(parts.get('word/styles.xml')!).toMatch(/w:styleId="PaperRecipient".*?<w:sz w:val="22"\/>/)
  })

  it('numbers pages in the header from the second page, and counts the appendix from one again', () => {
    expect(documentXml.match(/<w:titlePg\/>/g)).toHaveLength(2)
    expect(documentXml.match(/<w:pgNumType w:start="1"\/>/g)).toHaveLength(2)
    expect(part(/word\/header\d/).filter((header) => header.includes('PAGE'))).toHaveLength(2)
  })

  it('shows the label of invented data at the foot of every page', () => {
    const footers = part(/word\/footer\d/)
    expect(footers).toHaveLength(4)
    for (const footer of footers) expect(footer).toContain(conferenceReport.syntheticLabel)
  })

  it('puts each figure in a control that cannot be typed into and leads to its source', () => {
    const figures = preparePaper(conferenceReport).figures.filter((figure) => figure.place !== 'bar')
    expect(figures.length).toBeGreaterThan(15)
    for (const { tag } of figures) {
      const control = new RegExp(`<w:tag w:val="${tag}"/><w:lock w:val="contentLocked"/></w:sdtPr><w:sdtContent><w:hyperlink w:history="1" w:anchor="(nguon_\\d+)">`).exec(documentXml)
      expect(control, tag).not.toBeNull()
      expect(documentXml).toContain(`w:name="${control![1]}"`)
    }
  })

  it('gives every bookmark a number of its own', () => {
    const ids = [...documentXml.matchAll(/<w:bookmarkStart [^>]*w:id="(\d+)"/g)].map((match) => match[1])
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('draws charts with a description and without letters that need a font', () => {
    expect(part(/\.svg$/)).toHaveLength(2)
    for (const svg of part(/\.svg$/)) expect(svg).not.toContain('<text')
    expect(documentXml).toContain('Sở Tư pháp Phú Yên: chưa báo cáo')
  })

  it('prints notes as footnotes', () => {
    expect(documentXml.match(/<w:footnoteReference /g)).toHaveLength(2)
    expect(parts.get('word/footnotes.xml')).toContain('tổng của khu vực chưa gồm số của đơn vị này')
  })
})
