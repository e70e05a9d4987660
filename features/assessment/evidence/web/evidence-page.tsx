// The papers scores rest on, with their files; for the standing office also the one file that stands under several.
import { useParams } from '@tanstack/react-router'
import { lastDayOf } from '@thidua/kit/plain-date.ts'
import { evidenceVi } from '../../../../messages/evidence.ts'
import { useAddress, useSetChoices } from '../../../../ui/address.ts'
import { useAsOf } from '../../../../ui/as-of.tsx'
import { createClient } from '../../../../ui/client.ts'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { ErrorNote } from '../../../../ui/error-note.tsx'
import { Page, Panel } from '../../../../ui/page.tsx'
import { Select } from '../../../../ui/select.tsx'
import { Skeleton } from '../../../../ui/skeleton.tsx'
import { useApiQuery } from '../../../../ui/use-api.ts'
import { useMessages } from '../../../../ui/words.tsx'
import type { operations as accessOperations } from '../../../access/contract.ts'
import { FileSender, QuarantinePanel } from '../../../files/web/index.ts'
import type { operations as organisationOperations } from '../../../organisations/contract.ts'
import type { operations } from '../contract.ts'
import { AddEvidence } from './add-evidence.tsx'
import { EvidenceItem } from './evidence-item.tsx'
import { LooseFiles } from './loose-files.tsx'
import { RepeatedFiles } from './repeated-files.tsx'
import styles from './evidence.module.css'

const access = createClient<typeof accessOperations>('access')
const organisations = createClient<typeof organisationOperations>('organisations')
const evidence = createClient<typeof operations>('assessment')

export function EvidencePage() {
  const words = useMessages(evidenceVi)
  const { season } = useAsOf()
  const { unit: addressed } = useParams({ strict: false }) as { unit?: string }
  const { search } = useAddress()
  const choose = useSetChoices()
  const who = useApiQuery(access, 'who-am-i', {})
  const units = useApiQuery(organisations, 'list-units', { day: lastDayOf(season.year), group: season.group })
  const unit = addressed ?? search['unit'] ?? who.data?.actor?.unitId ?? null
  const chosen = units.data?.units.find((candidate) => candidate.id === unit)
  return (
    <Page title={chosen ? words.titleOf({ unit: chosen.shortName }) : words.title} lead={words.lead} crumbs={[{ label: words.scoring, to: '/cham-diem' }, { label: words.title }]}>
      {units.error && <ErrorNote error={units.error} onRetry={() => void units.refetch()} />}
      {units.data && !addressed && (
        <Select label={words.unit} searchable allowDeselect={false} value={unit} onChange={(id) => choose({ unit: id ?? undefined })} data={units.data.units.map(({ id, shortName }) => ({ value: id, label: shortName }))} className={styles.unit} />
      )}
      {who.data?.actor && <OfUnit key={unit ?? ''} unit={unit ?? ''} />}
      {units.data && who.data && !unit && <EmptyState title={words.chooseUnit} icon="evidence">{words.lead}</EmptyState>}
    </Page>
  )
}

function OfUnit({ unit }: { readonly unit: string }) {
  const words = useMessages(evidenceVi)
  const listed = useApiQuery(evidence, 'list-evidence', { unit }, { keepPrevious: true })
  if (listed.error) return <ErrorNote error={listed.error} onRetry={() => void listed.refetch()} />
  if (!listed.data) return <Skeleton lines={8} />
  const { evidence: records, loose, can, maxBytes, scanning } = listed.data
  return (
    <>
      {can.seeRepeated && <RepeatedFiles />}
      {can.seeRepeated && <QuarantinePanel scanning={scanning} />}
      {unit !== '' && can.attach && (
        <Panel title={words.send}>
          {!scanning && <p className={styles.quiet}>{words.noScanner}</p>}
          <FileSender unit={unit} maxBytes={maxBytes} />
        </Panel>
      )}
      {unit !== '' && can.attach && <LooseFiles files={loose} />}
      {unit !== '' && (
        <Panel title={words.list}>
          {records.length === 0 && <EmptyState title={words.empty} icon="evidence">{can.attach ? words.emptyNext : ''}</EmptyState>}
          <ul className={styles.list}>
            {records.map((record) => <li key={record.id}><EvidenceItem record={record} loose={loose} mayAttach={can.attach} /></li>)}
          </ul>
        </Panel>
      )}
      {unit !== '' && can.attach && <AddEvidence unit={unit} />}
    </>
  )
}
