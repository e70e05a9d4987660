// From the comments of the database to the register of processing. Pure.
import { activities, sensitivities, type Activity, type PersonalTable, type Sensitivity } from './contract.ts'

export interface Comments {
  readonly table: string
  /** `personal: register; person id`, `personal: no`, or nothing said. */
  readonly said: string | null
  readonly columns: readonly { readonly field: string; readonly said: string | null }[]
}

const mark = 'personal: '
const told = (said: string | null): string | null => (said?.startsWith(mark) ? said.slice(mark.length) : null)
const among = <Word extends string>(words: readonly Word[], word: string): Word | undefined => words.find((known) => known === word)

/** `undefined`: nobody is in it. */
export function readTable({ table, said, columns }: Comments): PersonalTable | undefined {
  const [activity = '', ...keys] = told(said)?.split('; ') ?? []
  const known = among(activities, activity)
  if (known === undefined) return undefined
  return { table, activity: known, keys: keys.map(keyOf), fields: columns.flatMap(fieldOf) }
}

function keyOf(text: string): PersonalTable['keys'][number] {
  const [by, column = ''] = text.split(' ')
  return { by: by === 'person' ? 'person' : 'actor', column }
}

function fieldOf({ field, said }: Comments['columns'][number]): PersonalTable['fields'] {
  const sensitivity = among(sensitivities, told(said) ?? '')
  return sensitivity === undefined ? [] : [{ field, sensitivity }]
}

/** What the database leaves open: tables without a word, columns without one, words nobody knows. Empty when all is described. */
export function undescribed(all: readonly Comments[]): string[] {
  return all.flatMap(({ table, said, columns }) => {
    const word = told(said)
    if (word === 'no') return []
    if (word === null || !among(activities, word.split('; ')[0] ?? '')) return [table]
    return columns.filter((column) => !among<Sensitivity | 'no'>([...sensitivities, 'no'], told(column.said) ?? '')).map(({ field }) => `${table}.${field}`)
  })
}

export function byActivity(tables: readonly PersonalTable[]): ReadonlyMap<Activity, PersonalTable[]> {
  return Map.groupBy(tables, ({ activity }) => activity)
}
