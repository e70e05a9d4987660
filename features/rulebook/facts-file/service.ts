// A facts file from the disk: one JSON document, or lines of cases that are read one at a time however many there are.
import { rulebookAnswersVi } from '../../../messages/rulebook-answers.ts'
import { readSmallText } from '../../../outside/files.ts'
import { readLines, sizeOfFile, type FileLine } from '../../../outside/read-lines.ts'
import type { CaseFault, CaseReading, FactsFile, UnwordedFault } from './contract.ts'
import { lineOfField } from './lines/model.ts'
import { caseOf, isCaseLine, nearestAwards, parseJson } from './model.ts'

export { questionOf } from './model.ts'

/** A case of one person with a lifetime of history is a few kilobytes. */
export const longestCase = 1024 * 1024

const say = rulebookAnswersVi.file

/** `null` when there is no such file. */
export async function openFacts(file: string): Promise<FactsFile | null> {
  const size = await sizeOfFile(file)
  if (size === null) return null
  if (size === 0) return { kind: 'fault', fault: { line: 1, field: '', text: say.empty } }
  if (await holdsLines(file)) return { kind: 'lines', cases: readCases(file) }
  const text = size > longestCase ? undefined : readSmallText(file, longestCase)
  if (text === undefined) return { kind: 'fault', fault: { line: 1, field: '', text: tooLong() } }
  if (text.trim() === '') return { kind: 'fault', fault: { line: 1, field: '', text: say.empty } }
  return { kind: 'one', text }
}

/** Lines by its name, or because a line stands for a case by itself and is not alone. */
async function holdsLines(file: string): Promise<boolean> {
  const isNamed = /\.(?:ndjson|jsonl)$/i.test(file)
  let written = 0
  let bare = 0
  for await (const { text } of readLines(file, longestCase)) {
    if (text !== null && text.trim() === '') continue
    written += 1
    const kind = text === null ? null : isCaseLine(text)
    if (kind === 'wrapped') return true
    if (kind === 'bare') bare += 1
    if (written > 1 && (bare > 0 || isNamed)) return true
  }
  return false
}

/** Every line that is not empty, good or bad. */
export async function* readCases(file: string): AsyncGenerator<CaseReading> {
  for await (const line of readLines(file, longestCase)) {
    if (line.text === null || line.text.trim() !== '') yield readLine(line)
  }
}

function readLine({ line, text, fault }: FileLine): CaseReading {
  if (text === null) return { case: null, faults: [{ line, field: '', text: fault === 'not-utf8' ? say.notUtf8 : tooLong() }] }
  return readCase(text, { ofSyntax: () => line, ofField: () => line })
}

/** A document by itself: a fault is told with the line its field stands on. */
export function readOne(text: string): CaseReading {
  return readCase(text, { ofSyntax: (line) => line, ofField: (field) => lineOfField(text, field) })
}

interface Lines {
  /** From the line of the text where reading stopped. */
  readonly ofSyntax: (line: number) => number
  readonly ofField: (path: string) => number
}

function readCase(text: string, lines: Lines): CaseReading {
  const { value, fault } = parseJson(text)
  if (fault) return { case: null, faults: [{ line: lines.ofSyntax(fault.line), field: '', text: say.notJson({ column: fault.column }) }] }
  const { case: name, facts, question, faults, within } = caseOf(value)
  if (facts) return { read: { case: name, line: lines.ofField(''), facts, ...question } }
  return { case: name, faults: faults.map((each) => ({ line: lines.ofField(`${within}${each.field}`), ...wordedFault(each) })) }
}

export function wordedFault(fault: UnwordedFault | Omit<CaseFault, 'line'>): Omit<CaseFault, 'line'> {
  return 'text' in fault ? fault : { field: fault.field, text: say[fault.code]({ found: fault.found, near: fault.code === 'unknown-award' ? nearestAwards(fault.found) : [] }) }
}

function tooLong(): string {
  return say.tooLong({ megabytes: longestCase / 1024 / 1024 })
}
