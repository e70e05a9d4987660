import { formatDay, formatDecimal } from '@thidua/kit/vi-text.ts'
import type { OutputOf } from '@thidua/kit/contract.ts'
import { scoringVi } from '../../../messages/scoring.ts'
import { Icon } from '../../../ui/icons.tsx'
import { AppLink } from '../../../ui/link.tsx'
import { SourceLink } from '../../../ui/source-link.tsx'
import { useMessages } from '../../../ui/words.tsx'
import { VerdictMark } from '../../../ui/verdict-mark.tsx'
import type { operations, RankedUnit } from '../contract.ts'
import { useLineSources } from './line-source.ts'
import { pointsText, totalText } from './points-text.ts'
import styles from './scoring.module.css'

type Ranking = OutputOf<(typeof operations)['show-ranking']>
type Branch = RankedUnit['branches'][number]

export function RankingTable({ ranking }: { readonly ranking: Ranking }) {
  const all = useMessages(scoringVi)
  const words = all.ranking
  const sources = useLineSources()
  const branches = ranking.units[0]?.branches.filter((branch) => branch.max > 0) ?? []
  return (
    <table className={styles.ranking}>
      <caption className="visually-hidden">{words.caption({ card: ranking.cardName, day: formatDay(ranking.asOf) })}</caption>
      <thead>
        <tr>
          <th scope="col" data-align="right">{words.rank}</th>
          <th scope="col">{words.unit}</th>
          <th scope="col" data-align="right">{words.total({ of: pointsText(ranking.totalPoints) })}</th>
          {branches.map((branch) => <th key={branch.code} scope="col">{words.branch({ code: branch.code, max: pointsText(branch.max) })}</th>)}
          <th scope="col" data-align="centre">{words.byPoints}</th>
          <th scope="col" data-align="centre">{words.afterGates}</th>
          <th scope="col" data-align="centre">{words.final}</th>
          <th scope="col">{words.why}</th>
        </tr>
      </thead>
      <tbody>
        {ranking.units.map((unit) => (
          <tr key={unit.unit}>
            <td className="figures" data-align="right" data-cell="rank">{unit.rank === null ? <span title={words.unranked}><span aria-hidden="true">—</span><span className="visually-hidden">{words.unranked}</span></span> : <>{unit.rank}{unit.shared && <small>{words.shared}</small>}</>}</td>
            <th scope="row"><AppLink to={`/cham-diem/${ranking.card}/${unit.unit}`} aria-label={words.openSheet({ unit: unit.unitName })}>{unit.unitName}</AppLink></th>
            <td className="figures" data-align="right" data-cell="total"><SourceLink source={sources({ card: ranking.card, unit: unit.unit }).total} label={unit.unitName}>{totalText(unit, all)}</SourceLink></td>
            {branches.map((branch) => <td key={branch.code} data-cell="branch" data-name={words.branch({ code: branch.code, max: pointsText(branch.max) })}><BranchBar branch={unit.branches.find((each) => each.code === branch.code) ?? branch} source={sources({ card: ranking.card, unit: unit.unit }).line({ code: branch.code, kind: 'sum' })} /></td>)}
            <td data-align="centre" data-name={words.byPoints}>{unit.classByPoints ?? '—'}</td>
            <td data-align="centre" data-name={words.afterGates} data-changed={unit.classAfterGates !== unit.classByPoints || undefined}>{unit.classAfterGates ?? '—'}</td>
            <td data-align="centre" data-name={words.final} data-changed={unit.class !== unit.classAfterGates || undefined}><b title={unit.classLabel ?? undefined}>{unit.class ?? '—'}</b></td>
            <td data-cell="why"><Why unit={unit} /></td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function BranchBar({ branch, source }: { readonly branch: Branch; readonly source: Parameters<typeof SourceLink>[0]['source'] }) {
  const words = useMessages(scoringVi)
  return (
    <span className={styles.branch}>
      <span className={styles.track} data-unknown={branch.points === null || undefined} aria-hidden="true"><span style={{ inlineSize: `${share(branch.points, branch.max)}%` }} /></span>
      <span className="figures" data-unknown={branch.points === null || undefined}><SourceLink source={source} label={branch.code}>{branch.points === null ? words.unknown : formatDecimal(String(branch.points), 2)}</SourceLink></span>
    </span>
  )
}

export function share(points: number | null, max: number): number {
  return points === null || max <= 0 ? 0 : Math.max(0, Math.min(100, (points / max) * 100))
}

/** What changed the class, named; then what is still open. */
function Why({ unit }: { readonly unit: RankedUnit }) {
  const words = useMessages(scoringVi).ranking
  return (
    <ul className={styles.why}>
      {unit.gatesFailed.map((gate) => (
        <li key={gate.code}><VerdictMark answer="not-met" bare size={13} /> {words.gate({ ...gate, changed: unit.classAfterGates !== unit.classByPoints })}</li>
      ))}
      {unit.movedByQuota && <li><Icon name="info" size={15} /> {words.quota({ from: unit.classAfterGates ?? '', to: unit.class ?? '' })}</li>}
      {unit.undetermined.length > 0 && <li><VerdictMark answer="undetermined" bare size={14} /> {words.undetermined({ count: unit.undetermined.length })}</li>}
      {unit.notApplicable.length > 0 && <li className={styles.quiet}>{words.notApplicable({ count: unit.notApplicable.length })}</li>}
    </ul>
  )
}
