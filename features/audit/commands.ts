// The log at the terminal: is it whole, sign it, give it away.
import { createReadStream } from 'node:fs'
import fs, { type FileHandle } from 'node:fs/promises'
import readline from 'node:readline'
import { z } from 'zod'
import { Refusal } from '@thidua/kit/refusal.ts'
import { auditVi } from '../../messages/audit.ts'
import { readSmallText } from '../../outside/files.ts'
import { keepOutside, keptOutside, openLogKey } from '../../outside/signing/log-key.ts'
import { UsageFault, type Command, type CommandResult, type Given, type House } from '../command.ts'
import type { Ctx } from '../context.ts'
import { checkpoint, checkpointFile, type Checkpoint } from './checkpoints/contract.ts'
import { exportCheckpoints, takeCheckpoint } from './checkpoints/service.ts'
import type { LogReport } from './proof/contract.ts'
import { exportLog, verifyExport, verifyLogAgainst } from './proof/service.ts'

const say = auditVi.cli

export const commands: readonly Command[] = [
  { name: 'audit verify', summary: say.verify, arguments: [], options: { checkpoint: { value: 'FILE' }, log: { value: 'FILE' } }, run: verify },
  { name: 'audit checkpoint', summary: say.checkpoint, arguments: [], options: {}, run: (_, house) => sign(house) },
  { name: 'audit export', summary: say.export, arguments: ['FILE'], options: { entries: { value: null } }, run: exportFile },
]

async function verify({ options: { checkpoint: file, log } }: Given, house: House): Promise<CommandResult> {
  const given = file === undefined ? [] : readCheckpoints(file)
  if (log !== undefined) return answerOf(await verifyExport(linesOf(log), given))
  const own = await keptCheckpoints(house)
  return answerOf(await house.inDatabase((ctx) => verifyLogAgainst(ctx, { given, own }), { keep: true, snapshot: true }))
}

function answerOf(report: LogReport): CommandResult {
  const { entries, ok, fault, checkpoints } = report
  const text = fault ? [say.broken({ entries, text: fault.text }), say.advice] : [say.whole({ entries, checkpoints: checkpoints.count })]
  return { ok, json: report, text }
}

/** What was signed here earlier, from beside the key. */
async function keptCheckpoints(house: House): Promise<Checkpoint[]> {
  const lines = await keptOutside(house.settings)
  return lines.flatMap((line) => {
    const read = checkpoint.safeParse(parsed(line))
    return read.success ? [read.data] : []
  })
}

function readCheckpoints(file: string): Checkpoint[] {
  const text = readSmallText(file, 64 * 1024 * 1024)
  const read = checkpointFile.safeParse(text === undefined ? undefined : parsed(text))
  if (!read.success) throw new UsageFault(say.notCheckpoints({ file }))
  return read.data.checkpoints
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

async function* linesOf(file: string): AsyncGenerator<unknown> {
  let line = 0
  try {
    for await (const text of readline.createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
      line += 1
      if (text.trim() !== '') yield JSON.parse(text)
    }
  } catch (error) {
    if (error instanceof z.ZodError || error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === 'ENOENT') throw new UsageFault(say.notAnExport({ file, line }))
    throw error
  }
}

async function sign(house: House): Promise<CommandResult> {
  const key = await openLogKey(house.settings)
  const signed = await house.inDatabase((ctx) => takeCheckpoint(ctx, key))
  if (!signed) return { ok: true, json: { signed: null }, text: [say.nothingNew] }
  await keepOutside(house.settings, JSON.stringify(signed))
  return { ok: true, json: { signed }, text: [say.signed(signed)] }
}

async function exportFile({ arguments: [file = ''], options }: Given, house: House): Promise<CommandResult> {
  const handle = await fs.open(file, 'wx', 0o644).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'EEXIST' ? new UsageFault(say.fileExists({ file })) : error
  })
  try {
    return await house.inDatabase((ctx) => (options['entries'] === undefined ? writeCheckpoints(ctx, handle, file) : writeEntries(ctx, handle, file)), { keep: true, snapshot: true })
  } catch (error) {
    await fs.rm(file, { force: true })
    throw error
  } finally {
    await handle.close()
  }
}

async function writeCheckpoints(ctx: Ctx, handle: FileHandle, file: string): Promise<CommandResult> {
  const { file: content } = await exportCheckpoints(ctx)
  if (!content) throw new Refusal('audit.no-checkpoint')
  await handle.writeFile(`${JSON.stringify(content, null, 1)}\n`)
  const checkpoints = content.checkpoints.length
  return { ok: true, json: { file, log: content.log, checkpoints }, text: [say.exported({ file, checkpoints })] }
}

async function writeEntries(ctx: Ctx, handle: FileHandle, file: string): Promise<CommandResult> {
  let entries = 0
  for await (const line of exportLog(ctx)) {
    await handle.write(`${line}\n`)
    entries += 1
  }
  return { ok: true, json: { file, entries }, text: [say.exportedEntries({ file, entries })] }
}
