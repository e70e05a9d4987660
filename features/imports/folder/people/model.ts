// The sample of people and their history. What a list does not hold is unknown unless the person's row says the list is complete
// and every row about the person could be read.
import { isAwardId, type AwardId } from '@thidua/law/awards.ts'
import { attestationKeys, type AttestationKey } from '@thidua/law/engine/attestations.ts'
import { absenceKinds, bases, disciplineForms, levels, limbsOfAward, scopes, sectors } from '@thidua/law/engine/facts.ts'
import type { TableName } from '../columns/model.ts'
import type { FolderList, FolderPeople, FolderPerson, OnLine } from '../contract.ts'
import { hasColumns, readTable, type Row } from '../row/model.ts'
import { unitOf, type Knowing } from '../season/model.ts'
import { refuseRepeated, spanOf, type Tables } from '../structure/model.ts'

const fileOf = {
  ratings: 'ratings.csv',
  awards: 'awards-history.csv',
  initiatives: 'initiatives.csv',
  discipline: 'discipline.csv',
  absences: 'absences.csv',
} as const satisfies Readonly<Record<FolderList, TableName>>

export function readPeople(source: Tables, knowing: Knowing): FolderPeople {
  const people = readPersons(source, knowing)
  const reader = new ListReader(source, new Set(people.map(({ id }) => id)))
  const histories = {
    ratings: reader.read('ratings', ['year'], (row) => ({ year: row.year('year'), level: row.choice('level', levels) })),
    awards: reader.read('awards', ['award', 'year', 'number'], awardOf),
    initiatives: reader.read('initiatives', ['id'], (row) => ({
      id: row.id('id'), year: row.year('year'), scope: row.choice('scope', scopes), recognised: row.dayOrNull('recognised'), usedFor: useOf(row),
    })),
    discipline: reader.read('discipline', ['form', 'date_from'], (row) => ({ form: row.choice('form', disciplineForms), ...span(row) })),
    absences: reader.read('absences', ['kind', 'date_from'], (row) => ({ kind: row.choice('kind', absenceKinds), ...span(row) })),
  }
  return { people: people.map((person) => ({ ...person, known: reader.knownOf(person) })), ...histories }
}

/** Reads the lists and remembers whose rows were lost: a list with a hole in it is not complete. */
class ListReader {
  readonly #source: Tables
  readonly #people: ReadonlySet<string>
  readonly #lost = new Map<FolderList, Set<string>>()

  constructor(source: Tables, people: ReadonlySet<string>) {
    this.#source = source
    this.#people = people
  }

  read<Item extends object>(list: FolderList, key: readonly string[], read: (row: Row) => Item): OnLine<Item & { readonly person: string }>[] {
    const { tables, problems } = this.#source
    const file = fileOf[list]
    const firstLines = new Map<string, number>()
    const rows: { readonly person: string; readonly row: Row }[] = []
    const items = readTable({ file, table: tables.get(file), problems }, (row) => {
      const person = this.#personOf(row)
      rows.push({ person, row })
      const item = read(row)
      if (!row.refused) refuseRepeated(row, key[0] ?? 'person', [person, ...key.map((column) => row.text(column))].join(' '), firstLines)
      return { person, ...item }
    })
    this.#lost.set(list, new Set(rows.filter(({ row }) => row.refused).map(({ person }) => person)))
    return items
  }

  knownOf({ id, known }: FolderPerson): FolderPerson['known'] {
    const isWhole = (list: FolderList): boolean => hasColumns(this.#source.tables.get(fileOf[list]), fileOf[list]) && !this.#lost.get(list)?.has(id)
    const lists = Object.keys(fileOf) as FolderList[]
    return Object.fromEntries(lists.map((list) => [list, known[list] && isWhole(list)])) as FolderPerson['known']
  }

  #personOf(row: Row): string {
    const person = row.needed('person')
    if (person !== '' && !this.#people.has(person)) row.refuse('folder.unknown-person', 'person', { found: person })
    return person
  }
}

function readPersons({ tables, problems }: Tables, knowing: Knowing): OnLine<FolderPerson>[] {
  const firstLines = new Map<string, number>()
  return readTable<FolderPerson>({ file: 'people.csv', table: tables.get('people.csv'), problems }, (row) => {
    const id = row.id('id')
    refuseRepeated(row, 'id', id, firstLines)
    return {
      id,
      name: row.needed('name'),
      unit: unitOf(row, 'unit', knowing),
      role: row.choice('role', ['leader', 'manager', 'officer', 'direct-worker']),
      sex: row.text('sex') === '' ? null : row.choice('sex', ['female', 'male']),
      ethnicity: row.text('ethnicity') === '' ? null : row.choice('ethnicity', ['majority', 'minority']),
      joined: row.dayOrNull('joined'),
      sector: knownWord(row, 'sector', sectors) ?? '',
      attested: attestedOf(row),
      known: {
        ratings: row.yesNo('ratings_known', 'no'),
        awards: row.yesNo('awards_known', 'no'),
        initiatives: row.yesNo('initiatives_known', 'no'),
        discipline: row.yesNo('discipline_known', 'no'),
        // no column says so: a folder that lists absences lists all of them
        absences: true,
      },
    }
  })
}

/** `law-abiding=yes;studies=no` */
function attestedOf(row: Row): FolderPerson['attested'] {
  const attested: Partial<Record<AttestationKey, boolean>> = {}
  for (const part of row.text('attested').split(';')) {
    if (part.trim() === '') continue
    const match = /^\s*([a-z][a-z0-9-]*)\s*=\s*(yes|no)\s*$/.exec(part)
    const key = attestationKeys.find((each) => each === match?.[1])
    if (key) attested[key] = match?.[2] === 'yes'
    else if (match) row.warn('folder.attested-unknown', 'attested', { found: match[1] ?? '' })
    else row.refuse('folder.attested-shape', 'attested', { found: part.trim() })
  }
  return attested
}

function awardOf(row: Row) {
  const award = row.id('award')
  if (award !== '' && !isAwardId(award)) row.refuse('folder.unknown-award', 'award', { found: award })
  return {
    award: award as AwardId,
    year: row.year('year'),
    decided: row.dayOrNull('decided'),
    number: row.text('number'),
    basis: knownWord(row, 'basis', bases),
    on: knownWord(row, 'on', limbsOfAward),
    cancelled: row.dayOrNull('cancelled'),
  }
}

/** `grassroots-emulation-fighter:2021` */
function useOf(row: Row): string | null {
  const use = row.text('used_for')
  if (use === '') return null
  const [award, year, ...rest] = use.split(':')
  const isUse = isAwardId(award ?? '') && (year === undefined || /^\d{4}$/.test(year)) && rest.length === 0
  if (!isUse) row.refuse('folder.used-for-shape', 'used_for', { found: use })
  return use
}

/** A word the law does not know tells nothing: the row stays, the field is unknown. */
function knownWord<const Word extends string>(row: Row, column: string, words: readonly Word[]): Word | null {
  const cell = row.text(column)
  const word = words.find((each) => each === cell)
  if (word === undefined && cell !== '') row.warn('folder.not-one-of', column, { found: cell.slice(0, 80), allowed: words.join(', ') })
  return word ?? null
}

function span(row: Row) {
  const [from, to] = spanOf(row, 'date_from', 'date_to')
  return { from, to }
}
