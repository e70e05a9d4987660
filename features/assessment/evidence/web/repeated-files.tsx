// A call to look, never an accusation: one content, byte for byte, under several evidence records.
import { formatDay } from '@thidua/kit/vi-text.ts'
import { evidenceVi } from '../../../../messages/evidence.ts'
import { Badge } from '../../../../ui/badge.tsx'
import { createClient } from '../../../../ui/client.ts'
import { ErrorNote } from '../../../../ui/error-note.tsx'
import { AppLink } from '../../../../ui/link.tsx'
import { Panel } from '../../../../ui/page.tsx'
import { Skeleton } from '../../../../ui/skeleton.tsx'
import { useApiQuery } from '../../../../ui/use-api.ts'
import { useMessages } from '../../../../ui/words.tsx'
import type { operations } from '../contract.ts'
import styles from './evidence.module.css'

const evidence = createClient<typeof operations>('assessment')

export function RepeatedFiles() {
  const words = useMessages(evidenceVi)
  const listed = useApiQuery(evidence, 'list-repeated-evidence', {})
  return (
    <Panel title={words.repeated}>
      {listed.error && <ErrorNote error={listed.error} onRetry={() => void listed.refetch()} />}
      {!listed.data && !listed.error && <Skeleton lines={3} />}
      {listed.data && <p className={styles.quiet}>{listed.data.repeated.length === 0 ? words.repeatedNone : words.repeatedLead}</p>}
      <ul className={styles.list}>
        {(listed.data?.repeated ?? []).map(({ acrossUnits, uses }) => (
          <li key={uses.map((use) => use.file).join(' ')} className={styles.item}>
            <Badge tone={acrossUnits ? 'bad' : 'unsure'} icon="warning">{acrossUnits ? words.across : words.within}</Badge>
            <ul className={styles.uses}>
              {uses.map((use) => (
                <li key={`${use.evidence} ${use.file}`}><AppLink to={`/minh-chung?unit=${use.unit}`}>{words.use({ unit: use.unitName, title: use.title, day: formatDay(use.attachedAt) })}</AppLink></li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
