// The file of a backup: gzipped SQL text that psql could load too, with counts and hashes in its comments.
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'
import { Refusal } from '@thidua/kit/refusal.ts'
import type { AppliedMigration } from './migrate.ts'
import type { Sequence } from './tables.ts'

export interface Header {
  readonly migrations: readonly AppliedMigration[]
  readonly server: string
}

export interface Manifest {
  readonly tables: readonly { readonly name: string; readonly rows: number; readonly sha256: string }[]
  readonly sequences: readonly Sequence[]
  /** Absent in backups of the first form, which had none. */
  readonly contents?: { readonly contents: number; readonly bytes: number }
}

export type Damage = 'cut-short' | 'altered' | 'row-count' | 'unknown-table' | 'unreadable' | 'refused-rows'

export class DamagedArchive extends Error {
  readonly damage: Damage

  constructor(damage: Damage, cause?: unknown) {
    super(damage, { cause })
    this.damage = damage
  }
}

export const firstLine = '-- thidua backup 2'
const firstLines = ['-- thidua backup 1', firstLine]
export const headerMark = '-- header '
export const manifestMark = '-- manifest '
export const endMark = '-- end '
export const endOfRows = '\\.\n'

export type Part =
  | { readonly type: 'line'; readonly text: string }
  | { readonly type: 'rows'; readonly data: Buffer }
  | { readonly type: 'end-of-rows' }

/** Reads the archive once, in pieces; throws `DamagedArchive` unless the last line vouches for all before it. */
export async function* readArchive(file: string): AsyncGenerator<Part> {
  const hash = createHash('sha256')
  let ended = false
  for await (const part of partsOf(file)) {
    if (ended) throw new DamagedArchive('altered')
    if (part.type === 'line' && part.text.startsWith(endMark)) {
      ended = true
      if (part.text !== endMark + hash.digest('hex')) throw new DamagedArchive('altered')
    } else {
      if (!ended) hash.update(bytesOf(part))
      yield part
    }
  }
  if (!ended) throw new DamagedArchive('cut-short')
}

function bytesOf(part: Part): Buffer | string {
  if (part.type === 'rows') return part.data
  return part.type === 'line' ? `${part.text}\n` : endOfRows
}

async function* partsOf(file: string): AsyncGenerator<Part> {
  let rest: Buffer = Buffer.alloc(0)
  let inRows = false
  let first = true
  for await (const chunk of inflated(file)) {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
    for (;;) {
      const taken: Taken | null = inRows ? takeRows(rest) : takeLine(rest)
      if (!taken) break
      rest = taken.rest
      for (const part of taken.parts) {
        if (first && (part.type !== 'line' || !firstLines.includes(part.text))) throw new Refusal('database.not-a-backup', { file })
        first = false
        inRows = part.type === 'rows' || (part.type === 'line' && part.text.startsWith('copy '))
        yield part
      }
    }
  }
  if (first) throw new Refusal('database.not-a-backup', { file })
  if (rest.length > 0) throw new DamagedArchive('cut-short')
}

interface Taken {
  readonly parts: readonly Part[]
  readonly rest: Buffer
}

function takeLine(buffer: Buffer): Taken | null {
  const end = buffer.indexOf(10)
  return end < 0 ? null : { parts: [{ type: 'line', text: buffer.toString('utf8', 0, end) }], rest: buffer.subarray(end + 1) }
}

/** Whole rows only, so that the closing mark is never cut in two. */
function takeRows(buffer: Buffer): Taken | null {
  const whole = buffer.subarray(0, buffer.lastIndexOf(10) + 1)
  if (whole.length === 0) return null
  const end = whole.subarray(0, endOfRows.length).equals(Buffer.from(endOfRows)) ? 0 : whole.indexOf(`\n${endOfRows}`) + 1
  const closed = end > 0 || whole.subarray(0, endOfRows.length).equals(Buffer.from(endOfRows))
  if (!closed) return { parts: [{ type: 'rows', data: whole }], rest: buffer.subarray(whole.length) }
  const rows: Part[] = end > 0 ? [{ type: 'rows', data: whole.subarray(0, end) }] : []
  return { parts: [...rows, { type: 'end-of-rows' }], rest: buffer.subarray(end + endOfRows.length) }
}

async function* inflated(file: string): AsyncGenerator<Buffer> {
  const source = createReadStream(file)
  const gunzip = createGunzip()
  source.on('error', (error) => gunzip.destroy(error))
  let any = false
  try {
    for await (const chunk of source.pipe(gunzip)) {
      any = true
      yield chunk as Buffer
    }
  } catch (error) {
    throw explained(error as NodeJS.ErrnoException, file, any)
  } finally {
    source.destroy()
  }
}

function explained(error: NodeJS.ErrnoException, file: string, any: boolean): Error {
  if (error.code === 'Z_BUF_ERROR') return new DamagedArchive('cut-short', error)
  if (error.code?.startsWith('Z_')) return any ? new DamagedArchive('unreadable', error) : new Refusal('database.not-a-backup', { file })
  return error.code === undefined ? error : new Refusal('database.backup-unreadable', { file, reason: error.code })
}
