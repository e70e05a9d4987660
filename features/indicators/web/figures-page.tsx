// What a unit has reported, what is late, what does not fit; each line is a door into its grid.
import { lastDayOf } from '@thidua/kit/plain-date.ts'
import { formatDay } from '@thidua/kit/vi-text.ts'
import { Navigate } from '@tanstack/react-router'
import { figuresVi } from '../../../messages/figures.ts'
import { useAddress, useSetChoices } from '../../../ui/address.ts'
import { useAsOf } from '../../../ui/as-of.tsx'
import { createClient } from '../../../ui/client.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { ErrorNote } from '../../../ui/error-note.tsx'
import { AppLink } from '../../../ui/link.tsx'
import { Page, Panel } from '../../../ui/page.tsx'
import { Select } from '../../../ui/select.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { useApiQuery } from '../../../ui/use-api.ts'
import { useMessages } from '../../../ui/words.tsx'
import type { operations as accessOperations } from '../../access/contract.ts'
import type { operations as organisationOperations, UnitSummary } from '../../organisations/contract.ts'
import type { operations as gridOperations } from '../grid/contract.ts'
import { ReportTable } from './report-table.tsx'
import { UnitFindings } from './unit-findings.tsx'
import styles from './figures.module.css'

const access = createClient<typeof accessOperations>('access')
const organisations = createClient<typeof organisationOperations>('organisations')
const grids = createClient<typeof gridOperations>('indicators')

export function FiguresPage() {
  const words = useMessages(figuresVi)
  const { asOf, season } = useAsOf()
  const { search } = useAddress()
  const choose = useSetChoices()
  const who = useApiQuery(access, 'who-am-i', {})
  const units = useApiQuery(organisations, 'list-units', { day: lastDayOf(season.year), group: season.group })
  const unit = search['unit'] ?? who.data?.actor?.unitId ?? undefined
  const chosen = units.data?.units.find((candidate) => candidate.id === unit)
  if (unit && search['indicator'] && search['period']) return <ToCell unit={unit} indicator={search['indicator']} period={search['period']} />
  return (
    <Page
      title={chosen ? words.titleOf({ unit: chosen.shortName }) : words.title}
      lead={words.lead({ year: season.year, day: formatDay(asOf) })}
      width="work"
      actions={<AppLink to="/nhap-so-lieu">{words.import}</AppLink>}
    >
      {units.error && <ErrorNote error={units.error} onRetry={() => void units.refetch()} />}
      {units.data && (
        <div className={styles.chooser}>
          <Select label={words.unit} data={optionsOf(units.data.units)} value={unit ?? null} onChange={(id) => choose({ unit: id ?? undefined, period: undefined })} searchable allowDeselect={false} className={styles.unitSelect} />
          {chosen && <AppLink to={`/don-vi/${chosen.id}`}>{words.unitPage}</AppLink>}
        </div>
      )}
      {!units.data && !units.error && <Skeleton lines={6} />}
      {units.data && !unit && <Units units={units.data.units} />}
      {units.data && unit && !chosen && <EmptyState title={words.noUnit}>{words.noUnitNext}</EmptyState>}
      {chosen && <ReportTable unit={chosen.id} unitName={chosen.shortName} />}
      {chosen && <UnitFindings unit={chosen.id} first={search['problems'] === '1'} />}
    </Page>
  )
}

/** Grouped by kind, so that eight provinces twice are not sixteen look-alikes. */
function optionsOf(units: readonly UnitSummary[]) {
  const kinds = [...new Set(units.map((unit) => unit.kindName))]
  return kinds.map((kind) => ({ group: kind, items: units.filter((unit) => unit.kindName === kind).map((unit) => ({ value: unit.id, label: unit.shortName })) }))
}

/** For those who belong to no unit: every unit is a door. */
function Units({ units }: { readonly units: readonly UnitSummary[] }) {
  const words = useMessages(figuresVi)
  return (
    <Panel title={words.chooseUnit}>
      <p className={styles.quiet}>{words.chooseUnitNext} <AppLink to="/khu-vuc">{words.wholeRegion}</AppLink></p>
      <div className={styles.units}>
        {optionsOf(units).map(({ group, items }) => (
          <section key={group}>
            <h3>{group}</h3>
            <ul>{items.map((item) => <li key={item.value}><AppLink to={`/so-lieu?unit=${item.value}`}>{item.label}</AppLink></li>)}</ul>
          </section>
        ))}
      </div>
    </Panel>
  )
}

/** An address of one cell from the source panel or a report: straight to the grid that holds it. */
function ToCell({ unit, indicator, period }: { readonly unit: string; readonly indicator: string; readonly period: string }) {
  const words = useMessages(figuresVi)
  const { asOf } = useAsOf()
  const { search } = useAddress()
  const found = useApiQuery(grids, 'find-grid', { unit, indicator, period, asOf })
  const kept = Object.fromEntries(Object.entries(search).filter(([key]) => ['asOf', 'season', 'indicator'].includes(key)))
  if (found.data?.dataSet) return <Navigate to={`/so-lieu/${unit}/${found.data.dataSet}/${period}` as never} search={kept as never} replace />
  return (
    <Page title={words.title}>
      {found.error ? <ErrorNote error={found.error} onRetry={() => void found.refetch()} /> : found.data ? <EmptyState title={words.noDataSets} action={<AppLink to={`/so-lieu?unit=${unit}`}>{words.grid.back}</AppLink>}>{words.noDataSetsNext}</EmptyState> : <Skeleton lines={6} />}
    </Page>
  )
}
