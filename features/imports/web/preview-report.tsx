import { formatDecimal } from '@thidua/kit/vi-text.ts'
import { importScreenVi } from '../../../messages/import-screen.ts'
import { Badge } from '../../../ui/badge.tsx'
import { DataTable } from '../../../ui/data-table.tsx'
import { useMessages } from '../../../ui/words.tsx'
import type { ImportPreview } from '../contract.ts'
import styles from './imports.module.css'

type Change = ImportPreview['changes'][number]

const count = (number: number) => formatDecimal(String(number))

/** Counts first, then what is wrong by row, then before → after. */
export function PreviewReport({ preview }: { readonly preview: ImportPreview }) {
  const words = useMessages(importScreenVi)
  const isOneUnit = new Set(preview.changes.map(({ unit }) => unit)).size === 1
  return (
    <>
      <dl className={styles.counts}>
        <div><dt>{words.kept}</dt><dd className="figures">{count(preview.kept)}</dd></div>
        <div><dt>{words.unchanged}</dt><dd className="figures">{count(preview.unchanged)}</dd></div>
        <div data-bad={preview.refused > 0 || undefined}><dt>{words.refused}</dt><dd className="figures">{count(preview.refused)}</dd></div>
      </dl>
      <p>{words.willHappen({ ...preview, wrong: preview.problems.filter(({ severity }) => severity === 'error').length })}</p>
      {preview.problems.length > 0 && (
        <>
          <h3 className={styles.subtitle}>{words.problems}</h3>
          <DataTable
            caption={words.problems}
            maxHeight="22rem"
            stacks
            columns={[
              { id: 'severity', title: words.severity, cell: (problem) => <Badge tone={problem.severity === 'error' ? 'bad' : 'unsure'} icon="warning">{words.severities[problem.severity]}</Badge> },
              { id: 'file', title: words.file, cell: (problem) => problem.file },
              { id: 'line', title: words.line, align: 'right', cell: (problem) => problem.line },
              { id: 'column', title: words.column, cell: (problem) => problem.column && <span className={styles.short}>{problem.column}</span> },
              { id: 'text', title: words.what, heading: true, cell: (problem) => <span className={styles.sentence}>{problem.sentence}</span> },
            ]}
            rows={preview.problems}
            rowKey={(problem) => problem.text + problem.code}
          />
          {preview.problemsLeftOff > 0 && <p>{words.more({ count: count(preview.problemsLeftOff) })}</p>}
        </>
      )}
      {preview.changes.length > 0 && (
        <>
          <h3 className={styles.subtitle}>{words.changes}</h3>
          <DataTable
            caption={words.changes}
            maxHeight="22rem"
            stacks
            columns={[
              ...(isOneUnit ? [] : [{ id: 'unit', title: words.unit, cell: (change: Change) => change.unitName }]),
              { id: 'indicator', title: words.indicator, heading: true, cell: (change) => change.indicatorName },
              { id: 'period', title: words.period, cell: (change) => words.periodName(change.period) },
              { id: 'before', title: words.before, align: 'right', cell: (change) => <span className={styles.old}>{change.before}</span> },
              { id: 'after', title: words.after, align: 'right', cell: (change) => <strong>{change.after}</strong> },
            ]}
            rows={preview.changes}
            rowKey={(change) => `${change.unit}${change.indicator}${change.period}`}
          />
          {preview.changesLeftOff > 0 && <p>{words.more({ count: count(preview.changesLeftOff) })}</p>}
        </>
      )}
    </>
  )
}
