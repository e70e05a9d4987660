import { describe, expect, it } from 'vitest'
import { plainDate } from '@thidua/kit/plain-date.ts'
import type { AwardId } from '../awards.ts'
import { rulebook } from '../rulebook.ts'
import { cite } from './citation.ts'
import { compareDays } from './compare.ts'
import { regimes } from './versions.ts'

const day = plainDate
const between = (award: AwardId, from: string, to: string, kind = 'individual') => compareDays(rulebook, { from: day(from), to: day(to) }).find((each) => each.award === award && (each.subject ?? kind) === kind)
const texts = (award: AwardId, from: string, to: string, kind?: string) => between(award, from, to, kind)?.conditions.map(({ before, after, role }) => [role, before?.text ?? null, after?.text ?? null]) ?? []

describe('what is new on 01/01/2024', () => {
  it('lets an excellent rating stand in for the initiative of the grassroots fighter', () => {
    expect(texts('grassroots-emulation-fighter', '2023-12-31', '2024-01-01')).toContainEqual(['way', null, 'Năm xét được xếp loại hoàn thành xuất sắc nhiệm vụ'])
  })

  it('asks nobody any more to have registered', () => {
    expect(texts('ministry-province-emulation-fighter', '2023-12-31', '2024-01-01')).toEqual([['requirement', 'Không thuộc trường hợp không đăng ký thi đua', null]])
  })

  it('wants good years and titles instead of excellent years and initiatives for the diploma of the Prime Minister', () => {
    const ladder = texts('prime-minister-diploma', '2023-12-31', '2024-01-01').find(([, before]) => before?.includes('5 sáng kiến'))
    expect(ladder?.[2]).toContain('hoàn thành tốt nhiệm vụ trở lên')
    expect(ladder?.[2]).toContain('3 lần Chiến sĩ thi đua cơ sở')
  })

  it('creates the exemplary commune', () => {
    expect(between('exemplary-commune', '2023-12-31', '2024-01-02', 'collective')).toMatchObject({ before: null })
  })
})

it('moves the contest of communes from the district to the province on 01/07/2025', () => {
  const text = between('exemplary-commune', '2025-06-30', '2025-07-01', 'collective')?.text ?? ''
  expect(text).toContain('cấp huyện')
  expect(text).toContain('cấp tỉnh')
})

it('finds nothing new between two days of one regime, and both citations where it finds something', () => {
  expect(compareDays(rulebook, { from: day('2025-09-01'), to: day('2026-03-01') })).toEqual([])
  for (const { from, until } of regimes) {
    if (until === undefined || until > '2026-09-30') continue
    for (const { before, after, citations, text } of compareDays(rulebook, { from, to: until })) {
      expect(citations).toHaveLength(before === null || after === null ? 1 : 2)
      expect(text).not.toMatch(/undefined|\[object/)
    }
  }
})

it('does not call it news when only texts that nobody has read differ', () => {
  const { text } = between('grassroots-emulation-fighter', '2026-09-30', '2026-10-01') ?? { text: '' }
  expect(text).toContain('Luật sửa đổi 06/2026/QH16')
})

it('shows a draft that raises a number as a change of that number', () => {
  const overlay = { id: 'du-thao', name: 'Dự thảo', issuer: 'Bộ Nội vụ', level: 'draft' as const, from: day('2024-01-01'), cite: cite('06/2022/QH15', null), values: { 'titles/ministry-province-emulation-fighter/titles-in-a-row': 4 } }
  const value = rulebook.values.find(({ id }) => id.startsWith('titles/ministry-province-emulation-fighter/'))
  const draft = { ...overlay, values: { [value?.id ?? '']: 4 } }
  const changed = compareDays(rulebook, { from: day('2024-06-01'), to: day('2024-06-01'), overlaysAfter: [draft] })
  expect(changed.map(({ award }) => award)).toContain('ministry-province-emulation-fighter')
  expect(changed[0]?.text).toContain('4 lần liên tục')
})
