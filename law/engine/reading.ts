// What every word of the vocabulary means: over fields, as a closure and as code. The two say the same (property-tested); code is for servers, closures for browsers.
import type { Code } from './answer.ts'
import type { Condition, Initiatives, Leaf } from './condition.ts'
import type { Field } from './fields.ts'
import { disciplineForms, roles, sectors, subjectKinds, type Sector } from './facts.ts'
import { numberOf } from './ground.ts'
import * as kernel from './kernel.ts'
import { lastYears } from './masks.ts'
import { sinceReading, sinceRunReading } from './reading-ladders.ts'
import { bothSides, countIn, enough, initiativePlaces, joined, pair, union, type Read, type Reading, type Setting, type Sides } from './reading-parts.ts'

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

function maskReading({ certain, possible }: Sides, years: number): Reading {
  const [sure, maybe] = [union(certain), union(possible)]
  const [one, other] = [certain[0] as number, possible[0] as number]
  const alone: Read = (columns, at) => (((columns[other] as Int32Array)[at] as number) & years) !== years ? 0 : (((columns[one] as Int32Array)[at] as number) & years) === years ? 2 : 1
  return {
    read: certain.length === 1 ? alone : (columns, at) => ((maybe.of(columns, at) & years) !== years ? 0 : (sure.of(columns, at) & years) === years ? 2 : 1),
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

function initiativesReading(leaf: Initiatives, setting: Setting): Reading {
  const count = numberOf(leaf.count)
  const { certain, possible } = initiativePlaces(setting, leaf, count)
  const years = lastYears(numberOf(leaf.years))
  const settled = leaf.settled === undefined ? years : lastYears(numberOf(leaf.settled))
  const [one, other] = [certain[0] as number, possible[0] as number]
  const alone: Read = (columns, at) => (((columns[other] as Int32Array)[at] as number) & years) === 0 ? 0 : (((columns[one] as Int32Array)[at] as number) & settled) === 0 ? 1 : 2
  return {
    read: count === 1 ? alone : (columns, at) => (countIn(columns, at, certain, settled) >= count ? 2 : countIn(columns, at, possible, years) >= count ? 1 : 0),
    test: { certain: enough(certain, String(settled), count), possible: enough(possible, String(years), count) },
  }
}

// --- words over codes and counts ---

/** A kernel function over columns and constants, as closure and as code. */
function call(name: keyof typeof kernel.words, places: readonly number[], constants: readonly number[]): Reading {
  const word = kernel.words[name] as unknown as (...given: readonly number[]) => Code
  const [first = 0, second] = places
  const [one = 0, two = 0, three = 0, four = 0] = constants
  const read: Read = second === undefined
    ? frequent[name]?.(first, one, two) ?? ((columns, at) => word((columns[first] as Int32Array)[at] as number, one, two, three))
    : (columns, at) => word((columns[first] as Int32Array)[at] as number, (columns[second] as Int32Array)[at] as number, one, two, three, four)
  const code = `${name}(${[...places.map((place) => `c${place}[i]`), ...constants].join(', ')})`
  return { read, test: { certain: `${code} === 2`, possible: `${code} !== 0` } }
}

/** The words that most rules use have a closure of their own each, so that the engine that runs them need not look up which word is meant. */
const frequent: Readonly<Partial<Record<keyof typeof kernel.words, (place: number, one: number, two: number) => Read>>> = {
  asAttested: (place) => (columns, at) => (columns[place] as Int32Array)[at] as Code,
  atLeast: (place, least, unknown) => (columns, at) => kernel.words.atLeast((columns[place] as Int32Array)[at] as number, least, unknown),
  isOneOf: (place, mask, unknown) => (columns, at) => kernel.words.isOneOf((columns[place] as Int32Array)[at] as number, mask, unknown),
  lighterThan: (place, limit, unknown) => (columns, at) => kernel.words.lighterThan((columns[place] as Int32Array)[at] as number, limit, unknown),
}

function attestedReading(key: number, against: readonly number[]): Reading {
  const own = call('asAttested', [key], [])
  if (against.length === 0) return own
  return {
    read: (columns, at) => {
      for (let place = 0; place < against.length; place += 1) if ((columns[against[place] as number] as Int32Array)[at] === 0) return 0
      return (columns[key] as Int32Array)[at] as Code
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
