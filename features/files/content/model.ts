// What a file is, told from its bytes, and what a file of that kind may hold; pure.

export const fileKinds = ['pdf', 'docx', 'xlsx', 'pptx', 'odt', 'ods', 'odp', 'doc', 'xls', 'ppt', 'jpg', 'png', 'tif', 'webp', 'txt', 'csv', 'zip'] as const
export type FileKind = (typeof fileKinds)[number]

const office = 'application/vnd.openxmlformats-officedocument'
export const mediaTypes: Readonly<Record<FileKind, string>> = {
  pdf: 'application/pdf',
  docx: `${office}.wordprocessingml.document`,
  xlsx: `${office}.spreadsheetml.sheet`,
  pptx: `${office}.presentationml.presentation`,
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  odp: 'application/vnd.oasis.opendocument.presentation',
  doc: 'application/msword',
  xls: 'application/vnd.ms-excel',
  ppt: 'application/vnd.ms-powerpoint',
  jpg: 'image/jpeg',
  png: 'image/png',
  tif: 'image/tiff',
  webp: 'image/webp',
  txt: 'text/plain; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  zip: 'application/zip',
}

const alsoNamed: Readonly<Record<string, FileKind>> = { jpeg: 'jpg', jpe: 'jpg', tiff: 'tif' }

/** `Báo cáo.PDF` → `pdf`; null for an ending we do not take. */
export function kindOfName(name: string): FileKind | null {
  const ending = /\.([A-Za-z0-9]{1,8})$/.exec(name)?.[1]?.toLowerCase() ?? ''
  return fileKinds.find((kind) => kind === ending) ?? alsoNamed[ending] ?? null
}

/** What the first bytes say. `zip` and `ole` are containers that have to be opened to know more; `text` is named by its ending. */
export type Sniffed = 'pdf' | 'jpg' | 'png' | 'tif' | 'webp' | 'zip' | 'ole' | 'text' | 'unknown'

const starts: readonly (readonly [Sniffed, readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['jpg', [0xff, 0xd8, 0xff]],
  ['png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['tif', [0x49, 0x49, 0x2a, 0x00]],
  ['tif', [0x4d, 0x4d, 0x00, 0x2a]],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['ole', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
]

export function sniff(head: Uint8Array): Sniffed {
  const found = starts.find(([, bytes]) => bytes.every((byte, index) => head[index] === byte))
  if (found) return found[0]
  const at = (from: number, text: string) => [...text].every((letter, index) => head[from + index] === letter.charCodeAt(0))
  if (at(0, 'RIFF') && at(8, 'WEBP')) return 'webp'
  return isPlainText(head) ? 'text' : 'unknown'
}

/** Pages and scripts are text too, and run where they are opened: those are not plain. */
function isPlainText(head: Uint8Array): boolean {
  if (head.length === 0) return false
  const wide = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)
  if (!wide && head.some((byte) => byte < 0x20 && ![0x09, 0x0a, 0x0c, 0x0d].includes(byte))) return false
  const text = Array.from(head.subarray(0, 1024), (byte) => String.fromCharCode(byte)).join('').replace(/[\0\xef\xbb\xbf\xff\xfe]/g, '').trimStart().toLowerCase()
  return !/^(?:<|#!|%!|@echo|mz)/.test(text)
}

/** What the names inside a ZIP make of it; `null`: a container we do not take, such as a program packed as ZIP. */
export function kindOfZip(names: ReadonlySet<string>, mimetype: string | null): FileKind | null {
  if (names.has('META-INF/MANIFEST.MF') && mimetype === null) return null
  if (names.has('AndroidManifest.xml')) return null
  if (mimetype !== null) return (['odt', 'ods', 'odp'] as const).find((kind) => mediaTypes[kind] === mimetype) ?? null
  if (!names.has('[Content_Types].xml')) return 'zip'
  const holds = (folder: string) => [...names].some((name) => name.startsWith(folder))
  return holds('word/') ? 'docx' : holds('xl/') ? 'xlsx' : holds('ppt/') ? 'pptx' : null
}

/** The old office formats name their main stream in UTF-16 in their directory. */
export function kindOfOle(streams: { readonly names: readonly string[] }): FileKind | 'encrypted' | null {
  const has = (name: string) => streams.names.includes(name)
  if (has('EncryptedPackage')) return 'encrypted'
  return has('WordDocument') ? 'doc' : has('Workbook') || has('Book') ? 'xls' : has('PowerPoint Document') ? 'ppt' : null
}

export const oleNames = ['EncryptedPackage', 'WordDocument', 'Workbook', 'Book', 'PowerPoint Document', '_VBA_PROJECT', 'Macros'] as const

/** Parts of an office document that are programs, or fetch them. */
export function isProgramPart(path: string): boolean {
  return /(?:^|\/)vbaProject\.bin$|(?:^|\/)vbaData\.xml$|(?:^|\/)activeX\/|^Basic\/|^Scripts\/|(?:^|\/)xl\/macrosheets\//i.test(path)
}

/** A PDF that runs something when it is opened says so in one of these words, unless it hides them. */
export const pdfProgramWords = ['/JavaScript', '/Launch', '/RichMedia'] as const

/** What has words we can read: the rest is taken on the sender's word alone, and says so. */
export function wordsReadable(kind: FileKind): boolean {
  return ['docx', 'xlsx', 'pptx', 'odt', 'ods', 'odp', 'txt', 'csv'].includes(kind)
}

export type NameFault = 'empty' | 'unsafe' | 'too-long'

/** Names are shown and offered for saving; they never become a path of ours. */
export function faultOfName(name: string): NameFault | null {
  if (name.trim() === '' || /^\.+$/.test(name.trim())) return 'empty'
  if (name.length > 200) return 'too-long'
  return /[/\\:*?"<>|]|\p{Cc}|[\u202a-\u202e\u2066-\u2069\u200e\u200f]/u.test(name) ? 'unsafe' : null
}

/** One spelling of a name: composed, without spaces at its ends. */
export function tidyName(name: string): string {
  return name.normalize('NFC').trim()
}
