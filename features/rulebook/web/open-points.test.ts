import { describe, expect, it } from 'vitest'
import { openPoints } from './open-points.ts'
import type { RuleOnDay } from './rulebook.ts'

const cited = (mark: 'seen' | 'memory') => ({ document: '91/2017/NĐ-CP', mark, text: 'Đ12 · 91/2017/NĐ-CP', title: '', link: null })
const line = (text: string, mark: 'seen' | 'memory', joins: 'all' | null = null): RuleOnDay['lines'][number] => ({ place: text, depth: joins === null ? 1 : 0, joins, limb: null, text, citation: cited(mark), needsLegal: false })
const rule = (lines: RuleOnDay['lines']): RuleOnDay => ({
  rule: 'r', subject: null, note: null, selective: false, from: '2024-01-01' as RuleOnDay['from'], until: null, citation: cited('seen'), lines, values: [], lawyerCheckOpen: true, history: [], cases: [],
})

describe('what a lawyer still has to look at', () => {
  it('names conditions that were not compared with a published text, and no others', () => {
    expect(openPoints({ rules: [rule([line('đã đọc', 'seen'), line('theo trí nhớ', 'memory')])], procedure: [] }).map(({ text }) => text)).toEqual(['theo trí nhớ'])
  })

  it('names a point once although two rules state it', () => {
    expect(openPoints({ rules: [rule([line('như nhau', 'memory')]), rule([line('như nhau', 'memory')])], procedure: [] })).toHaveLength(1)
  })

  it('leaves out lines that only join others, and steps without a source', () => {
    expect(openPoints({ rules: [rule([line('tất cả', 'memory', 'all')])], procedure: [{ topic: 'money', text: 'mức thưởng', citation: null }] })).toEqual([])
  })
})
