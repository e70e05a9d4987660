// The kit says a few words of its own. It does not import the catalogue: whoever mounts it hands the words in,
// together with the way to read any slice in the reader's language.
import { createContext, use, type ReactNode } from 'react'
import type { UiWords } from './ui-words.ts'

export interface Language {
  readonly code: 'vi' | 'en'
  readonly uiWords: UiWords
  readonly translate: <Slice extends object>(slice: Slice) => Slice
}

const LanguageContext = createContext<Language | null>(null)

export function LanguageProvider({ language, children }: { readonly language: Language; readonly children: ReactNode }) {
  return <LanguageContext value={language}>{children}</LanguageContext>
}

export function useLanguage(): Language {
  const language = use(LanguageContext)
  if (!language) throw new Error('LanguageProvider is missing above this component')
  return language
}

/** Words of the kit itself. */
export function useWords(): UiWords {
  return useLanguage().uiWords
}

/** A feature's own slice in the reader's language: `const words = useMessages(indicatorsVi)`. */
export function useMessages<Slice extends object>(slice: Slice): Slice {
  return useLanguage().translate(slice)
}
