// Where a statement of the law comes from and how sure we are that the text says so.

/**
 * `seen`: read in a public copy; decides. `memory`: firm memory of the text; decides, with an open lawyer's check.
 * `weak`: a translation, an excerpt, a draft; decides with a visible flag. `unsure`: never decides, answers `needs-legal`.
 */
export const marks = ['seen', 'memory', 'weak', 'unsure'] as const
export type Mark = (typeof marks)[number]

/** `{ document: '06/2022/QH15', article: 23, clause: 2, point: 'a', mark: 'seen' }`. The number of a document is its key in `law/sources`. */
export interface Citation {
  readonly document: string
  /** Absent where the article is not known; it is never guessed. */
  readonly article?: number
  readonly clause?: number
  readonly point?: string
  readonly mark: Mark
}

type Place = Omit<Citation, 'document' | 'article' | 'mark'> & { readonly mark?: Mark }

/** `cite('06/2022/QH15', 23, { clause: 2 })` is seen unless told otherwise: `cite('91/2017/NĐ-CP', 12, { mark: 'memory' })`. */
export function cite(document: string, article: number | null, place: Place = {}): Citation {
  const { mark = 'seen', ...rest } = place
  return article === null ? { document, ...rest, mark } : { document, article, ...rest, mark }
}

/** `Đ23 k2 đ.a · 06/2022/QH15`: the chip beside a condition. */
export function citationText({ document, article, clause, point }: Citation): string {
  const place = [article === undefined ? '' : `Đ${article}`, clause === undefined ? '' : `k${clause}`, point === undefined ? '' : `đ.${point}`].filter(Boolean).join(' ')
  return place === '' ? document : `${place} · ${document}`
}

const firmness: Readonly<Record<Mark, number>> = { seen: 0, memory: 1, weak: 2, unsure: 3 }

/** The least sure of several marks: what a conclusion that rests on all of them may claim. */
export function weakest(found: readonly Mark[]): Mark {
  return found.reduce<Mark>((worst, mark) => (firmness[mark] > firmness[worst] ? mark : worst), 'seen')
}
