import { scoringVi } from '../../../messages/scoring.ts'
import { Badge } from '../../../ui/badge.tsx'
import type { LoadSource } from '../../../ui/source-model.ts'
import { SourceLink } from '../../../ui/source-link.tsx'
import { useApiQuery } from '../../../ui/use-api.ts'
import { VerdictMark } from '../../../ui/verdict-mark.tsx'
import { useMessages } from '../../../ui/words.tsx'
import { scorecards } from './cards.ts'
import type { Sheet } from './line-source.ts'
import { pointsText, totalText } from './points-text.ts'
import { goToLine } from './walk-lines.ts'
import styles from './sheet.module.css'

const mostShown = 5

/** Where the unit stands and what would move it; no other unit is in sight. */
export function SheetSummary({ sheet, source }: { readonly sheet: Sheet; readonly source: LoadSource }) {
  const all = useMessages(scoringVi)
  const words = all.sheet
  const { unit } = sheet
  return (
    <section className={styles.summary} aria-label={words.now}>
      <div>
        <h2>{words.now}</h2>
        <p className={styles.total}><span className="figures"><SourceLink source={source} label={words.title({ unit: unit.unitName })}>{totalText(unit, all)}</SourceLink></span> <small>{words.of({ of: pointsText(sheet.totalPoints) })}</small></p>
        <p>{unit.rank === null || unit.class === null ? words.unranked : words.standing({ rank: String(unit.rank), class: unit.class, label: unit.classLabel ?? '' })}</p>
        <ClassNote sheet={sheet} />
      </div>
      <Missing sheet={sheet} />
      <MostLost sheet={sheet} />
    </section>
  )
}

/** What keeps the unit from a better class: a gate, the quota, or points. */
function ClassNote({ sheet: { card, unit } }: { readonly sheet: Sheet }) {
  const words = useMessages(scoringVi).sheet
  const shown = useApiQuery(scorecards, 'show-card', { card })
  const changed = unit.classByPoints !== unit.classAfterGates ? unit.gatesFailed : []
  const classes = shown.data?.classes.toSorted((left, right) => left.minPoints - right.minPoints) ?? []
  const next = unit.total === null ? undefined : classes.find((each) => each.minPoints > unit.total!)
  return (
    <>
      {changed.map((gate) => <p key={gate.code} className={styles.held}><VerdictMark answer="not-met" bare size={13} /> {words.gate(gate)}</p>)}
      {unit.movedByQuota && <p className={styles.held}>{words.quota({ class: unit.classAfterGates ?? '' })}</p>}
      {unit.total !== null && shown.data && <p className={styles.quiet}>{next ? words.toNext({ points: pointsText(next.minPoints - unit.total), class: next.class }) : words.top}</p>}
    </>
  )
}

function Missing({ sheet }: { readonly sheet: Sheet }) {
  const words = useMessages(scoringVi).sheet
  const { missing, self } = sheet
  return (
    <div>
      <h3>{missing.length === 0 ? words.complete : <><VerdictMark answer="undetermined" bare size={15} /> {words.missing({ count: missing.length })}</>}</h3>
      {self.expected > 0 && <p className={styles.quiet}>{words.selfProgress(self)}</p>}
      <ul className={styles.pointers}>
        {missing.slice(0, mostShown).map((line) => (
          <li key={line.code}><button type="button" onClick={() => goToLine(line.code)} title={line.why}>{words.missingLine({ ...line, max: pointsText(line.max) })}</button><small>{line.why}</small></li>
        ))}
      </ul>
    </div>
  )
}

function MostLost({ sheet }: { readonly sheet: Sheet }) {
  const words = useMessages(scoringVi).sheet
  const lost = sheet.lines
    .flatMap((line) => (line.kind === 'sum' || line.points === null || line.max <= line.points || line.answer === 'not-applicable' ? [] : [{ ...line, lost: line.max - line.points }]))
    .toSorted((left, right) => right.lost - left.lost)
    .slice(0, mostShown)
  if (lost.length === 0) return null
  return (
    <div>
      <h3>{words.mostLost}</h3>
      <ul className={styles.pointers}>
        {lost.map((line) => <li key={line.code}><button type="button" onClick={() => goToLine(line.code)}>{line.code} {line.name}</button><Badge><span className="figures">{words.lost({ points: pointsText(line.lost) })}</span></Badge></li>)}
      </ul>
    </div>
  )
}
