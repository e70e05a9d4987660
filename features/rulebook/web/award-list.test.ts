import { describe, expect, it } from 'vitest'
import { fits, groupAwards } from './award-list.ts'
import type { AwardOnDay } from './rulebook.ts'

const citation = { document: '06/2022/QH15', mark: 'seen', text: 'Đ23 · 06/2022/QH15', title: '', link: null } as const
const award = (given: Partial<AwardOnDay>): AwardOnDay => ({
  award: 'x', name: 'Bằng khen bộ, ban, ngành, tỉnh', short: 'BK bộ, tỉnh', kind: 'diploma', subjects: ['individual'], state: false, decidedBy: [], citation, selective: false, lawyerCheckOpen: false, needsLegal: false, ...given,
})

describe('the list of awards', () => {
  it('finds an award by words without tone marks, in any order', () => {
    expect(fits('Chiến sĩ thi đua cơ sở', 'co so chien si')).toBe(true)
    expect(fits('Chiến sĩ thi đua cơ sở', 'toan quoc')).toBe(false)
  })

  it('groups by kind, titles first, and leaves out kinds without an award', () => {
    const groups = groupAwards([award({}), award({ kind: 'title', name: 'Lao động tiên tiến' })], { subject: null, text: '' })
    expect(groups.map(({ kind }) => kind)).toEqual(['title', 'diploma'])
  })

  it('keeps only awards for the chosen subject', () => {
    expect(groupAwards([award({ subjects: ['collective'] })], { subject: 'household', text: '' })).toEqual([])
  })
})
