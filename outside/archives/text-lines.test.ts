import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linesOfText, linesOfXml } from './text-lines.ts'

async function* cutAt(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function all(lines: AsyncIterable<string>): Promise<string[]> {
  const found: string[] = []
  for await (const line of lines) found.push(line.trim())
  return found
}
const xml = (text: string, size = 7) => all(linesOfXml(cutAt(Buffer.from(text), size)))
const run = (text: string) => `<w:r><w:rPr><w:lang w:val="vi-VN"/><w:b/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`

describe('the words of a document', () => {
  it('are whole where the program has split a word over runs, marks and bookmarks', async () => {
    expect(await xml(`<w:p>${run('T')}<w:proofErr w:type="x"/>${run('ỐI')}<w:bookmarkStart w:name="_GoBack"/>${run(' MẬ')}${run('T')}</w:p><w:p>${run('Kính gửi')}</w:p>`)).toEqual(['_GoBack', 'TỐI MẬT', 'Kính gửi'])
  })

  it('are apart where a paragraph, a cell, a line or a slide ends', async () => {
    expect(await xml(`<w:p>${run('MẬT')}</w:p><w:p>${run('ĐỘ')}</w:p>`)).toEqual(['MẬT', 'ĐỘ'])
    expect(await xml('<w:p><w:r><w:t>MẬT</w:t><w:br/><w:t>Số 5</w:t></w:r></w:p>')).toEqual(['MẬT', 'Số 5'])
    expect(await xml('<si><r><t>TỐI</t></r><r><t> MẬT</t></r></si><si><t>2</t></si>')).toEqual(['TỐI MẬT', '2'])
    expect(await xml('<a:p><a:r><a:t>MẬT</a:t></a:r></a:p><a:p><a:r><a:t>x y</a:t></a:r></a:p>')).toEqual(['MẬT', 'x y'])
    expect(await xml('<text:h>MẬT</text:h><text:p>Độ<text:s/>mật</text:p>')).toEqual(['MẬT', 'Độ mật'])
  })

  it('are read in names of sheets, descriptions of pictures, headers, and as entities', async () => {
    expect(await xml('<sheet name="TỐI MẬT" sheetId="1"/><wp:docPr descr="dấu MẬT"/><oddHeader>&amp;CM&#7852;T</oddHeader>')).toEqual(['TỐI MẬT', 'dấu MẬT', '&CMẬT'])
  })

  it('are the same however the bytes were cut', async () => {
    const document = `<w:p>${run('TUYỆT &amp; ')}${run('MẬT')}</w:p><x name="Tên dài"/><w:p>${run('cuối')}</w:p>`
    const whole = (await xml(document, 100_000)).toSorted()
    await fc.assert(fc.asyncProperty(fc.integer({ min: 1, max: 60 }), async (size) => {
      expect((await xml(document, size)).toSorted()).toEqual(whole)
    }))
  })

  it('are read from text in UTF-8 and both orders of UTF-16', async () => {
    const text = 'TỐI MẬT\r\nđoạn hai'
    const little = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])
    const big = Buffer.from(little).swap16()
    for (const bytes of [Buffer.from(text), little, big]) expect((await all(linesOfText(cutAt(bytes, 5)))).map((line) => line.replace('\ufeff', ''))).toEqual(['TỐI MẬT', 'đoạn hai'])
  })

  it('never hold a line that does not end', async () => {
    const lines = await all(linesOfText(cutAt(Buffer.from('a'.repeat(300_000)), 64_000)))
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(20_000)
  })
})
