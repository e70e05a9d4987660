// Files: in through the gate for state secrets, kept by their content, out once per ticket.
import { z } from 'zod'
import { command, query, type InputOf, type OutputOf } from '@thidua/kit/contract.ts'

/** What was looked for harmful content, and what came of it. `awaiting`: the scanner was silent; nobody gets the file before it has spoken. */
export const scanStates = ['clean', 'found', 'not-scanned', 'awaiting'] as const
export const notScannedReasons = ['no-scanner', 'too-large'] as const

export const fileRecord = z.object({
  id: z.string(),
  unit: z.string(),
  name: z.string(),
  size: z.number().int(),
  kind: z.string(),
  scan: z.enum(scanStates),
  /** Only with `not-scanned`. */
  notScanned: z.enum(notScannedReasons).nullable(),
  /** What the scanner calls what it found. */
  signature: z.string().nullable(),
  scannedAt: z.string().nullable(),
  /** False: nobody has looked for words of secrecy in it; the sender answers for it. */
  wordsRead: z.boolean(),
  /** Why a word of secrecy was no secret; with the word. */
  wordsChecked: z.string().nullable(),
  uploadedAt: z.string(),
  uploadedBy: z.string(),
  erased: z.object({ at: z.string(), by: z.string(), why: z.enum(['mistake', 'secret', 'harmful']), reason: z.string() }).nullable(),
  can: z.object({ download: z.boolean(), erase: z.boolean() }),
})
export type FileRecord = z.output<typeof fileRecord>

/** What the sender says before the first byte is sent. */
export const declared = z.object({
  unit: z.string().max(100),
  name: z.string().min(1).max(300),
  size: z.number().int().min(0),
  /** Whether the file holds state secrets. There is no answer by default. */
  secrecy: z.enum(['not-secret', 'secret', 'unsure']),
  /** Why a word of secrecy, once met, does not make it one. */
  wordsChecked: z.string().max(1000).nullable().default(null),
})
export type Declared = z.output<typeof declared>

const gateRefusals = ['files.declared-secret', 'files.secret-unsure', 'files.secret-stamp', 'files.secret-words', 'files.known-secret'] as const
const beforeBytes = ['files.not-your-unit', 'files.too-large', 'files.empty', 'files.name-wrong', 'files.type-not-allowed'] as const
const bytesRefusals = ['files.cut-short', 'files.type-mismatch', 'files.archive-refused', 'files.encrypted', 'files.damaged', 'files.has-program', 'files.busy'] as const

export const operations = {
  'check-declaration': command({
    summary: 'Asks the gate before the file leaves the sender’s computer; keeps nothing',
    secret: true,
    input: declared,
    output: z.object({ accepted: z.boolean() }),
    refusals: [...gateRefusals, ...beforeBytes],
  }),
  upload: command({
    summary: 'Takes a file in: the body is its content, the declaration stands in the header. Refused or cut short, nothing of it stays',
    bytes: 'in',
    input: declared,
    output: fileRecord,
    refusals: [...gateRefusals, ...beforeBytes, ...bytesRefusals],
  }),
  'list-files': query({
    summary: 'Files of a unit, newest first',
    input: z.object({ unit: z.string().max(100) }),
    output: z.object({ files: z.array(fileRecord), can: z.object({ upload: z.boolean() }), maxBytes: z.number(), scanning: z.boolean() }),
  }),
  'request-download': command({
    summary: 'A ticket for one download by this session within a minute',
    secret: true,
    input: z.object({ file: z.string().max(100) }),
    output: z.object({ ticket: z.string(), expires: z.string() }),
    refusals: ['files.no-such-file', 'files.quarantined', 'files.awaiting-scan', 'files.erased'],
  }),
  download: query({
    summary: 'The content of a file, for a ticket of this session that nobody has used',
    bytes: 'out',
    input: z.object({ ticket: z.string().max(100) }),
    output: z.unknown(),
    refusals: ['files.ticket-spent', 'files.no-such-file', 'files.quarantined', 'files.awaiting-scan', 'files.erased'],
  }),
  'erase-file': command({
    summary: 'Removes the content of a file: sent by mistake, or found to be a state secret, whose content is then refused for good',
    input: z.object({ file: z.string().max(100), why: z.enum(['mistake', 'secret']), reason: z.string().trim().min(1).max(1000) }),
    output: z.object({ erased: z.boolean() }),
    refusals: ['files.no-such-file', 'files.not-your-unit', 'files.erased', 'files.in-use'],
  }),
  'list-quarantine': query({
    summary: 'What the scanner found, what it has not looked at yet, and what another unit reported as secret; for those who work for every unit',
    input: z.object({}),
    output: z.object({ found: z.array(fileRecord), awaiting: z.array(fileRecord), reported: z.array(fileRecord) }),
    refusals: ['files.not-yours'],
  }),
  'discard-quarantined': command({
    summary: 'Removes a content in quarantine for good',
    input: z.object({ file: z.string().max(100), reason: z.string().trim().min(1).max(1000) }),
    output: z.object({ erased: z.boolean() }),
    refusals: ['files.not-yours', 'files.no-such-file', 'files.not-quarantined'],
  }),
  'scan-waiting': command({
    summary: 'Asks the scanner about the files it has not looked at',
    input: z.object({}),
    output: z.object({ clean: z.number().int(), found: z.number().int(), waiting: z.number().int() }),
    refusals: ['files.not-yours'],
  }),
} as const

type Ops = typeof operations
export type CheckDeclaration = InputOf<Ops['check-declaration']>
export type FileList = OutputOf<Ops['list-files']>
export type RequestDownload = InputOf<Ops['request-download']>
export type Ticket = OutputOf<Ops['request-download']>
export type EraseFile = InputOf<Ops['erase-file']>
export type DiscardQuarantined = InputOf<Ops['discard-quarantined']>
export type Quarantine = OutputOf<Ops['list-quarantine']>
export type ScanWaiting = OutputOf<Ops['scan-waiting']>

/** Where a file is used: an evidence record, later a nomination. Other capabilities say what their uses are. */
export interface FileUse {
  readonly kind: string
  readonly id: string
  readonly unit: string
}

/** One content under several uses. */
export interface RepeatedContent {
  readonly uses: readonly (FileUse & { readonly file: string; readonly name: string; readonly attachedAt: string })[]
  readonly acrossUnits: boolean
}
