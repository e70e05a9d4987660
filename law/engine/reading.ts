// What every word of the vocabulary means: over fields, as a closure and as code. The two say the same (property-tested); code is for servers, closures for browsers.
import type { AwardId } from '../awards.ts'
import type { Code } from './answer.ts'
import type { All, Any, Condition, Initiatives, Leaf, Since, SinceRun, Tally } from './condition.ts'
import type { Field, FieldList, Side } from './fields.ts'
import { disciplineForms, roles, sectors, subjectKinds, type Sector } from './facts.ts'
import { numberOf } from './ground.ts'
import * as kernel from './kernel.ts'
import { lastYears } from './masks.ts'

export type Columns = readonly Int32Array[]
export type Read = (columns: Columns, at: number) => Code

/**
 * Two tests over `c0[i]`, `c1[i]`, … with the functions of `kernel.ts` in scope: whether the word is met for certain, and whether it may be.
 * Tests of parts are joined by && and ||, so that generated code stops at the first part that decides.
 */
export interface Test {
  readonly certain: string
  readonly possible: string
}

export interface Reading {
  readonly read: Read
  readonly test: Test
}

/** What a word needs beside itself: the columns of the program, the award the rule is about, and whether it stands in one of several alternatives. */
export interface Setting {
  readonly fields: FieldList
  readonly award: AwardId
  readonly alternative: boolean
}

/** The reading of one leaf. */
export function readingOf(leaf: Leaf, setting: Setting): Reading {
  switch (leaf.word) {
    case 'rated':
      return maskReading(bothSides(setting, (side) => [{ of: 'rated', level: leaf.atLeast, side }]), lastYears(numberOf(leaf.years)))
    case 'held':
      return maskReading(bothSides(setting, (side) => leaf.awards.map((award) => ({ of: 'held', award, merit: false, side }))), lastYears(numberOf(leaf.inARow)))
    case 'held-ever':
      return everReading(bothSides(setting, (side) => leaf.awards.map((award) => ({ of: 'held', award, merit: leaf.merit === true, side }))))
    case 'held-in-cycles':
      return call('inCycles', [...pair(setting, (side) => ({ of: 'held', award: leaf.award, merit: false, side }))], [numberOf(leaf.cycle), numberOf(leaf.within)])
    case 'initiatives':
      return initiativesReading(leaf, setting)
    case 'since':
      return sinceReading(leaf, setting)
    case 'since-run':
      return sinceRunReading(leaf, setting)
    default:
      return plainReading(leaf, setting)
  }
}

function plainReading(leaf: Exclude<Leaf, { word: 'rated' | 'held' | 'held-ever' | 'held-in-cycles' | 'initiatives' | 'since' | 'since-run' }>, setting: Setting): Reading {
  const place = (field: Field) => setting.fields.place(field)
  switch (leaf.word) {
    case 'attested':
      return attestedReading(place({ of: 'attested', key: leaf.key }), (leaf.contradictedBy ?? []).map((key) => place({ of: 'attested', key })))
    case 'not-excluded':
      return call('notExcluded', [place({ of: 'attested', key: leaf.key })], [leaf.when ? 2 : 0])
    case 'in-service':
      return call('atLeast', [place({ of: 'months' })], [numberOf(leaf.months), leaf.assumed ? 2 : 1])
    case 'absent-fewer':
      return call('fewerThan', [place({ of: 'absent' })], [numberOf(leaf.days)])
    case 'undisciplined':
      return call('lighterThan', [place({ of: 'disciplined' })], [1 + disciplineForms.indexOf(leaf.form), leaf.assumed ? 2 : 1])
    case 'in-post':
      return call('inPost', [place({ of: 'post', rank: leaf.rank }), place({ of: 'sex' })], kernel.postArguments(numberOf(leaf.years), leaf.below === undefined ? null : numberOf(leaf.below), leaf.women))
    case 'subject':
      return subjectReading(leaf, setting)
    case 'founded':
      return call('atLeast', [place({ of: 'age' })], [numberOf(leaf.years), 1])
    case 'members-complete':
      return call('everyMember', [place({ of: 'members-completed' }), place({ of: 'members' })], [])
    case 'members-share':
      return shareReading(leaf.awards.map((award) => place({ of: 'members-holding', award })), place({ of: 'members' }), numberOf(leaf.percent), leaf.strict)
    case 'members-holding':
      return call('atLeast', [place({ of: 'members-holding', award: leaf.award })], [numberOf(leaf.count), 1])
    case 'members-undisciplined':
      return call('noneOf', [place({ of: 'members-disciplined' })], [])
    case 'leads-cluster':
      return leaf.acclaimed ? call('leadsAndAcclaimed', [place({ of: 'cluster-rank' }), place({ of: 'acclaimed' })], []) : call('leads', [place({ of: 'cluster-rank' })], [])
    case 'targets-exceeded':
      return call('flag', [place({ of: 'exceeded' })], [])
    case 'needs-legal':
      return { read: () => 1, test: { certain: 'false', possible: 'true' } }
  }
}

/** The reading of a node whose parts are read already: the least of all, the best of any. */
export function joined(node: All | Any, parts: readonly Reading[]): Reading {
  const isAll = node.word === 'all'
  const reads = parts.map(({ read }) => read)
  const join = (tests: readonly string[]) => (tests.length === 0 ? String(isAll) : `(${tests.join(isAll ? ' && ' : ' || ')})`)
  const test: Test = { certain: join(parts.map((part) => part.test.certain)), possible: join(parts.map((part) => part.test.possible)) }
  const [first, second] = reads
  if (reads.length === 2 && first && second) return { read: isAll ? allOfTwo(first, second) : anyOfTwo(first, second), test }
  return { read: isAll ? allOf(reads) : anyOf(reads), test }
}

function allOfTwo(first: Read, second: Read): Read {
  return (columns, at) => {
    const one = first(columns, at)
    return one === 0 ? 0 : kernel.least(one, second(columns, at))
  }
}

function anyOfTwo(first: Read, second: Read): Read {
  return (columns, at) => {
    const one = first(columns, at)
    return one === 2 ? 2 : kernel.best(one, second(columns, at))
  }
}

function allOf(reads: readonly Read[]): Read {
  return (columns, at) => {
    let worst: Code = 2
    for (const read of reads) {
      const code = read(columns, at)
      if (code === 0) return 0
      if (code < worst) worst = code
    }
    return worst
  }
}

function anyOf(reads: readonly Read[]): Read {
  return (columns, at) => {
    let best: Code = 0
    for (const read of reads) {
      const code = read(columns, at)
      if (code === 2) return 2
      if (code > best) best = code
    }
    return best
  }
}

// --- words over years ---

interface Sides {
  readonly certain: readonly number[]
  readonly possible: readonly number[]
}

function bothSides({ fields }: Setting, make: (side: Side) => readonly Field[]): Sides {
  return { certain: make('certain').map((field) => fields.place(field)), possible: make('possible').map((field) => fields.place(field)) }
}

function pair({ fields }: Setting, make: (side: Side) => Field): readonly [number, number] {
  return [fields.place(make('certain')), fields.place(make('possible'))]
}

function union(places: readonly number[]): { readonly of: (columns: Columns, at: number) => number; readonly code: string } {
  const code = places.length === 1 ? `c${places[0]}[i]` : `(${places.map((place) => `c${place}[i]`).join(' | ')})`
  const [only, second] = places as readonly [number, number?]
  if (second === undefined) return { of: (columns, at) => (columns[only] as Int32Array)[at] as number, code }
  return {
    of: (columns, at) => {
      let mask = 0
      for (const place of places) mask |= (columns[place] as Int32Array)[at] as number
      return mask
    },
    code,
  }
}

function maskReading({ certain, possible }: Sides, years: number): Reading {
  const [sure, maybe] = [union(certain), union(possible)]
  return {
    read: (columns, at) => ((sure.of(columns, at) & years) === years ? 2 : (maybe.of(columns, at) & years) === years ? 1 : 0),
    test: { certain: `(${sure.code} & ${years}) === ${years}`, possible: `(${maybe.code} & ${years}) === ${years}` },
  }
}

function everReading({ certain, possible }: Sides): Reading {
  const [sure, maybe] = [union(certain), union(possible)]
  return {
    read: (columns, at) => (sure.of(columns, at) !== 0 ? 2 : maybe.of(columns, at) !== 0 ? 1 : 0),
    test: { certain: `${sure.code} !== 0`, possible: `${maybe.code} !== 0` },
  }
}

/** Places of "at least 1, 2, … `count` initiatives in the year". */
function initiativePlaces({ fields, award }: Setting, of: Pick<Initiatives, 'scope' | 'unused'>, count: number): Sides {
  const make = (side: Side) => Array.from({ length: count }, (_, index) => fields.place({ of: 'initiatives', scope: of.scope, unused: of.unused, except: of.unused ? award : null, times: index + 1, side }))
  return { certain: make('certain'), possible: make('possible') }
}

/** At least `count` of them: for one, any bit will do. */
function enough(places: readonly number[], within: string, count: number): string {
  if (count === 1 && places.length === 1) return `(c${places[0]}[i] & ${within}) !== 0`
  return `(${places.map((place) => `countYears(c${place}[i] & ${within})`).join(' + ') || '0'}) >= ${count}`
}

function countIn(columns: Columns, at: number, places: readonly number[], within: number): number {
  let count = 0
  for (const place of places) count += kernel.countYears(((columns[place] as Int32Array)[at] as number) & within)
  return count
}

function initiativesReading(leaf: Initiatives, setting: Setting): Reading {
  const count = numberOf(leaf.count)
  const { certain, possible } = initiativePlaces(setting, leaf, count)
  const years = lastYears(numberOf(leaf.years))
  const settled = leaf.settled === undefined ? years : lastYears(numberOf(leaf.settled))
  return {
    read: (columns, at) => (countIn(columns, at, certain, settled) >= count ? 2 : countIn(columns, at, possible, years) >= count ? 1 : 0),
    test: { certain: enough(certain, String(settled), count), possible: enough(possible, String(years), count) },
  }
}

// --- the merit ladders ---

interface Ladder {
  readonly prior: Sides
  readonly rated: Sides
  readonly target: number
  readonly discipline: number | null
  readonly years: number
  readonly tallies: readonly { readonly places: Sides; readonly count: number }[]
}

function ladderOf(leaf: Since | SinceRun, level: Since['rated'], setting: Setting): Ladder {
  const { fields } = setting
  return {
    prior: bothSides(setting, (side) => leaf.awards.map((award) => ({ of: 'held', award, merit: leaf.merit, side }))),
    rated: bothSides(setting, (side) => [{ of: 'rated', level, side }]),
    target: fields.place({ of: 'held', award: leaf.target, merit: false, side: 'certain' }),
    discipline: leaf.word === 'since' && leaf.afterDiscipline === true ? fields.place({ of: 'discipline-end' }) : null,
    years: numberOf(leaf.years),
    tallies: leaf.tallies.map((tally) => ({ places: tallyPlaces(tally, setting), count: numberOf(tally.count) })),
  }
}

function tallyPlaces(tally: Tally, setting: Setting): Sides {
  switch (tally.of) {
    case 'award':
      return bothSides(setting, (side) => [{ of: 'held', award: tally.award, merit: false, side }])
    case 'rating':
      return bothSides(setting, (side) => [{ of: 'rated', level: tally.level, side }])
    case 'initiative':
      return initiativePlaces(setting, tally, numberOf(tally.count))
  }
}

function barrier(columns: Columns, at: number, { target, discipline }: Ladder): number {
  const since = kernel.latest((columns[target] as Int32Array)[at] as number)
  return discipline === null ? since : Math.min(since, (columns[discipline] as Int32Array)[at] as number)
}

function barrierCode({ target, discipline }: Ladder): string {
  return discipline === null ? `latest(c${target}[i])` : `min(latest(c${target}[i]), c${discipline}[i])`
}

function sinceReading(leaf: Since, setting: Setting): Reading {
  const ladder = ladderOf(leaf, leaf.rated, setting)
  const reach = (side: Side) => {
    const [prior, rated] = [union(ladder.prior[side]), union(ladder.rated[side])]
    return (columns: Columns, at: number): boolean => {
      const period = kernel.periodSince(prior.of(columns, at), barrier(columns, at, ladder), kernel.unbroken(rated.of(columns, at)), ladder.years)
      return period > 0 && ladder.tallies.every(({ places, count }) => countIn(columns, at, places[side], lastYears(period)) >= count)
    }
  }
  return ladderReading(ladder, null, { certain: reach('certain'), possible: reach('possible') })
}

function sinceRunReading(leaf: SinceRun, setting: Setting): Reading {
  const ladder = ladderOf(leaf, leaf.otherwise, setting)
  const strong = bothSides(setting, (side) => [{ of: 'rated', level: 'excellent', side } as Field, ...leaf.orHolding.map((award): Field => ({ of: 'held', award, merit: false, side }))])
  const reach = (side: Side) => {
    const [prior, rated, best] = [union(ladder.prior[side]), union(ladder.rated[side]), union(strong[side])]
    return (columns: Columns, at: number): boolean => {
      const run = kernel.unbroken(rated.of(columns, at) | best.of(columns, at))
      const period = kernel.periodSince(prior.of(columns, at), barrier(columns, at, ladder), run, ladder.years)
      return period > 0 && kernel.hasRun(best.of(columns, at) & lastYears(period), ladder.years)
        && ladder.tallies.every(({ places, count }) => countIn(columns, at, places[side], lastYears(period)) >= count)
    }
  }
  return ladderReading(ladder, strong, { certain: reach('certain'), possible: reach('possible') })
}

type Reach = (columns: Columns, at: number) => boolean

/** While the rung below is not known nothing that counts from it can be judged, so nothing there says no. */
function ladderReading(ladder: Ladder, strong: Sides | null, { certain, possible }: Readonly<Record<Side, Reach>>): Reading {
  const [known, perhaps] = [union(ladder.prior.certain), union(ladder.prior.possible)]
  return {
    read: (columns, at) => {
      if (certain(columns, at)) return 2
      if (known.of(columns, at) === 0) return perhaps.of(columns, at) !== 0 ? 1 : 0
      return possible(columns, at) ? 1 : 0
    },
    // what is certain is possible, so the second test need not ask the first again
    test: { certain: sinceCode(ladder, 'certain', strong), possible: `(${known.code} === 0 ? ${perhaps.code} !== 0 : ${sinceCode(ladder, 'possible', strong)})` },
  }
}

/** The tallies are evaluated within the period found, which `w` keeps. */
function sinceCode(ladder: Ladder, side: Side, strong: Sides | null): string {
  const best = strong === null ? null : union(strong[side]).code
  const rated = union(ladder.rated[side]).code
  const run = `unbroken(${best === null ? rated : `${rated} | ${best}`})`
  const tests = ladder.tallies.map(({ places, count }) => ` && ${enough(places[side], 'w', count)}`).join('')
  const strongTest = best === null ? '' : ` && hasRun(${best} & w, ${ladder.years})`
  return `((w = lastYears(periodSince(${union(ladder.prior[side]).code}, ${barrierCode(ladder)}, ${run}, ${ladder.years}))) !== 0${strongTest}${tests})`
}

// --- words over codes and counts ---

/** A kernel function over columns and constants, as closure and as code. */
function call(name: keyof typeof kernel.words, places: readonly number[], constants: readonly number[]): Reading {
  const word = kernel.words[name] as unknown as (...given: readonly number[]) => Code
  const [first = 0, second] = places
  const [one = 0, two = 0, three = 0, four = 0] = constants
  const read: Read = second === undefined
    ? (columns, at) => word((columns[first] as Int32Array)[at] as number, one, two, three)
    : (columns, at) => word((columns[first] as Int32Array)[at] as number, (columns[second] as Int32Array)[at] as number, one, two, three, four)
  const code = `${name}(${[...places.map((place) => `c${place}[i]`), ...constants].join(', ')})`
  return { read, test: { certain: `${code} === 2`, possible: `${code} !== 0` } }
}

function attestedReading(key: number, against: readonly number[]): Reading {
  const own = call('asAttested', [key], [])
  if (against.length === 0) return own
  return {
    read: (columns, at) => {
      for (const place of against) if ((columns[place] as Int32Array)[at] === 0) return 0
      return own.read(columns, at)
    },
    test: { certain: `(${[own.test.certain, ...against.map((place) => `c${place}[i] !== 0`)].join(' && ')})`, possible: `(${[own.test.possible, ...against.map((place) => `c${place}[i] !== 0`)].join(' && ')})` },
  }
}

/** Those the general standards are written for; the others have their own, which a dossier claims by naming its subject. */
const generalSectors: readonly Sector[] = ['cadre', 'civil-servant', 'public-employee']

function subjectReading(leaf: Extract<Leaf, { word: 'subject' }>, { fields, alternative }: Setting): Reading {
  const parts: Reading[] = []
  const among = (field: Field, codes: readonly number[], unknown = 1) => parts.push(call('isOneOf', [fields.place(field)], [codes.reduce((mask, code) => mask | (1 << code), 0), unknown]))
  if (leaf.kinds) among({ of: 'kind' }, leaf.kinds.map((kind) => subjectKinds.indexOf(kind)))
  if (leaf.sectors) {
    const claimed = alternative && !leaf.sectors.some((sector) => generalSectors.includes(sector))
    among({ of: 'sector' }, leaf.sectors.map((sector) => sectors.indexOf(sector)), claimed ? 0 : 1)
  }
  if (leaf.roles) among({ of: 'role' }, leaf.roles.map((role) => roles.indexOf(role)))
  return joined({ word: 'all', of: [] }, parts)
}

function shareReading(holding: readonly number[], members: number, percent: number, strict: boolean): Reading {
  const total = holding.length === 1 ? `c${holding[0]}[i]` : holding.map((place) => `c${place}[i]`).reduce((left, right) => `sumKnown(${left}, ${right})`)
  const code = `share(${total}, c${members}[i], ${percent}, ${strict ? 1 : 0})`
  return {
    read: (columns, at) => {
      let sum = -1
      for (const place of holding) sum = kernel.sumKnown(sum, (columns[place] as Int32Array)[at] as number)
      return kernel.share(sum, (columns[members] as Int32Array)[at] as number, percent, strict ? 1 : 0)
    },
    test: { certain: `${code} === 2`, possible: `${code} !== 0` },
  }
}

export function isLeaf(condition: Condition): condition is Leaf {
  return condition.word !== 'all' && condition.word !== 'any'
}
