import { translated, type Translations } from '../messages/catalogue.ts'
import { uiVi } from '../messages/ui.ts'
import type { Language } from '../ui/words.tsx'

const none: Translations = new Map()

/** Vietnamese unless the address asked for English once; English is fetched only then. */
export async function chosenLanguage(): Promise<Language> {
  const asked = new URLSearchParams(location.search).get('lang')
  if (asked === 'en' || asked === 'vi') localStorage.setItem('language', asked)
  const code = localStorage.getItem('language') === 'en' ? 'en' : 'vi'
  const translations = code === 'en' ? (await import('../messages/en.ts')).en : none
  const translate = <Slice extends object>(slice: Slice): Slice => translated(slice, translations)
  return { code, uiWords: translate(uiVi), translate }
}
