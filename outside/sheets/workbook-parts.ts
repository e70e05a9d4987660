// The small parts of a workbook: which sheets it has and where, the shared texts, which cell formats show dates.
import type { Archive } from './zip-archive.ts'
import { type DateKind, dateKindOf, dateKindOfBuiltIn, unescapeCell } from './cell-text.ts'
import { SheetStop } from './problem-list.ts'
import type { SheetLimits } from './sheet.ts'
import { attribute, isOn, scanXml } from './xml-scan.ts'

export interface WorkbookParts {
  readonly sheets: readonly { readonly name: string; readonly hidden: boolean; readonly part: string }[]
  readonly since1904: boolean
  readonly texts: readonly string[]
  /** By the number a cell carries as its style. */
  readonly dateKinds: readonly DateKind[]
}

interface Relation { readonly id: string; readonly type: string; readonly part: string }

export function workbookParts(archive: Archive, limits: SheetLimits): WorkbookParts {
  const root = relations(archive, '').find(({ type }) => type === 'officeDocument')
  if (!root) throw new SheetStop('sheet.not-a-workbook', { kind: kindOf(archive) })
  const related = relations(archive, root.part)
  const outline = sheetList(archive, root.part)
  const shared = related.find(({ type }) => type === 'sharedStrings')
  const styles = related.find(({ type }) => type === 'styles')
  return {
    since1904: outline.since1904,
    sheets: outline.sheets.flatMap(({ name, hidden, id }) => {
      const relation = related.find((one) => one.id === id)
      return relation?.type === 'worksheet' ? [{ name, hidden, part: relation.part }] : []
    }),
    texts: shared ? sharedTexts(archive, shared.part, limits) : [],
    dateKinds: styles ? cellDateKinds(archive, styles.part) : [],
  }
}

function kindOf({ names }: Archive): string {
  if (names.includes('xl/workbook.bin')) return 'xlsb'
  if (names.some((name) => name.startsWith('word/'))) return 'word'
  if (names.some((name) => name.startsWith('ppt/'))) return 'slides'
  return names.includes('content.xml') ? 'ods' : 'damaged'
}

function relations(archive: Archive, owner: string): Relation[] {
  const slash = owner.lastIndexOf('/')
  const folder = owner.slice(0, slash + 1)
  const bytes = archive.part(`${folder}_rels/${owner.slice(slash + 1)}.rels`)
  const found: Relation[] = []
  if (bytes) scan(bytes, (name, attributes) => {
    const [id, type, target] = [attribute(attributes, 'Id'), attribute(attributes, 'Type'), attribute(attributes, 'Target')]
    if (name !== 'Relationship' || !id || !type || !target || attribute(attributes, 'TargetMode') === 'External') return
    found.push({ id, type: type.slice(type.lastIndexOf('/') + 1), part: resolved(folder, target) })
  })
  return found
}

function resolved(folder: string, target: string): string {
  const steps: string[] = []
  for (const step of `${target.startsWith('/') ? '' : folder}${target}`.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.' && step !== '') steps.push(step)
  }
  return steps.join('/')
}

function sheetList(archive: Archive, part: string) {
  const bytes = archive.part(part)
  if (!bytes || part.endsWith('.bin')) throw new SheetStop('sheet.not-a-workbook', { kind: kindOf(archive) })
  const sheets: { name: string; hidden: boolean; id: string }[] = []
  let since1904 = false
  let isWorkbook = false
  scan(bytes, (name, attributes) => {
    if (name === 'workbook') isWorkbook = true
    if (name === 'workbookPr') since1904 = isOn(attribute(attributes, 'date1904'))
    if (name !== 'sheet') return
    const id = /\s[\w.-]+:id\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(attributes)
    const state = attribute(attributes, 'state') ?? 'visible'
    sheets.push({ name: (attribute(attributes, 'name') ?? '').normalize('NFC'), hidden: state !== 'visible', id: id?.[1] ?? id?.[2] ?? '' })
  })
  if (!isWorkbook) throw new SheetStop('sheet.not-a-workbook', { kind: kindOf(archive) })
  return { sheets, since1904 }
}

function sharedTexts(archive: Archive, part: string, limits: SheetLimits): string[] {
  const bytes = archive.part(part)
  const texts: string[] = []
  if (!bytes) return texts
  let text = ''
  let reading = false
  let phonetic = false
  let left = limits.maxCharacters
  scanXml(bytes, {
    open(name) {
      if (name === 'si') text = ''
      else if (name === 'rPh') phonetic = true
      else if (name === 't') reading = !phonetic
    },
    text(piece) {
      if (reading) text += piece
    },
    close(name) {
      if (name === 't') reading = false
      else if (name === 'rPh') phonetic = false
      else if (name === 'si') {
        left -= text.length
        if (left < 0) throw new SheetStop('sheet.too-large', { size: Math.ceil(limits.maxCharacters / 1e6), limit: Math.floor(limits.maxCharacters / 1e6) })
        texts.push(unescapeCell(text).normalize('NFC').trimEnd())
      }
    },
  })
  return texts
}

function cellDateKinds(archive: Archive, part: string): DateKind[] {
  const bytes = archive.part(part)
  const custom = new Map<number, DateKind>()
  const kinds: DateKind[] = []
  let inCells = false
  if (bytes) scan(bytes, (name, attributes) => {
    if (name === 'cellXfs' || name === 'cellStyleXfs' || name === 'cellStyles' || name === 'dxfs') inCells = name === 'cellXfs'
    if (name === 'numFmt') custom.set(Number(attribute(attributes, 'numFmtId')), dateKindOf(attribute(attributes, 'formatCode') ?? ''))
    if (name !== 'xf' || !inCells) return
    const id = Number(attribute(attributes, 'numFmtId') ?? 0)
    kinds.push(custom.get(id) ?? dateKindOfBuiltIn(id))
  })
  return kinds
}

function scan(bytes: Uint8Array, open: (name: string, attributes: string) => void): void {
  scanXml(bytes, { open, text() {}, close() {} })
}
