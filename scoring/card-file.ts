// A card's YAML and its includes → one document: plain maps, lists and text. Every scalar stays the text of the file,
// so 0.1 is one tenth and the code 1.10 keeps its zero.
import { parseDocument } from 'yaml'
import { cardErrors, type CardError } from './card-errors.ts'

/** Text, list or map; what YAML cannot be is not here. */
export type CardNode = string | readonly CardNode[] | { readonly [field: string]: CardNode | undefined }
export type CardMap = { readonly [field: string]: CardNode | undefined }

export interface CardFiles {
  /** Path of the card, as `read` knows it. */
  readonly path: string
  /** Text of a file, `undefined` when there is none. Paths are relative with `/`. */
  readonly read: (path: string) => string | undefined
}

export interface CardDocument {
  /** Includes replaced by what they hold; `null` when the card itself cannot be read. */
  readonly document: CardMap | null
  readonly errors: readonly CardError[]
}

/** `loadCardDocument({ path: 'card.yaml', read })`. */
export function loadCardDocument(files: CardFiles): CardDocument {
  const errors: CardError[] = []
  const path = resolvePath('', files.path)
  const document = readMap(files, path, errors)
  if (!document) return { document: null, errors }
  const criteria = spliceIncludes(document['criteria'], { files, chain: [path], errors })
  return { document: { ...document, criteria }, errors }
}

/** A document that came as JSON, as the designer sends it: `cardNodeOf({ year: 2025 })` is `{ year: '2025' }`. */
export function cardNodeOf(json: unknown): CardNode | undefined {
  if (json === null || json === undefined) return undefined
  if (Array.isArray(json)) return json.map((item) => cardNodeOf(item) ?? '')
  if (typeof json !== 'object') return String(json)
  return Object.fromEntries(Object.entries(json).map(([field, value]) => [field, cardNodeOf(value)]))
}

export function isMap(node: CardNode | undefined): node is CardMap {
  return typeof node === 'object' && !Array.isArray(node)
}

export function isList(node: CardNode | undefined): node is readonly CardNode[] {
  return Array.isArray(node)
}

interface Inclusion {
  readonly files: CardFiles
  /** Files being read, outermost first. */
  readonly chain: readonly string[]
  readonly errors: CardError[]
}

function spliceIncludes(list: CardNode | undefined, inclusion: Inclusion): CardNode | undefined {
  if (!isList(list)) return list
  return list.flatMap((entry) => {
    if (!isMap(entry)) return [entry]
    if (typeof entry['include'] === 'string') return included(entry['include'], inclusion)
    return [entry['children'] === undefined ? entry : { ...entry, children: spliceIncludes(entry['children'], inclusion) }]
  })
}

function included(target: string, { files, chain, errors }: Inclusion): readonly CardNode[] {
  const path = resolvePath(chain.at(-1) ?? '', target)
  if (chain.includes(path)) {
    errors.push(cardErrors.cyclicInclude(fileName(path), chain.slice(chain.indexOf(path)).map(fileName)))
    return []
  }
  const part = readMap(files, path, errors)
  if (!part) return []
  const criteria = spliceIncludes(part['criteria'], { files, chain: [...chain, path], errors })
  if (isList(criteria)) return criteria
  errors.push(cardErrors.badField(fileName(path), 'criteria', 'phải là danh sách tiêu chí; tệp kèm chỉ cần có trường này'))
  return []
}

function readMap(files: CardFiles, path: string, errors: CardError[]): CardMap | null {
  const text = files.read(path)
  if (text === undefined) {
    errors.push(cardErrors.unreadable(fileName(path), 'không có tệp này. Kiểm tra tên tệp; đường dẫn tính từ tệp chứa dòng include.'))
    return null
  }
  const parsed = parseYaml(text)
  if (typeof parsed === 'string') {
    errors.push(cardErrors.unreadable(fileName(path), parsed))
    return null
  }
  return parsed
}

/** The map, or a sentence that says why there is none. */
function parseYaml(text: string): CardMap | string {
  try {
    return readYaml(text)
  } catch (error) {
    // The library's answer to aliases that unfold beyond its limit, and the machine's to nesting without end.
    if (error instanceof ReferenceError || error instanceof RangeError) return 'nội dung lồng nhau hoặc tham chiếu lại (&, *) quá nhiều. Viết các mục ra trực tiếp.'
    throw error
  }
}

function readYaml(text: string): CardMap | string {
  const document = parseDocument(text, { schema: 'failsafe', logLevel: 'silent' })
  const [problem] = document.errors
  if (problem) {
    const place = problem.linePos ? `dòng ${problem.linePos[0].line}, cột ${problem.linePos[0].col}` : 'đầu tệp'
    return `sai cú pháp YAML ở ${place} (${problem.code}). Xem lại thụt lề, dấu hai chấm và dấu nháy quanh chỗ đó.`
  }
  // a file without a word in it, and a question mark without an answer, hold nothing
  const content = document.toJS({ reviver: (_, value: unknown) => value ?? '' }) as CardNode
  if (holdsItself(content)) throw new RangeError('an anchor that holds itself')
  return isMap(content) ? content : 'nội dung phải là các trường của bảng điểm (format, id, name, …).'
}

/** `&c [*c]`: a list that is its own part. Every node is visited once. */
function holdsItself(node: CardNode | undefined, above = new Set<unknown>(), clear = new Set<unknown>()): boolean {
  if (typeof node !== 'object' || clear.has(node)) return false
  if (above.has(node)) return true
  above.add(node)
  const found = Object.values(node).some((part) => holdsItself(part, above, clear))
  above.delete(node)
  clear.add(node)
  return found
}

/** `resolvePath('cards/2025.yaml', '../parts/a.yaml')` is `parts/a.yaml`. */
function resolvePath(from: string, target: string): string {
  const steps = target.startsWith('/') ? [''] : from.split('/').slice(0, -1)
  for (const step of target.split('/')) {
    if (step === '..' && steps.length > 0 && steps.at(-1) !== '..') steps.pop()
    else if (step !== '.' && step !== '') steps.push(step)
  }
  return steps.join('/')
}

/** `fileName('parts/a.yaml')` is `a.yaml`. */
export function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
