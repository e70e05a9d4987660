// Figures that read no cells: members of the season, days of its calendar.
import { isWithin, lastDayOf } from '@thidua/kit/plain-date.ts'
import { formatDay } from '@thidua/kit/vi-text.ts'
import type { RegionUnit } from '@thidua/scoring/region.ts'
import { Rational } from '@thidua/scoring/rational.ts'
import type { FigureSpec } from '../../contract.ts'
import type { Computed, Figuring } from '../contract.ts'
import { nothing, valued } from '../computed/model.ts'

export function membersFigure({ asking, names, words, year }: Figuring, op: 'members' | 'provinces'): Computed {
  const day = lastDayOf(year)
  const members = asking.input.region.units.filter((unit) => isWithin(day, unit.validFrom, unit.validTo))
  const found = op === 'members' ? members.map(({ id }) => id) : [...new Set(members.map(({ province }) => province).filter(Boolean))]
  if (found.length === 0) return nothing
  const text = String(found.length)
  const say = words.fact[op]
  return { ...nothing, ...valued(Rational.of(BigInt(found.length))), text, valueText: text, source: words.sources.units, arithmetic: op === 'members' ? byKind(members, names) : found.join('; '), statement: say({ day: formatDay(day), value: text }) }
}

/**
 * The day of the first event of a kind: in the year itself, at its close (which may run into the next year), or still to come.
 * The seasons around have events of the same kinds, so each is looked for only where it can be.
 */
export function eventFigure({ asking, words, year }: Figuring, { kind, time = 'in-year' }: Extract<FigureSpec, { op: 'event' }>): Computed {
  const { asOf } = asking.book
  const fits = (from: string): boolean => (time === 'to-come' ? from > asOf : from <= asOf && (time === 'closing' ? from >= `${year}-07-01` : from <= lastDayOf(year)))
  const events = asking.input.events.filter((event) => event.kind === kind && fits(event.from))
  const event = events.toSorted((left, right) => (left.from < right.from ? -1 : left.from > right.from ? 1 : 0))[0]
  if (!event) return nothing
  const text = formatDay(event.from)
  return { ...nothing, state: 'number', value: event.from, text, title: event.title, valueText: text, source: words.sources.event({ title: event.title, from: event.source }), statement: words.fact.event({ title: event.title, value: text }) }
}

function byKind(members: readonly RegionUnit[], names: Figuring['names']): string {
  return [...Map.groupBy(members, ({ kind }) => kind)].map(([kind, units]) => `${units.length} ${names.kind(kind)}: ${names.list(units.map(({ id }) => id))}`).join('; ')
}
