// UTF-8 that some program took for the western code page: `Sở Tư pháp` saved as `Sá»Ÿ TÆ° phÃ¡p`.
// Usually a CSV opened in Excel by a double click and saved as a workbook. The letters are lost to a reader, so it is refused.
import iconv from 'iconv-lite'
import { isVietnameseSyllable } from './vietnamese-syllable.ts'

const suspect = /[ÃÄÆ][\u0080-\u00bf\u0152-\u2122]|á[º»]/

export interface MisreadText { readonly sample: string; readonly meant: string }

export function findMisreadText(texts: Iterable<string>): MisreadText | null {
  for (const text of texts) {
    if (!suspect.test(text)) continue
    // Word by word: some bytes of others may be lost for good.
    for (const sample of text.split(' ').filter((word) => suspect.test(word))) {
      const meant = takenAsUtf8(sample)
      if (meant !== null && isVietnamese(meant)) return { sample, meant }
    }
  }
  return null
}

/** `XÃ–` is a commune and a dash, not `XÖ`. */
function isVietnamese(text: string): boolean {
  const words = text.match(/\p{L}+/gu) ?? []
  return words.length > 0 && words.every(isVietnameseSyllable)
}

function takenAsUtf8(text: string): string | null {
  const bytes = [...text].map((letter) => (letter.charCodeAt(0) <= 0xff ? letter.charCodeAt(0) : westernByte(letter)))
  if (bytes.includes(unknown)) return null
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes))
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return null
  }
}

const unknown = -1

function westernByte(letter: string): number {
  const byte = iconv.encode(letter, 'windows-1252')[0]
  return byte === undefined || byte === 0x3f ? unknown : byte
}
