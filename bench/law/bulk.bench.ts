// Two million people, ten years of history, every individual title: time per person, memory, and how the cost grows. Loops over objects and over typed arrays beside it.
//   node bench/law/bulk.bench.ts [--quick]        200,000 people
import process from 'node:process'
import type { Program } from '@thidua/law/engine/compile.ts'
import { planDerivation } from '@thidua/law/engine/derive.ts'
import type { Facts } from '@thidua/law/engine/facts.ts'
import type { Field } from '@thidua/law/engine/fields.ts'
import { generateSweep } from '@thidua/law/engine/generate.ts'
import { Register } from '@thidua/law/engine/register.ts'
import { screen } from '@thidua/law/engine/screen.ts'
import { assertSame, awards, moment, people, programOf, type ContestAward } from './contest.ts'
import { byHandFromColumns, ministryFromRows } from './loop-columns.ts'
import { byHand } from './loop-objects.ts'
import { inTurn, median, printTable, ratios, row, workedSince, type BenchRow, type BenchTable, type Timed } from './timing.ts'

/** People whose facts are kept as objects for the loops over objects; two million would need twelve gigabytes. */
const objects = 20_000

/** For the collector, and on its own. */
export async function run(options: readonly string[] = []): Promise<BenchTable> {
  const isQuick = options.includes('--quick')
  const sizes = isQuick ? [10_000, 50_000, 200_000] : [10_000, 50_000, 200_000, 500_000, 1_000_000, 2_000_000]
  const rounds = isQuick ? 3 : 9
  const growth = fill(sizes)
  const facts = [...people(objects)]
  const rows = [...titleRows(growth), ...memoryRows(growth)]
  for (const award of awards) rows.push(...(await ruleRows(award, { facts, register: growth.register, rounds })))
  return { title: `The law as code: a register of ${growth.register.count.toLocaleString('en')} people with ten years of history (processor time)`, rows }
}

interface Growth {
  readonly register: Register
  /** Bytes of memory the process took in from the empty register on, when it was full and when everything had been swept. */
  readonly filled: number
  readonly swept: number
  /** Nanoseconds per person of the pass over all titles, several runs, by how many people there were. */
  readonly passes: ReadonlyMap<number, readonly number[]>
}

/** The register is measured on its way up, so that every size is the same people and some more. */
function fill(sizes: readonly number[]): Growth {
  const register = new Register()
  const program = programOf()
  const passes = new Map<number, readonly number[]>()
  const before = process.memoryUsage.rss()
  let filled = 0
  let swept = 0
  for (const facts of people(sizes.at(-1) ?? 0)) {
    register.add(facts)
    if (!sizes.includes(register.count)) continue
    filled = process.memoryUsage.rss() - before
    passes.set(register.count, passOver(register, program))
    swept = process.memoryUsage.rss() - before
  }
  return { register, filled, swept, passes }
}

function passOver(register: Register, program: Program): number[] {
  const runs = Math.max(5, Math.min(40, Math.round(1_000_000 / register.count)))
  if (register.count <= 10_000) for (let warm = 0; warm < 40; warm += 1) screen({ program, register, moment })
  return Array.from({ length: runs }, () => perPerson(() => screen({ program, register, moment }), register.count))
}

function perPerson(work: () => unknown, count: number): number {
  const start = process.cpuUsage()
  work()
  return workedSince(start) / count
}

function titleRows({ register, passes }: Growth): BenchRow[] {
  const program = programOf()
  const last = passes.get(register.count) ?? []
  const perSize = [...passes].map(([size, times]) => `${median(times).toFixed(0)} ns at ${size.toLocaleString('en')}`)
  const medians = [...passes.values()].map(median)
  const apart = Math.max(...medians) / Math.min(...medians)
  return [
    row(`one pass, derivation and all ${program.rules.length} individual titles`, last.map((time) => (time * register.count) / 1e9), { unit: 's', places: 2 }),
    row('the same for one person', last, { unit: 'ns', places: 0 }),
    row('the same for one person and one title', last.map((time) => time / program.rules.length), { unit: 'ns', places: 0 }),
    { what: 'cost per person as the register grows', figure: perSize.join(', '), spread: `${slope(passes).toFixed(0)} ns for one more person; dearest ${apart.toFixed(2)} × the cheapest`, goal: 'linear: ≤ 1.5 ×', met: apart <= 1.5 },
  ]
}

/** Least squares over the medians of the whole passes. */
function slope(passes: Growth['passes']): number {
  const points = [...passes].map(([size, times]) => [size, median(times) * size] as const)
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  const [x, y] = [mean(points.map(([size]) => size)), mean(points.map(([, cost]) => cost))]
  return points.reduce((sum, [size, cost]) => sum + (size - x) * (cost - y), 0) / points.reduce((sum, [size]) => sum + (size - x) ** 2, 0)
}

function memoryRows({ register, filled, swept }: Growth): BenchRow[] {
  const listed = [register.awards, register.ratings, register.initiatives].reduce((sum, list) => sum + list.year.length, 0)
  const gib = (bytes: number) => `${(bytes / 2 ** 30).toFixed(2)} GiB`
  return [
    { what: `growth of memory: ${(listed / register.count).toFixed(1)} rows for a person, ${register.count.toLocaleString('en')} people`, figure: gib(Math.max(filled, swept)), spread: `${gib(filled)} when full, ${gib(swept)} when answered; what making the people leaves behind is in it`, goal: '< 1 GiB', met: Math.max(filled, swept) < 2 ** 30 },
  ]
}

interface Ground { readonly facts: readonly Facts[]; readonly register: Register; readonly rounds: number }

async function ruleRows(award: ContestAward, { facts, register, rounds }: Ground): Promise<BenchRow[]> {
  const program = programOf(award)
  const { fields } = program.fields
  const columns = fields.map(() => new Int32Array(register.count))
  planDerivation({ register, fields, columns })(moment, { from: 0, to: register.count })
  const named = Object.fromEntries(fields.map((field, place) => [nameOf(field), columns[place] as Int32Array]))
  const sweep = generateSweep(program.rules[0] as (typeof program.rules)[number])
  const [out, byColumns, byRows] = [new Uint8Array(register.count), new Uint8Array(register.count), new Uint8Array(register.count)]
  const fromColumns = () => byHandFromColumns[award](named, byColumns, register.count)
  const fromRows = () => ministryFromRows(register, named['combat'] as Int32Array, byRows)
  const hasRows = award === 'ministry-province-emulation-fighter'
  const timed: Timed[] = [
    { name: 'sweep', round: () => perPerson(() => sweep(columns, out, register.count), register.count) },
    { name: 'columns', round: () => perPerson(fromColumns, register.count) },
    { name: 'both', round: () => perPerson(() => screen({ program, register, moment }), register.count) },
    { name: 'objects', round: () => perPerson(() => facts.reduce((sum, each) => sum + byHand[award](each), 0), facts.length) },
    ...(hasRows ? [{ name: 'rows', round: () => perPerson(fromRows, register.count) }] : []),
  ]
  await inTurn(timed, 2)
  assertSame('typed arrays by hand', byColumns as unknown as readonly number[], out as unknown as readonly number[])
  if (hasRows) assertSame('rows by hand', byRows as unknown as readonly number[], out as unknown as readonly number[])
  assertSame('objects by hand', facts.map(byHand[award]), [...out.subarray(0, facts.length)])
  const times = await inTurn(timed, rounds)
  return [{ what: `**${award}**: met, undetermined, not met; the same from all`, figure: [2, 1, 0].map((code) => countOf(out, code)).join(', ') }, ...timeRows(times, hasRows)]
}

type Times = Awaited<ReturnType<typeof inTurn>>

function timeRows(times: Times, hasRows: boolean): BenchRow[] {
  const of = (name: string) => times.get(name) ?? []
  const ns = { unit: 'ns', places: 1 }
  const speed = (goal: number) => ({ unit: '× as fast', places: 1, met: (figure: number) => figure >= goal })
  const behind = { unit: '× the time', places: 2, goal: '≤ 3 ×', met: (figure: number) => figure <= 3 }
  return [
    row(`by hand over ${objects.toLocaleString('en')} facts objects, for one person`, of('objects'), ns),
    row('ours: sweep over derived columns', of('sweep'), ns),
    row('ours: derivation and sweep from rows', of('both'), ns),
    row('typed arrays by hand, from the same columns', of('columns'), ns),
    ...(hasRows ? [row('typed arrays by hand, from the same rows', of('rows'), ns)] : []),
    row('sweep against the loop over objects', ratios(of('objects'), of('sweep')), { ...speed(50), goal: '≥ 50 × (floor 25)' }),
    row('derivation and sweep against the loop over objects', ratios(of('objects'), of('both')), { ...speed(2), goal: '≥ 2 ×' }),
    row('sweep against typed arrays by hand, from columns', ratios(of('sweep'), of('columns')), behind),
    ...(hasRows ? [row('derivation and sweep against typed arrays by hand, from rows', ratios(of('both'), of('rows')), behind)] : []),
  ]
}

function countOf(codes: Uint8Array, wanted: number): number {
  let count = 0
  for (const code of codes) if (code === wanted) count += 1
  return count
}

const heldNames: Readonly<Record<string, string>> = { 'grassroots-emulation-fighter': 'title', 'advanced-worker': 'worker', 'advanced-soldier': 'soldier' }
const attestedNames: Readonly<Record<string, string>> = { 'participates-in-emulation': 'participates', solidarity: 'solidarity', 'meets-local-standard': 'local', 'combat-ingenuity-force': 'combat', 'combat-ingenuity-unit': 'combat' }

/** The name a column has in the loops written by hand. */
function nameOf(field: Field): string {
  const side = 'side' in field && field.side === 'possible' ? 'Possible' : ''
  switch (field.of) {
    case 'held':
      return `${heldNames[field.award]}${side}`
    case 'rated':
      return `${field.level}${side}`
    case 'initiatives':
      return `${field.scope === 'grassroots' ? 'made' : 'wide'}${side}`
    case 'attested':
      return attestedNames[field.key] ?? field.key
    default:
      return field.of
  }
}

if (import.meta.main) console.log(printTable(await run(process.argv.slice(2))))
