// Sentences in two languages at no cost to the first: a Vietnamese slice is a plain constant that code imports directly,
// and English is a table beside it, loaded only when asked for. A key without English is read in Vietnamese.

/** What a translator may write for a Vietnamese slice: any part of it, with the same facts for the same sentence. */
export type Translation<Slice> = {
  readonly [Key in keyof Slice]?: Slice[Key] extends string ? string : Slice[Key] extends (...facts: never[]) => string ? Slice[Key] : Translation<Slice[Key]>
}

/** English by the Vietnamese slice it translates. */
export type Translations = ReadonlyMap<object, object>

/** Keeps a translation honest while `en.ts` is written: `english(frameVi, { … })`. */
export function english<Slice extends object>(slice: Slice, translation: Translation<Slice>): readonly [Slice, Translation<Slice>] {
  return [slice, translation]
}

/** The slice in the asked language, Vietnamese wherever the translation is silent. */
export function translated<Slice extends object>(slice: Slice, translations: Translations): Slice {
  const translation = translations.get(slice)
  return translation ? overlaid(slice, translation) : slice
}

function overlaid<Part extends object>(part: Part, translation: object): Part {
  const result = { ...part } as Record<string, unknown>
  for (const [key, value] of Object.entries(translation)) {
    const vietnamese = result[key]
    result[key] = isBranch(vietnamese) && isBranch(value) ? overlaid(vietnamese, value) : value
  }
  return result as Part
}

function isBranch(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
