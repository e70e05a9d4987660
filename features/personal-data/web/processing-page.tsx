// The register of processing, for everybody with a session: whoever is in it has a right to know.
import { processingVi } from '../../../messages/personal-data.ts'
import { ErrorNote } from '../../../ui/error-note.tsx'
import { Page, Panel } from '../../../ui/page.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { useApiQuery } from '../../../ui/use-api.ts'
import { useMessages } from '../../../ui/words.tsx'
import type { Processing } from '../processing/contract.ts'
import { personalData } from './personal-data.ts'
import styles from './personal-data.module.css'

type Entry = Processing['activities'][number]

export function ProcessingPage() {
  const words = useMessages(processingVi)
  const register = useApiQuery(personalData, 'show-processing', {})
  return (
    <Page title={words.title} lead={words.lead} width="work">
      {register.error && <ErrorNote error={register.error} onRetry={() => void register.refetch()} />}
      {!register.data && !register.error && <Skeleton lines={12} />}
      {register.data && <p className={styles.quiet}>{words.legend}</p>}
      {register.data?.activities.map((entry) => <ActivityPanel key={entry.activity} entry={entry} />)}
    </Page>
  )
}

function ActivityPanel({ entry }: { readonly entry: Entry }) {
  const words = useMessages(processingVi)
  const recipients = entry.recipients.map(({ title, reach }) => `${title} (${reach})`).join('; ')
  const facts = [
    [words.purpose, entry.purpose], [words.ground, `${entry.ground}. ${entry.openCheck ? words.openCheck : ''}`], [words.recipients, recipients || words.nobody], [words.protection, entry.protection],
    [words.keeps, entry.classes.map(({ title, term }) => `${title}: ${term}`).join('; ')],
  ] as const
  return (
    <Panel title={entry.title}>
      <dl className={styles.facts}>{facts.map(([title, text]) => <div key={title}><dt>{title}</dt><dd>{text}</dd></div>)}</dl>
      <ul className={styles.tables}>
        {entry.tables.map((table) => (
          <li key={table.table}>
            <b>{table.title}</b>: {table.fields.map(({ field, title, sensitivity }, index) => <span key={field}>{index > 0 && ', '}<span data-sensitivity={sensitivity} title={words.sensitivities[sensitivity]}>{title}</span></span>)}.
            {table.found === 'by-name-only' && <small> {words.byNameOnly}</small>}
          </li>
        ))}
      </ul>
    </Panel>
  )
}
