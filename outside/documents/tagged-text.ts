// Reads back the figures of a printed file: which text stands at which tag. It reads markup as a stream of tags and text,
// since a file edited by hand may no longer be well formed.
import { figureBookmark } from './word-text.ts'

export type TaggedTexts = ReadonlyMap<string, readonly string[]>

/** Content controls by their tag, and bookmarks, which LibreOffice keeps where it forgets the tag. */
export function figuresOfWord(documentXml: string): TaggedTexts {
  const found = newFindings()
  const controls: { tag: string | null; text: string }[] = []
  const bookmarks = new Map<string, { tag: string; text: string }>()
  const say = (text: string) => [...controls, ...bookmarks.values()].forEach((open) => (open.text += text))
  let inText = false
  for (const piece of pieces(documentXml)) {
    const name = nameOf(piece)
    if (name === null) { if (inText) say(decodeEntities(piece)) }
    else if (name === 'w:t') inText = !piece.endsWith('/>')
    else if (name === '/w:t') inText = false
    else if (name === 'w:noBreakHyphen') say('-')
    else if (name === 'w:tab' || name === 'w:br') say(' ')
    else if (name === 'w:sdt') controls.push({ tag: null, text: '' })
    else if (name === 'w:tag' && controls.length > 0) controls.at(-1)!.tag = attribute(piece, 'w:val')
    else if (name === '/w:sdt') found.add(controls.pop())
    else if (name === 'w:bookmarkStart') openBookmark(piece, bookmarks)
    else if (name === 'w:bookmarkEnd') found.add(closeBookmark(piece, bookmarks))
  }
  return found.texts
}

/** Elements with `data-figure`, whatever a hand or a browser put inside them. */
export function figuresOfHtml(html: string): TaggedTexts {
  const found = newFindings()
  const open: { tag: string; name: string; depth: number; text: string }[] = []
  for (const piece of pieces(html)) {
    const name = nameOf(piece)
    if (name === null) { open.forEach((each) => (each.text += decodeEntities(piece))); continue }
    for (const each of open) each.depth += name === each.name ? 1 : name === `/${each.name}` ? -1 : 0
    while (open.length > 0 && open.at(-1)!.depth === 0) found.add(open.pop())
    const tag = attribute(piece, 'data-figure')
    if (tag !== null && !name.startsWith('/')) open.push({ tag, name, depth: 1, text: '' })
  }
  return found.texts
}

/** The text of the first element with this opening tag. */
export function textOfElement(markup: string, opening: RegExp): string | null {
  const match = opening.exec(markup)
  if (!match) return null
  const start = match.index + match[0].length
  const end = markup.indexOf('<', start)
  return decodeEntities(markup.slice(start, end < 0 ? undefined : end))
}

function newFindings() {
  const texts = new Map<string, string[]>()
  return {
    texts,
    add(each: { tag: string | null; text: string } | undefined) {
      if (each?.tag) texts.set(each.tag, [...(texts.get(each.tag) ?? []), each.text])
    },
  }
}

function openBookmark(piece: string, bookmarks: Map<string, { tag: string; text: string }>): void {
  const name = attribute(piece, 'w:name')
  const id = attribute(piece, 'w:id')
  if (id !== null && name?.startsWith(figureBookmark)) bookmarks.set(id, { tag: name.slice(figureBookmark.length), text: '' })
}

function closeBookmark(piece: string, bookmarks: Map<string, { tag: string; text: string }>): { tag: string; text: string } | undefined {
  const id = attribute(piece, 'w:id') ?? ''
  const bookmark = bookmarks.get(id)
  bookmarks.delete(id)
  return bookmark
}

/** Tags and the text between them, in one pass however broken the file is. */
function* pieces(markup: string): Generator<string> {
  for (let at = 0; at < markup.length; ) {
    const end = opensTag(markup, at) ? tagEnd(markup, at) : textEnd(markup, at)
    yield markup.slice(at, end)
    at = end
  }
}

function opensTag(markup: string, at: number): boolean {
  return markup[at] === '<' && /[A-Za-z/!?]/.test(markup[at + 1] ?? '')
}

function textEnd(markup: string, at: number): number {
  let end = markup.indexOf('<', at + 1)
  while (end >= 0 && !opensTag(markup, end)) end = markup.indexOf('<', end + 1)
  return end < 0 ? markup.length : end
}

function tagEnd(markup: string, at: number): number {
  if (markup.startsWith('<!--', at)) return after(markup, '-->', at)
  let quote = ''
  for (let end = at; end < markup.length; end++) {
    const letter = markup[end]!
    if (quote === '' && letter === '>') return end + 1
    if (quote === '' && (letter === '"' || letter === "'")) quote = letter
    else if (letter === quote) quote = ''
  }
  return markup.length
}

function after(markup: string, mark: string, at: number): number {
  const found = markup.indexOf(mark, at)
  return found < 0 ? markup.length : found + mark.length
}

/** Null for text; empty for what is neither text nor an element. */
function nameOf(piece: string): string | null {
  return opensTag(piece, 0) ? (/^<(\/?[A-Za-z][\w:.-]*)/.exec(piece)?.[1] ?? '') : null
}

function attribute(piece: string, name: string): string | null {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(piece)
  return match ? decodeEntities(match[1] ?? match[2] ?? '') : null
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0' }

function decodeEntities(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return entities[name] ?? whole
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}
