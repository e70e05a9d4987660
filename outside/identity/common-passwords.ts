// Whether a password is one that everybody tries first. The list is our own: words and phrases heard of most often, in Vietnamese and English.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { foldVietnamese } from '@thidua/kit/vi-text.ts'

let listed: ReadonlySet<string> | undefined

const words = () => (listed ??= new Set(readFileSync(path.join(import.meta.dirname, 'common-passwords.txt'), 'utf8').split('\n').filter((line) => line !== '' && !line.startsWith('#'))))

/** `4` for `a`, `@` for `a`, `0` for `o`: everybody knows these. */
const disguises: Readonly<Record<string, string>> = { '@': 'a', '4': 'a', '3': 'e', '1': 'i', '!': 'i', '0': 'o', '$': 's', '5': 's', '7': 't' }

/** A year, a birthday, an exclamation mark: what people hang on a word. More than this is something else. */
const mostTrimming = 8

/** Listed words, alone, several in a row, disguised, or trimmed with a year and an exclamation mark. */
export function isCommonPassword(password: string): boolean {
  const plain = foldVietnamese(password).replace(/\s+/g, '')
  return [plain, plain.replace(/[^a-z0-9]/g, ''), ...untrimmed(plain)].some((text) => madeOfWords(text) || madeOfWords(undisguised(text)))
}

function untrimmed(text: string): string[] {
  const [inside, letters] = [text.replace(/^[^a-z]+|[^a-z]+$/g, ''), text.replace(/[^a-z]/g, '')]
  return [inside, letters].filter((kept) => text.length - kept.length <= mostTrimming)
}

function undisguised(text: string): string {
  return [...text].map((letter) => disguises[letter] ?? letter).join('')
}

/** Nothing but listed words from end to end, at most three of them: a phrase of four unrelated words is a good password. */
function madeOfWords(text: string, left = 3): boolean {
  if (text === '' || left === 0) return false
  if (words().has(text)) return true
  for (let length = 1; length < text.length; length += 1) {
    if (words().has(text.slice(0, length)) && madeOfWords(text.slice(length), left - 1)) return true
  }
  return false
}
