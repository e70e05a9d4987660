// Files at the terminal: is everything there, and has everything been looked at.
import process from 'node:process'
import { filesVi } from '../../messages/files.ts'
import { openFilePorts } from '../../outside/storage/file-ports.ts'
import type { Command, CommandResult, Given, House } from '../command.ts'
import { checkStorage, scanWaiting } from './service.ts'

const say = filesVi.cli

export const commands: readonly Command[] = [
  { name: 'files check', summary: say.check, arguments: [], options: { clean: { value: null } }, run: check },
  { name: 'files scan', summary: say.scan, arguments: [], options: {}, run: (_, house) => scan(house) },
]

async function check({ options }: Given, house: House): Promise<CommandResult> {
  const files = await openFilePorts(process.env, house.settings.dataFolder)
  const report = await house.inDatabase((ctx) => checkStorage({ ...ctx, files }, { clean: options['clean'] !== undefined }))
  const { contents, missing, damaged, unknown } = report
  const ok = missing.length === 0 && damaged.length === 0
  const text = [say.checked({ contents, missing: missing.length, damaged: damaged.length, unknown: unknown.length }), ...(ok ? [] : [say.advice])]
  return { ok, json: report, text }
}

async function scan(house: House): Promise<CommandResult> {
  const files = await openFilePorts(process.env, house.settings.dataFolder)
  const counts = await house.inDatabase((ctx) => scanWaiting({ ...ctx, files }))
  return { ok: counts.found === 0, json: counts, text: [say.scanned(counts)] }
}
