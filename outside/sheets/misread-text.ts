// UTF-8 that some program took for the western code page: `Sở Tư pháp` saved as `Sá»Ÿ TÆ° phÃ¡p`.
// Usually a CSV opened in Excel by a double click and saved as a workbook. The letters are lost to a reader, so it is refused.
import iconv from 'iconv-lite'

const suspect = /[ÃÄÆ][\u0080-\u00bf\u0152-\u2122]|á[º»]/

export interface MisreadText { readonly sample: string; readonly meant: string }

export function findMisreadText(texts: Iterable<string>): MisreadText | null {
  for (const text of texts) {
    if (!suspect.test(text)) continue
    // Word by word: some bytes of others may be lost for good.
    for (const sample of text.split(' ').filter((word) => suspect.test(word))) {
      const meant = takenAsUtf8(sample)
      if (meant !== null) return { sample, meant }
    }
  }
  return null
}

function takenAsUtf8(text: string): string | null {
  const bytes = Uint8Array.from(text, (letter) => (letter.charCodeAt(0) <= 0xff ? letter.charCodeAt(0) : (iconv.encode(letter, 'windows-1252')[0] ?? 0x3f)))
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return null
  }
}
