import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Paper } from '@thidua/kit/paper.ts'
import { conferenceReport } from './fixtures/conference-report.ts'
import { editDocx, storedZip } from './fixtures/edited-docx.ts'
import { preparePaper } from './prepared-paper.ts'
import { printDocx } from './print-docx.ts'
import { printHtml } from './print-html.ts'
import { printJson } from './print-json.ts'
import { verifyPaper } from './verify-paper.ts'

const docx = await printDocx(conferenceReport)
const html = printHtml(conferenceReport)
const json = printJson(conferenceReport)
const bytes = (text: string) => new TextEncoder().encode(text)

describe('a paper nobody touched', () => {
  it('passes in every format', () => {
    expect(verifyPaper(docx, 'docx')).toMatchObject({ ok: true, changed: [] })
    expect(verifyPaper(bytes(html), 'html')).toMatchObject({ ok: true, changed: [] })
    expect(verifyPaper(bytes(json), 'json')).toMatchObject({ ok: true, changed: [] })
  })

  it('passes whatever its texts and figures are', async () => {
    const text = fc.string({ minLength: 1, unit: 'grapheme' })
    await fc.assert(fc.asyncProperty(text, text, async (figure, sentence) => {
      const paper: Paper = { ...conferenceReport, blocks: [{ type: 'paragraph', runs: [{ text: sentence }, { text: figure, fact: 'legal-aid' }] }] }
      expect(verifyPaper(bytes(printHtml(paper)), 'html').ok).toBe(true)
      expect(verifyPaper(await printDocx(paper), 'docx').ok).toBe(true)
    }), { numRuns: 15 })
  })
})

describe('a Word file edited by hand', () => {
  it('may have its sentences rewritten', () => {
    const edited = editDocx(docx, (xml) => xml.replace('vụ việc trợ giúp pháp lý, trong đó', 'vụ việc; trong số ấy'))
    expect(verifyPaper(edited, 'docx').ok).toBe(true)
  })

  it('is found out when a figure is another one', () => {
    const edited = editDocx(docx, (xml) => xml.replace('>3.294<', '>4.294<'))
    expect(verifyPaper(edited, 'docx')).toMatchObject({ ok: false, changed: [{ fact: 'legal-aid', expected: '3.294', found: '4.294' }] })
  })

  it('is found out when a figure is deleted, or written outside its control', () => {
    const deleted = editDocx(docx, (xml) => xml.replace(/<w:bookmarkStart w:name="so_lieu_f3"[\s\S]*?<w:bookmarkEnd w:id="3"\/>/, '<w:r><w:t>3.294</w:t></w:r>'))
    expect(verifyPaper(deleted, 'docx').changed).toEqual([{ fact: 'legal-aid', expected: '3.294', found: null }])
  })

  it('reads a figure split over several runs, as Word splits them, as one', () => {
    const split = editDocx(docx, (xml) => xml.replace(/>3\.294<\/w:t>/, '>3.2</w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:t>94</w:t>'))
    expect(verifyPaper(split, 'docx').ok).toBe(true)
  })

  it('is found out when a fact behind the figures is rewritten', () => {
    const edited = editDocx(docx, (xml) => xml, (seal) => seal.replace('&quot;3294&quot;', '&quot;9999&quot;'))
    expect(verifyPaper(edited, 'docx').changed.map((change) => change.fact)).toEqual(['legal-aid'])
  })
})

describe('a web page or JSON file edited by hand', () => {
  it('is found out for any figure anywhere', () => {
    const figures = preparePaper(conferenceReport).figures
    fc.assert(fc.property(fc.constantFrom(...figures), ({ tag, fact, text }) => {
      const edited = html.replaceAll(new RegExp(`(data-figure="${tag}"[^>]*>)[^<]*`, 'g'), '$19.999')
      expect(verifyPaper(bytes(edited), 'html')).toMatchObject({ ok: false, changed: [{ fact, expected: text, found: '9.999' }] })
    }))
  })

  it('is found out when only the bar of a chart says something else', () => {
    const edited = html.replace(/(<text[^>]*data-figure="[^"]+">)1\.187/, '$11.188')
    expect(verifyPaper(bytes(edited), 'html').changed).toEqual([{ fact: 'legal-aid.5', expected: '1.187', found: '1.188' }])
  })

  it('is found out when a figure is written in that was never sealed', () => {
    const edited = html.replace('</main>', '<a data-figure="f999">100 %</a></main>')
    expect(verifyPaper(bytes(edited), 'html').changed).toEqual([{ fact: 'f999', expected: '', found: '100 %' }])
  })

  it('is found out in JSON, in a figure as in a fact', () => {
    const run = json.replace('"text": "36,04 %"', '"text": "63,04 %"')
    expect(verifyPaper(bytes(run), 'json')).toMatchObject({ ok: false, changed: [{ fact: 'kon-tum-share', expected: '36,04 %', found: '63,04 %' }] })
    const fact = json.replace('"value": "3294"', '"value": "3295"')
    expect(verifyPaper(bytes(fact), 'json')).toMatchObject({ ok: false, changed: [{ fact: 'legal-aid' }] })
  })
})

describe('a file that cannot be judged', () => {
  it('is refused, never passed', () => {
    const refusal = (code: string, format: string) => expect.objectContaining({ code, facts: { format } })
    expect(() => verifyPaper(bytes('không phải tệp Word'), 'docx')).toThrow(refusal('documents.unreadable', 'docx'))
    expect(() => verifyPaper(storedZip([['word/document.xml', '<w:document/>']]), 'docx')).toThrow(refusal('documents.seal-missing', 'docx'))
    expect(() => verifyPaper(bytes('<html></html>'), 'html')).toThrow(refusal('documents.seal-missing', 'html'))
    expect(() => verifyPaper(bytes('{'), 'json')).toThrow(refusal('documents.unreadable', 'json'))
  })

  it('is refused before a small file unpacks to a huge one', () => {
    const zip = Buffer.from(storedZip([['word/document.xml', deflateRawSync(Buffer.alloc(64 * 1024 * 1024))]]))
    zip.writeUInt16LE(8, zip.lastIndexOf('PK\u0001\u0002') + 10)
    expect(() => verifyPaper(zip, 'docx')).toThrow(expect.objectContaining({ code: 'documents.unreadable' }))
  })
})
