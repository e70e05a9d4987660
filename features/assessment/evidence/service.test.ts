import { Readable } from 'node:stream'
import { beforeAll, describe, expect, it } from 'vitest'
import { plainDate } from '@thidua/kit/plain-date.ts'
import { noScanner } from '../../../outside/scan/scanner.ts'
import { memoryStorage } from '../../../outside/storage/memory-storage.ts'
import { pdf } from '../../../tests/fixtures/sample-files.ts'
import { recordTwoUnits } from '../../../tests/fixtures/two-units.ts'
import { act, signIn } from '../../../tests/support/context.ts'
import { testDatabase } from '../../../tests/support/database.ts'
import type { Database } from '../../../database/connect.ts'
import type { Ctx } from '../../context.ts'
import { upload } from '../../files/service.ts'
import { recordScores } from '../service.ts'
import * as evidence from './service.ts'

const files = { storage: memoryStorage(), scanner: noScanner, maxBytes: 100_000 }
const officer = (unit: string) => ({ id: `can-bo-${unit}`, name: `Cán bộ ${unit}`, persona: 'officer', unitId: unit }) as const
const paper = { kind: 'công văn', date: plainDate('2022-10-01'), title: 'Báo cáo công tác' }

let database: Database
let [a, b, office] = ['', '', '']
const as = <Result>(token: string, work: (ctx: Ctx) => Promise<Result>) => act(database, work, { token, files })
const send = async (token: string, unit: string, text: string) => {
  const bytes = pdf(text)
  return (await upload({ input: { unit, name: 'a.pdf', size: bytes.length, secrecy: 'not-secret', wordsChecked: null }, body: Readable.from([bytes]), length: null, inTransaction: (work) => as(token, work) })).id
}
const add = async (token: string, unit: string, number: string) => (await as(token, (ctx) => evidence.addEvidence(ctx, { unit, number, ...paper }))).id
const attach = (token: string, id: string, file: string) => as(token, (ctx) => evidence.attachEvidenceFile(ctx, { evidence: id, file }))

beforeAll(async () => {
  database = await testDatabase()
  await act(database, recordTwoUnits)
  a = await signIn(database, officer('stp-a'), [{ unit: 'stp-a', may: 'read' }, { unit: 'stp-a', may: 'write' }])
  b = await signIn(database, officer('stp-b'), [{ unit: 'stp-b', may: 'read' }, { unit: 'stp-b', may: 'write' }, { unit: 'stp-a', may: 'read' }])
  office = await signIn(database, { id: 'thuong-truc', name: 'Thường trực', persona: 'standing-office', unitId: null }, [{ unit: null, may: 'read' }, { unit: null, may: 'write' }])
})

describe('evidence of a unit', () => {
  it('stands with its files and the lines that rest on it; other files of the unit stand beside it', async () => {
    const id = await add(a, 'stp-a', '10/BC')
    const [file, loose] = [await send(a, 'stp-a', 'một'), await send(a, 'stp-a', 'hai')]
    expect(await attach(a, id, file)).toMatchObject({ id, files: [{ id: file, scan: 'not-scanned' }] })
    await act(database, (ctx) => recordScores(ctx, { rows: [{ unit: 'stp-a', card: 'the', code: 'C.1', self: '5', cross: null, crossBy: null, verified: null, evidenceId: id, reason: '' }], evidence: [], importId: null }))
    const listed = await as(a, (ctx) => evidence.listEvidence(ctx, { unit: 'stp-a' }))
    expect(listed.evidence.find((each) => each.id === id)).toMatchObject({ ...paper, number: '10/BC', lines: [{ card: 'the', code: 'C.1' }], files: [{ id: file }] })
    expect(listed.loose.map((each) => each.id)).toEqual([loose])
    expect(listed.can).toEqual({ attach: true, seeRepeated: false })
  })

  it('is seen and changed by nobody outside the unit, not even by those who read its figures', async () => {
    const id = await add(a, 'stp-a', '11/BC')
    const file = await send(a, 'stp-a', 'ba')
    expect(await as(b, (ctx) => evidence.listEvidence(ctx, { unit: 'stp-a' }))).toMatchObject({ evidence: [], loose: [], can: { attach: false, seeRepeated: false } })
    await expect(attach(b, id, file)).rejects.toMatchObject({ code: 'assessment.no-such-evidence' })
    await expect(add(b, 'stp-a', '12/BC')).rejects.toMatchObject({ code: 'assessment.not-your-unit' })
    const theirs = await add(b, 'stp-b', '1/BC')
    await expect(attach(a, theirs, file)).rejects.toMatchObject({ code: 'assessment.no-such-evidence' })
    expect((await as(a, (ctx) => evidence.listEvidence(ctx, { unit: 'stp-b' }))).evidence).toEqual([])
  })

  it('has one record for one number of the unit, also when two are added at once', async () => {
    const outcomes = await Promise.allSettled([add(a, 'stp-a', '20/BC'), add(a, 'stp-a', '20/BC')])
    expect(outcomes.map((outcome) => outcome.status).toSorted()).toEqual(['fulfilled', 'rejected'])
    await add(b, 'stp-b', '20/BC')
  })

  it('is of a unit that exists, also for those who write for every unit', async () => {
    await expect(add(office, 'nowhere', '30/BC')).rejects.toMatchObject({ code: 'organisations.no-such-unit' })
  })

  it('takes only files of its own unit, and lets them go with a reason', async () => {
    const id = await add(a, 'stp-a', '30/BC')
    const file = await send(a, 'stp-a', 'bốn')
    await expect(attach(a, id, await send(b, 'stp-b', 'năm'))).rejects.toMatchObject({ code: 'files.no-such-file' })
    await attach(a, id, file)
    expect(await as(a, (ctx) => evidence.detachEvidenceFile(ctx, { evidence: id, file, reason: 'thay bản ký số' }))).toMatchObject({ files: [] })
    await expect(as(a, (ctx) => evidence.detachEvidenceFile(ctx, { evidence: id, file, reason: 'x' }))).rejects.toMatchObject({ code: 'files.no-such-file' })
  })

  it('with one and the same file is shown to the standing office, across units first, and to nobody else', async () => {
    const [first, second, other] = [await add(a, 'stp-a', '40/BC'), await add(a, 'stp-a', '41/BC'), await add(b, 'stp-b', '40/BC')]
    await attach(a, first, await send(a, 'stp-a', 'dùng lại trong đơn vị'))
    await attach(a, second, await send(a, 'stp-a', 'dùng lại trong đơn vị'))
    await attach(a, first, await send(a, 'stp-a', 'dùng lại giữa hai đơn vị'))
    await attach(b, other, await send(b, 'stp-b', 'dùng lại giữa hai đơn vị'))
    const { repeated } = await as(office, (ctx) => evidence.listRepeatedEvidence(ctx))
    expect(repeated.map((each) => [each.acrossUnits, each.uses.map((use) => [use.unitName, use.evidence])])).toEqual([
      [true, [['Sở Tư pháp tỉnh A', first], ['Sở Tư pháp tỉnh B', other]].map(([name, id]) => [expect.stringContaining(String(name).slice(-1)), id])],
      [false, [[expect.any(String), first], [expect.any(String), second]]],
    ])
    for (const token of [a, b]) await expect(as(token, (ctx) => evidence.listRepeatedEvidence(ctx))).rejects.toMatchObject({ code: 'files.not-yours' })
  })
})
