// One case at a time: ours without and with its reasons, loops written by hand, five rule engines. Same rules, same people, same answers.
//   node bench/law/single.bench.ts [--quick]
import process from 'node:process'
import { Desk, type CompiledRule } from '@thidua/law/engine/compile.ts'
import { evaluateOn, prepare, type Bench, type Verdict } from '@thidua/law/engine/evaluate.ts'
import type { Facts } from '@thidua/law/engine/facts.ts'
import { generateAnswer } from '@thidua/law/engine/generate.ts'
import { assertSame, awards, book, clocks, moment, people, programOf, type ContestAward } from './contest.ts'
import { byHand } from './loop-objects.ts'
import { byHandFromShapes } from './loop-shapes.ts'
import type { Contestant } from './peer.ts'
import { traceOn, type TracePlan } from '@thidua/law/engine/trace.ts'
import { cel } from './peer-cel.ts'
import { jsonLogic } from './peer-json-logic.ts'
import { jsonRules } from './peer-json-rules.ts'
import { publicodes, publicodesNames } from './peer-publicodes.ts'
import { zen } from './peer-zen.ts'
import { shapeOf, type Shape } from './shapes.ts'
import { inTurn, loopOver, median, printTable, ratios, row, workedSince, type BenchRow, type BenchTable, type Timed } from './timing.ts'

const compared = 10_000
const timed = 500

const names = {
  facts: 'by hand, over facts objects', shapes: 'by hand, over shaped people', generated: 'ours, generated code', closures: 'ours, closures', laid: 'ours, facts object laid on a desk and answered',
  traceAlone: 'ours, the trace of facts already laid', trace: 'ours, verdict with trace from a facts object', sentences: 'ours, verdict with trace and all its sentences from a facts object',
} as const

/** For the collector, and on its own. */
export async function run(options: readonly string[] = []): Promise<BenchTable> {
  const everybody = [...people(compared)]
  const rows: BenchRow[] = []
  for (const award of awards) rows.push(...(await rowsFor(award, everybody, options.includes('--quick') ? 3 : 15)))
  return { title: `The law as code: one case (${compared.toLocaleString('en')} people compared, ${timed} timed over and over, processor time)`, rows }
}

async function rowsFor(award: ContestAward, everybody: readonly Facts[], rounds: number): Promise<BenchRow[]> {
  const shapes = everybody.map(shapeOf[award])
  const own = ours(award, everybody, shapes)
  const peers = (await Promise.all([jsonLogic, cel, jsonRules, zen, publicodes].map((peer) => peer(award, shapes)))).flat()
  const answers = everybody.map((_, at) => own[0]?.answer(at) as number)
  for (const contestant of [...own, ...peers]) await compare(contestant, answers)
  const contestants = [...own, ...peers].map((contestant) => timedOf(contestant, answers))
  await inTurn(contestants, 3)
  const times = await inTurn(contestants, rounds)
  return [shareRow(award, answers), ...figureRows([...own, ...peers], times), ...goalRows(peers, times)]
}

interface Laid {
  readonly row: Int32Array
  readonly columns: readonly Int32Array[]
}

function ours(award: ContestAward, everybody: readonly Facts[], shapes: readonly Shape[]): Contestant[] {
  const program = programOf(award)
  const desk = new Desk(program)
  const rule = program.rules[0] as CompiledRule
  const generated = generateAnswer(rule)
  const laid = everybody.map((facts): Laid => {
    desk.lay(facts, moment)
    const row = desk.row.slice()
    return { row, columns: [...row.keys()].map((place) => row.subarray(place, place + 1)) }
  })
  const bench = prepare(book, { clocks, award }, 'individual')
  const plan = bench.plans[0] as TracePlan
  return [
    { name: names.facts, isTraced: false, answer: (at) => byHand[award](everybody[at] as Facts) },
    { name: names.shapes, isTraced: false, answer: (at) => byHandFromShapes[award](shapes[at] as Shape) },
    { name: names.generated, isTraced: false, answer: (at) => generated((laid[at] as Laid).row) },
    { name: names.closures, isTraced: false, answer: (at) => rule.root.read((laid[at] as Laid).columns, 0) },
    {
      name: names.laid, isTraced: false,
      answer: (at) => {
        desk.lay(everybody[at] as Facts, moment)
        return generated(desk.row)
      },
    },
    {
      name: names.traceAlone, isTraced: true,
      answer: (at) => codes[traceOn({ plan, columns: (laid[at] as Laid).columns, facts: everybody[at] as Facts, ...clocks })[0]?.answer ?? 'not-met'],
    },
    { name: names.trace, isTraced: true, answer: (at) => codes[verdictOn(bench, everybody[at] as Facts).answer] },
    {
      name: names.sentences, isTraced: true,
      answer: (at) => {
        const verdict = verdictOn(bench, everybody[at] as Facts)
        return JSON.stringify(verdict).length > 0 ? codes[verdict.answer] : 0
      },
    },
  ]
}

const codes = { 'not-met': 0, undetermined: 1, met: 2 }

function verdictOn(bench: Bench, facts: Facts): Verdict {
  return evaluateOn(bench, { facts, clocks })[0] as Verdict
}

async function compare({ name, answer }: Contestant, answers: readonly number[]): Promise<void> {
  const given: number[] = []
  for (let at = 0; at < answers.length; at += 1) given.push(await answer(at))
  assertSame(name, given, answers)
}

/** Fast contestants go over the people until some milliseconds have passed; the sum of the answers is checked every time. */
function timedOf({ name, answer }: Contestant, answers: readonly number[]): Timed {
  const sum = answers.slice(0, timed).reduce((total, code) => total + code, 0)
  if (typeof answer(0) !== 'number') return { name, round: () => awaitedRound(answer) }
  const loop = loopOver(answer as (at: number) => number)
  return {
    name,
    round: () => {
      const start = process.cpuUsage()
      let passes = 0
      do {
        if (loop(timed) !== sum) throw new Error(`${name}: other answers while timed`)
        passes += 1
      } while (workedSince(start) < 5e6)
      return workedSince(start) / (passes * timed)
    },
  }
}

async function awaitedRound(answer: Contestant['answer']): Promise<number> {
  const start = process.cpuUsage()
  for (let at = 0; at < timed; at += 1) await answer(at)
  return workedSince(start) / timed
}

function shareRow(award: ContestAward, answers: readonly number[]): BenchRow {
  const of = (code: number) => answers.filter((each) => each === code).length
  return { what: `**${award}**: met, undetermined, not met; the same from all`, figure: `${of(2)}, ${of(1)}, ${of(0)}` }
}

type Times = Awaited<ReturnType<typeof inTurn>>

function figureRows(contestants: readonly Contestant[], times: Times): BenchRow[] {
  return contestants.map(({ name, isTraced }) => {
    const values = timesOf(times, name)
    const isLong = median(values) >= 1000
    return row(`${name}${isTraced ? ' (tells its reasons)' : ''}`, isLong ? values.map((value) => value / 1000) : values, { unit: isLong ? 'µs' : 'ns' })
  })
}

function goalRows(peers: readonly Contestant[], times: Times): BenchRow[] {
  const share = (under: string, over: string) => ratios(timesOf(times, over), timesOf(times, under))
  const [fastest, plain] = [nearest(peers, times), nearest(peers.filter(({ name }) => !name.endsWith('compiled')), times)]
  const least = (goal: number) => ({ goal: `≥ ${goal}`, met: (figure: number) => figure >= goal })
  return [
    row('generated code against the loop over shaped people', share(names.generated, names.shapes), { unit: 'of its speed', places: 2, ...least(0.5) }),
    row('closures against the same loop', share(names.closures, names.shapes), { unit: 'of its speed', places: 2, goal: '≥ 0.25 (floor)', met: (figure) => figure >= 0.25 }),
    row('generated code against the loop over facts objects', share(names.generated, names.facts), { unit: 'of its speed', places: 1 }),
    row('laid and answered against the loop over facts objects', share(names.laid, names.facts), { unit: 'of its speed', places: 3 }),
    row(`generated code against the fastest engine (${fastest})`, share(names.generated, fastest), { unit: '× as fast', goal: '> 1', met: (figure) => figure > 1 }),
    row(`closures against the fastest engine that generates no code either (${plain})`, share(names.closures, plain), { unit: '× as fast', goal: '> 1', met: (figure) => figure > 1 }),
    row('trace against the loop over facts objects', share(names.trace, names.facts), { unit: 'of its speed', places: 3, goal: '≥ 0.03 (floor 0.025)', met: (figure) => figure >= 0.03 }),
    row('trace and sentences against the same loop', share(names.sentences, names.facts), { unit: 'of its speed', places: 4 }),
    row('trace from a facts object against publicodes, which is given its situation', share(names.trace, publicodesNames.given), { unit: '× as fast', ...least(30) }),
    row('trace of facts already laid against publicodes, whose situation is set', share(names.traceAlone, publicodesNames.set), { unit: '× as fast', ...least(30) }),
    row('trace from a facts object against publicodes, whose situation is set', share(names.trace, publicodesNames.set), { unit: '× as fast' }),
    row('trace and sentences from a facts object against publicodes, which is given its situation', share(names.sentences, publicodesNames.given), { unit: '× as fast' }),
  ]
}

function nearest(contestants: readonly Contestant[], times: Times): string {
  return contestants.toSorted((one, other) => median(timesOf(times, one.name)) - median(timesOf(times, other.name)))[0]?.name ?? ''
}

function timesOf(times: Times, name: string): readonly number[] {
  return times.get(name) ?? []
}

if (import.meta.main) console.log(printTable(await run(process.argv.slice(2))))
