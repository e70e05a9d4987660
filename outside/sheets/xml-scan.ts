// Just enough XML for the parts of a workbook: tags, attributes, text. Strict, flat in memory, and without entities of the
// document's own, so nothing expands. The part is decoded a window at a time: a sheet is never one long string.
import { SheetStop } from './problem-list.ts'

export interface XmlReader {
  /** `name` without its prefix; `attributes` as written, read with `attribute`. */
  open(name: string, attributes: string): void
  /** Long text may come in several pieces. */
  text(text: string): void
  close(name: string): void
}

const windowBytes = 1024 * 1024
const longestTag = 1024 * 1024

export function scanXml(bytes: Uint8Array, reader: XmlReader): void {
  const openNames: string[] = []
  let rest = ''
  for (const window of windows(bytes)) {
    if (window.includes('\0')) throw damaged()
    const xml = rest + window
    rest = xml.slice(scanWindow(xml, openNames, reader))
    if (rest.length > longestTag) throw damaged()
  }
  if (openNames.length > 0 || rest.trim() !== '') throw damaged()
}

/** Returns where the last complete piece ends. */
function scanWindow(xml: string, openNames: string[], reader: XmlReader): number {
  let at = 0
  for (;;) {
    const tag = xml.indexOf('<', at)
    const textEnd = tag === -1 ? wholeTextEnd(xml, at) : tag
    if (textEnd > at && openNames.length > 0) reader.text(decodeEntities(xml.slice(at, textEnd)))
    if (tag === -1) return textEnd
    const next = piece(xml, tag, openNames, reader)
    if (next === -1) return tag
    at = next
  }
}

/** One tag, comment or CDATA section; -1 when it is not complete yet. */
function piece(xml: string, tag: number, openNames: string[], reader: XmlReader): number {
  const mark = xml.charCodeAt(tag + 1)
  if (Number.isNaN(mark)) return -1
  if (mark === 0x21) return declaration(xml, tag, openNames, reader)
  if (mark === 0x3f) return after(xml.indexOf('?>', tag), 2)
  const end = tagEnd(xml, tag + 1)
  if (end === -1) return -1
  if (mark === 0x2f) {
    const name = xml.slice(tag + 2, end).trim()
    if (openNames.pop() !== name) throw damaged()
    reader.close(local(name))
    return end + 1
  }
  openTag(xml.slice(tag + 1, end), openNames, reader)
  return end + 1
}

function openTag(content: string, openNames: string[], reader: XmlReader): void {
  const selfClosing = content.charCodeAt(content.length - 1) === 0x2f
  const inner = selfClosing ? content.slice(0, -1) : content
  const blank = inner.search(/\s/)
  const name = blank === -1 ? inner : inner.slice(0, blank)
  const attributes = blank === -1 ? '' : inner.slice(blank)
  if (name === '') throw damaged()
  reader.open(local(name), attributes)
  if (selfClosing) reader.close(local(name))
  else openNames.push(name)
}

function declaration(xml: string, tag: number, openNames: string[], reader: XmlReader): number {
  if (xml.startsWith('<!--', tag)) return after(xml.indexOf('-->', tag + 4), 3)
  if (xml.startsWith('<![CDATA[', tag)) {
    const end = xml.indexOf(']]>', tag)
    if (end !== -1 && openNames.length > 0) reader.text(xml.slice(tag + 9, end))
    return after(end, 3)
  }
  if (xml.length - tag < 9) return -1
  throw new SheetStop('sheet.not-a-workbook', { kind: 'entities' })
}

/** A `>` inside a quoted attribute does not end the tag. */
function tagEnd(xml: string, from: number): number {
  let end = xml.indexOf('>', from)
  if (end === -1) return -1
  let quote = firstQuote(xml, from, end)
  while (quote !== -1) {
    const close = xml.indexOf(xml[quote] ?? '"', quote + 1)
    if (close === -1) return -1
    if (close > end) end = xml.indexOf('>', close)
    if (end === -1) return -1
    quote = firstQuote(xml, close + 1, end)
  }
  return end
}

function firstQuote(xml: string, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    const code = xml.charCodeAt(at)
    if (code === 0x22 || code === 0x27) return at
  }
  return -1
}

/** Text at the end of a window is held back from its last `&` on, so an entity is never cut in two. */
function wholeTextEnd(xml: string, from: number): number {
  const ampersand = xml.lastIndexOf('&')
  return ampersand >= from && xml.length - ampersand < 16 && !xml.includes(';', ampersand) ? ampersand : xml.length
}

const attributePattern = /\s([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g

/** The value of an attribute by its full name, `r:id` as well as `r`. */
export function attribute(attributes: string, name: string): string | undefined {
  attributePattern.lastIndex = 0
  for (let match = attributePattern.exec(attributes); match; match = attributePattern.exec(attributes)) {
    if (match[1] === name) return decodeEntities(match[2] ?? match[3] ?? '')
  }
  return undefined
}

export function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true'
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&([^;&\s]{0,16});?/g, (whole, name: string) => {
    const decoded = named[name] ?? numericEntity(name)
    if (decoded === null || !whole.endsWith(';')) throw new SheetStop('sheet.not-a-workbook', { kind: 'entities' })
    return decoded
  })
}

function numericEntity(name: string): string | null {
  const match = /^#(?:x([0-9a-fA-F]{1,6})|(\d{1,7}))$/.exec(name)
  if (!match) return null
  const code = match[1] ? Number.parseInt(match[1], 16) : Number(match[2])
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : null
}

function* windows(bytes: Uint8Array): Iterable<string> {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  const decoder = new TextDecoder(utf16 ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8', { fatal: true })
  try {
    for (let at = 0; at < bytes.length; at += windowBytes) yield decoder.decode(bytes.subarray(at, at + windowBytes), { stream: true })
    yield decoder.decode()
  } catch (error) {
    if (error instanceof TypeError && 'code' in error && error.code === 'ERR_ENCODING_INVALID_ENCODED_DATA') throw damaged()
    throw error
  }
}

function local(name: string): string {
  const colon = name.indexOf(':')
  return colon === -1 ? name : name.slice(colon + 1)
}

function after(found: number, length: number): number {
  return found === -1 ? -1 : found + length
}

function damaged(): SheetStop {
  return new SheetStop('sheet.not-a-workbook', { kind: 'damaged' })
}
