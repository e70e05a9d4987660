import { formatDecimal } from '@thidua/kit/vi-text.ts'
import type { OutputOf } from '@thidua/kit/contract.ts'
import { scoringVi } from '../../../messages/scoring.ts'
import { useAsOf } from '../../../ui/as-of.tsx'
import { Badge } from '../../../ui/badge.tsx'
import { ErrorNote } from '../../../ui/error-note.tsx'
import { Panel } from '../../../ui/page.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { useApiQuery } from '../../../ui/use-api.ts'
import { useMessages } from '../../../ui/words.tsx'
import type { operations } from '../contract.ts'
import { assessment } from './line-source.ts'
import { pointsText } from './points-text.ts'
import styles from './scoring.module.css'

type Tested = OutputOf<(typeof operations)['back-test']>['units'][number]

/** The same figures under both cards. */
export function BackTest({ before, after }: { readonly before: string; readonly after: string }) {
  const words = useMessages(scoringVi).compare
  const { asOf, season } = useAsOf()
  const test = useApiQuery(assessment, 'back-test', { group: season.group, before, after, asOf })
  const units = test.data?.units.filter((unit) => unit.before && unit.after) ?? []
  return (
    <Panel title={words.effect} flush>
      {test.error && <ErrorNote error={test.error} onRetry={() => void test.refetch()} />}
      {!test.data && !test.error && <Skeleton lines={6} />}
      {test.data && units.length === 0 && <p className={styles.pad}>{words.noEffect}</p>}
      {units.length > 0 && (
        <table className={styles.compare}>
          <caption className="visually-hidden">{words.effectCaption}</caption>
          <thead><tr><th scope="col">{words.unit}</th><th scope="col">{words.before}</th><th scope="col">{words.after}</th><th scope="col">{words.movement}</th></tr></thead>
          <tbody>{units.map((unit) => <Effect key={unit.unit} unit={unit} />)}</tbody>
        </table>
      )}
    </Panel>
  )
}

function Effect({ unit }: { readonly unit: Tested }) {
  const words = useMessages(scoringVi).compare
  const points = (value: number | null) => (value === null ? '—' : pointsText(value))
  return (
    <tr>
      <th scope="row">{unit.unitName}</th>
      <td className="figures" data-name={words.before}><Standing side={unit.before} /></td>
      <td className="figures" data-name={words.after}><Standing side={unit.after} /></td>
      <td data-name={words.movement}>
        <Movement unit={unit} />
        {unit.changedLines.length > 0 && (
          <details>
            <summary>{words.changedLines({ count: unit.changedLines.length })}</summary>
            <ul className={styles.changed}>{unit.changedLines.map((line) => <li key={line.code} className="figures">{words.lineChange({ code: line.code, before: points(line.before), after: points(line.after) })}</li>)}</ul>
          </details>
        )}
      </td>
    </tr>
  )
}

/** Points first; a class or a rank that moved stands out. */
function Movement({ unit: { before, after } }: { readonly unit: Tested }) {
  const words = useMessages(scoringVi).compare.moved
  if (!before || !after) return null
  const change = before.total === null || after.total === null ? 0 : Math.round((after.total - before.total) * 100) / 100
  const classes = { before: before.class ?? '—', after: after.class ?? '—' }
  const ranks = { before: String(before.rank ?? '—'), after: String(after.rank ?? '—') }
  const parts = [change !== 0, classes.before !== classes.after, ranks.before !== ranks.after]
  if (!parts.includes(true)) return <span className={styles.quiet}>{words.none}</span>
  return (
    <span className={styles.moved}>
      {parts[0] && <span className="figures">{words.points({ change: pointsText(Math.abs(change)), direction: change > 0 ? 'up' : 'down' })}</span>}
      {parts[1] && <Badge tone="evidence">{words.class(classes)}</Badge>}
      {parts[2] && <Badge tone="evidence">{words.rank(ranks)}</Badge>}
    </span>
  )
}

function Standing({ side }: { readonly side: Tested['before'] }) {
  const words = useMessages(scoringVi).compare
  if (!side) return words.notScored
  return words.standing({ total: side.total === null ? '—' : formatDecimal(String(side.total), 2), class: side.class ?? '—', rank: side.rank === null ? '—' : String(side.rank) })
}
