import type { LawCase } from '../../engine/case.ts'
import { cite } from '../../engine/citation.ts'
import { amendedDays, asking, onEachDay } from '../../titles/collective-case.ts'
import { as, attesting, officer, rated, unknownPerson, without } from '../../titles/individual-facts.ts'

const law2003 = cite('15/2003/QH11', null, { mark: 'memory' })
const law2022 = cite('06/2022/QH15', 75, { clause: 2 })
const ask = asking('commendations/certificate-of-merit-individual', 'certificate-of-merit', law2022)

const well = (year: number) => officer({ ratings: rated('good', year) })

export const cases: readonly LawCase[] = [
  ...onEachDay(ask, {
    id: 'local-standard', name: 'Hoàn thành tốt nhiệm vụ và đạt tiêu chuẩn của tỉnh', facts: (year) => attesting({ 'meets-local-standard': true }, well(year)),
    days: { '2004-07-01': 'met', '2023-12-31': 'met', '2024-01-01': 'met', '2026-09-30': 'met', ...amendedDays },
  }),
  ...onEachDay(ask, {
    id: 'below-local-standard', name: 'Hoàn thành tốt nhiệm vụ nhưng không đạt tiêu chuẩn của tỉnh', facts: (year) => attesting({ 'meets-local-standard': false }, well(year)),
    days: { '2023-12-31': 'met', '2024-01-01': 'not-met', '2026-09-30': 'not-met' },
  }),
  ask({ id: 'completed', name: 'Chỉ hoàn thành nhiệm vụ theo Luật 2003: không đạt', facts: officer({ ratings: rated('completed', 2022) }), on: '2022-12-05', expected: 'not-met', cite: [law2003] }),
  ask({ id: 'law-breaking', name: 'Không chấp hành pháp luật theo Luật 2003: không đạt', facts: attesting({ 'law-abiding': false }, well(2022)), on: '2022-12-05', expected: 'not-met', cite: [law2003] }),
  ask({ id: 'not-solidary', name: 'Không đoàn kết theo Luật 2003: không đạt', facts: attesting({ solidarity: false }, well(2022)), on: '2022-12-05', expected: 'not-met', cite: [law2003] }),
  ask({ id: 'farmer', name: 'Nông dân không xếp loại, hoàn thành tốt nghĩa vụ công dân: đạt', facts: as('farmer', attesting({ 'fulfils-duties': true }, officer())), on: '2022-12-05', expected: 'met', cite: [law2003] }),
  ask({ id: 'farmer-failing', name: 'Nông dân không hoàn thành nghĩa vụ công dân: không đạt', facts: as('farmer', attesting({ 'fulfils-duties': false }, officer())), on: '2022-12-05', expected: 'not-met', cite: [law2003] }),
  ask({ id: 'standard-unknown', name: 'Chưa xác nhận tiêu chuẩn của bộ, tỉnh: chưa kết luận', facts: well(2025), on: '2025-12-15', expected: 'undetermined', because: 'missing-fact' }),
  ask({ id: 'attestation-unknown', name: 'Chưa xác nhận chấp hành pháp luật theo Luật 2003: chưa kết luận', facts: without(well(2022), 'attested'), on: '2022-12-05', expected: 'undetermined', because: 'missing-fact', cite: [law2003] }),
  ask({ id: 'nothing-known', name: 'Chưa có dữ kiện nào', facts: unknownPerson, on: '2022-12-05', expected: 'undetermined', cite: [law2003] }),
]
