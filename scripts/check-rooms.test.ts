import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { checkRooms } from './check-rooms.ts'

const root = await fs.mkdtemp(path.join(os.tmpdir(), 'thidua-rooms-'))
afterAll(() => fs.rm(root, { recursive: true }))

const house = {
  'features/ladder.ts': "export const ladder = ['people', 'tasks'] as const",
  'features/people/contract.ts': 'export const a = 1',
  'features/people/service.ts': "import { a } from './contract.ts'\nimport { b } from './store.ts'\nexport const c = a + b",
  'features/people/store.ts': "import '../../database/connect.ts'\nexport const b = 1",
  'features/tasks/service.ts': "import { c } from '../people/service.ts'\nexport const d = c",
  'database/connect.ts': 'export const open = 1',
  'database/migrations/0001-people.sql': '-- owner: people\ncreate table people (id text);\n-- owner: tasks\ncreate table chores (id text);',
}

async function findingsIn(files: Record<string, string>): Promise<string[]> {
  const tree = await fs.mkdtemp(path.join(root, 'tree-'))
  for (const [file, text] of Object.entries({ ...house, ...files })) {
    await fs.mkdir(path.dirname(path.join(tree, file)), { recursive: true })
    await fs.writeFile(path.join(tree, file), text)
  }
  return (await checkRooms(tree)).map((finding) => `${finding.file}:${finding.line} ${finding.text}`)
}

const lines = (count: number) => 'export const a = 1\n'.repeat(1) + '// line\n'.repeat(count - 1)

describe('a house in order', () => {
  it('has no findings', async () => {
    expect(await findingsIn({})).toEqual([])
  })

  it('lets tests, demo and scripts import what they like', async () => {
    const any = "import '../features/people/store.ts'"
    expect(await findingsIn({ 'demo/load.ts': any, 'scripts/check.ts': any, 'tests/journeys/one.test.ts': "import '../../scripts/check.ts'", 'features/tasks/service.test.ts': "import '../people/store.ts'\nimport '../../tests/support/database.ts'" })).toEqual([])
  })

  it('lets a file be long when it is data', async () => {
    expect(await findingsIn({ 'messages/tasks.ts': lines(500), 'scoring/cases.ts': lines(500), 'tests/fixtures/year.ts': lines(500) })).toEqual([])
  })

  it('lets a store read a view that its owner publishes', async () => {
    expect(await findingsIn({ 'features/tasks/store.ts': 'export const q = (db: any) => db.selectFrom("people_names as n").selectAll()' })).toEqual([])
  })
})

describe('check-rooms finds', () => {
  it.each<[string, Record<string, string>, string]>([
    ['kit importing a feature', { 'kit/a.ts': "import '../features/people/contract.ts'" }, 'kit/ may import nothing of ours'],
    ['kit importing scoring by its package name', { 'kit/a.ts': "import '@thidua/scoring/score.ts'" }, 'kit/ may import nothing of ours'],
    ['outside importing the database', { 'outside/mail.ts': "import '../database/connect.ts'" }, 'outside/ may import kit'],
    ['database importing a feature', { 'database/x.ts': "import '../features/people/contract.ts'" }, 'database/ may import kit'],
    ['a door importing a door', { 'server/a.ts': 'export const a = 1', 'cli/a.ts': "import '../server/a.ts'" }, 'cli/ may import'],
    ['a door importing a closed file', { 'server/a.ts': "import '../features/people/store.ts'" }, 'a door sees contract.ts'],
    ['somebody importing demo', { 'demo/a.ts': 'export const a = 1', 'server/a.ts': "import '../demo/a.ts'" }, 'nobody imports demo/'],
    ['somebody importing tests lazily', { 'server/a.ts': "export const a = () => import('../tests/support/a.ts')" }, 'nobody imports tests/'],
    ['a type imported from a closed file', { 'features/tasks/model.ts': "export type A = import('../people/store.ts').A" }, 'a closed file of another feature'],
    ['a feature looking up the ladder', { 'features/people/policy.ts': "import '../tasks/contract.ts'" }, 'tasks stands above people'],
    ['a closed file of another feature', { 'features/tasks/store.ts': "import '../people/store.ts'" }, 'a closed file of another feature'],
    ['a closed file of a sub-topic', { 'features/people/ratings/model.ts': 'export const a = 1', 'features/tasks/service.ts': "import '../people/ratings/model.ts'" }, 'a closed file of another feature'],
    ['a model using a service', { 'features/tasks/model.ts': "import '../people/service.ts'" }, 'model sees the contract of another feature'],
    ['a model using its own store', { 'features/people/model.ts': "import './store.ts'" }, 'model is pure'],
    ['a model using messages', { 'features/people/model.ts': "import '../../messages/vi.ts'" }, 'model is pure'],
    ['a policy reading files', { 'features/people/policy.ts': "import fs from 'node:fs'\nexport { fs }" }, 'does not reach for the machine'],
    ['a contract knowing SQL', { 'features/people/contract.ts': "import { sql } from 'kysely'\nexport { sql }" }, 'does not know the database'],
    ['a service reaching for the database', { 'features/people/service.ts': "import '../../database/connect.ts'" }, 'only store.ts imports the database'],
    ['a service knowing screens', { 'features/people/web/page.tsx': 'export const a = 1', 'features/people/service.ts': "import './web/page.tsx'" }, 'service does not know screens'],
    ['a screen using its service', { 'features/people/web/page.tsx': "import '../service.ts'" }, 'web/ talks to the contract only'],
    ['a screen loading values of a contract', { 'features/people/web/page.tsx': "import { operations } from '../contract.ts'", 'features/people/contract.ts': 'export const operations = {}' }, 'import type'],
    ['a screen using the files port', { 'features/people/web/page.tsx': "import '../../../outside/files.ts'" }, 'web/ imports contracts, ui, messages and kit'],
    ['a service using the design kit', { 'features/people/service.ts': "import '../../ui/button.tsx'" }, 'only web/ imports the design kit'],
    ['a file no feature has', { 'features/people/queries.ts': 'export const a = 1' }, 'a feature has contract'],
    ['a feature that is not on the ladder', { 'features/councils/contract.ts': 'export const a = 1' }, 'councils is not on features/ladder.ts'],
    ['an empty name', { 'outside/mail/helpers.ts': 'export const a = 1' }, 'the name helpers says nothing'],
    ['an empty name of a folder', { 'ui/common/button.tsx': 'export const a = 1' }, 'the name common says nothing'],
    ['a name in camel case', { 'outside/mailPort.ts': 'export const a = 1' }, 'not kebab-case'],
    ['an index file', { 'ui/index.ts': 'export const a = 1' }, 'only the web/ of a feature has an index file'],
    ['a kit that is too large', Object.fromEntries(Array.from({ length: 13 }, (_, index) => [`kit/part-${index}.ts`, 'export const a = 1'])), '13 files, 12 at most'],
    ['a long file', { 'outside/mail.ts': lines(401) }, '401 lines, 400 at most'],
    ['a long function', { 'outside/mail.ts': `export function send() {\n${'  void 0\n'.repeat(60)}}` }, 'a function of 62 lines, 60 at most'],
    ['many parameters', { 'outside/mail.ts': 'export const send = (a: 1, b: 1, c: 1, d: 1, e: 1) => [a, b, c, d, e]' }, '5 parameters, 4 at most'],
    ['an enum', { 'outside/mail.ts': 'export enum A { B }' }, 'no enum'],
    ['a namespace', { 'outside/mail.ts': 'export namespace A { export const b = 1 }' }, 'no namespace'],
    ['a decorator', { 'outside/mail.ts': '@sealed export class A {}' }, 'no decorators'],
    ['a default export', { 'outside/mail.ts': 'export default 1' }, 'named exports only'],
    ['a default function', { 'outside/mail.ts': 'export default function send() {}' }, 'named exports only'],
    ['a default by another name', { 'outside/mail.ts': 'const a = 1\nexport { a as default }' }, 'named exports only'],
    ['the clock in scoring', { 'scoring/rank.ts': 'export const now = () => Date.now()' }, 'a pure file has no clock'],
    ['today in a model', { 'features/people/model.ts': 'export const now = () => new Date()' }, 'a pure file has no clock'],
    ['chance in kit', { 'kit/ids.ts': 'export const any = () => Math.random()' }, 'a pure file has no chance'],
    ['the environment in scoring', { 'scoring/rank.ts': 'export const a = process.env' }, 'does not reach for process'],
    ['the network in kit', { 'kit/ids.ts': "export const a = () => fetch('x')" }, 'does not reach for fetch'],
    ['a table without an owner', { 'database/migrations/0002-more.sql': 'create table notes (id text);' }, 'table notes needs the line'],
    ['a table with an unknown owner', { 'database/migrations/0002-more.sql': '-- owner: nobody\ncreate table notes (id text);' }, 'the owner of notes, nobody, is not on the ladder'],
    ['a store selecting from the table of another', { 'features/tasks/store.ts': 'export const q = (db: any) => db.selectFrom("people as p").selectAll()' }, 'names the table people of people'],
    ['a store joining the table of another', { 'features/tasks/store.ts': 'export const q = (db: any) => db.selectFrom("chores").innerJoin("people", "people.id", "chores.id")' }, 'names the table people of people'],
    ['a store writing SQL about the table of another', { 'features/tasks/store.ts': 'declare const sql: any\nexport const q = sql`select * from people`' }, 'names the table people of people'],
    ['a store declaring the table of another', { 'features/tasks/store.ts': 'type Tables = { people: { id: string } }\nexport type T = Tables' }, 'names the table people of people'],
    ['a service speaking SQL', { 'features/people/service.ts': 'declare const sql: any\nexport const q = sql`delete from people`' }, 'only the store of people does'],
    ['a door speaking SQL', { 'server/a.ts': 'export const q = (db: any) => db.selectFrom("people")' }, 'only the store of people does'],
  ])('%s', async (_, files, expected) => {
    expect(await findingsIn(files)).toEqual(expect.arrayContaining([expect.stringContaining(expected) as string]))
  })
})
