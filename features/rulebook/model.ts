// How law is shown: citations with the title and link of their document, the regime of a day, a verdict ready to read. Pure.
import { awardOf, type AwardId } from '@thidua/law/awards.ts'
import { decidersOf } from '@thidua/law/authority/authority.ts'
import { citationText, type Citation } from '@thidua/law/engine/citation.ts'
import { entryOn, type LawValue } from '@thidua/law/engine/dated.ts'
import type { Finding, Verdict } from '@thidua/law/engine/evaluate.ts'
import type { Missing } from '@thidua/law/engine/missing.ts'
import { printCondition } from '@thidua/law/engine/print.ts'
import type { Governing } from '@thidua/law/engine/versions.ts'
import { documentOf } from '@thidua/law/sources/documents.ts'
import type { PlainDate } from '@thidua/kit/plain-date.ts'
import type { z } from 'zod'
import type { CitationView, finding, missing, regime, valueLine, VerdictView } from './contract.ts'

export function citationView(citation: Citation): CitationView {
  const document = documentOf(citation.document)
  return { ...citation, text: citationText(citation), title: document?.title ?? '', link: document?.link ?? null }
}

export function regimeView({ version, regime: { id, documents, from, until }, cite, flags, needsLegal }: Governing): z.output<typeof regime> {
  return {
    version, id, from, until: until ?? null, governedBy: citationView(cite), flags: [...flags], needsLegal: needsLegal?.text ?? null,
    documents: documents.map((number) => ({ number, title: documentOf(number)?.title ?? '' })),
  }
}

/** `sentence` says the answer in words; the words are the service's. */
export function verdictView(verdict: Verdict, { sentence, on }: { readonly sentence: string; readonly on: PlainDate }): VerdictView {
  const { award, subject, answer, lawyerCheckOpen, selective, year } = verdict
  const { name, short } = awardOf(award)
  return {
    award, name, short, subject, answer, sentence, lawyerCheckOpen, selective, year, note: verdict.note ?? null,
    missing: verdict.missing.map(missingView), findings: verdict.findings.map(findingView), flags: [...verdict.flags], citation: citationView(verdict.citation),
    holds: verdict.holds.map(({ kind, text, from, to, citation }) => ({ kind, text, from, to, citation: citationView(citation) })), decidedBy: deciderNames(award, on),
  }
}

/** Who decides an award on a day, high to low; a level whose competence a lawyer must confirm is named too. */
export function deciderNames(award: AwardId, on: PlainDate): string[] {
  return decidersOf(award, on).filter(({ answer }) => answer !== 'invalid').map(({ name }) => name)
}

function missingView(gap: Missing): z.output<typeof missing> {
  return 'fact' in gap
    ? { kind: 'fact', text: gap.text, who: gap.who, fact: gap.fact, citation: null }
    : { kind: 'legal', text: gap.text, who: null, fact: null, citation: citationView(gap.citation) }
}

function findingView({ condition, answer, text, found, depth, joins, limb, citation }: Finding): z.output<typeof finding> {
  return { condition, answer, text, found, depth, joins: joins ?? null, limb: limb ?? null, citation: citationView(citation) }
}

const bareChoice = printCondition({ word: 'any', of: [] })

/** What was first not met, as a sentence: down through "all of", up to the first single condition or choice. */
export function firstFailure(findings: readonly Finding[]): string {
  let at = 0
  for (;;) {
    const finding = findings[at]
    if (!finding) return ''
    const parts = partsOf(findings, at)
    if (finding.joins === undefined || parts.length === 0) return finding.text
    if (finding.joins === 'any' && parts.length > 1) return finding.text === bareChoice ? parts.map((part) => findings[part]?.text ?? '').join('; hoặc ') : finding.text
    at = parts.find((part) => findings[part]?.answer === 'not-met') ?? -1
  }
}

/** Places of the direct parts of a finding; a trace lists each before its parts. */
function partsOf(findings: readonly Finding[], at: number): number[] {
  const depth = findings[at]?.depth ?? 0
  const parts: number[] = []
  for (let place = at + 1; (findings[place]?.depth ?? -1) > depth; place += 1) if (findings[place]?.depth === depth + 1) parts.push(place)
  return parts
}

export function valueView({ id, says, unit, entries }: LawValue<number | string | boolean>, day: PlainDate): z.output<typeof valueLine> {
  const current = entryOn(entries, day)
  return { id, says, unit, entries: entries.map((entry) => ({ value: entry.value, from: entry.from, until: entry.until ?? null, citation: citationView(entry.cite), applies: entry === current })) }
}
