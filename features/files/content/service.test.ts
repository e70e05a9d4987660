import { describe, expect, it } from 'vitest'
import { sourceOf } from '../../../outside/archives/byte-source.ts'
import { deflatedZeros } from '../../../outside/sheets/fixtures/zip-of.ts'
import { docx, jpg, odt, ole, pdf, png, pptx, xlsx, zip } from '../../../tests/fixtures/sample-files.ts'
import { inspect, type Inspection } from './service.ts'

function look(name: string, bytes: Uint8Array | string): Promise<Inspection> {
  const whole = Buffer.from(bytes as string)
  return inspect({ ...sourceOf(whole), stream: async function* () { for (let at = 0; at < whole.length; at += 777) yield whole.subarray(at, at + 777) } }, name)
}
const zeros = await deflatedZeros(8)

describe('what a file is', () => {
  it.each([
    ['bao-cao.pdf', pdf(), 'pdf'], ['Quyết định.PDF', pdf(), 'pdf'], ['a.docx', docx(['Kính gửi']), 'docx'], ['a.xlsx', xlsx(['một']), 'xlsx'], ['a.pptx', pptx(['hai']), 'pptx'],
    ['a.odt', odt(['ba']), 'odt'], ['a.png', png(), 'png'], ['a.jpg', jpg(), 'jpg'], ['a.jpeg', jpg(), 'jpg'], ['a.doc', ole('Root Entry', 'WordDocument'), 'doc'], ['a.xls', ole('Workbook'), 'xls'],
    ['a.ppt', ole('PowerPoint Document'), 'ppt'], ['a.txt', 'chữ thường, có dấu', 'txt'], ['a.csv', 'a,b\n1,2', 'csv'], ['a.txt', 'a,b\n1,2', 'txt'],
    ['ho-so.zip', zip({ 'a.pdf': pdf(), 'thư mục/b.docx': docx(['x']) }), 'zip'], ['lồng.zip', zip({ 'trong.zip': zip({ 'a.txt': 'x' }) }), 'zip'],
  ])('%s is told from its bytes', async (name, bytes, kind) => {
    expect(await look(name, bytes)).toMatchObject({ kind, marking: null })
  })

  const refused: readonly (readonly [string, string, Uint8Array | string, string])[] = [
    ['a program', 'a.exe', Buffer.from('MZ\x90\0\x03'), 'files.type-not-allowed'],
    ['a program that calls itself a paper', 'a.pdf', Buffer.from('MZ\x90\0\x03'), 'files.type-mismatch'],
    ['a picture that calls itself a paper', 'a.pdf', png(), 'files.type-mismatch'],
    ['a paper that calls itself a picture', 'a.png', pdf(), 'files.type-mismatch'],
    ['a page', 'a.html', '<html><script>alert(1)</script>', 'files.type-not-allowed'],
    ['a page that calls itself text', 'a.txt', '  <!DOCTYPE html><script>', 'files.type-mismatch'],
    ['a drawing with a script', 'a.svg', '<svg onload="x"/>', 'files.type-not-allowed'],
    ['a script', 'a.txt', '#!/bin/sh\nrm', 'files.type-mismatch'],
    ['bytes that are no text', 'a.txt', Buffer.from([1, 2, 3, 0]), 'files.type-mismatch'],
    ['a Word file that calls itself Excel', 'a.xlsx', docx(['x']), 'files.type-mismatch'],
    ['an archive that calls itself Word', 'a.docx', zip({ 'a.txt': 'x' }), 'files.type-mismatch'],
    ['a program packed as an archive', 'a.zip', zip({ 'META-INF/MANIFEST.MF': 'Main-Class: x', 'a.class': 'x' }), 'files.type-not-allowed'],
    ['an archive with a program inside', 'a.zip', zip({ 'a.pdf': pdf(), 'b.exe': 'MZ' }), 'files.type-not-allowed'],
    ['an archive with a program deep inside', 'a.zip', zip({ 'b.zip': zip({ 'c.js': 'alert(1)' }) }), 'files.type-not-allowed'],
    ['an archive whose file is not what it says', 'a.zip', zip({ 'a.pdf': png() }), 'files.type-mismatch'],
    ['an old office file of another program', 'a.doc', ole('Root Entry'), 'files.type-not-allowed'],
    ['a Word file with a macro', 'a.docx', docx(['x'], [{ name: 'word/vbaProject.bin', content: 'x' }]), 'files.has-program'],
    ['an Excel file with a macro sheet', 'a.xlsx', xlsx(['x'], [{ name: 'xl/macrosheets/sheet1.xml', content: '<x/>' }]), 'files.has-program'],
    ['an old Word file with a macro', 'a.doc', ole('WordDocument', 'Macros', '_VBA_PROJECT'), 'files.has-program'],
    ['a PDF that runs something', 'a.pdf', pdf('<< /S /JavaScript /JS (app.alert(1)) >>'), 'files.has-program'],
    ['a PDF cut short', 'a.pdf', pdf('', ''), 'files.damaged'],
    ['an office file with a password', 'a.docx', ole('EncryptedPackage'), 'files.encrypted'],
    ['an archive that swells', 'a.zip', zip({}), 'files.archive-refused'],
    ['an archive too deep', 'a.zip', zip({ 'a.zip': zip({ 'b.zip': zip({ 'c.txt': 'x' }) }) }), 'files.archive-refused'],
    ['nothing', 'a.txt', '', 'files.empty'],
  ]
  it.each(refused)('%s is refused', async (what, name, bytes, code) => {
    const sent = what === 'an archive that swells' ? zipWithZeros() : bytes
    await expect(look(name, sent)).rejects.toMatchObject({ code })
  })
})

function zipWithZeros(): Buffer {
  return docx(['x'], [{ name: 'word/media/a.bin', content: '', packed: zeros, claimsInflated: 8 * 1024 * 1024 }])
}

describe('what its words say', () => {
  const stamp = (word: string) => ({ word, kind: 'stamp' })
  const mention = (word: string) => ({ word, kind: 'mention' })
  it.each([
    ['a stamp split over runs', 'a.docx', docx(['Kính gửi', ['TỐI ', 'M', 'ẬT'], 'Nội dung']), stamp('TỐI MẬT')],
    ['a stamp in the header', 'a.docx', docx(['x'], [{ name: 'word/header1.xml', content: '<w:hdr><w:p><w:r><w:t>MẬT</w:t></w:r></w:p></w:hdr>' }]), stamp('MẬT')],
    ['a stamp on a slide', 'a.pptx', pptx(['Tiêu đề', 'TUYỆT MẬT']), stamp('TUYỆT MẬT')],
    ['a stamp in plain text', 'a.txt', 'Số: 05\r\nTỐI MẬT\r\nNội dung', stamp('TỐI MẬT')],
    ['a stamp in an OpenDocument', 'a.odt', odt(['MẬT']), stamp('MẬT')],
    ['a stamp in an archive', 'a.zip', zip({ 'a.docx': docx(['TUYỆT MẬT']) }), stamp('TUYỆT MẬT')],
    ['a word of secrecy in a sentence', 'a.docx', docx(['Danh mục tài liệu tối mật của ngành']), mention('TỐI MẬT')],
    ['a word of secrecy in a name inside', 'a.zip', zip({ 'toi-mat.pdf': pdf() }), mention('TỐI MẬT')],
    ['a short word alone in a cell, which may be a name', 'a.xlsx', xlsx(['Họ tên', 'MẬT']), mention('MẬT')],
    ['a long stamp alone in a cell', 'a.xlsx', xlsx(['TỐI MẬT']), stamp('TỐI MẬT')],
    ['the everyday work of keeping secrets', 'a.docx', docx(['Công tác bảo vệ bí mật nhà nước', 'BẢO VỆ BÍ MẬT NHÀ NƯỚC']), null],
  ])('%s', async (_, name, bytes, marking) => {
    expect((await look(name, bytes)).marking).toEqual(marking)
  })

  it('are said to be unread where nobody can read them', async () => {
    expect((await look('a.pdf', pdf())).wordsRead).toBe(false)
    expect((await look('a.docx', docx(['x']))).wordsRead).toBe(true)
    expect((await look('a.zip', zip({ 'a.docx': docx(['x']), 'b.png': png() }))).wordsRead).toBe(false)
  })
})
