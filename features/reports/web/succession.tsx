import { formatDay } from '@thidua/kit/vi-text.ts'
import { mergersVi } from '../../../messages/reports.ts'
import { createClient } from '../../../ui/client.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { ErrorNote } from '../../../ui/error-note.tsx'
import { AppLink } from '../../../ui/link.tsx'
import { Panel } from '../../../ui/page.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { useApiQuery } from '../../../ui/use-api.ts'
import { useMessages } from '../../../ui/words.tsx'
import type { LineageLink, operations } from '../../organisations/contract.ts'
import { lastDayOf } from '@thidua/kit/plain-date.ts'
import styles from './mergers.module.css'

const organisations = createClient<typeof operations>('organisations')

interface Successor {
  readonly unit: string
  readonly name: string
  readonly since: string
  readonly members: readonly LineageLink[]
  readonly outside: readonly LineageLink[]
}

/** Members of the season by the unit they went into, with who came in beside them. */
export function Succession({ group, year }: { readonly group: string; readonly year: number }) {
  const words = useMessages(mergersVi)
  const units = useApiQuery(organisations, 'list-units', { day: lastDayOf(year), group })
  const lineage = useApiQuery(organisations, 'list-lineage', {})
  const error = units.error ?? lineage.error
  const members = new Set(units.data?.units.map(({ id }) => id) ?? [])
  const rows = successorsOf(lineage.data?.links ?? [], members)
  return (
    <Panel title={words.succession} flush>
      {units.data && lineage.data && <p className={styles.lead}>{words.lead({ before: members.size, after: rows.length, year })}</p>}
      {error && <ErrorNote error={error} />}
      {!units.data || !lineage.data ? !error && <Skeleton lines={8} /> : (
        <DataTable
          caption={words.successionCaption}
          columns={[
            { id: 'unit', title: words.newUnit, heading: true, cell: (row: Successor) => <AppLink to={`/don-vi/${row.unit}`}>{row.name}</AppLink> },
            { id: 'members', title: words.from, cell: (row) => row.members.map(({ predecessorName }) => predecessorName).join(', ') },
            { id: 'outside', title: words.outside, cell: (row) => (row.outside.length === 0 ? <span className={styles.none}>{words.none}</span> : row.outside.map(({ predecessorName }) => predecessorName).join(', ')) },
            { id: 'since', title: words.since, align: 'right', width: '8rem', cell: (row) => formatDay(row.since) },
          ]}
          rows={rows}
          rowKey={(row) => row.unit}
        />
      )}
    </Panel>
  )
}

function successorsOf(links: readonly LineageLink[], members: ReadonlySet<string>): Successor[] {
  const bySuccessor = [...Map.groupBy(links, ({ successor }) => successor)]
  return bySuccessor.flatMap(([unit, each]): Successor[] => {
    const own = each.filter(({ predecessor }) => members.has(predecessor))
    return own.length === 0 ? [] : [{ unit, name: own[0]!.successorName, since: own[0]!.effective, members: own, outside: each.filter(({ inRegion }) => !inRegion) }]
  })
}
