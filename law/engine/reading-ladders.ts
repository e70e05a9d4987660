// The merit ladders: a period since an earlier award, unbroken, with what must have been reached inside it.
import type { Since, SinceRun, Tally } from './condition.ts'
import type { Field, Side } from './fields.ts'
import { numberOf } from './ground.ts'
import * as kernel from './kernel.ts'
import { lastYears } from './masks.ts'
import { bothSides, countIn, enough, initiativePlaces, union, type Columns, type Reading, type Setting, type Sides } from './reading-parts.ts'

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

export function sinceReading(leaf: Since, setting: Setting): Reading {
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

export function sinceRunReading(leaf: SinceRun, setting: Setting): Reading {
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
