// Text from before Unicode. TCVN3 (.VnTime) and VNI fonts show Vietnamese for characters that mean something else,
// so a figure's name arrives as `Së T­ ph¸p`; Windows-1258 is an honest code page with tone marks as separate characters.
import iconv from 'iconv-lite'
import { isVietnameseSyllable } from './vietnamese-syllable.ts'

export type LegacyEncoding = 'Windows-1258' | 'TCVN3 (ABC)' | 'VNI'
export interface LegacyReading { readonly encoding: LegacyEncoding; readonly sample: string; readonly meant: string }

const decoders: readonly (readonly [LegacyEncoding, (latin: string) => string])[] = [
  ['Windows-1258', (latin) => decode1258(Buffer.from(latin, 'latin1'))],
  ['TCVN3 (ABC)', (latin) => iconv.decode(Buffer.from(latin, 'latin1'), 'tcvn').normalize('NFC')],
  ['VNI', decodeVni],
]

export function decode1258(bytes: Uint8Array): string {
  return iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), 'windows-1258').normalize('NFC')
}

/** Which old encoding makes these bytes (one character each) Vietnamese; `null` when none does. */
export function guessLegacyBytes(latin: string): LegacyReading | null {
  const words = wordsBeyondAscii(latin)
  if (words.length === 0) return null
  const readings = decoders.map(([encoding, decode]) => ({ encoding, decode, fit: words.filter((word) => isVietnameseSyllable(decode(word))).length }))
  const best = readings.reduce((left, right) => (right.fit > left.fit ? right : left))
  if (best.fit < words.length * 0.6) return null
  const sample = words.find((word) => isVietnameseSyllable(best.decode(word))) ?? ''
  return { encoding: best.encoding, sample, meant: best.decode(sample) }
}

/** A Unicode text that only makes sense in a TCVN3 or VNI font. Needs several such words: one odd sign proves nothing. */
export function guessLegacyFont(texts: Iterable<string>): LegacyReading | null {
  const words = new Set<string>()
  for (const text of texts) for (const word of wordsBeyondAscii(text)) words.add(word)
  const odd = [...words].filter((word) => !isVietnameseSyllable(word))
  if (odd.length < 3 || odd.length < words.size * 0.5) return null
  for (const [encoding, decode] of decoders.slice(1)) {
    const meant = odd.filter((word) => isVietnameseSyllable(decode(word)))
    if (meant.length >= 3 && meant.length >= odd.length * 0.6) return { encoding, sample: meant[0] ?? '', meant: decode(meant[0] ?? '') }
  }
  return null
}

function wordsBeyondAscii(text: string): string[] {
  if (!/[\u00a1-\u00ff]/.test(text)) return []
  return (text.match(/[\p{L}\u00a1-\u00ff]+/gu) ?? []).filter((word) => /[\u00a1-\u00ff]/.test(word) && !/[^\0-\u00ff]/.test(word))
}

const vniTones: Readonly<Record<string, string>> = { ù: '\u0301', ø: '\u0300', û: '\u0309', õ: '\u0303', ï: '\u0323' }
const vniCircumflex: Readonly<Record<string, string>> = { â: '', á: '\u0301', à: '\u0300', å: '\u0309', ã: '\u0303', ä: '\u0323' }
const vniBreve: Readonly<Record<string, string>> = { ê: '', é: '\u0301', è: '\u0300', ú: '\u0309', ü: '\u0303', ë: '\u0323' }
const vniSingle: Readonly<Record<string, string>> = { ñ: 'đ', ô: 'ơ', ö: 'ư', í: 'í', ì: 'ì', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ' }

/** VNI writes a vowel and then its marks as one more character: `phaùp` is `pháp`, `Sôû` is `Sở`. Case does not matter here. */
function decodeVni(latin: string): string {
  const letters = latin.toLowerCase()
  let text = ''
  for (const letter of letters) {
    const before = text.at(-1) ?? ''
    if (letter in vniTones && 'aeiouyơư'.includes(before)) text += vniTones[letter]
    else if (letter in vniCircumflex && 'aeo'.includes(before)) text += `\u0302${vniCircumflex[letter]}`
    else if (letter in vniBreve && before === 'a') text += `\u0306${vniBreve[letter]}`
    else text += vniSingle[letter] ?? letter
  }
  return text.normalize('NFC')
}
