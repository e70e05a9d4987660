import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { draftLists, emptyDraft, isComplete, printDraft, readDraft, withAttested, withComplete, withItem, withMembers, withoutItem, withRating, withSubject } from './facts-draft.ts'

describe('facts while they are typed', () => {
  it('say nothing about a list until something is known of it', () => {
    expect(emptyDraft).toEqual({ subject: { kind: 'individual' } })
    for (const list of draftLists) expect(isComplete(emptyDraft, list)).toBe(false)
  })

  it('mark a list with an item as incomplete until somebody says it is complete', () => {
    const one = withItem(emptyDraft, 'awards', { award: 'advanced-worker', year: 2021 })
    expect(one.known).toEqual({ awards: false })
    const all = withComplete(one, 'awards', true)
    expect(all.known).toBeUndefined()
    expect(isComplete(withItem(all, 'awards', { award: 'advanced-worker', year: 2022 }), 'awards')).toBe(true)
  })

  it('tell "none" from "not known": an empty list stays only when it is complete', () => {
    expect(withComplete(emptyDraft, 'discipline', true).discipline).toEqual([])
    expect(withComplete(withComplete(emptyDraft, 'discipline', true), 'discipline', false).discipline).toBeUndefined()
    expect(withoutItem(withItem(emptyDraft, 'absences', { kind: 'sick', from: '2022-01-01', to: null }), 'absences', 0)).toEqual(emptyDraft)
  })

  it('hold one rating a year, in order, and none where the year is unknown', () => {
    const rated = withRating(withRating(withRating(emptyDraft, 2022, 'good'), 2021, 'excellent'), 2022, 'completed')
    expect(rated.ratings).toEqual([{ year: 2021, level: 'excellent' }, { year: 2022, level: 'completed' }])
    expect(withRating(withRating(rated, 2021, undefined), 2022, undefined)).toEqual(emptyDraft)
  })

  it('keep the three states of an attestation', () => {
    expect(withAttested(emptyDraft, 'solidarity', false).attested).toEqual({ solidarity: false })
    expect(withAttested(withAttested(emptyDraft, 'solidarity', true), 'solidarity', undefined)).toEqual(emptyDraft)
  })

  it('forget a field that is emptied', () => {
    expect(withSubject(withSubject(emptyDraft, 'sex', 'female'), 'sex', undefined)).toEqual(emptyDraft)
    expect(withMembers(withMembers(emptyDraft, 'count', 12), 'count', undefined)).toEqual(emptyDraft)
  })

  it('come back from their text as they were, whatever was typed', () => {
    const ratings = fc.array(fc.tuple(fc.integer({ min: 2000, max: 2030 }), fc.constantFrom('good', 'excellent')))
    fc.assert(fc.property(ratings, fc.boolean(), (given, complete) => {
      const typed = withComplete(given.reduce((draft, [year, level]) => withRating(draft, year, level), emptyDraft), 'ratings', complete)
      expect(readDraft(printDraft(typed))).toEqual(typed)
    }))
  })

  it.each(['', '{', '[]', 'null', '{"subject":"x"}', '{"subject":{"kind":"individual"},"ratings":{}}', '{"subject":{"kind":"individual"},"awards":[1]}'])('cannot be read from %j', (text) => {
    expect(readDraft(text)).toBeNull()
  })
})
