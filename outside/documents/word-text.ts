// Runs of a Word file. A figure is a content control locked against typing, with a bookmark round it: Word keeps the
// first, LibreOffice the second, so a figure is found again after either has saved the file.
import { BookmarkEnd, BookmarkStart, BuilderElement, InternalHyperlink, NoBreakHyphen, TextRun, type XmlComponent, type IRunOptions, type ParagraphChild } from 'docx'
import { labels } from './labels.ts'
import { inkOf } from './layout.ts'
import type { PreparedText } from './prepared-paper.ts'

export const figureBookmark = 'so_lieu_'

type RunStyle = Pick<IRunOptions, 'bold' | 'italics' | 'size' | 'color' | 'underline' | 'style'>

/** U+2011 is missing from some Times of Windows; Word's own no-break hyphen is not. */
export function run(text: string, style: RunStyle = {}): TextRun {
  const parts = text.split('\u2011').flatMap((part, index) => (index === 0 ? [part] : [new NoBreakHyphen(), part]))
  return new TextRun({ ...style, children: parts.filter((part) => part !== '') })
}

export function marked({ text, mark }: PreparedText, style: RunStyle = {}): ParagraphChild[] {
  if (!mark) return [run(text, style)]
  const shown = run(text, { ...style, underline: { type: 'dotted', color: inkOf.figureLine } })
  const id = Number(mark.tag.slice(1))
  return [
    new BookmarkStart(figureBookmark + mark.tag, id),
    control(mark.tag, new InternalHyperlink({ anchor: sourceBookmark(mark.row), children: [shown] })),
    new BookmarkEnd(id),
  ] as ParagraphChild[]
}

/** Bookmark names take letters, digits and underscores, 40 at most, so the line's number names it. */
export function sourceBookmark(row: number): string {
  return `nguon_${row}`
}

/** Numbers of bookmarks must differ over the whole file: figures have the small ones. */
export function sourceLine(row: number): ParagraphChild[] {
  const id = 1_000_000 + row
  return [new BookmarkStart(sourceBookmark(row), id), run(String(row)), new BookmarkEnd(id)] as ParagraphChild[]
}

function control(tag: string, content: XmlComponent): XmlComponent {
  const properties = element('w:sdtPr', [valued('w:alias', labels.figureHint), valued('w:tag', tag), valued('w:lock', 'contentLocked')])
  return element('w:sdt', [properties, element('w:sdtContent', [content])])
}

function element(name: string, children: readonly XmlComponent[]): XmlComponent {
  return new BuilderElement({ name, children })
}

function valued(name: string, value: string): XmlComponent {
  return new BuilderElement<{ value: string }>({ name, attributes: { value: { key: 'w:val', value } } })
}
