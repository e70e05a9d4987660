import { lastDayOf } from '@thidua/kit/plain-date.ts'
import { useState } from 'react'
import { importScreenVi } from '../../../messages/import-screen.ts'
import { useAsOf } from '../../../ui/as-of.tsx'
import { Button } from '../../../ui/button.tsx'
import { createClient } from '../../../ui/client.ts'
import { ErrorNote } from '../../../ui/error-note.tsx'
import { NativeSelect } from '../../../ui/field.tsx'
import { Icon } from '../../../ui/icons.tsx'
import { Panel } from '../../../ui/page.tsx'
import { Select } from '../../../ui/select.tsx'
import { useApiQuery, useAsk } from '../../../ui/use-api.ts'
import { useMessages } from '../../../ui/words.tsx'
import type { operations as accessOperations } from '../../access/contract.ts'
import type { operations as indicatorOperations } from '../../indicators/contract.ts'
import type { operations as organisationOperations } from '../../organisations/contract.ts'
import type { operations } from '../contract.ts'
import { saveFile } from './sent-files.ts'
import styles from './imports.module.css'

const access = createClient<typeof accessOperations>('access')
const indicators = createClient<typeof indicatorOperations>('indicators')
const organisations = createClient<typeof organisationOperations>('organisations')
const imports = createClient<typeof operations>('imports')

/** Units fill in their own form; those who belong to none choose whose. */
export function TemplatePanel() {
  const words = useMessages(importScreenVi)
  const { season } = useAsOf()
  const who = useApiQuery(access, 'who-am-i', {})
  const members = useApiQuery(organisations, 'list-units', { day: lastDayOf(season.year), group: season.group })
  const [chosen, choose] = useState<string | null>(null)
  const own = who.data?.actor?.unitId ?? null
  const unit = members.data?.units.find((candidate) => candidate.id === (own ?? chosen))
  return (
    <Panel title={words.template}>
      <p className={styles.note}>{words.templateNote}</p>
      <div className={styles.fields}>
        {who.data && own === null && (
          <Select label={words.templateUnit} searchable allowDeselect={false} value={chosen} onChange={choose} data={(members.data?.units ?? []).map(({ id, shortName }) => ({ value: id, label: shortName }))} />
        )}
        {unit && <Sheets key={unit.id} unit={unit.id} kind={unit.kind} />}
        {who.data && own === null && !unit && <p className={styles.quiet}>{words.chooseUnitFirst}</p>}
      </div>
    </Panel>
  )
}

function Sheets({ unit, kind }: { readonly unit: string; readonly kind: string }) {
  const words = useMessages(importScreenVi)
  const { season } = useAsOf()
  const sets = useApiQuery(indicators, 'list-data-sets', { kind })
  const [at, setAt] = useState(0)
  const sheets = (sets.data?.dataSets ?? []).flatMap((set) => set.rounds.filter(({ period }) => period.startsWith(String(season.year))).map(({ period }) => ({ dataSet: set.id, name: set.name, period })))
  const sheet = sheets[at]
  if (sets.data && !sheet) return <p className={styles.quiet}>{words.noSheets}</p>
  return (
    <>
      <NativeSelect
        label={words.templateSheet}
        value={String(at)}
        onChange={(event) => setAt(Number(event.currentTarget.value))}
        data={sheets.map(({ name, period }, index) => ({ value: String(index), label: words.templateSheetOf({ name, period: words.periodName(period) }) }))}
      />
      {sheet && <Download form={{ unit, dataSet: sheet.dataSet, period: sheet.period }} />}
    </>
  )
}

interface Form { readonly unit: string; readonly dataSet: string; readonly period: string }

function Download({ form }: { readonly form: Form }) {
  const words = useMessages(importScreenVi)
  const ask = useAsk()
  const [state, setState] = useState<{ readonly loading: boolean; readonly error?: unknown }>({ loading: false })
  const download = () => {
    setState({ loading: true })
    ask(imports, 'download-template', { ...form }).then((file) => { saveFile(file); setState({ loading: false }) }, (error: unknown) => setState({ loading: false, error }))
  }
  return (
    <>
      <Button variant="default" loading={state.loading} leftSection={<Icon name="download" size={18} />} onClick={download}>{words.download}</Button>
      {state.error !== undefined && <ErrorNote error={state.error} onRetry={download} />}
    </>
  )
}
