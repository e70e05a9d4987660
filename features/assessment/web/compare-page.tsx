// Two cards line by line, and what the newer one would have done to the same cells.
import { formatDecimal } from '@thidua/kit/vi-text.ts'
import { scoringVi } from '../../../messages/scoring.ts'
import { useSetChoices, useChoice } from '../../../ui/address.ts'
import { useAsOf } from '../../../ui/as-of.tsx'
import { createClient } from '../../../ui/client.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { ErrorNote } from '../../../ui/error-note.tsx'
import { Page, Panel } from '../../../ui/page.tsx'
import { Select } from '../../../ui/select.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { useApiQuery } from '../../../ui/use-api.ts'
import { useMessages } from '../../../ui/words.tsx'
import type { operations as scorecardOperations } from '../../scorecards/contract.ts'
import type { operations } from '../contract.ts'
import styles from './scoring.module.css'

const scorecards = createClient<typeof scorecardOperations>('scorecards')
const assessment = createClient<typeof operations>('assessment')

export function ComparePage() {
  const words = useMessages(scoringVi)
  const cards = useApiQuery(scorecards, 'list-cards', {})
  const choices = cards.data?.cards.map((card) => ({ value: card.id, label: `${card.name} (${card.year})` })) ?? []
  const [before] = useChoice('before')
  const [after] = useChoice('after')
  const set = useSetChoices()
  return (
    <Page title={words.compare} lead={words.compareLead} crumbs={[{ label: words.cards, to: '/cham-diem' }, { label: words.compare }]} width="work">
      {cards.error && <ErrorNote error={cards.error} />}
      <div className={styles.choose}>
        <Select label={words.before} data={choices} value={before ?? null} onChange={(value) => set({ before: value ?? undefined })} />
        <Select label={words.after} data={choices} value={after ?? null} onChange={(value) => set({ after: value ?? undefined })} />
      </div>
      {before && after ? <Compared before={before} after={after} /> : <EmptyState title={words.chooseTwo}>{words.chooseTwoNext}</EmptyState>}
    </Page>
  )
}

function Compared({ before, after }: { readonly before: string; readonly after: string }) {
  const words = useMessages(scoringVi)
  const { asOf, season } = useAsOf()
  const compared = useApiQuery(scorecards, 'compare-cards', { before, after })
  const tried = useApiQuery(assessment, 'back-test', { group: season.group, before, after, asOf })
  const standing = (of: { total: number | null; class: string | null; rank: number | null } | null) =>
    of === null ? words.notScoredBy : words.standing({ total: of.total === null ? '?' : formatDecimal(String(of.total), 2), class: of.class ?? '—', rank: of.rank === null ? '—' : String(of.rank) })
  return (
    <>
      <Panel title={words.changes({ count: compared.data?.lines.length ?? 0 })} flush>
        {compared.error && <ErrorNote error={compared.error} />}
        {compared.data ? (
          <DataTable
            caption={words.compare}
            maxHeight="26rem"
            columns={[
              { id: 'code', title: words.criterion, heading: true, cell: (line) => `${line.code} ${line.name}` },
              { id: 'change', title: words.change, cell: (line) => words.changeKinds[line.change] ?? words.change },
              { id: 'text', title: words.what, cell: (line) => line.text },
            ]}
            rows={compared.data.lines}
            rowKey={(line) => `${line.code}${line.change}${line.text}`}
            empty={<EmptyState title={words.noChanges} />}
          />
        ) : !compared.error && <Skeleton lines={5} />}
      </Panel>
      <Panel title={words.backTest} flush>
        {tried.error && <ErrorNote error={tried.error} />}
        {tried.data ? (
          <DataTable
            caption={words.backTest}
            columns={[
              { id: 'unit', title: words.unit, heading: true, cell: (unit) => unit.unitName },
              { id: 'before', title: words.before, cell: (unit) => standing(unit.before) },
              { id: 'after', title: words.after, cell: (unit) => standing(unit.after) },
              { id: 'text', title: words.effect, cell: (unit) => unit.text },
              { id: 'lines', title: words.changedLines, cell: (unit) => unit.changedLines.map((line) => line.code).join(', ') },
            ]}
            rows={tried.data.units}
            rowKey={(unit) => unit.unit}
            empty={<EmptyState title={words.nobodyScored} />}
          />
        ) : !tried.error && <Skeleton lines={5} />}
      </Panel>
    </>
  )
}
