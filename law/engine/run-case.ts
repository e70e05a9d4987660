// Runs worked cases. `law cases` and the tests use the same function.
import type { LawCase } from './case.ts'
import { evaluate } from './evaluate.ts'
import type { LawBook } from './ground.ts'

export interface CaseOutcome {
  readonly id: string
  readonly name: string
  readonly passed: boolean
  readonly expected: string
  readonly found: string
}

/** One case against the book. A fault inside the law is a failed case, told by its message. */
export function runCase(book: LawBook, one: LawCase): CaseOutcome {
  const { id, name } = one
  const [expected, found] = one.kind === 'procedure' ? [String(one.expected), attempt(() => String(one.answer()))] : [expectation(one), attempt(() => evaluated(book, one))]
  return { id, name, passed: expected === found, expected, found }
}

type Evaluated = Extract<LawCase, { kind: 'evaluation' }>

function expectation({ expected, holds, because }: Evaluated): string {
  return [expected, ...(because === undefined ? [] : [because]), ...(holds ?? []).map((kind) => `hold:${kind}`)].join(' ')
}

function evaluated(book: LawBook, { facts, award, limb, received, decided, year, because, holds }: Evaluated): string {
  const clocks = { received, ...(decided === undefined ? {} : { decided }), ...(year === undefined ? {} : { year }) }
  const { results } = evaluate(book, { facts, award, clocks, ...(limb === undefined ? {} : { limb }) })
  const [verdict] = results
  if (!verdict) return 'no rule'
  const legal = verdict.missing.some((gap) => 'needsLegal' in gap)
  const reason = because === undefined ? [] : [verdict.answer !== 'undetermined' ? 'decided' : because === 'missing-fact' ? (verdict.missing.some((gap) => 'fact' in gap) ? because : 'needs-legal') : legal ? because : 'missing-fact']
  return [verdict.answer, ...reason, ...(holds === undefined ? [] : verdict.holds.map(({ kind }) => `hold:${kind}`))].join(' ')
}

function attempt(what: () => string): string {
  try {
    return what()
  } catch (error) {
    return `fault: ${error instanceof Error ? error.message : String(error)}`
  }
}
