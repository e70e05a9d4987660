// The law room, checked as a lawyer would: no number or condition without a living source, no overlapping days, no rule without its worked cases.
import path from 'node:path'
import fs from 'node:fs'
import { evaluate } from '../law/engine/evaluate.ts'
import { documents } from '../law/sources/documents.ts'
import { walk, type Condition } from '../law/engine/condition.ts'
import type { Citation } from '../law/engine/citation.ts'
import type { Dated, LawValue } from '../law/engine/dated.ts'
import type { AwardRule, Wording } from '../law/engine/rule.ts'
import type { EvaluationCase, LawCase } from '../law/engine/case.ts'
import type { Clocks } from '../law/engine/versions.ts'
import type { LegalDocument } from '../law/sources/document.ts'
import { rulebook } from '../law/rulebook.ts'
import { printFindings } from './check-rooms.ts'
import type { Finding } from './rooms/source.ts'

export interface CheckedLaw {
  readonly rules: readonly AwardRule[]
  readonly values: readonly LawValue<unknown>[]
  readonly cases: readonly LawCase[]
  readonly documents: Readonly<Record<string, LegalDocument>>
}

export function checkLaw(law: CheckedLaw, folderExists: (id: string) => boolean = () => true): Finding[] {
  return [
    ...law.rules.flatMap((rule) => faultsOfRule(rule, law)),
    ...unshownConditions(law),
    ...law.values.flatMap((value) => faultsOfValue(value, law, folderExists)),
    ...law.rules.filter((rule) => !folderExists(rule.id)).map((rule) => at(rule.id, 'no folder of this name: the path of a rule is its identity')),
    ...repeated(law.rules.map(({ id }) => id), 'rule'), ...repeated(law.values.map(({ id }) => id), 'value'), ...repeated(law.cases.map(({ id }) => id), 'case'),
    ...law.cases.filter((one) => one.cite.length === 0).map((one) => at(one.id, 'a case without a source')),
    ...law.cases.flatMap((one) => one.cite.flatMap((cite) => faultOfSource(one.id, cite, null, law))),
  ]
}

function at(id: string, text: string): Finding {
  return { file: `law/${id}`, line: 1, text }
}

function repeated(ids: readonly string[], what: string): Finding[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => at(id, `a second ${what} of this name`))
}

function faultsOfRule(rule: AwardRule, law: CheckedLaw): Finding[] {
  const own = casesOf(rule, law)
  const findings = [...faultsOfDays(rule.id, rule.wordings)]
  for (const wording of rule.wordings) {
    findings.push(...sourcesIn(wording).flatMap((cite) => faultOfSource(rule.id, cite, wording, law)), ...valuesIn(rule.id, wording, law))
    if (!own.some((one) => isWithin(wording, one.received))) findings.push(at(rule.id, `no worked case for the wording from ${wording.from}: a change of law needs one on each side`))
  }
  const can = (test: (condition: Condition) => boolean) => rule.wordings.some((wording) => test(wording.when))
  if (can(canBeMet) && !own.some((one) => one.expected === 'met')) findings.push(at(rule.id, 'no worked case that is met'))
  if (can(canFail) && !own.some((one) => one.expected === 'not-met')) findings.push(at(rule.id, 'no worked case that is not met'))
  return findings
}

function casesOf({ award, subject }: AwardRule, { cases }: CheckedLaw): EvaluationCase[] {
  return cases.filter((one): one is EvaluationCase => one.kind === 'evaluation' && one.award === award && (subject === undefined || one.facts.subject.kind === subject))
}

function isWithin({ from, until }: Dated, day: string): boolean {
  return from <= day && (until === undefined || day <= until)
}

/** Every citation a wording rests on; what only sends the reader to a lawyer rests on nothing. */
function sourcesIn(wording: Wording): Citation[] {
  return [wording.cite, ...[...walk(wording.when)].flatMap((condition) => (condition.cite && condition.word !== 'needs-legal' ? [condition.cite] : []))]
}

function faultOfSource(id: string, cite: Citation, dated: Dated | null, law: CheckedLaw): Finding[] {
  const source = law.documents[cite.document]
  if (!source) return [at(id, `cites ${cite.document}, which is not in law/sources`)]
  // a wording that waits for a lawyer may name the text it misses
  if (dated && cite.mark !== 'unsure' && source.until !== undefined && source.until < dated.from) return [at(id, `from ${dated.from} it cites ${cite.document}, dead since ${source.until}`)]
  return []
}

/** A wording whose numbers have no value on one of its days would fail when asked. */
function valuesIn(id: string, wording: Wording, law: CheckedLaw): Finding[] {
  const named = [...JSON.stringify(wording.when).matchAll(/\{"value":"([^"]+)"\}/g)].map((match) => match[1] as string)
  return [...new Set(named)].flatMap((name) => {
    const value = law.values.find((each) => each.id === name)
    if (!value) return [at(id, `names the value ${name}, which nobody defines`)]
    const days = [wording.from, wording.until ?? '2026-09-30']
    return days.filter((day) => !value.entries.some((entry) => isWithin(entry, day))).map((day) => at(id, `the value ${name} has no entry on ${day}`))
  })
}

function faultsOfValue(value: LawValue<unknown>, law: CheckedLaw, folderExists: (id: string) => boolean): Finding[] {
  const findings = [...faultsOfDays(value.id, value.entries), ...value.entries.flatMap((entry) => faultOfSource(value.id, entry.cite, entry, law))]
  if (value.entries.length === 0) findings.push(at(value.id, 'a value without an entry'))
  if (value.says.trim() === '') findings.push(at(value.id, 'a value that says nothing'))
  // a switch says yes or no; unsure, it says that a lawyer has to
  if (value.unit !== 'switch' && value.entries.some((entry) => typeof entry.value === 'number' && entry.cite.mark === 'unsure')) findings.push(at(value.id, 'an unsure text gives no number: it needs a lawyer'))
  if (!folderExists(value.id.split('/').slice(0, -1).join('/'))) findings.push(at(value.id, 'no folder of this name: the path of a value is its identity'))
  return findings
}

function faultsOfDays(id: string, entries: readonly Dated[]): Finding[] {
  const sorted = [...entries].sort((one, other) => (one.from < other.from ? -1 : 1))
  return sorted.flatMap((entry, index) => {
    const next = sorted[index + 1]
    const findings: Finding[] = []
    if (entry.until !== undefined && entry.until < entry.from) findings.push(at(id, `ends on ${entry.until}, before it starts on ${entry.from}`))
    if (next && (entry.until === undefined || entry.until >= next.from)) findings.push(at(id, `two entries on ${next.from}`))
    return findings
  })
}

/** Every condition, whatever its wording, is shown met and shown not met by some case of its rule. */
function unshownConditions(law: CheckedLaw): Finding[] {
  const numbers = law.values.filter((value): value is LawValue => typeof value.entries[0]?.value === 'number')
  const book = { rules: law.rules, values: numbers }
  return law.rules.flatMap((rule) => {
    // a rule that names a number without a value is told so elsewhere; it cannot be run
    if (rule.wordings.some((wording) => valuesIn(rule.id, wording, law).length > 0)) return []
    const shown = new Map<string, Set<string>>()
    for (const one of casesOf(rule, law)) {
      const { results } = evaluate(book, { facts: one.facts, award: one.award, clocks: clocksOf(one) })
      const verdict = results.find((each) => each.rule === rule.id)
      for (const finding of verdict?.findings ?? []) if (finding.joins === undefined && !finding.needsLegal) shown.set(finding.text, (shown.get(finding.text) ?? new Set()).add(finding.answer))
    }
    return [...shown].flatMap(([text, answers]) => ['met', 'not-met'].filter((answer) => !answers.has(answer)).map((answer) => at(rule.id, `no case shows "${text}" ${answer}`)))
  })
}

function clocksOf({ received, decided, year }: EvaluationCase): Clocks {
  return { received, ...(decided === undefined ? {} : { decided }), ...(year === undefined ? {} : { year }) }
}

/** Whether facts could make it met, whatever lawyers say. */
function canBeMet(condition: Condition): boolean {
  if (condition.word === 'all') return condition.of.every(canBeMet)
  if (condition.word === 'any') return condition.of.some(canBeMet)
  return condition.word !== 'needs-legal'
}

function canFail(condition: Condition): boolean {
  if (condition.word === 'all') return condition.of.some(canFail)
  if (condition.word === 'any') return condition.of.every(canFail)
  return condition.word !== 'needs-legal'
}

if (import.meta.main) {
  const root = path.join(import.meta.dirname, '..')
  printFindings(checkLaw({ ...rulebook, values: rulebook.everyValue, documents }, (id) => fs.existsSync(path.join(root, 'law', id))))
}
