// A small world with something to hide in every corner: a group of schools, one school outside it, a season that is published and one that is not.
import path from 'node:path'
import { plainDate, type PlainDate } from '@thidua/kit/plain-date.ts'
import type { Database } from '../../database/connect.ts'
import { personas, type Actor, type Role } from '../../features/access/contract.ts'
import { registerDemoActor, type Grant } from '../../features/access/service.ts'
import { recordHistory } from '../../features/achievements/service.ts'
import { recordScores } from '../../features/assessment/service.ts'
import { recordSeason } from '../../features/calendar/service.ts'
import type { Ctx } from '../../features/context.ts'
import { recordTallies } from '../../features/councils/service.ts'
import { openRegionFolder } from '../../features/imports/folder/service.ts'
import { loadRegion } from '../../features/imports/region/service.ts'
import { recordCells } from '../../features/indicators/service.ts'
import { recordGroup, recordUnits } from '../../features/organisations/service.ts'
import { recordPeople } from '../../features/people/service.ts'
import { recordCard } from '../../features/scorecards/service.ts'
import { act } from '../support/context.ts'

/** `own`: where the actor works. `neighbour`: granted, but somebody else's. `outside`: not granted. */
export const places = ['own', 'neighbour', 'outside'] as const
export type Place = (typeof places)[number]

export const today = '2031-10-01'
export const now = `${today}T05:00:00.000Z`
export const clock = (): Date => new Date(now)

export const group = 'cum-truong'
export const foreignGroup = 'cum-khac'
export const published = { year: 2031, card: 'truong-2031', asOf: '2031-09-15' } as const
export const draft = { year: 2032, card: 'truong-2032' } as const

export const unitAt: Readonly<Record<Place, string>> = { own: 'truong-a', neighbour: 'truong-b', outside: 'truong-x' }
export const groupAt: Readonly<Record<Place, string>> = { own: group, neighbour: group, outside: foreignGroup }
export const personAt: Readonly<Record<Place, string>> = { own: 'N-A', neighbour: 'N-B', outside: 'N-X' }
export const fileAt: Readonly<Record<Place, string>> = { own: 'tep-a', neighbour: 'tep-b', outside: 'tep-x' }
export const evidenceAt: Readonly<Record<Place, string>> = { own: 'mc-a', neighbour: 'mc-b', outside: 'mc-x' }

/** What is hidden, by matter; each text stands in the database once and is never part of a question. */
export const secretOf = (matter: Secret, place: Place): string => secrets[matter][places.indexOf(place)] ?? ''
export type Secret = keyof typeof secrets
const secrets = {
  knows: ['Trường A', 'Trường B', 'Trường Ẩn Danh'],
  figures: ['ghi chú số liệu A', 'ghi chú số liệu B', 'ghi chú số liệu X'],
  results: ['giải trình đã công bố A', 'giải trình đã công bố B', 'giải trình đã công bố X'],
  drafts: ['giải trình chưa công bố A', 'giải trình chưa công bố B', 'giải trình chưa công bố X'],
  people: ['Người của A', 'Người của B', 'Người của X'],
  confidential: ['2031-02-11', '2031-02-12', '2031-02-13'],
  ballots: ['phiếu nháp A', 'phiếu nháp B', 'phiếu nháp X'],
} as const

const day = (text: string): PlainDate => plainDate(text)
const folder = path.join(import.meta.dirname, '../fixtures/region-other')

/** The world, and an account of each role with and without a scope. */
export async function buildWorld(database: Database): Promise<void> {
  await act(database, async (ctx) => {
    const { folder: region, errors } = await openRegionFolder(folder)
    if (!region) throw new Error(errors[0]?.text)
    await loadRegion(ctx, region)
    await addOutsider(ctx)
    for (const place of places) await hideIn(ctx, place)
    await openSecondSeason(ctx, region.cards[0]?.files ?? {})
    for (const role of personas) {
      await registerDemoActor(ctx, actorOf(role), grantsOf(role))
      for (const id of [`${role}-without`, `${role}-deputy`]) await registerDemoActor(ctx, { ...actorOf(role), id }, [])
    }
  }, { now })
  await addFiles(database)
}

/** A file of each unit, in use as evidence. */
async function addFiles({ pool }: Database): Promise<void> {
  await pool.query(`insert into file_contents (sha256, size, kind, place, scan, not_scanned, words_read, stored_at)
    select repeat(n::text, 64), 10, 'pdf', 'kept', 'not-scanned', 'no-scanner', false, $1 from generate_series(1, 3) as n`, [now])
  for (const [index, place] of places.entries()) {
    await pool.query('insert into files (id, sha256, name, unit_id, uploaded_at, uploaded_by, uploaded_by_name) values ($1, repeat($2, 64), $3, $4, $5, $6, $6)', [fileAt[place], String(index + 1), secretOf('drafts', place), unitAt[place], now, 'x'])
    await pool.query('insert into file_uses (file_id, kind, use_id, unit_id, attached_at, attached_by_name) values ($1, $2, $3, $4, $5, $6)', [fileAt[place], 'evidence', evidenceAt[place], unitAt[place], now, 'x'])
  }
}

/** A school of no group of theirs, with a season of its own. */
async function addOutsider(ctx: Ctx): Promise<void> {
  const unit = { id: unitAt.outside, kind: 'truong', name: secretOf('knows', 'outside'), province: 'Tỉnh Y', provinceCode: '02', from: day('2020-01-01'), to: null, source: '' }
  await recordUnits(ctx, [unit])
  await recordGroup(ctx, { id: foreignGroup, kind: 'cluster', name: 'Cụm khác', from: day('2020-01-01'), note: '' }, [unit], [])
  await recordSeason(ctx, { group: foreignGroup, year: published.year, asOf: day(published.asOf), note: '', published: day(published.asOf) }, [])
  await recordSeason(ctx, { group: foreignGroup, year: draft.year, asOf: day('2032-09-15'), note: '', published: null }, [])
}

async function hideIn(ctx: Ctx, place: Place): Promise<void> {
  const unit = unitAt[place]
  const cell = { unit, indicator: 'giao_vien', period: '2031', state: 'number', value: '41', status: 'actual', source: 'synthetic', note: secretOf('figures', place), cutOff: null, reported: day('2031-09-01'), reason: '', line: null } as const
  await recordCells(ctx, { importId: null, about: 'ẩn', targets: [], cells: [cell] })
  const person = personAt[place]
  await recordPeople(ctx, [{ id: person, name: secretOf('people', place), unit, role: 'direct-worker', sex: 'female', ethnicity: 'majority', joined: day('2021-03-01'), sector: 'civil-servant', source: 'synthetic' }])
  await recordHistory(ctx, { source: 'synthetic', importId: null, history: historyOf(person, place) })
  await recordTallies(ctx, groupAt[place], [{
    voteId: `nhap-${place}`, date: day('2031-09-28'), line: 'truong', title: secretOf('ballots', place), electors: 9, present: 8, ballotsIssued: 8, ballotsReturned: 8, ballotsValid: 8,
    candidate: unit, votesFor: 7, votesAgainst: 1, votesBlank: 0, base: 'present', threshold: '2/3', result: 'acclaimed', note: '',
  }])
}

const historyOf = (person: string, place: Place): Parameters<typeof recordHistory>[1]['history'] => ({
  ratings: [{ person, year: 2030, level: 'good' }],
  awards: [], initiatives: [], absences: [], attested: [],
  discipline: [{ person, form: 'reprimand', from: day(secretOf('confidential', place)), to: null }],
  lists: [{ person, list: 'discipline', complete: true, through: 2031 }],
})

/** Cards of both years, and scores on both with reasons that tell them apart. */
async function openSecondSeason(ctx: Ctx, files: Readonly<Record<string, string>>): Promise<void> {
  await recordSeason(ctx, { group, year: draft.year, asOf: day('2032-09-15'), note: '', published: null }, [])
  const next = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, text.replaceAll('2031', '2032').replace('2030-09-01', '2031-09-01').replace('2030-10-01', '2031-09-20')]))
  for (const of of [group, foreignGroup]) await recordCard(ctx, { group: of, mainFile: Object.keys(next)[0] ?? '', files: next })
  for (const place of places) {
    const row = (card: string, reason: string) => ({ unit: unitAt[place], card, code: 'P', self: '11', cross: null, crossBy: null, verified: '11', evidenceId: null, reason })
    const evidence = { id: evidenceAt[place], unit: unitAt[place], kind: 'bao-cao', number: `${place}/BC`, date: null, from: null, to: null, title: secretOf('drafts', place) }
    await recordScores(ctx, { importId: null, evidence: [evidence], rows: [row(published.card, secretOf('results', place)), { ...row(draft.card, secretOf('drafts', place)), evidenceId: evidence.id }] })
  }
}

const worksSomewhere: readonly Role[] = ['officer', 'head', 'direct-worker']
const seesEverything: readonly Role[] = ['standing-office', 'administrator', 'auditor']

export function actorOf(role: Role): Actor {
  return { id: role, name: `Vai ${role}`, persona: role, unitId: worksSomewhere.includes(role) ? unitAt.own : null, personId: role === 'direct-worker' ? personAt.own : null }
}

function grantsOf(role: Role): Grant[] {
  const reads = seesEverything.includes(role) ? [null] : [unitAt.own, unitAt.neighbour, 'truong-c', 'truong-d']
  const write = role === 'standing-office' ? [null] : role === 'officer' || role === 'head' ? [unitAt.own] : []
  return [...reads.map((unit) => ({ unit, may: 'read' as const })), ...write.map((unit) => ({ unit, may: 'write' as const }))]
}
