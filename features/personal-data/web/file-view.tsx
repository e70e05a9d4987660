// Everything kept about one person: table by table, what it says; what cannot be shown is named.
import { momentVi } from '../../../messages/sign-in.ts'
import { processingVi, requestsVi } from '../../../messages/personal-data.ts'
import { SyntheticBadge } from '../../../ui/badge.tsx'
import { Button } from '../../../ui/button.tsx'
import { Panel } from '../../../ui/page.tsx'
import { useMessages } from '../../../ui/words.tsx'
import type { PersonalFile } from '../requests/contract.ts'
import { saveAsFile } from './personal-data.ts'
import styles from './personal-data.module.css'

type Table = PersonalFile['tables'][number]

export function FileView({ file }: { readonly file: PersonalFile }) {
  const words = useMessages(requestsVi).fileView
  const { download } = useMessages(requestsVi).own
  const take = () => saveAsFile(`du-lieu-${file.person}.json`, JSON.stringify(file, null, 2))
  const activities = [...Map.groupBy(file.tables, ({ activityTitle }) => activityTitle)]
  return (
    <Panel title={words.title} actions={<Button variant="default" onClick={take}>{download}</Button>}>
      <p className={styles.quiet}>{words.made({ at: momentVi(file.made) })}. {file.synthetic && <SyntheticBadge />}</p>
      {activities.map(([title, tables]) => (
        <section key={title} className={styles.activity}>
          <h3>{title}</h3>
          {tables.map((table) => <TableOfFile key={table.table} table={table} />)}
        </section>
      ))}
      {file.log.length > 0 && <p className={styles.quiet}>{words.log({ count: file.log.length })}</p>}
      <ul className={styles.notes}>{file.notes.map((note) => <li key={note}>{note}</li>)}</ul>
    </Panel>
  )
}

const shownFirst = 20

function TableOfFile({ table }: { readonly table: Table }) {
  const values = useMessages(processingVi)
  const words = useMessages(requestsVi).fileView
  return (
    <details className={styles.table} open={table.total <= 3}>
      <summary>{table.title} <small>{words.rows({ total: table.total })}</small></summary>
      {table.rows.slice(0, shownFirst).map((row, index) => (
        <dl key={index} className={styles.row}>
          {row.filter(({ value }) => value !== null && value !== '').map(({ field, title, value, sensitive }) => (
            <div key={field}><dt data-sensitive={sensitive || undefined}>{title}</dt><dd>{textOf(value, values)}</dd></div>
          ))}
        </dl>
      ))}
      {table.secrets.length > 0 && <p className={styles.quiet}>{words.secrets({ fields: table.secrets.join(', ') })}</p>}
    </details>
  )
}

type Values = Pick<typeof processingVi, 'values' | 'range'>
const rangeShape = /^[[(](\d{4}-\d\d-\d\d)?,(\d{4}-\d\d-\d\d)?[\])]$/

/** Codes, days and spans of days in words; what has no word is shown as it is kept. */
function textOf(value: unknown, { values, range }: Values): string {
  if (typeof value !== 'string') return typeof value === 'object' ? JSON.stringify(value) : (values[String(value)] ?? String(value))
  const span = rangeShape.exec(value)
  if (span) return range({ from: span[1] ?? null, to: span[2] ?? null })
  if (values[value] !== undefined) return values[value]
  if (/^\d{4}-\d\d-\d\dT/.test(value)) return momentVi(value)
  return /^\d{4}-\d\d-\d\d$/.test(value) ? value.split('-').reverse().join('/') : value
}
