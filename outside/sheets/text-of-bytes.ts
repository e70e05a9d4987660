// Bytes of a text file to Unicode text: UTF-8, UTF-16 with its mark, Windows-1258; anything else is refused by name.
import { decode1258, guessLegacyBytes } from './legacy-encoding.ts'
import { type ProblemList, SheetStop } from './problem-list.ts'

const sampleBytes = 256 * 1024

export function textOfBytes(bytes: Uint8Array, problems: ProblemList): string {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) throw new SheetStop('sheet.not-text', { kind: 'workbook' })
  const text = unicode(bytes) ?? legacy(bytes, problems)
  if (text.includes('\0')) throw new SheetStop('sheet.not-text', { kind: 'binary' })
  return text.normalize('NFC')
}

/** `null` when the bytes are not Unicode. */
export function unicode(bytes: Uint8Array): string | null {
  const encoding = startsWith(bytes, [0xff, 0xfe]) ? 'utf-16le' : startsWith(bytes, [0xfe, 0xff]) ? 'utf-16be' : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return null
  }
}

function legacy(bytes: Uint8Array, problems: ProblemList): string {
  if (bytes.includes(0)) throw new SheetStop('sheet.not-text', { kind: 'binary' })
  const reading = guessLegacyBytes(Buffer.from(bytes.subarray(0, sampleBytes)).toString('latin1'))
  if (!reading) throw new SheetStop('sheet.not-text', { kind: 'unknown-encoding' })
  if (reading.encoding !== 'Windows-1258') throw new SheetStop('sheet.legacy-font', { ...reading })
  problems.add('sheet.encoding-guessed', {}, { encoding: reading.encoding })
  return decode1258(bytes)
}

export function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte)
}
