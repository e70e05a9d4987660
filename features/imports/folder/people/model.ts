// The sample of people and their history. What a list does not hold is unknown unless the person's row says the list is complete.
import type { FolderPeople, FolderPerson } from '../contract.ts'
import { readTable, type Row } from '../row/model.ts'
import { unitOf, type Knowing } from '../season/model.ts'
import { refuseRepeated, spanOf, type Tables } from '../structure/model.ts'

export function readPeople({ tables, problems }: Tables, knowing: Knowing): FolderPeople {
  const people = readPersons({ tables, problems }, knowing)
  const known = new Set(people.map(({ id }) => id))
  const of = (row: Row): string => personOf(row, known)
  return {
    people,
    ratings: readTable({ file: 'ratings.csv', table: tables.get('ratings.csv'), problems }, (row) => ({
      person: of(row), year: row.year('year'), level: row.choice('level', ['excellent', 'good', 'completed', 'failed']),
    })),
    awards: readTable({ file: 'awards-history.csv', table: tables.get('awards-history.csv'), problems }, (row) => ({
      person: of(row),
      award: row.id('award'),
      year: row.year('year'),
      decided: row.dayOrNull('decided'),
      number: row.text('number'),
      basis: row.text('basis'),
      on: row.text('on'),
      cancelled: row.dayOrNull('cancelled'),
    })),
    initiatives: readTable({ file: 'initiatives.csv', table: tables.get('initiatives.csv'), problems }, (row) => ({
      id: row.id('id'),
      person: of(row),
      year: row.year('year'),
      scope: row.choice('scope', ['grassroots', 'ministry-province', 'national']),
      recognised: row.dayOrNull('recognised'),
      usedFor: row.text('used_for'),
    })),
    discipline: readTable({ file: 'discipline.csv', table: tables.get('discipline.csv'), problems }, (row) => ({ person: of(row), kind: row.needed('form'), ...span(row) })),
    absences: readTable({ file: 'absences.csv', table: tables.get('absences.csv'), problems }, (row) => ({ person: of(row), kind: row.needed('kind'), ...span(row) })),
  }
}

function readPersons({ tables, problems }: Tables, knowing: Knowing) {
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
      sector: row.text('sector'),
      attested: attestedOf(row),
      known: {
        ratings: row.yesNo('ratings_known', 'no'),
        awards: row.yesNo('awards_known', 'no'),
        initiatives: row.yesNo('initiatives_known', 'no'),
        discipline: row.yesNo('discipline_known', 'no'),
      },
    }
  })
}

/** `law-abiding=yes;studies=no` */
function attestedOf(row: Row): Record<string, boolean> {
  const attested: Record<string, boolean> = {}
  for (const part of row.text('attested').split(';')) {
    if (part.trim() === '') continue
    const match = /^\s*([a-z][a-z0-9-]*)\s*=\s*(yes|no)\s*$/.exec(part)
    if (match?.[1]) attested[match[1]] = match[2] === 'yes'
    else row.refuse('folder.attested-shape', 'attested', { found: part.trim() })
  }
  return attested
}

function personOf(row: Row, known: ReadonlySet<string>): string {
  const person = row.needed('person')
  if (person !== '' && !known.has(person)) row.refuse('folder.unknown-person', 'person', { found: person })
  return person
}

function span(row: Row) {
  const [from, to] = spanOf(row, 'date_from', 'date_to')
  return { from, to }
}
