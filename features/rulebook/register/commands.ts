// `law screen`: a register of any size, line by line, against every award of a day.
import fs from 'node:fs'
import { awardOf, type AwardId } from '@thidua/law/awards.ts'
import { rulebook } from '@thidua/law/rulebook.ts'
import { formatDecimal } from '@thidua/kit/vi-text.ts'
import { lawCliVi } from '../../../messages/law-cli.ts'
import { writeCsv } from '../../../outside/sheets/write-csv.ts'
import { UsageFault, type Command, type CommandResult, type Given } from '../../command.ts'
import { withLaw } from '../book/service.ts'
import type { CaseFault, CaseReading } from '../facts-file/contract.ts'
import { readOne } from '../facts-file/service.ts'
import { withNumbers } from '../impacts/service.ts'
import { awardIn, day, factsFrom, factsOption, neededDay, orRefused, overlaysFrom, yearIn } from '../options/service.ts'
import { benchFor, type Asked } from '../prepared/service.ts'
import { Batches, countInto, type CaseName, type Counts, type SweptBatch } from './batches/model.ts'

export const commands: readonly Command[] = [{
  name: 'law screen', summary: lawCliVi.screen, arguments: [],
  options: { ...factsOption, received: { value: day, needed: true }, award: { value: 'ID' }, year: { value: 'YYYY' }, overlay: { value: 'FILE' }, out: { value: 'FILE.ndjson|.csv' } },
  run: orRefused(screenFile),
}]

async function screenFile({ options }: Given): Promise<CommandResult> {
  const started = performance.now()
  const [received, year, award] = [neededDay(options, 'received'), yearIn(options), options['award'] === undefined ? undefined : awardIn(options)]
  const asked: Asked = { received, award, overlays: overlaysFrom(options) }
  const { lawVersion } = withLaw(received, () => withNumbers(() => ({ lawVersion: benchFor(asked, 'individual').governing.version })))
  const cases = await casesFrom(options['facts'] ?? '')
  const met = options['out'] === undefined ? null : new MetFile(options['out'])
  const batches = new Batches((kind) => [benchFor(asked, kind).desk.program], { received, ...(year === undefined ? {} : { year }) })
  const tally = new Tally(rulebook.rules.map((rule) => rule.award).filter((each) => award === undefined || each === award))
  const read = await readInto(cases, batches, (batch) => {
    tally.count(batch)
    met?.write(batch)
  })
  met?.close()
  const seconds = Math.round(performance.now() - started) / 1000
  const told = { people: tally.people, seconds, lawVersion, byAward: tally.byAward(), ...read }
  return { ok: read.bad === 0, json: told, text: textOf(told, options['out']) }
}

/** A file with one document is a register of one. */
export async function casesFrom(file: string): Promise<AsyncIterable<CaseReading>> {
  const opened = await factsFrom(file)
  return opened.kind === 'lines' ? opened.cases : onlyCase(opened.text)
}

async function* onlyCase(text: string): AsyncGenerator<CaseReading> {
  yield readOne(text)
}

export interface ReadLines {
  readonly bad: number
  /** The first twenty. */
  readonly errors: readonly CaseFault[]
}

const toldErrors = 20

/** Every good line into the batches; a bad one is counted and the next are read. */
export async function readInto(cases: AsyncIterable<CaseReading>, batches: Batches, take: (batch: SweptBatch) => void): Promise<ReadLines> {
  const errors: CaseFault[] = []
  let bad = 0
  for await (const { read, faults } of cases) {
    if (read) {
      const full = batches.add(read.case ?? read.line, read.facts)
      if (full) take(full)
    } else {
      bad += 1
      if (errors.length < toldErrors) errors.push(...(faults ?? []).slice(0, 1))
    }
  }
  for (const batch of batches.rest()) take(batch)
  return { bad, errors }
}

interface AwardTally {
  readonly award: AwardId
  readonly met: number
  readonly notMet: number
  readonly undetermined: number
}

class Tally {
  people = 0
  readonly #counts: ReadonlyMap<AwardId, Counts>

  constructor(awards: readonly AwardId[]) {
    this.#counts = new Map(awards.map((award) => [award, [0, 0, 0]]))
  }

  count({ names, codes: [codes] }: SweptBatch): void {
    this.people += names.length
    for (const [award, own] of codes ?? []) countInto(this.#counts.get(award) as Counts, own)
  }

  /** Awards that concern somebody in the file. */
  byAward(): AwardTally[] {
    return [...this.#counts].filter(([, counts]) => counts.some((count) => count > 0)).map(([award, [notMet, undetermined, met]]) => ({ award, met, notMet, undetermined }))
  }
}

/** Who meets what, written while the register is read. */
class MetFile {
  readonly #handle: number
  readonly #isCsv: boolean

  constructor(file: string) {
    if (!/\.(?:ndjson|jsonl|csv)$/i.test(file)) throw new UsageFault(lawCliVi.outFormat({ out: file }))
    this.#isCsv = /\.csv$/i.test(file)
    try {
      this.#handle = fs.openSync(file, 'w')
    } catch {
      throw new UsageFault(lawCliVi.cannotWrite({ out: file }))
    }
    if (this.#isCsv) fs.writeSync(this.#handle, writeCsv({ columns: ['case', 'award', 'name', 'subject'], rows: [] }))
  }

  write({ names, kind, codes: [codes] }: SweptBatch): void {
    for (const [award, own] of codes ?? []) {
      const found = names.filter((_, at) => own[at] === 2)
      if (found.length > 0) fs.writeSync(this.#handle, this.#isCsv ? csvOf(found, award, kind) : found.map((name) => `${JSON.stringify({ case: name, award, subject: kind })}\n`).join(''))
    }
  }

  close(): void {
    fs.closeSync(this.#handle)
  }
}

/** Rows without the mark that stands at the start of the file: decoding drops it. */
function csvOf(names: readonly CaseName[], award: AwardId, kind: string): string {
  const [first = [], ...rows] = names.map((name) => [String(name), award, awardOf(award).name, kind])
  return new TextDecoder().decode(writeCsv({ columns: first, rows }))
}

function textOf({ people, seconds, bad, byAward, errors }: ReadLines & { people: number; seconds: number; byAward: readonly AwardTally[] }, out: string | undefined): CommandResult['text'] {
  const { columns } = lawCliVi
  const right = (title: string) => ({ title, align: 'right' as const })
  const number = (count: number) => formatDecimal(String(count))
  return [
    lawCliVi.screened({ people, seconds, bad }), ...errors.map((fault) => lawCliVi.fault(fault)),
    { columns: [{ title: columns.name }, right(columns.met), right(columns.notMet), right(columns.undetermined)], rows: byAward.map(({ award, met, notMet, undetermined }) => [awardOf(award).name, number(met), number(notMet), number(undetermined)]) },
    ...(out === undefined ? [] : [lawCliVi.written({ out })]),
  ]
}
