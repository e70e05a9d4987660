// Passwords at rest: Argon2id with its costs in the text of the hash, so that costs can rise without anybody noticing.
import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

interface Costs {
  /** KiB. */
  readonly memory: number
  readonly passes: number
  readonly parallelism: number
}

/** About a tenth of a second and 19 MiB on a small server. */
const costs: Costs = { memory: 19_456, passes: 2, parallelism: 1 }
const [saltBytes, tagBytes] = [16, 32]
const shape = /^\$argon2id\$v=19\$m=(\d{1,7}),t=(\d{1,3}),p=(\d{1,2})\$([A-Za-z0-9+/]{16,88})\$([A-Za-z0-9+/]{16,88})$/

const derive = promisify(argon2)
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64').replace(/=+$/, '')

export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(saltBytes)
  return `$argon2id$v=19$m=${costs.memory},t=${costs.passes},p=${costs.parallelism}$${base64(salt)}$${base64(await tagOf(password, salt, costs))}`
}

export interface PasswordCheck {
  readonly right: boolean
  /** Right, but hashed at costs of before: hash it again while it is at hand. */
  readonly outdated: boolean
}

/** `null` costs the same time as a wrong password: nobody learns from the clock whether there is such an account. */
export async function checkPassword(password: string, hash: string | null): Promise<PasswordCheck> {
  const parts = shape.exec(hash ?? (await nobodysHash()))
  if (!parts) return { right: false, outdated: false }
  const used: Costs = { memory: Number(parts[1]), passes: Number(parts[2]), parallelism: Number(parts[3]) }
  const [salt, tag] = [Buffer.from(parts[4] ?? '', 'base64'), Buffer.from(parts[5] ?? '', 'base64')]
  const found = await tagOf(password, salt, used, tag.length)
  const right = timingSafeEqual(found, tag) && hash !== null
  return { right, outdated: right && (used.memory !== costs.memory || used.passes !== costs.passes || used.parallelism !== costs.parallelism) }
}

/** Letters with tone marks have two spellings in Unicode; keyboards differ, passwords must not. */
function tagOf(password: string, salt: Buffer, { memory, passes, parallelism }: Costs, tagLength = tagBytes): Promise<Buffer> {
  return derive('argon2id', { message: password.normalize('NFC'), nonce: salt, memory, passes, parallelism, tagLength })
}

let madeOnce: Promise<string> | undefined

function nobodysHash(): Promise<string> {
  return (madeOnce ??= hashPassword(base64(randomBytes(saltBytes))))
}
