// The key that signs checkpoints of the log. It never enters the database: whoever can rewrite the log there cannot sign for it.
import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, randomUUID, sign, verify, type KeyObject } from 'node:crypto'
import fs from 'node:fs/promises'
import path from 'node:path'
import { Refusal } from '@thidua/kit/refusal.ts'

export interface LogKey {
  readonly id: string
  /** PEM, for whoever verifies. */
  readonly publicKey: string
  sign(text: string): string
}

export interface KeyPlace {
  /** The folder of the product's data; the key lies in `audit/` of it. */
  readonly dataFolder: string
  /** PEM, or the same in one line with `\n`; given by the environment it is never written down. */
  readonly logKey: string | null
}

const folderOf = ({ dataFolder }: Pick<KeyPlace, 'dataFolder'>) => path.join(dataFolder, 'audit')
const keyFileOf = (place: KeyPlace) => path.join(folderOf(place), 'log-signing-key.pem')
const keptFileOf = (place: Pick<KeyPlace, 'dataFolder'>) => path.join(folderOf(place), 'checkpoints.ndjson')
const ownerOnly = { file: 0o600, folder: 0o700 } as const
const others = 0o077

/** Made at the first need. */
export async function openLogKey(place: KeyPlace): Promise<LogKey> {
  const text = place.logKey ?? (await readKey(place)) ?? (await makeKey(place))
  return keyFrom(text, place.logKey === null ? keyFileOf(place) : 'THIDUA_LOG_KEY')
}

/** The key if there is one; looking does not make it. */
export async function knownLogKey(place: KeyPlace): Promise<LogKey | null> {
  const text = place.logKey ?? (await readKey(place))
  return text === null ? null : keyFrom(text, place.logKey === null ? keyFileOf(place) : 'THIDUA_LOG_KEY')
}

function keyFrom(text: string, where: string): LogKey {
  let key: KeyObject
  try {
    key = createPrivateKey(text.replaceAll('\\n', '\n'))
  } catch {
    throw new Refusal('audit.key-unreadable', { where })
  }
  if (key.asymmetricKeyType !== 'ed25519') throw new Refusal('audit.key-unreadable', { where })
  const publicKey = createPublicKey(key).export({ type: 'spki', format: 'pem' }).toString()
  return { id: keyIdOf(publicKey), publicKey, sign: (signed) => sign(null, Buffer.from(signed), key).toString('base64') }
}

async function readKey(place: KeyPlace): Promise<string | null> {
  const file = keyFileOf(place)
  const { mode } = (await fs.stat(file).catch(absent)) ?? {}
  if (mode === undefined) return null
  if (process.platform !== 'win32' && (mode & others) !== 0) throw new Refusal('audit.key-exposed', { where: file })
  return fs.readFile(file, 'utf8')
}

/** Two processes at the first need: the second finds the file of the first. */
async function makeKey(place: KeyPlace): Promise<string> {
  const { privateKey } = generateKeyPairSync('ed25519')
  const text = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
  await fs.mkdir(folderOf(place), { recursive: true, mode: ownerOnly.folder })
  const unfinished = `${keyFileOf(place)}.${randomUUID()}`
  await fs.writeFile(unfinished, text, { mode: ownerOnly.file, flush: true })
  try {
    await fs.link(unfinished, keyFileOf(place))
    return text
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    return fs.readFile(keyFileOf(place), 'utf8')
  } finally {
    await fs.rm(unfinished)
  }
}

/** Short enough to read out on the telephone, long enough to tell keys apart. */
export function keyIdOf(publicKey: string): string {
  return createHash('sha256').update(createPublicKey(publicKey).export({ type: 'spki', format: 'der' })).digest('hex').slice(0, 16)
}

/** False for a wrong signature and for what is no key or no signature at all. */
export function isSignedBy(text: string, { publicKey, signature }: { readonly publicKey: string; readonly signature: string }): boolean {
  try {
    const key = createPublicKey(publicKey)
    return key.asymmetricKeyType === 'ed25519' && verify(null, Buffer.from(text), key, Buffer.from(signature, 'base64'))
  } catch {
    return false
  }
}

/** A copy beside the key, so that whoever removes checkpoints from the database is found out. */
export async function keepOutside(place: Pick<KeyPlace, 'dataFolder'>, line: string): Promise<void> {
  await fs.mkdir(folderOf(place), { recursive: true, mode: ownerOnly.folder })
  await fs.appendFile(keptFileOf(place), `${line}\n`, { mode: ownerOnly.file, flush: true })
}

export async function keptOutside(place: Pick<KeyPlace, 'dataFolder'>): Promise<string[]> {
  const text = (await fs.readFile(keptFileOf(place), 'utf8').catch(absent)) ?? ''
  return text.split('\n').filter((line) => line.trim() !== '')
}

function absent(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null
  throw error
}
