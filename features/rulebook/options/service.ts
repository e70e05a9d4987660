// Options of the law commands, and how a file that was read and refused is told.
import { isPlainDate, type PlainDate } from '@thidua/kit/plain-date.ts'
import { isAwardId, type AwardId } from '@thidua/law/awards.ts'
import type { Overlay } from '@thidua/law/engine/overlay.ts'
import { cliVi } from '../../../messages/cli.ts'
import { readSmallText } from '../../../outside/files.ts'
import { UsageFault, type CommandResult, type Given } from '../../command.ts'
import type { CaseFault, CaseQuestion, FactsFile, ReadCase, UnwordedFault } from '../facts-file/contract.ts'
import { nearestAwards } from '../facts-file/model.ts'
import { openFacts, questionOf, readOne, wordedFault } from '../facts-file/service.ts'
import { overlaysIn } from '../impacts/service.ts'
import { lawCliVi } from '../../../messages/law-cli.ts'
import { rulebookAnswersVi } from '../../../messages/rulebook-answers.ts'

type Options = Given['options']

export const factsOption = { facts: { value: 'FILE', needed: true } } as const
export const day = 'YYYY-MM-DD'

/** A day that is no day is a wrong call. */
export function dayIn(options: Options, name: string): PlainDate | undefined {
  const text = options[name]
  if (text !== undefined && !isPlainDate(text)) throw new UsageFault(cliVi.usage.day({ option: name, found: text }))
  return text
}

export function neededDay(options: Options, name: string): PlainDate {
  const found = dayIn(options, name)
  if (found === undefined) throw new UsageFault(cliVi.usage.optionMissing({ option: name, value: day, usage: `--${name} ${day}` }))
  return found
}

export function yearIn(options: Options): number | undefined {
  const text = options['year']
  if (text !== undefined && !/^(?:19|20)\d{2}$/.test(text)) throw new UsageFault(cliVi.usage.year({ found: text }))
  return text === undefined ? undefined : Number(text)
}

/** Thrown while reading; `run` of the command turns it into its answer. */
export class RefusedInput extends Error {
  readonly faults: readonly (Omit<CaseFault, 'line'> & { readonly line?: number })[]
  readonly kind: string

  constructor(kind: string, faults: RefusedInput['faults']) {
    super(kind)
    this.kind = kind
    this.faults = faults
  }
}

/** The answer of a command whose input was read and refused. */
export function refused({ kind, faults }: Pick<RefusedInput, 'kind' | 'faults'>): CommandResult {
  const [first] = faults
  const error = { kind, ...first, text: first?.text ?? '' }
  return { ok: false, json: { ok: false, error, errors: faults }, text: faults.map((fault) => lawCliVi.fault({ line: fault.line ?? null, field: fault.field, text: fault.text })) }
}

/** Runs a command; what its reading refuses becomes its answer. */
export function orRefused(run: (given: Given) => Promise<CommandResult>): (given: Given) => Promise<CommandResult> {
  return async (given) => {
    try {
      return await run(given)
    } catch (error) {
      if (error instanceof RefusedInput) return refused(error)
      throw error
    }
  }
}

/** Award, limb, days and year as options; the defaults of every case. */
export function questionIn(options: Options): CaseQuestion {
  const [received, decided, year] = [dayIn(options, 'received'), dayIn(options, 'decided'), yearIn(options)]
  const { question, fault } = questionOf({ award: options['award'], limb: options['limb'], received, decided, year })
  if (fault) throw refusedQuestion(fault)
  return question
}

function refusedQuestion(fault: UnwordedFault): RefusedInput {
  return new RefusedInput(fault.code, [wordedFault(fault)])
}

export function awardIn(options: Options): AwardId {
  const text = options['award'] ?? ''
  if (!isAwardId(text)) throw new RefusedInput('unknown-award', [{ field: 'award', text: rulebookAnswersVi.file['unknown-award']({ found: text, near: nearestAwards(text) }) }])
  return text
}

export function overlaysFrom(options: Options): readonly Overlay[] {
  const file = options['overlay']
  if (file === undefined) return []
  const text = readSmallText(file)
  if (text === undefined) throw new UsageFault(cliVi.usage.noFile({ file }))
  return overlaysIn(text)
}

/** The facts file of the command; one that is not there is a wrong call. */
export async function factsFrom(file: string): Promise<Exclude<FactsFile, { kind: 'fault' }>> {
  const opened = await openFacts(file)
  if (opened === null) throw new UsageFault(cliVi.usage.noFile({ file }))
  if (opened.kind === 'fault') throw new RefusedInput('facts-unreadable', [opened.fault])
  return opened
}

/** For a command that asks about one subject. */
export async function oneCaseFrom(file: string): Promise<ReadCase> {
  const opened = await factsFrom(file)
  if (opened.kind === 'lines') throw new RefusedInput('not-one-case', [{ line: 1, field: '', text: rulebookAnswersVi.file.linesNotTaken }])
  return caseIn(opened.text)
}

export function caseIn(text: string): ReadCase {
  const { read, faults } = readOne(text)
  if (!read) throw new RefusedInput('facts-unreadable', faults)
  return read
}
