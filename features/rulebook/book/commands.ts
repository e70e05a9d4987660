// `law awards`, `law money`, `law cases`: the book itself at the terminal.
import { awardOf, type AwardId } from '@thidua/law/awards.ts'
import { decidersOf } from '@thidua/law/authority/authority.ts'
import { decidingLevels, isDecidingLevel, levels, type DecidingLevel } from '@thidua/law/authority/levels.ts'
import { citationText, type Citation } from '@thidua/law/engine/citation.ts'
import { subjectKinds, type SubjectKind } from '@thidua/law/engine/facts.ts'
import type { PlainDate } from '@thidua/kit/plain-date.ts'
import { formatDecimal } from '@thidua/kit/vi-text.ts'
import { runCase } from '@thidua/law/engine/run-case.ts'
import { moneyFor } from '@thidua/law/money/amount.ts'
import { rulebook } from '@thidua/law/rulebook.ts'
import { lawCliVi } from '../../../messages/law-cli.ts'
import { rulebookAnswersVi } from '../../../messages/rulebook-answers.ts'
import type { Command, CommandResult, Given } from '../../command.ts'
import { awardIn, day, dayIn, neededDay, orRefused, RefusedInput } from '../options/service.ts'
import { coverageOf, groundedOn } from './model.ts'
import { withLaw } from './service.ts'

export const commands: readonly Command[] = [
  { name: 'law awards', summary: lawCliVi.awards, arguments: [], options: { received: { value: day, needed: true } }, run: awards },
  {
    name: 'law money', summary: lawCliVi.money, arguments: [],
    options: { award: { value: 'ID', needed: true }, subject: { value: 'individual|collective|household', needed: true }, decided: { value: day, needed: true }, 'decided-by': { value: 'LEVEL' }, received: { value: day } },
    run: orRefused(money),
  },
  { name: 'law cases', summary: lawCliVi.cases, arguments: [], options: {}, run: cases },
]

interface AwardLine {
  readonly award: AwardId
  readonly name: string
  readonly subject: SubjectKind
  readonly kind: string
  readonly decidedBy: readonly DecidingLevel[]
  readonly citation: Citation
}

/** One line for each award and kind of subject. */
async function awards({ options }: Given): Promise<CommandResult> {
  const received = neededDay(options, 'received')
  const lines = withLaw(received, () => groundedOn(rulebook, received)).flatMap(({ award, subject: only, wording }) => awardOf(award).subjects.filter((subject) => (only ?? subject) === subject).map((subject): AwardLine => ({
    award, name: awardOf(award).name, subject, kind: awardOf(award).kind, decidedBy: levelsOf(award, received), citation: wording.cite,
  })))
  const { columns } = lawCliVi
  const rows = lines.map(({ award, name, subject, decidedBy, citation }) => [award, name, rulebookAnswersVi.subject(subject), decidedBy.map((level) => levels[level]).join('; '), citationText(citation)])
  return { ok: true, json: lines, text: [{ columns: [columns.award, columns.name, columns.subject, columns.decidedBy, columns.place].map((title) => ({ title })), rows }] }
}

function levelsOf(award: AwardId, on: PlainDate): DecidingLevel[] {
  return decidersOf(award, on).filter(({ answer }) => answer !== 'invalid').map(({ level }) => level)
}

async function money({ options }: Given): Promise<CommandResult> {
  const [award, decided, received] = [awardIn(options), neededDay(options, 'decided'), dayIn(options, 'received')]
  const [subject, decidedBy] = [subjectIn(options, award), levelIn(options)]
  const answer = moneyFor({ award, subject, decided, ...(decidedBy === undefined ? {} : { decidedBy }), ...(received === undefined ? {} : { received }) })
  const { citation: citations, flags } = answer
  const citation = citations[0] ?? null
  if ('needsLegal' in answer) {
    const text = lawCliVi.needsLegal({ text: answer.needsLegal })
    return { ok: false, json: { ok: false, error: { kind: 'needs-legal', text }, needsLegal: true, text: answer.needsLegal, citation, citations, flags }, text: [text] }
  }
  const { coefficient, baseSalary, amount, text } = answer
  return { ok: true, json: { coefficient, baseSalary, amount, citation, citations, flags, text }, text: [text, ...citations.map((cite) => `  ${citationText(cite)}`)] }
}

function subjectIn(options: Given['options'], award: AwardId): SubjectKind {
  const found = options['subject'] ?? ''
  const subject = subjectKinds.find((each) => each === found)
  if (!subject) throw new RefusedInput('unknown-subject', [{ field: 'subject', text: lawCliVi.subjectUnknown({ found }) }])
  const { name, subjects } = awardOf(award)
  if (!subjects.includes(subject)) throw new RefusedInput('not-for-subject', [{ field: 'subject', text: lawCliVi.subjectNotTaken({ name, subject: rulebookAnswersVi.subject(subject), allowed: subjects }) }])
  return subject
}

function levelIn(options: Given['options']): DecidingLevel | undefined {
  const found = options['decided-by']
  if (found !== undefined && !isDecidingLevel(found)) throw new RefusedInput('unknown-level', [{ field: 'decided-by', text: lawCliVi.levelUnknown({ found, known: decidingLevels }) }])
  return found
}

async function cases(): Promise<CommandResult> {
  const outcomes = rulebook.cases.map((one) => runCase(rulebook, one))
  const failures = outcomes.filter(({ passed }) => !passed).map(({ id, name, expected, found }) => ({ id, name, expected, found }))
  const coverage = coverageOf(rulebook)
  const told = { passed: outcomes.length - failures.length, failed: failures.length }
  const { columns } = lawCliVi
  const rows = coverage.map(({ document, article, rules, cases: worked }) => [document, article === undefined ? '' : `Đ${article}`, formatDecimal(String(rules)), formatDecimal(String(worked))])
  const table = { columns: [{ title: columns.document }, { title: columns.place }, { title: columns.rules, align: 'right' as const }, { title: columns.cases, align: 'right' as const }], rows }
  return { ok: failures.length === 0, json: { ...told, coverage, failures }, text: [lawCliVi.casesRun(told), ...failures.map(lawCliVi.caseFailed), table] }
}
