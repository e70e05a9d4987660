import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Paper } from '@thidua/kit/paper.ts'
import { conferenceReport } from './fixtures/conference-report.ts'
import { printHtml } from './print-html.ts'

const html = printHtml(conferenceReport)
const fill = (text: string): Paper => ({
  ...conferenceReport, issuer: { above: text, name: text }, number: text, place: text, title: { kind: text, about: text },
  blocks: [
    { type: 'heading', level: 1, text }, { type: 'paragraph', runs: [{ text }, { text, fact: text }], note: text },
    { type: 'table', caption: text, columns: [{ title: text, align: 'left', width: 1 }], rows: [[{ text, fact: text }]] },
    { type: 'chart', chart: { title: text, unit: text, targetName: text, bars: [{ label: text, value: 1, text, target: 2, fact: text }] } },
  ],
  recipients: [text], signature: { authority: [text], name: text }, syntheticLabel: text,
  facts: [{ id: text, text, value: text, arithmetic: text, from: [{ unit: text, indicator: text, period: text, value: text }], source: text }],
})

describe('the web page', () => {
  it('stands alone: no script, no file and no address to load from', () => {
    expect(html).not.toMatch(/<script|<link|<img|<iframe|url\(|@import|https?:(?!\/\/www\.w3\.org)/)
    expect(html).toContain(`default-src 'none'`)
  })

  it('leads from every figure to a line of the sources, and back', () => {
    const ids = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]))
    const links = [...html.matchAll(/href="#([^"]+)"/g)].map((match) => match[1]!)
    expect(links.filter((link) => link.startsWith('fact-')).length).toBeGreaterThan(30)
    for (const link of links) expect(ids).toContain(link)
    expect(html).toContain('href="#fact-legal-aid"')
  })

  it('never lets text become markup', () => {
    const hostile = `"><script>alert(1)</script><img src=x onerror=alert(1)>'&\u2028</style></template>`
    const page = printHtml(fill(hostile))
    expect(page).not.toMatch(/<script|<img/i)
    expect(page.match(/<\/style>/g)).toHaveLength(1)
    expect(page.match(/<\/template>/g)).toHaveLength(1)
  })

  it('has the same elements whatever text it is given', () => {
    const shape = (page: string) => page.replace(/<style>[\s\S]*<\/style>/, '').replace(/<path[^>]*>/g, '').match(/<\/?[a-z]+/g)!.filter((tag) => !tag.includes('text')).join('')
    const plain = shape(printHtml(fill('a')))
    fc.assert(fc.property(fc.string({ minLength: 1, unit: 'grapheme' }).filter((text) => text.trim() !== ''), (text) => shape(printHtml(fill(text))) === plain), { numRuns: 60 })
  })

  it('says the label of invented data on screen and at the foot of each printed page', () => {
    expect(html).toContain(`<p class="synthetic">${conferenceReport.syntheticLabel}</p>`)
    expect(html).toContain('@bottom-center { content:"\\53 \\1ed1 ')
    expect(printHtml({ ...conferenceReport, syntheticLabel: null })).not.toMatch(/class="synthetic"|@bottom-center/)
  })

  it('gives a chart as a table too', () => {
    expect(html.match(/<details>/g)).toHaveLength(2)
    expect(html).toMatch(/<td>Sở Tư pháp Phú Yên<\/td><td class="right">chưa báo cáo<\/td>/)
  })
})
