// The seal a printed paper carries: its facts, every figure as printed, and what both hash to. It finds figures changed by
// hand. It is no signature: who rewrites file and seal together is found by comparing `digest` with the one kept at home.
import { createHash } from 'node:crypto'
import type { PaperFact } from '@thidua/kit/paper.ts'
import type { PreparedPaper } from './prepared-paper.ts'
import { plainText } from './typography.ts'

export const sealFormat = 'thidua-seal/1'

export interface SealedFigure { readonly tag: string; readonly fact: string; readonly text: string; readonly sha256: string }

export interface Seal {
  readonly format: typeof sealFormat
  readonly facts: readonly PaperFact[]
  readonly factHashes: Readonly<Record<string, string>>
  readonly figures: readonly SealedFigure[]
  readonly digest: string
}

export interface ChangedFigure { readonly fact: string; readonly expected: string; readonly found: string | null }

/** Word and PDF draw bars as pictures, so their seals cover the figures that are text. */
export function sealPaper(prepared: PreparedPaper, covers: 'text' | 'text-and-bars'): Seal {
  const figures = prepared.figures
    .filter((figure) => covers === 'text-and-bars' || figure.place !== 'bar')
    .map(({ tag, fact, text }) => ({ tag, fact, text: plainText(text), sha256: sha256(plainText(text)) }))
  const factHashes = Object.fromEntries(prepared.facts.map((fact) => [fact.id, sha256(canonical(fact))]))
  return { format: sealFormat, facts: prepared.facts, factHashes, figures, digest: digestOf(factHashes, figures) }
}

/** Compares what a file shows, per tag, with what it was sealed with. */
export function changesAgainst(seal: Seal, shown: ReadonlyMap<string, readonly string[]>): readonly ChangedFigure[] {
  return [...changedFacts(seal), ...changedFigures(seal, shown), ...addedFigures(seal, shown), ...changedSeal(seal)]
}

function changedFacts(seal: Seal): ChangedFigure[] {
  const found = new Map(seal.facts.map((fact) => [fact.id, sha256(canonical(fact))]))
  return [...new Set([...Object.keys(seal.factHashes), ...found.keys()])]
    .map((fact) => ({ fact, expected: seal.factHashes[fact] ?? '', found: found.get(fact) ?? null }))
    .filter((each) => each.expected !== each.found)
}

function changedFigures(seal: Seal, shown: ReadonlyMap<string, readonly string[]>): ChangedFigure[] {
  return seal.figures.flatMap(({ tag, fact, text, sha256: hash }): ChangedFigure[] => {
    const found = (shown.get(tag) ?? []).map(plainText)
    if (found.length === 0) return [{ fact, expected: text, found: null }]
    const others = [...new Set(found.filter((each) => sha256(each) !== hash))]
    return others.map((other) => ({ fact, expected: text, found: other }))
  })
}

/** A figure nobody sealed: copied from another paper, or written in beside the others. */
function addedFigures(seal: Seal, shown: ReadonlyMap<string, readonly string[]>): ChangedFigure[] {
  const sealed = new Set(seal.figures.map((figure) => figure.tag))
  return [...shown].flatMap(([tag, texts]) => (sealed.has(tag) ? [] : texts.map((found) => ({ fact: tag, expected: '', found: plainText(found) }))))
}

function changedSeal(seal: Seal): ChangedFigure[] {
  const found = digestOf(seal.factHashes, seal.figures)
  return found === seal.digest ? [] : [{ fact: sealFormat, expected: seal.digest, found }]
}

function digestOf(factHashes: Seal['factHashes'], figures: readonly SealedFigure[]): string {
  return sha256(canonical({ factHashes, figures: figures.map(({ tag, fact, sha256: hash }) => [tag, fact, hash]) }))
}

/** One text for one value, whatever order its keys were written in. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null'
  const entries = Object.entries(value).filter(([, item]) => item !== undefined).sort(([left], [right]) => (left < right ? -1 : 1))
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join(',')}}`
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}
