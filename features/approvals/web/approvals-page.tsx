// Everything sent for approval in the season: what waits for the head comes first.
import { approvalsVi } from '../../../messages/approvals.ts'
import { useAsOf } from '../../../ui/as-of.tsx'
import { DataTable } from '../../../ui/data-table.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { ErrorNote } from '../../../ui/error-note.tsx'
import { AppLink } from '../../../ui/link.tsx'
import { Page, Panel } from '../../../ui/page.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { useApiQuery } from '../../../ui/use-api.ts'
import { useMessages } from '../../../ui/words.tsx'
import { approvalAddress, approvals } from './approvals.ts'
import { Counts } from './state-badge.tsx'

export function ApprovalsPage() {
  const words = useMessages(approvalsVi)
  const { season } = useAsOf()
  const listed = useApiQuery(approvals, 'list-sheets', { year: season.year })
  return (
    <Page title={words.title} lead={words.lead({ year: season.year })} width="work">
      {listed.error && <ErrorNote error={listed.error} onRetry={() => void listed.refetch()} />}
      <Panel flush={(listed.data?.sheets.length ?? 0) > 0}>
        {listed.data ? (
          <DataTable
            caption={words.list}
            stacks
            columns={[
              { id: 'sheet', title: words.sheet, heading: true, cell: (sheet) => <AppLink to={approvalAddress(sheet)} aria-label={words.openOf({ title: sheet.title, unit: sheet.unitName, period: sheet.period })}>{sheet.title}</AppLink> },
              { id: 'unit', title: words.unit, cell: (sheet) => sheet.unitName },
              { id: 'period', title: words.period, cell: (sheet) => words.periodName(sheet.period) },
              { id: 'progress', title: words.progress, cell: (sheet) => <Counts counts={sheet.counts} /> },
            ]}
            rows={listed.data.sheets}
            rowKey={approvalAddress}
            empty={<EmptyState title={words.none} icon="check" action={<AppLink to="/so-lieu">{words.detail.toFigures}</AppLink>}>{words.noneNext}</EmptyState>}
          />
        ) : (
          !listed.error && <Skeleton lines={5} />
        )}
      </Panel>
    </Page>
  )
}
