// PostgreSQL refuses to run as root, so root starts it as the system account `postgres`.
import { execFile, execFileSync, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { Refusal } from '@thidua/kit/refusal.ts'

export interface Account {
  readonly uid: number
  readonly gid: number
}

/** `null`: we are an ordinary user and PostgreSQL runs as ourselves. */
export function serverAccount(): Account | null {
  if (process.getuid?.() !== 0) return null
  return findAccount() ?? createAccount()
}

function findAccount(): Account | null {
  const ask = (flag: string) => spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' })
  const [uid, gid] = [ask('-u'), ask('-g')]
  return uid.status === 0 && gid.status === 0 ? { uid: Number(uid.stdout), gid: Number(gid.stdout) } : null
}

/** A system account, the kind Debian's own package makes: an ordinary one would block a later `apt-get install postgresql`. */
function createAccount(): Account {
  try {
    execFileSync('useradd', ['--system', '--user-group', '--home-dir', '/var/lib/postgresql', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres'], { stdio: 'pipe' })
  } catch (cause) {
    throw new Refusal('database.no-server-account', { reason: String(cause) })
  }
  const account = findAccount()
  if (!account) throw new Refusal('database.no-server-account', { reason: 'useradd' })
  return account
}

export interface Finished {
  readonly code: number
  readonly output: string
}

/** Runs a program of PostgreSQL as `account`; `paths` are the folders it must reach. */
export function runAs(account: Account | null, paths: readonly string[], command: readonly string[]): Promise<Finished> {
  const [program, ...args] = commandFor(account, paths, command)
  const identity = account && program === command[0] ? account : {}
  return new Promise((resolve) => {
    const child = execFile(program, args, { ...identity, cwd: path.parse(process.cwd()).root, env: serverEnvironment() }, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) || 1 : 0, output: `${stdout}${stderr}${error && !stderr ? error.message : ''}`.trim() })
    })
    child.stdin?.end()
  })
}

/** The same for the last moment of a process, when nothing asynchronous runs any more. */
export function runAsNow(account: Account | null, paths: readonly string[], command: readonly string[]): void {
  const [program, ...args] = commandFor(account, paths, command)
  const identity = account && program === command[0] ? account : {}
  spawnSync(program, args, { ...identity, cwd: path.parse(process.cwd()).root, env: serverEnvironment(), stdio: 'ignore' })
}

function serverEnvironment(): NodeJS.ProcessEnv {
  return { ...process.env, LC_ALL: 'C', TZ: 'UTC', PGOPTIONS: '' }
}

/**
 * A clone made by root under a private folder (`/root`, `mktemp -d`) is closed to `postgres`. There the server keeps one
 * capability, to pass through folders; access(2) honours it for another user only with `no_setuid_fixup`.
 */
function commandFor(account: Account | null, paths: readonly string[], command: readonly string[]): [string, ...string[]] {
  const [program = '', ...args] = command
  if (!account || [...paths, path.dirname(program)].every((folder) => canReach(folder, account))) return [program, ...args]
  return [
    'setpriv', `--reuid=${account.uid}`, `--regid=${account.gid}`, '--clear-groups', '--securebits=+no_setuid_fixup',
    '--inh-caps=+dac_override', '--ambient-caps=+dac_override', '--', program, ...args,
  ]
}

function canReach(folder: string, account: Account): boolean {
  const { mode, uid } = fs.statSync(folder)
  const open = (mode & 0o001) !== 0 || (uid === account.uid && (mode & 0o100) !== 0)
  const parent = path.dirname(folder)
  return open && (parent === folder || canReach(parent, account))
}
