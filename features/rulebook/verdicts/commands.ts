// `law evaluate`: one case, or lines of cases that never stand in memory together.
import { overlaysOn, type Overlay } from '@thidua/law/engine/overlay.ts'
import { awardOf } from '@thidua/law/awards.ts'
import { evaluateOn, type Bench, type Verdict } from '@thidua/law/engine/evaluate.ts'
import { NoEntry } from '@thidua/law/engine/dated.ts'
import type { SubjectKind } from '@thidua/law/engine/facts.ts'
import { citationText } from '@thidua/law/engine/citation.ts'
import { regimes } from '@thidua/law/engine/versions.ts'
import type { PlainDate } from '@thidua/kit/plain-date.ts'
import { cliVi } from '../../../messages/cli.ts'
import { lawCliVi } from '../../../messages/law-cli.ts'
import { rulebookAnswersVi } from '../../../messages/rulebook-answers.ts'
import { UsageFault, type Command, type CommandResult, type Given, type LineResult } from '../../command.ts'
import type { CaseFault, CaseQuestion, CaseReading, ReadCase } from '../facts-file/contract.ts'
import { questionOf, wordedFault } from '../facts-file/service.ts'
import { caseIn, day, factsFrom, factsOption, orRefused, overlaysFrom, questionIn, RefusedInput } from '../options/service.ts'
import { benchFor, type Asked } from '../prepared/service.ts'
import { answerSentence, holdSentences } from './service.ts'

const say = rulebookAnswersVi.file

export const commands: readonly Command[] = [{
  name: 'law evaluate', summary: lawCliVi.evaluate, arguments: [],
  options: { ...factsOption, award: { value: 'ID' }, limb: { value: 'LIMB' }, received: { value: day }, decided: { value: day }, year: { value: 'YYYY' }, overlay: { value: 'FILE' } },
  run: orRefused(evaluateFile),
}]

async function evaluateFile({ options }: Given): Promise<CommandResult> {
  const asking = { defaults: questionIn(options), overlays: overlaysFrom(options) }
  const opened = await factsFrom(options['facts'] ?? '')
  if (opened.kind === 'lines') return { ok: true, json: null, text: [], lines: judgeLines(opened.cases, asking) }
  const read = caseIn(opened.text)
  if (asking.defaults.received === undefined && read.received === undefined) throw new UsageFault(cliVi.usage.optionMissing({ option: 'received', value: day, usage: `thidua law evaluate --facts FILE --received ${day}` }))
  const { answer, fault } = answerOf(read, asking)
  if (fault) throw new RefusedInput('not-judged', [{ ...fault, line: read.line }])
  return { ok: true, json: answer, text: textOf(answer) }
}

interface Asking {
  readonly defaults: CaseQuestion
  readonly overlays: readonly Overlay[]
}

interface CaseAnswer {
  readonly lawVersion: string
  readonly results: readonly Verdict[]
}

async function* judgeLines(cases: AsyncIterable<CaseReading>, asking: Asking): AsyncGenerator<LineResult> {
  for await (const reading of cases) yield lineOf(reading, asking)
}

function lineOf(reading: CaseReading, asking: Asking): LineResult {
  if (!reading.read) return faultLine(reading.case, reading.faults)
  const { read } = reading
  const { answer, fault } = answerOf(read, asking)
  if (fault) return faultLine(read.case, [{ ...fault, line: read.line }])
  return { ok: true, json: { case: read.case, ...answer }, text: [`${read.case ?? read.line}`, ...textOf(answer)] }
}

function faultLine(name: string | number | null, faults: readonly CaseFault[]): LineResult {
  const [first] = faults
  if (!first) return { ok: true, json: null, text: [] }
  const others = faults.length > 1 ? { errors: faults } : {}
  return { ok: false, json: { case: name, error: first, ...others }, text: faults.map((fault) => lawCliVi.caseFault({ name, fault: lawCliVi.fault(fault) })) }
}

type Answered = { readonly answer: CaseAnswer; readonly fault?: undefined } | { readonly answer?: undefined; readonly fault: Omit<CaseFault, 'line'> }

/** What a line says of itself goes before the options. */
function answerOf(read: ReadCase, { defaults, overlays }: Asking): Answered {
  const { question, fault } = questionOf({ ...defaults, ...askedBy(read) })
  if (fault) return { fault: wordedFault(fault) }
  const { received, decided, award, limb, year } = question
  if (received === undefined) return { fault: { field: 'received', text: say.noReceived } }
  if (received < (regimes[0]?.from ?? received)) return { fault: { field: 'received', text: say.noLaw({ day: received }) } }
  const { facts } = read
  const bench = benchOrMissing({ received, decided, award, limb, overlays }, facts.subject.kind)
  if (bench instanceof NoEntry) return { fault: { field: 'overlay', text: rulebookAnswersVi.overlay['no-entry']({ found: bench.what }) } }
  const clocks = { received, ...(decided === undefined ? {} : { decided }), ...(year === undefined ? {} : { year }) }
  const results = evaluateOn(bench, { facts, clocks })
  if (award !== undefined && results.length === 0) return { fault: { field: 'award', text: say.noRule({ name: awardOf(award).name, day: received, subject: facts.subject.kind }) } }
  return { answer: { lawVersion: versionWith(bench.governing.version, overlays, received), results } }
}

/** An overlay may name a number of the law that has no value on the day. */
function benchOrMissing(asked: Asked, subject: SubjectKind): Bench | NoEntry {
  try {
    return benchFor(asked, subject)
  } catch (error) {
    if (error instanceof NoEntry) return error
    throw error
  }
}

function askedBy({ award, limb, received, decided, year }: ReadCase): CaseQuestion {
  return Object.fromEntries(Object.entries({ award, limb, received, decided, year }).filter(([, value]) => value !== undefined))
}

/** The version of the law, and the rules of one's own that were laid on it. */
export function versionWith(version: string, overlays: readonly Overlay[], on: PlainDate): string {
  return [version, ...overlaysOn(overlays, on).map(({ id }) => id)].join(' + ')
}

/** Many awards as a list; one with its reasons. */
function textOf({ lawVersion, results }: CaseAnswer): string[] {
  const lines = results.map((verdict) => lawCliVi.line({ answer: verdict.answer, sentence: answerSentence(verdict) }))
  const [only, ...others] = results
  const details = only && others.length === 0 ? detailsOf(only) : []
  return [lawCliVi.law({ version: lawVersion }), ...(results.length === 0 ? [lawCliVi.nothing] : lines), ...(only ? holdSentences(only) : []), ...details]
}

function detailsOf({ findings, missing, flags, note, lawyerCheckOpen }: Verdict): string[] {
  return [
    ...findings.map(({ depth, answer, text, found, citation }) => lawCliVi.finding({ depth, answer, text, found, place: citationText(citation) })),
    ...(missing.length > 0 ? [lawCliVi.missing, ...missing.map((gap) => lawCliVi.gap({ text: gap.text, who: 'fact' in gap ? gap.who : null }))] : []),
    ...flags.map(({ text }) => text), ...(note === undefined ? [] : [note]), ...(lawyerCheckOpen ? [lawCliVi.lawyerCheck] : []),
  ]
}
