import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gate, markingIn, markingInName, stronger } from './model.ts'

describe('a line of a paper', () => {
  it.each([
    ['MẬT', 'MẬT'], ['TỐI MẬT', 'TỐI MẬT'], ['TUYỆT MẬT', 'TUYỆT MẬT'], ['  TỐI   MẬT.', 'TỐI MẬT'], ['[MẬT]', 'MẬT'], ['T Ố I  M Ậ T', 'TỐI MẬT'], ['M Ậ T', 'MẬT'],
    ['Độ mật: Tối mật', 'TỐI MẬT'], ['ĐỘ MẬT: MẬT', 'MẬT'], ['Mức độ mật : tuyệt mật', 'TUYỆT MẬT'], ['TỐI MẬT'.normalize('NFD'), 'TỐI MẬT'], ['TỐI\u00a0MẬT', 'TỐI MẬT'],
    ['TỐI\u200bMẬT', 'TỐI MẬT'], ['TÀI LIỆU THU HỒI', 'TÀI LIỆU THU HỒI'], ['CHỈ NGƯỜI CÓ TÊN MỚI ĐƯỢC BÓC BÌ', 'CHỈ NGƯỜI CÓ TÊN MỚI ĐƯỢC BÓC BÌ'],
  ])('%s carries a stamp', (line, word) => {
    expect(markingIn(line)).toEqual({ word, kind: 'stamp' })
  })

  it.each([
    ['Hồ sơ này thuộc loại tối mật theo danh mục', 'TỐI MẬT'], ['Đã tiêu hủy 02 tài liệu tuyệt mật trong năm', 'TUYỆT MẬT'],
    ['Công văn số 12 (MẬT) của Bộ', 'MẬT'], ['Kèm theo văn bản MẬT số 5', 'MẬT'],
  ])('%s speaks of one', (line, word) => {
    expect(markingIn(line)).toEqual({ word, kind: 'mention' })
  })

  it.each([
    'Công tác bảo vệ bí mật nhà nước', 'CÔNG TÁC BẢO VỆ BÍ MẬT NHÀ NƯỚC', 'MẬT ĐỘ DÂN SỐ', 'Mật khẩu của tài khoản', 'mật ong', 'BẢO MẬT THÔNG TIN', 'Quan hệ mật thiết với dân',
    'Mật độ', 'CƠ MẬT VIỆN', 'Ông Nguyễn Văn Mật', 'TÍN NGHĨA', 'GIẢI MẬT TÀI LIỆU', 'TỐI ƯU', '', 'A B C',
  ])('%s says nothing', (line) => {
    expect(markingIn(line)).toBeNull()
  })

  it('is found whatever stands around a stamp that stands alone', () => {
    const frame = fc.stringMatching(/^[ *_\-–.()[\]|"]{0,6}$/)
    fc.assert(fc.property(fc.constantFrom('MẬT', 'TỐI MẬT', 'TUYỆT MẬT'), frame, frame, (stamp, before, after) => {
      expect(markingIn(before + stamp + after)).toEqual({ word: stamp, kind: 'stamp' })
    }))
  })
})

describe('the name of a file', () => {
  it.each([
    ['Kế hoạch TỐI MẬT.docx', 'TỐI MẬT'], ['bc_tuyet-mat_2022.pdf', 'TUYỆT MẬT'], ['TOI MAT.pdf', 'TỐI MẬT'], ['12-MẬT.pdf', 'MẬT'], ['(MẬT) công văn.pdf', 'MẬT'],
  ])('%s is asked about', (name, word) => {
    expect(markingInName(name)).toEqual({ word, kind: 'mention' })
  })

  it.each(['danh-sach-mat-bang.xlsx', 'BẢO MẬT.pdf', 'mật độ dân số.xlsx', 'Bí mật nhà nước - báo cáo công tác.docx', 'Nguyễn Văn Mật.pdf', 'bao cao.pdf'])('%s is not', (name) => {
    expect(markingInName(name)).toBeNull()
  })
})

describe('the gate', () => {
  const stamp = { word: 'MẬT', kind: 'stamp' } as const
  const mention = { word: 'TỐI MẬT', kind: 'mention' } as const
  it.each([
    ['not-secret', null, null, null],
    ['not-secret', mention, null, 'files.secret-words'],
    ['not-secret', mention, '   ', 'files.secret-words'],
    ['not-secret', mention, 'văn bản tuyên truyền', null],
    ['not-secret', stamp, 'văn bản tuyên truyền', 'files.secret-stamp'],
    ['secret', null, null, 'files.declared-secret'],
    ['secret', stamp, 'x', 'files.declared-secret'],
    ['unsure', null, 'x', 'files.secret-unsure'],
  ] as const)('declared %s with %o and the reason %o answers %o', (declaration, marking, reason, code) => {
    const answer = gate(declaration, marking, reason)
    expect(answer.open ? null : answer.code).toBe(code)
  })

  it('never opens for what is declared secret or unsure, nor for a stamp, whatever reason is given', () => {
    fc.assert(fc.property(fc.constantFrom('secret', 'unsure') as fc.Arbitrary<'secret' | 'unsure'>, fc.option(fc.constantFrom(stamp, mention)), fc.option(fc.string()), (declaration, marking, reason) => {
      expect(gate(declaration, marking, reason).open).toBe(false)
      expect(gate('not-secret', stamp, reason).open).toBe(false)
    }))
  })

  it('remembers the strongest word of a file', () => {
    expect([stronger(null, mention), stronger(mention, stamp), stronger(stamp, mention), stronger(null, null)]).toEqual([mention, stamp, stamp, null])
  })
})
