// A region folder into the database, from the terminal.
import { cliVi } from '../../../messages/cli.ts'
import { importRegionVi } from '../../../messages/import-region.ts'
import type { Command, CommandResult, Given, House } from '../../command.ts'
import { openRegionFolder } from '../folder/service.ts'
import { loadRegion } from './service.ts'

export const commands: readonly Command[] = [
  { name: 'region load', summary: importRegionVi.load, arguments: ['DIR'], options: { 'dry-run': { value: null } }, run: load },
]

async function load({ arguments: [folder = ''], options }: Given, house: House): Promise<CommandResult> {
  const region = await openRegionFolder(folder)
  const errors = region.errors.map(({ text }) => `  ${text}`)
  if (!region.folder) {
    const error = { kind: 'region-unreadable', text: cliVi.folderUnreadable }
    return { ok: false, json: { ok: false, error, errors: region.errors }, text: [error.text, ...errors] }
  }
  const { folder: read } = region
  const keep = options['dry-run'] === undefined
  const { fresh: _, ...loaded } = await house.inDatabase((ctx) => loadRegion(ctx, read), { keep })
  const said = importRegionVi.loaded({ name: read.region.name, year: read.region.year, ...loaded })
  return {
    ok: true,
    json: { ok: true, dry_run: !keep, ...loaded, errors: region.errors },
    text: [keep ? said : importRegionVi.wouldBe({ said }), ...errors],
    notes: region.errors.length > 0 ? [importRegionVi.rowsLeftOut({ count: region.errors.length })] : [],
  }
}
