import fc from 'fast-check'
import { addDays, plainDate, type PlainDate } from '@thidua/kit/plain-date.ts'
import { factsSchema } from '@thidua/law/engine/facts-schema.ts'
import type { Facts } from '@thidua/law/engine/facts.ts'
import { describe, expect, it } from 'vitest'
import { knownLists, personFacts, type AwardRow, type History } from './contract.ts'
import { cursorOf, factsOn, placeOf, type PersonInPost, type View } from './model.ts'

const day = plainDate
const person: PersonInPost = { person: 'P1', name: 'Nhân sự 1', unit: 'a', role: 'officer', sex: 'female', ethnicity: null, synthetic: true, joined: day('2015-03-01'), sector: 'civil-servant' }
const award: AwardRow = { award: 'advanced-worker', year: 2021, number: '1/QĐ', decided: day('2021-11-20'), basis: 'merit', on: 'rating', annulled: null }
const nothing: History = { ratings: [], awards: [], initiatives: [], discipline: [], absences: [], attested: [], lists: [] }
const see = (history: Partial<History>, view: View, sensitive = true) => factsOn(person, { ...nothing, ...history }, { view, sensitive })
const on = (text: string): View => ({ asOf: day(text) })

describe('the facts of a person', () => {
  it('are a facts file of the law: what is not known is left out', () => {
    const facts: Facts = factsOn({ ...person, sex: null, joined: null, sector: '' }, nothing, { view: on('2022-12-05'), sensitive: true })
    expect(facts.subject).toEqual({ kind: 'individual', id: 'P1', role: 'officer' })
    expect(see({}, on('2022-12-05')).subject).toEqual({ kind: 'individual', id: 'P1', sex: 'female', role: 'officer', sector: 'civil-servant', joined: '2015-03-01' })
  })

  it('hold attestations as they were given, yes and no', () => {
    const attested = [{ key: 'law-abiding', attested: true }, { key: 'studies', attested: false }] as const
    expect(see({ attested }, on('2022-12-05')).attested).toEqual({ 'law-abiding': true, studies: false })
  })
})

describe('an award', () => {
  it('is known from the day of its decision', () => {
    expect(see({ awards: [award] }, on('2021-11-19')).awards).toEqual([])
    expect(see({ awards: [award] }, on('2021-11-20')).awards).toEqual([
      { award: 'advanced-worker', year: 2021, decided: '2021-11-20', basis: 'merit', number: '1/QĐ', on: 'rating', cancelled: null },
    ])
  })

  it('without a day of decision is known from its year, and what is unknown of it is left out', () => {
    const bare = { ...award, decided: null, basis: null, on: null, number: '' }
    expect(see({ awards: [bare] }, on('2020-12-31')).awards).toEqual([])
    expect(see({ awards: [bare] }, on('2021-01-01')).awards).toEqual([{ award: 'advanced-worker', year: 2021, cancelled: null }])
  })

  it('that was annulled stands as it was until the day of the annulment', () => {
    const annulled = { ...award, annulled: day('2022-06-15') }
    expect(see({ awards: [annulled] }, on('2022-06-14')).awards).toMatchObject([{ cancelled: null }])
    expect(see({ awards: [annulled] }, on('2022-06-15')).awards).toMatchObject([{ cancelled: '2022-06-15' }])
  })
})

describe('an initiative', () => {
  const initiative = { id: 'I1', year: 2021, scope: 'grassroots', recognised: day('2021-10-30'), usedFor: 'grassroots-emulation-fighter:2021' } as const

  it('is not recognised before its day; a day nobody gave stays unknown', () => {
    expect(see({ initiatives: [initiative] }, on('2021-10-29')).initiatives).toMatchObject([{ recognised: null }])
    expect(see({ initiatives: [initiative] }, on('2021-10-30')).initiatives).toMatchObject([{ recognised: '2021-10-30' }])
    expect(see({ initiatives: [{ ...initiative, recognised: null }] }, on('2021-10-30')).initiatives[0]).not.toHaveProperty('recognised')
  })

  it('is used up by the decision of the award it carried, not before', () => {
    const fighter = { ...award, award: 'grassroots-emulation-fighter', decided: day('2021-11-20') } as const
    const history = { initiatives: [initiative], awards: [fighter] }
    expect(see(history, on('2021-11-19')).initiatives).toMatchObject([{ usedFor: null }])
    expect(see(history, on('2021-11-20')).initiatives).toMatchObject([{ usedFor: 'grassroots-emulation-fighter:2021' }])
  })

  it('said to be used for an award that is not listed counts as used', () => {
    expect(see({ initiatives: [initiative] }, on('2021-12-31')).initiatives).toMatchObject([{ usedFor: 'grassroots-emulation-fighter:2021' }])
  })
})

describe('a list', () => {
  const lists = knownLists.map((list) => ({ list, complete: true, through: 2022 }))

  it('nobody called complete is not known to be', () => {
    expect(see({}, on('2022-12-05')).known).toEqual({ ratings: false, awards: false, initiatives: false, discipline: false, absences: false })
  })

  it('complete up to a year says nothing about a later one: silence about 2023 is no answer', () => {
    expect(see({ lists }, on('2022-12-05')).known.ratings).toBe(true)
    expect(see({ lists }, on('2023-01-15')).known.ratings).toBe(false)
    expect(see({ lists }, { asOf: day('2023-01-15'), year: 2022 }).known.ratings).toBe(true)
  })

  it('of discipline or absences is kept from those who may not see it, and looks like one nobody wrote', () => {
    const facts = see({ lists, discipline: [{ form: 'reprimand', from: day('2022-05-12'), to: day('2023-05-11') }] }, on('2022-12-05'), false)
    expect(facts).not.toHaveProperty('discipline')
    expect(facts).not.toHaveProperty('absences')
    expect(facts.known).toEqual({ ratings: true, awards: true, initiatives: true, discipline: false, absences: false })
  })
})

const days = fc.integer({ min: 0, max: 4000 }).map((count) => addDays(day('2014-01-01'), count))
const dayOrNull = fc.option(days, { nil: null })
const years = fc.integer({ min: 2013, max: 2026 })
const spans = <Word extends string>(name: 'form' | 'kind', word: Word) =>
  fc.array(fc.record({ from: days, to: dayOrNull }).map(({ from, to }) => ({ [name]: word, from, to })), { maxLength: 4 })
const histories = fc.record({
  ratings: fc.uniqueArray(years, { maxLength: 6 }).map((some) => some.map((year) => ({ year, level: 'good' }))),
  awards: fc.array(fc.record({ award: fc.constant('advanced-worker'), year: years, number: fc.string(), decided: dayOrNull, basis: fc.constant(null), on: fc.constant(null), annulled: dayOrNull }), { maxLength: 6 }),
  initiatives: fc.array(fc.record({ id: fc.string(), year: years, scope: fc.constant('national'), recognised: dayOrNull, usedFor: fc.constantFrom(null, 'advanced-worker:2020', 'advanced-worker') }), { maxLength: 4 }),
  discipline: spans('form', 'warning'),
  absences: spans('kind', 'sick'),
  attested: fc.constant([]),
  lists: fc.subarray([...knownLists]).map((some) => some.map((list) => ({ list, complete: true, through: 2022 }))),
}) as unknown as fc.Arbitrary<History>

describe('for every history', () => {
  it('the answer keeps its contract and is a facts file the law can read', () => {
    fc.assert(fc.property(histories, days, fc.boolean(), (history, asOf, sensitive) => {
      const facts = factsOn(person, history, { view: { asOf }, sensitive })
      expect(personFacts.safeParse(facts).error?.issues ?? []).toEqual([])
      expect(factsSchema.safeParse(facts).error?.issues ?? []).toEqual([])
    }))
  })

  it('a later day knows no less, and nothing of what lies ahead', () => {
    const sizes = (history: History, asOf: PlainDate) => {
      const { awards, initiatives, ratings, discipline = [], absences = [] } = factsOn(person, history, { view: { asOf }, sensitive: true })
      return { lengths: [awards, initiatives, ratings, discipline, absences].map(({ length }) => length), awards, discipline }
    }
    fc.assert(fc.property(histories, days, days, (history, one, other) => {
      const [early, late] = [sizes(history, one < other ? one : other), sizes(history, one < other ? other : one)]
      expect(early.lengths.every((length, at) => length <= late.lengths[at]!)).toBe(true)
      const last = one < other ? other : one
      expect(late.awards.every(({ decided, cancelled }) => (decided ?? last) <= last && (cancelled ?? last) <= last)).toBe(true)
      expect(late.discipline.every(({ from }) => from <= last)).toBe(true)
    }))
  })

  it('two that differ only in what is hidden look the same to those it is hidden from', () => {
    fc.assert(fc.property(histories, histories, days, (one, other, asOf) => {
      const hidden = { discipline: other.discipline, absences: other.absences, lists: [...one.lists.filter(({ list }) => list !== 'discipline' && list !== 'absences'), ...other.lists.filter(({ list }) => list === 'discipline' || list === 'absences')] }
      const look = (history: History) => factsOn(person, history, { view: { asOf }, sensitive: false })
      expect(look({ ...one, ...hidden })).toEqual(look(one))
    }))
  })
})

it('a page ends at a place that can be found again', () => {
  expect(placeOf(cursorOf(person))).toEqual({ unit: 'a', person: 'P1' })
  expect(placeOf(undefined)).toEqual({ unit: '', person: '' })
})
