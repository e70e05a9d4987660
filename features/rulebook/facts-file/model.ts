// From text to a case: JSON, its wrapping, its question, its facts. Pure.
import { isPlainDate } from '@thidua/kit/plain-date.ts'
import { awardIds, isAwardId } from '@thidua/law/awards.ts'
import { limbs, type Limb } from '@thidua/law/engine/condition.ts'
import type { Facts } from '@thidua/law/engine/facts.ts'
import { readFacts, type FactsFault } from '@thidua/law/engine/read-facts.ts'
import type { CaseQuestion, UnwordedFault } from './contract.ts'

export type ParsedJson = { readonly value: unknown; readonly fault?: undefined } | { readonly value?: undefined; readonly fault: { readonly line: number; readonly column: number | null } }

/** Where the text stops being JSON is told in lines, as an editor shows it. */
export function parseJson(text: string): ParsedJson {
  try {
    return { value: JSON.parse(text) as unknown }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    const position = /position (\d+)/.exec(error.message)
    const before = (position ? text.slice(0, Number(position[1])) : text.trimEnd()).split('\n')
    return { fault: { line: before.length, column: position ? (before.at(-1) ?? '').length + 1 : null } }
  }
}

export type CaseParts = {
  readonly case: string | number | null
  readonly faults: readonly (FactsFault | UnwordedFault)[]
  /** `facts.` where the fields named by the faults stand inside a wrapping. */
  readonly within: '' | 'facts.'
} & (
  | { readonly facts: Facts; readonly question: CaseQuestion }
  | { readonly facts?: undefined; readonly question?: undefined }
)

/** `{case, facts, award?, …}`, or the facts alone. */
export function caseOf(value: unknown): CaseParts {
  if (!isObject(value)) return refused(null, { code: 'not-object', field: '', found: '' })
  if (!('facts' in value))
    return 'subject' in value ? withFacts(value, { name: null, question: {}, within: '' }) : refused(null, { code: 'no-facts', field: 'facts', found: '' })
  const name = value['case'] ?? null
  if (name !== null && typeof name !== 'string' && typeof name !== 'number') return refused(null, { code: 'case', field: 'case', found: '' })
  const { question, fault } = questionOf(value)
  return fault ? refused(name, fault) : withFacts(value['facts'], { name, question, within: 'facts.' })
}

function refused(name: string | number | null, fault: UnwordedFault): CaseParts {
  return { case: name, faults: [fault], within: '' }
}

function withFacts(value: unknown, { name, question, within }: { name: string | number | null; question: CaseQuestion; within: '' | 'facts.' }): CaseParts {
  const { facts, faults } = readFacts(value)
  return facts ? { case: name ?? facts.subject.id ?? null, facts, question, faults: [], within } : { case: name, faults, within }
}

/** What is asked, from a line or from the options of a command. */
export function questionOf(given: Readonly<Record<string, unknown>>): { readonly question: CaseQuestion; readonly fault?: UnwordedFault } {
  const asked = { award: present(given['award']), limb: present(given['limb']), received: present(given['received']), decided: present(given['decided']), year: present(given['year']) }
  const fault = faultOfQuestion(asked)
  return fault ? { question: {}, fault } : { question: Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined)) as CaseQuestion }
}

function present(value: unknown): unknown {
  return value === null ? undefined : value
}

function faultOfQuestion({ award, limb, received, decided, year }: Readonly<Record<keyof CaseQuestion, unknown>>): UnwordedFault | null {
  if (award !== undefined && !isAwardId(String(award))) return { code: 'unknown-award', field: 'award', found: shown(award) }
  if (limb !== undefined && !limbs.includes(limb as Limb)) return { code: 'unknown-limb', field: 'limb', found: shown(limb) }
  for (const [field, value] of [['received', received], ['decided', decided]] as const) {
    if (value !== undefined && (typeof value !== 'string' || !isPlainDate(value))) return { code: 'day', field, found: shown(value) }
  }
  if (year !== undefined && (!Number.isInteger(year) || Number(year) < 1945 || Number(year) > 2100)) return { code: 'year', field: 'year', found: shown(year) }
  return typeof received === 'string' && typeof decided === 'string' && decided < received ? { code: 'decided-before-received', field: 'decided', found: decided } : null
}

function shown(value: unknown): string {
  return (typeof value === 'string' ? value : JSON.stringify(value)).slice(0, 80)
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Whether a line stands for a case by itself. */
export function isCaseLine(text: string): 'wrapped' | 'bare' | null {
  if (!text.trimStart().startsWith('{')) return null
  const { value } = parseJson(text)
  if (!isObject(value)) return null
  return 'facts' in value ? 'wrapped' : 'subject' in value ? 'bare' : null
}

/** Ids near a mistyped one, for the sentence that refuses it. */
export function nearestAwards(found: string): string[] {
  const wanted = found.toLowerCase().split(/[^a-z]+/).filter(Boolean)
  const score = (id: string) => id.split('-').filter((word) => wanted.some((each) => word.startsWith(each.slice(0, 4)))).length
  return [...awardIds].filter((id) => score(id) > 0).sort((one, other) => score(other) - score(one)).slice(0, 3)
}
