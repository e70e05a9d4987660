// Secrets that must be read again (of authenticators, of providers) lie in the database sealed; the key lies elsewhere.
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const cipher = 'aes-256-gcm'
const [keyBytes, nonceBytes, tagBytes] = [32, 12, 16]
const mark = 'v1:'

/** `bound` is whose secret it is: moved to another row, it does not open. */
export function seal(secret: string, bound: string): string {
  const nonce = randomBytes(nonceBytes)
  const sealing = createCipheriv(cipher, boxKey(), nonce).setAAD(Buffer.from(bound))
  return mark + Buffer.concat([nonce, sealing.update(secret, 'utf8'), sealing.final(), sealing.getAuthTag()]).toString('base64url')
}

/** `null`: sealed with another key, or changed. */
export function unseal(sealed: string, bound: string): string | null {
  const bytes = Buffer.from(sealed.slice(mark.length), 'base64url')
  if (!sealed.startsWith(mark) || bytes.length < nonceBytes + tagBytes) return null
  const opening = createDecipheriv(cipher, boxKey(), bytes.subarray(0, nonceBytes)).setAAD(Buffer.from(bound)).setAuthTag(bytes.subarray(-tagBytes))
  try {
    return opening.update(bytes.subarray(nonceBytes, -tagBytes)).toString('utf8') + opening.final('utf8')
  } catch {
    return null
  }
}

let key: Buffer | undefined

function boxKey(): Buffer {
  return (key ??= givenKey(process.env['THIDUA_SEALING_KEY']) ?? keptKey(path.join(path.resolve(process.env['THIDUA_DATA'] ?? path.join(import.meta.dirname, '../../data')), 'keys')))
}

function givenKey(text: string | undefined): Buffer | null {
  if (!text) return null
  const bytes = Buffer.from(text, 'base64')
  if (bytes.length !== keyBytes) throw new Error(`THIDUA_SEALING_KEY holds ${bytes.length} bytes in base64, ${keyBytes} are needed`)
  return bytes
}

/** Made once, readable by us alone. Whoever comes second finds the file of the first. */
function keptKey(folder: string): Buffer {
  const file = path.join(folder, 'sealing.key')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  try {
    writeFileSync(file, randomBytes(keyBytes), { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  const bytes = readFileSync(file)
  if (bytes.length !== keyBytes) throw new Error(`${file} is not a key`)
  return bytes
}
