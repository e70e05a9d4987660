// How values leave the database, in one table: exact, and without a time zone sneaking in.
import pg from 'pg'

type Parse = (text: string) => unknown

const oid = { int8: 20, timestamptz: 1184, date: 1082, numeric: 1700, timestamp: 1114, textArray: 1009 } as const
const arrayOid = { int8: 1016, timestamptz: 1185, date: 1182, numeric: 1231, timestamp: 1115 } as const

const asText: Parse = (text) => text

/** A count is a number; what a number cannot hold exactly stays text. */
function parseInt8(text: string): number | string {
  const value = Number(text)
  return Number.isSafeInteger(value) ? value : text
}

/** UTC with milliseconds, the shape of `Date.toISOString()`, so moments sort as text: `2022-11-24T18:00:00.000Z`. */
function parseMoment(text: string): string {
  const match = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2})(?:\.(\d+))?\+00$/.exec(text)
  if (match) return `${match[1]}T${match[2]}.${(match[3] ?? '').slice(0, 3).padEnd(3, '0')}Z`
  const moment = new Date(text.replace(' ', 'T').replace(/([+-]\d{2})$/, '$1:00'))
  return Number.isNaN(moment.getTime()) ? text : moment.toISOString()
}

const parsers = new Map<number, Parse>([
  [oid.int8, parseInt8],
  [oid.timestamptz, parseMoment],
  [oid.date, asText],
  [oid.numeric, asText],
  [oid.timestamp, asText],
  [arrayOid.int8, eachOf(parseInt8)],
  [arrayOid.timestamptz, eachOf(parseMoment)],
  [arrayOid.date, eachOf(asText)],
  [arrayOid.numeric, eachOf(asText)],
  [arrayOid.timestamp, eachOf(asText)],
])

function eachOf(parse: Parse): Parse {
  const parseArray = pg.types.getTypeParser(oid.textArray as number) as (text: string) => (string | null)[]
  return (text) => parseArray(text).map((item) => (item === null ? null : parse(item)))
}

export const typeParsers: pg.CustomTypesConfig = {
  getTypeParser: ((typeOid: number, format?: 'text' | 'binary') =>
    (format !== 'binary' && parsers.get(typeOid)) || pg.types.getTypeParser(typeOid, format as 'text')) as typeof pg.types.getTypeParser,
}
