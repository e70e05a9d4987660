import { createHash } from 'node:crypto'
import path from 'node:path'
import type { InputOf, OutputOf } from '@thidua/kit/contract.ts'
import { ensure, Refusal } from '@thidua/kit/refusal.ts'
import { importsVi } from '../../messages/imports.ts'
import { withdrawHistory } from '../achievements/service.ts'
import { record } from '../audit/service.ts'
import type { Ctx } from '../context.ts'
import { holdUnits, unitsOfImports, withdrawImport } from '../indicators/service.ts'
import type { ImportPreview, operations } from './contract.ts'
import type { Considered } from './decision/contract.ts'
import { considerSheets } from './decision/service.ts'
import { mayImport, mayLoadFolder, maySeeImport, mayUndoImport } from './policy.ts'
import { considerFolder, isWholeFolder } from './region/service.ts'
import type { SentBytes } from './sheets/contract.ts'
import * as store from './store.ts'

export { downloadTemplate } from './template/service.ts'

type Ops = typeof operations
type ImportRecord = OutputOf<Ops['undo-import']>

const listed = { problems: 200, changes: 200, imports: 200 } as const

export async function previewImport(ctx: Ctx, input: InputOf<Ops['preview-import']>): Promise<ImportPreview> {
  return previewOf(await consider(ctx, filesOf(input), { hold: false }))
}

export async function applyImport(ctx: Ctx, input: InputOf<Ops['apply-import']>): Promise<OutputOf<Ops['apply-import']>> {
  const files = filesOf(input)
  const considered = await consider(ctx, files, { hold: true })
  const { kind, kept, refused, contentHash } = considered
  if (contentHash !== input.contentHash) throw new Refusal('imports.content-changed')
  if (kept === 0) throw new Refusal(isOthers(considered) ? 'imports.not-yours' : 'imports.nothing-kept')
  const id = ctx.newId()
  await considered.take({ ...ctx, channel: 'import' }, id)
  const fileName = files.map(({ name }) => name).join(', ').slice(0, 300)
  await store.insertImport(ctx.tx, { id, fileName, kind, kept, refused, contentHash, appliedAt: ctx.now, appliedBy: ctx.actor.name })
  await record(ctx, { operation: 'imports/apply-import', subjectKind: 'import', subjectId: id, after: { fileName, kind, kept, refused, unchanged: considered.unchanged } })
  return { ...previewOf(considered), import: id }
}

export async function undoImport(ctx: Ctx, input: InputOf<Ops['undo-import']>): Promise<ImportRecord> {
  const found = await store.lockImport(ctx.tx, input.import)
  const units = (await unitsOfImports(ctx, [input.import])).get(input.import) ?? []
  if (!found || !maySeeImport(ctx.scope, units)) throw new Refusal('imports.no-such-import', { import: input.import })
  ensure(mayUndoImport({ ...ctx, appliedBy: found.appliedBy, units }))
  if (found.undoneAt !== null) throw new Refusal('imports.already-undone', { import: input.import })
  await holdUnits(ctx, units)
  await withdrawImport(ctx, found.id, input.reason)
  await withdrawHistory(ctx, found.id, input.reason)
  await store.markUndone(ctx.tx, { id: found.id, at: ctx.now, by: ctx.actor.name, reason: input.reason })
  await record(ctx, { operation: 'imports/undo-import', subjectKind: 'import', subjectId: found.id, before: { kept: found.kept }, reason: input.reason })
  return { ...found, undoneAt: ctx.now, undoneBy: ctx.actor.name, undoReason: input.reason, can: { undo: false } }
}

export async function listImports(ctx: Ctx): Promise<OutputOf<Ops['list-imports']>> {
  const imports = await store.selectImports(ctx.tx, listed.imports)
  const units = await unitsOfImports(ctx, imports.map(({ id }) => id))
  return {
    imports: imports.flatMap((applied) => {
      const about = units.get(applied.id) ?? []
      if (!maySeeImport(ctx.scope, about)) return []
      const undo = applied.undoneAt === null && mayUndoImport({ ...ctx, appliedBy: applied.appliedBy, units: about }).allowed
      return [{ ...applied, can: { undo } }]
    }),
  }
}

function filesOf({ files }: InputOf<Ops['preview-import']>): SentBytes[] {
  return files.map(({ name, content }) => ({ name: path.posix.basename(name.replaceAll('\\', '/')), bytes: Buffer.from(content, 'base64') }))
}

interface Looked extends Considered {
  readonly contentHash: string
}

async function consider(ctx: Ctx, files: readonly SentBytes[], how: { hold: boolean }): Promise<Looked> {
  ensure(mayImport(ctx.scope))
  const considered = mayLoadFolder(ctx.scope) && isWholeFolder(files) ? await considerFolder(ctx, files) : await considerSheets(ctx, files, how)
  if (considered.problems.length === 0 && considered.kept + considered.unchanged + considered.refused === 0) throw new Refusal('imports.nothing-to-read')
  return { ...considered, contentHash: hashOf(files, considered.fingerprint) }
}

/** What was looked at: the bytes, and what would come of them. */
function hashOf(files: readonly SentBytes[], fingerprint: string): string {
  const hash = createHash('sha256')
  for (const { name, bytes } of files) hash.update(`${name}\n${bytes.length}\n`).update(bytes)
  return hash.update(fingerprint).digest('hex')
}

function isOthers({ problems }: Considered): boolean {
  const errors = problems.filter(({ severity }) => severity === 'error')
  return errors.length > 0 && errors.every(({ code, facts }) => (code === 'folder.more-problems' ? facts['of'] : code) === 'imports.foreign-unit')
}

function previewOf({ kept, refused, unchanged, problems, changed, changes, contentHash }: Looked): ImportPreview {
  const weighty = problems.toSorted((left, right) => rankOf(left) - rankOf(right) || left.file.localeCompare(right.file) || (left.line ?? 0) - (right.line ?? 0))
  return {
    kept,
    refused,
    unchanged,
    problems: weighty.slice(0, listed.problems).map(({ severity, file, line, column, code, facts }) => ({ severity, file, line, column, code, text: importsVi.problem({ code, facts }), sentence: importsVi.sentence({ code, facts }) })),
    problemsLeftOff: Math.max(0, problems.length - listed.problems),
    changes: changes(listed.changes),
    changesLeftOff: Math.max(0, changed - listed.changes),
    contentHash,
  }
}

/** Errors first, in the order of the file; what is said about many rows at once comes after the rows. */
function rankOf({ severity, code }: Considered['problems'][number]): number {
  return (severity === 'error' ? 0 : 2) + (code.endsWith('.more-problems') ? 1 : 0)
}
