import { describe, expect, it } from 'vitest'
import { plainDate } from '@thidua/kit/plain-date.ts'
import { cite } from '../law/engine/citation.ts'
import { needsLegal, type Condition } from '../law/engine/condition.ts'
import type { EvaluationCase } from '../law/engine/case.ts'
import type { LawValue } from '../law/engine/dated.ts'
import type { Wording } from '../law/engine/rule.ts'
import { rulebook } from '../law/rulebook.ts'
import { documents } from '../law/sources/documents.ts'
import { checkLaw, type CheckedLaw } from './check-law.ts'

// an invented law: numbers and articles mean nothing
const source = cite('1/2030/QH', 3)
const rated: Condition = { word: 'rated', atLeast: 'good', years: 1 }
const day = plainDate
const wording = (from: string, until?: string, when: Condition = rated, by = source): Wording => ({ from: day(from), ...(until ? { until: day(until) } : {}), cite: by, when })
const example = (expected: EvaluationCase['expected'], received = '2031-02-01'): EvaluationCase => ({
  kind: 'evaluation', id: `${expected}-${received}`, name: expected, facts: { subject: { kind: 'individual' }, ratings: [{ year: 2030, level: expected === 'met' ? 'good' : 'completed' }] },
  award: 'advanced-worker', received: day(received), expected, cite: [source],
})
const value = (entries: LawValue['entries']): LawValue => ({ id: 'titles/advanced-worker/share', says: 'tỷ lệ', unit: 'percent', entries })

function textsOf(parts: { wordings?: readonly Wording[]; values?: readonly LawValue[]; cases?: CheckedLaw['cases'] }, exists?: (id: string) => boolean): string[] {
  const law: CheckedLaw = {
    rules: parts.wordings ? [{ id: 'titles/advanced-worker', award: 'advanced-worker', wordings: parts.wordings }] : [],
    values: parts.values ?? [], cases: parts.cases ?? [example('met'), example('not-met')],
    documents: { '1/2030/QH': { number: '1/2030/QH', kind: 'law', title: 'Luật mẫu', issuer: 'Quốc hội', from: day('2030-01-01'), mark: 'seen' }, '2/2030/NĐ': { number: '2/2030/NĐ', kind: 'decree', title: 'Nghị định mẫu', issuer: 'Chính phủ', from: day('2030-01-01'), until: day('2030-12-31'), mark: 'seen' } },
  }
  return checkLaw(law, exists).map(({ text }) => text)
}

describe('check-law', () => {
  it('is content with the law of this house', () => {
    expect(checkLaw({ ...rulebook, values: rulebook.everyValue, documents })).toEqual([])
  })

  it('is content with a rule that has a source, a met and a not-met case', () => {
    expect(textsOf({ wordings: [wording('2031-01-01')] })).toEqual([])
  })

  it.each<[string, Parameters<typeof textsOf>[0], string]>([
    ['a source nobody has', { wordings: [wording('2031-01-01', undefined, rated, cite('9/9/NĐ', 1))] }, 'cites 9/9/NĐ, which is not in law/sources'],
    ['a dead source', { wordings: [wording('2031-01-01', undefined, rated, cite('2/2030/NĐ', 1))] }, 'from 2031-01-01 it cites 2/2030/NĐ, dead since 2030-12-31'],
    ['overlapping days', { wordings: [wording('2031-01-01', '2031-06-30'), wording('2031-06-30')] }, 'two entries on 2031-06-30'],
    ['days the wrong way round', { values: [value([{ from: day('2031-02-01'), until: day('2031-01-01'), value: 1, cite: source }])] }, 'ends on 2031-01-01, before it starts on 2031-02-01'],
    ['a rule never shown to be met', { wordings: [wording('2031-01-01')], cases: [example('not-met')] }, 'no worked case that is met'],
    ['a rule never shown not to be met', { wordings: [wording('2031-01-01')], cases: [example('met')] }, 'no worked case that is not met'],
    ['a change of law without a case on each side', { wordings: [wording('2031-01-01', '2031-12-31'), wording('2032-01-01')] }, 'no worked case for the wording from 2032-01-01: a change of law needs one on each side'],
    ['a condition that no case shows failing', { wordings: [wording('2031-01-01')], cases: [example('met'), { ...example('not-met'), facts: { subject: { kind: 'individual' }, ratings: [{ year: 2030, level: 'excellent' }] } }] }, 'no case shows "Năm xét được xếp loại hoàn thành tốt nhiệm vụ trở lên" not-met'],
    ['a number from an unsure text', { values: [value([{ from: day('2031-01-01'), value: 15, cite: cite('1/2030/QH', null, { mark: 'unsure' }) }])] }, 'an unsure text gives no number: it needs a lawyer'],
    ['a number nobody defines', { wordings: [wording('2031-01-01', undefined, { word: 'rated', atLeast: 'good', years: { value: 'titles/x/y' } })] }, 'names the value titles/x/y, which nobody defines'],
    ['a number that has no value on a day of the wording', { wordings: [wording('2031-01-01', '2031-12-31', { word: 'rated', atLeast: 'good', years: { value: 'titles/advanced-worker/share' } })], values: [value([{ from: day('2031-02-01'), value: 2, cite: source }])] }, 'the value titles/advanced-worker/share has no entry on 2031-01-01'],
    ['two cases of one name', { cases: [example('met'), example('met')] }, 'a second case of this name'],
  ])('finds %s', (_, parts, text) => {
    expect(textsOf(parts)).toContain(text)
  })

  it('finds a rule whose folder has another name', () => {
    expect(textsOf({ wordings: [wording('2031-01-01')] }, () => false)).toContain('no folder of this name: the path of a rule is its identity')
  })

  it('asks no met case of a rule that only sends to a lawyer', () => {
    expect(textsOf({ wordings: [wording('2031-01-01', undefined, needsLegal('chưa có văn bản', source))], cases: [example('undetermined')] })).toEqual([])
  })
})
