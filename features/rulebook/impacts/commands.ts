// `law diff`: the law of two days, and whose answer changes between them.
import { awardOf, type AwardId } from '@thidua/law/awards.ts'
import { answerOf, type Answer, type Code } from '@thidua/law/engine/answer.ts'
import { compareDays, type ChangedAward } from '@thidua/law/engine/compare.ts'
import { compareValues } from '@thidua/law/engine/compare-values.ts'
import type { Overlay } from '@thidua/law/engine/overlay.ts'
import { rulebook } from '@thidua/law/rulebook.ts'
import { formatDecimal } from '@thidua/kit/vi-text.ts'
import type { PlainDate } from '@thidua/kit/plain-date.ts'
import { lawCliVi } from '../../../messages/law-cli.ts'
import type { Command, CommandResult, Given } from '../../command.ts'
import { governingDay, withLaw } from '../book/service.ts'
import { day, neededDay, orRefused, overlaysFrom, yearIn } from '../options/service.ts'
import { benchFor } from '../prepared/service.ts'
import { Batches, countInto, type CaseName, type Counts, type SweptBatch } from '../register/batches/model.ts'
import { casesFrom, readInto, type ReadLines } from '../register/commands.ts'
import { besideRules, changingOf, shiftOf } from './model.ts'
import { withNumbers } from './service.ts'

export const commands: readonly Command[] = [{
  name: 'law diff', summary: lawCliVi.diff, arguments: [],
  options: { from: { value: day, needed: true }, to: { value: day, needed: true }, facts: { value: 'FILE.ndjson' }, year: { value: 'YYYY' }, overlay: { value: 'FILE' } },
  run: orRefused(compareLaw),
}]

interface Days {
  readonly from: PlainDate
  readonly to: PlainDate
  readonly year: number | undefined
  /** Laid on the later state only: what a draft changes. */
  readonly overlays: readonly Overlay[]
}

async function compareLaw({ options }: Given): Promise<CommandResult> {
  const days: Days = { from: neededDay(options, 'from'), to: neededDay(options, 'to'), year: yearIn(options), overlays: overlaysFrom(options) }
  const { from, to, overlays } = days
  withLaw(from, () => governingDay(from))
  withLaw(to, () => governingDay(to))
  const changed = withNumbers(() => compareDays(rulebook, { from, to, overlaysBefore: [], overlaysAfter: overlays }))
  const file = options['facts']
  const impact = file === undefined ? { impact: [], bad: 0 } : await impactOn(file, changed, days)
  const { columns } = lawCliVi
  const rows = impact.impact.map(({ award, people, changed: count, before, after }) => [awardOf(award).name, count, people, before.met, after.met].map((cell) => (typeof cell === 'number' ? formatDecimal(String(cell)) : cell)))
  const table = { columns: [{ title: columns.name }, ...[columns.changed, '∑', `${columns.met} (${from})`, `${columns.met} (${to})`].map((title) => ({ title, align: 'right' as const }))], rows }
  const values = besideRules(compareValues(rulebook.everyValue, { from, to }))
  const told = values.map(({ says, before, after }) => lawCliVi.changedValue({ says, before: before?.text ?? null, after: after?.text ?? null }))
  return { ok: impact.bad === 0, json: { changed, values, ...impact }, text: [lawCliVi.compared({ from, to, changed: changed.length }), ...changed.map(({ text }) => text), ...told, ...(file === undefined ? [] : [table])] }
}

interface AwardTally {
  readonly met: number
  readonly notMet: number
  readonly undetermined: number
}

interface AwardImpact {
  readonly award: AwardId
  readonly people: number
  readonly before: AwardTally
  readonly after: AwardTally
  readonly changed: number
  readonly gains: number
  readonly loses: number
  readonly opens: number
  readonly closes: number
  /** The first hundred. */
  readonly cases: readonly { readonly case: CaseName; readonly before: Answer; readonly after: Answer }[]
}

/** The same facts, known on the later day, under both laws. */
async function impactOn(file: string, changed: readonly ChangedAward[], { from, to, year, overlays }: Days): Promise<ReadLines & { people: number; impact: AwardImpact[] }> {
  const received = from < to ? to : from
  const batches = new Batches((kind) => [benchFor({ received: from }, kind).desk.program, benchFor({ received: to, overlays }, kind).desk.program], { received, ...(year === undefined ? {} : { year }) })
  const impacts = new Map([...new Set(changed.map(({ award }) => award))].map((award) => [award, new Impact(award)]))
  let people = 0
  const read = await readInto(await casesFrom(file), batches, (batch) => {
    people += batch.names.length
    for (const impact of impacts.values()) impact.add(batch)
  })
  return { ...read, people, impact: [...impacts.values()].filter((each) => each.people > 0).map((each) => each.told()) }
}

const toldCases = 100

class Impact {
  people = 0
  readonly #award: AwardId
  readonly #before: Counts = [0, 0, 0]
  readonly #after: Counts = [0, 0, 0]
  readonly #shift = { changed: 0, gains: 0, loses: 0, opens: 0, closes: 0 }
  readonly #cases: AwardImpact['cases'][number][] = []

  constructor(award: AwardId) {
    this.#award = award
  }

  add({ names, kind, codes: [was, now] }: SweptBatch): void {
    if (!was || !now || !awardOf(this.#award).subjects.includes(kind)) return
    const { before, after } = changingOf(this.#award, was, now, names.length)
    this.people += names.length
    countInto(this.#before, before)
    countInto(this.#after, after)
    const shift = shiftOf(names.keys(), before, after)
    for (const name of Object.keys(shift) as (keyof typeof shift)[]) this.#shift[name] += shift[name]
    for (let at = 0; at < names.length && this.#cases.length < toldCases; at += 1) {
      if (before[at] !== after[at]) this.#cases.push({ case: names[at] as CaseName, before: answerOf(before[at] as Code), after: answerOf(after[at] as Code) })
    }
  }

  told(): AwardImpact {
    return { award: this.#award, people: this.people, before: tallyOf(this.#before), after: tallyOf(this.#after), ...this.#shift, cases: this.#cases }
  }
}

function tallyOf([notMet, undetermined, met]: Counts): AwardTally {
  return { met, notMet, undetermined }
}
