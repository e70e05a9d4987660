// The words of a file, paragraph by paragraph, without holding it whole: plain text in its encoding, or the XML of office documents.
import { StringDecoder } from 'node:string_decoder'

/** A paragraph longer than this is looked at in pieces that overlap. */
const longest = 20_000
const overlap = 200

export async function* linesOfText(chunks: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const paragraphs = cutter(/[\r\n\f\v\u0085\u2028\u2029]+/)
  for await (const text of decoded(chunks)) yield* paragraphs.push(text)
  yield* paragraphs.end()
}

/**
 * Tags go without leaving a gap, because a program may split a word over many runs; only what ends a paragraph, a cell or a line
 * ends a line here. Attributes carry words too: names of sheets, descriptions of pictures.
 */
export async function* linesOfXml(chunks: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const paragraphs = cutter(/\n+/)
  let rest = ''
  for await (const text of decoded(chunks)) {
    rest += text
    const upTo = wholeTags(rest)
    yield* read(rest.slice(0, upTo), paragraphs)
    rest = rest.slice(upTo)
  }
  yield* read(rest, paragraphs)
  yield* paragraphs.end()
}

async function* decoded(chunks: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let decoder: { write(bytes: Buffer): string; end(): string } | null = null
  for await (const chunk of chunks) {
    decoder ??= decoderFor(chunk)
    yield decoder.write(chunk)
  }
  if (decoder) yield decoder.end()
}

function decoderFor(head: Buffer): { write(bytes: Buffer): string; end(): string } {
  if (head[0] === 0xff && head[1] === 0xfe) return new StringDecoder('utf16le')
  if (head[0] !== 0xfe || head[1] !== 0xff) return new StringDecoder('utf8')
  const decoder = new TextDecoder('utf-16be')
  return { write: (bytes) => decoder.decode(bytes, { stream: true }), end: () => decoder.decode() }
}

interface Cutter {
  push(text: string): Generator<string>
  end(): Generator<string>
}

function cutter(ends: RegExp): Cutter {
  let rest = ''
  return {
    *push(text) {
      const lines = (rest + text).split(ends)
      rest = lines.pop() ?? ''
      for (const line of lines) if (line.trim() !== '') yield line
      for (; rest.length > longest; rest = rest.slice(longest - overlap)) yield rest.slice(0, longest)
    },
    *end() {
      if (rest.trim() !== '') yield rest
    },
  }
}

const longestTag = 100_000
const endsLine = /^\/(?:[\w-]+:)?(?:p|h|si|is|v|tc|tr|c|row|text|comment|title|subject|creator|keywords?|description|category|lpstr|definedName|\w+Header|\w+Footer)$/i
const breaksLine = /^(?:[\w-]+:)?(?:br|cr|line-break)\b/i
const leavesGap = /^(?:[\w-]+:)?(?:tab|s)\b/i
const wordy = /\s(?:[\w-]+:)?(?:name|descr|title|alt|string)\s*=\s*(?:"([^"]*)"|'([^']*)')/gi

/** Up to where no tag and no entity is cut in two. */
function wholeTags(text: string): number {
  const open = text.lastIndexOf('<')
  const inTag = open > text.lastIndexOf('>') && text.length - open < longestTag
  const entity = text.lastIndexOf('&')
  const inEntity = entity >= 0 && text.length - entity < 12 && !text.includes(';', entity)
  return Math.min(inTag ? open : text.length, inEntity ? entity : text.length)
}

/** Words of attributes are lines of their own and do not break the paragraph they stand in. */
function* read(xml: string, paragraphs: Cutter): Generator<string> {
  const aside: string[] = []
  const text = xml.replace(/[\r\n]+/g, ' ').replace(/<([^<>]*)>/g, (_, inner: string) => {
    const tag = inner.trim()
    for (const match of tag.matchAll(wordy)) aside.push(match[1] ?? match[2] ?? '')
    if (endsLine.test(tag) || breaksLine.test(tag)) return '\n'
    return leavesGap.test(tag) ? ' ' : ''
  })
  yield* paragraphs.push(entities(text))
  for (const words of aside) if (/\p{L}{2}/u.test(words)) yield entities(words)
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

function entities(text: string): string {
  return text.replace(/&(#x?[0-9a-f]{1,6}|[a-z]{2,6});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return named[name.toLowerCase()] ?? whole
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
  })
}
