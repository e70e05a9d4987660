// Sentences as data made into runs: words stay words, figures point at their facts.
import type { Run } from '@thidua/kit/paper.ts'
import { comparisonHolds } from '@thidua/scoring/leaf.ts'
import { Rational } from '@thidua/scoring/rational.ts'
import type { FigureSpec, SentencePlan, VariantCondition } from '../contract.ts'
import type { Figure, Ledger } from '../ledger/model.ts'

export interface Sentence {
  readonly runs: readonly Run[]
  readonly figures: readonly Figure[]
  /** Indicators it would have told, which nobody has reported; such a sentence has no words of its own. */
  readonly silent: readonly string[]
}

/** `null`: nothing to say here. A needed figure nobody has reported yet is said, not skipped. */
export function sentenceOf(plan: SentencePlan, ledger: Ledger): Sentence | null {
  const figures = new Map(Object.entries(plan.figures).filter(([, spec]) => ledger.canTell(spec)).map(([name, spec]) => [name, ledger.figure(spec)]))
  const variant = plan.variants.find(({ when }) => when === undefined || holds(when, figures))
  if (!variant) return null
  const parts = partsOf(variant.text)
  const needed = parts.filter(({ optional }) => !optional).flatMap(figuresIn)
  if (needed.some((name) => !figures.has(name))) return null
  const silent = needed.filter((name) => figures.get(name)?.state === 'missing')
  if (silent.length > 0) return silence(silent.map((name) => plan.figures[name]))
  return needed.every((name) => figures.get(name)?.state === 'number') ? told(parts, figures, ledger) : null
}

type Piece = { readonly words: string } | { readonly name: string; readonly words: string | null }
interface Part {
  readonly optional: boolean
  readonly pieces: readonly Piece[]
}

/** `{name}`, `{name|words}` and words, in parts that may be left out and parts that may not. */
function partsOf(text: string): Part[] {
  return text.split(/(\[[^\]]*\])/).filter(Boolean).map((part) => ({ optional: part.startsWith('['), pieces: piecesOf(part.replace(/^\[|\]$/g, '')) }))
}

function piecesOf(text: string): Piece[] {
  return text.split(/(\{[^}]*\})/).filter(Boolean).map((piece) => {
    const match = /^\{([A-Za-z]\w*)(?:\|([^}]*))?\}$/.exec(piece)
    return match?.[1] ? { name: match[1], words: match[2] ?? null } : { words: piece }
  })
}

const plainWords = ['year', 'lastYear', 'nextYear', 'group']

function figuresIn({ pieces }: Part): string[] {
  return pieces.flatMap((piece) => ('name' in piece && !plainWords.includes(piece.name) ? [piece.name] : []))
}

function told(parts: readonly Part[], figures: ReadonlyMap<string, Figure>, ledger: Ledger): Sentence {
  const kept = parts.filter((part) => !part.optional || figuresIn(part).every((name) => figures.get(name)?.state === 'number'))
  const used = kept.flatMap(figuresIn).map((name) => figures.get(name)!)
  return { runs: kept.flatMap(({ pieces }) => pieces.map((piece) => runOf(piece, figures, ledger))), figures: used, silent: [] }
}

function runOf(piece: Piece, figures: ReadonlyMap<string, Figure>, { input: { season } }: Ledger): Run {
  if (!('name' in piece)) return { text: piece.words }
  if (piece.name === 'year') return { text: String(season.year) }
  if (piece.name === 'lastYear') return { text: String(season.year - 1) }
  if (piece.name === 'nextYear') return { text: String(season.year + 1) }
  if (piece.name === 'group') return { text: season.groupName }
  const figure = figures.get(piece.name)!
  return { text: piece.words ?? figure.text, fact: figure.fact }
}

function silence(specs: readonly (FigureSpec | undefined)[]): Sentence | null {
  const codes = specs.flatMap((spec) => (spec === undefined ? [] : 'indicator' in spec ? [spec.indicator] : 'indicators' in spec ? spec.indicators : []))
  return codes.length === 0 ? null : { runs: [], figures: [], silent: codes }
}

function holds([name, operator, bound]: VariantCondition, figures: ReadonlyMap<string, Figure>): boolean {
  const number = figures.get(name)?.number
  if (!number) return false
  const [top = '0', bottom = '1'] = bound.split('/')
  return comparisonHolds(operator, number.compare(Rational.from(top).over(Rational.from(bottom))))
}
