import { formatDecimal } from '@thidua/kit/vi-text.ts'
import { scoringVi } from '../../../messages/scoring.ts'
import { Badge } from '../../../ui/badge.tsx'
import { Icon } from '../../../ui/icons.tsx'
import { SourceLink } from '../../../ui/source-link.tsx'
import type { LoadSource } from '../../../ui/source-model.ts'
import { VerdictMark } from '../../../ui/verdict-mark.tsx'
import { useMessages } from '../../../ui/words.tsx'
import type { SheetLine } from '../contract.ts'
import { DifferenceBar } from './difference-bar.tsx'
import { pointsText } from './points-text.ts'
import { share } from './ranking-table.tsx'
import type { SelfScores } from './self-scores.ts'
import { ReasonField, SaveState, ScoreField } from './self-score-fields.tsx'
import styles from './sheet.module.css'

interface SheetLineRowProps { readonly line: SheetLine; readonly scores: SelfScores; readonly source: LoadSource }

/** Computed lines show what the figures say; manual ones what each side gave. */
export function SheetLineRow({ line, scores, source }: SheetLineRowProps) {
  const all = useMessages(scoringVi)
  const words = all.sheet
  const draft = scores.drafts.get(line.code)
  const isManual = line.kind === 'manual'
  const leave = (next: EventTarget | null, here: HTMLElement) => { if (draft?.phase === 'typed' && (!(next instanceof Node) || !here.contains(next))) scores.save(line) }
  return (
    <tbody className={styles.line} data-answer={line.answer} data-phase={draft?.phase} onBlur={(event) => leave(event.relatedTarget, event.currentTarget)}>
      <tr>
        <th scope="row" data-depth={line.depth}>
          <span className={styles.name}><Mark line={line} /><span><span className="figures">{line.code}</span> {line.name}</span></span>
        </th>
        <td data-align="right" data-name={words.max} className="figures">{line.max === 0 ? '' : pointsText(line.max)}</td>
        <td data-align="right" data-name={words.value} className="figures">{isManual ? '' : line.valueText}</td>
        {isManual ? (
          <>
            <td data-align="right" data-name={words.self} className="figures">{line.can.selfScore ? <ScoreField line={line} draft={draft} scores={scores} source={source} /> : <Given score={line.self} />}</td>
            <td data-align="right" data-name={words.cross} className="figures" title={line.crossBy === null ? undefined : words.crossBy({ unit: line.crossBy })}><Given score={line.cross} /></td>
            <td data-align="right" data-name={words.verified} className="figures"><Given score={line.verified} /></td>
            <td data-name={words.difference}><DifferenceBar line={line} /></td>
          </>
        ) : (
          <td colSpan={4} className={styles.computed}>
            <span className={styles.quiet}>{words.fromCells}</span>
            {line.max > 0 && <span className={styles.bar} data-unknown={line.points === null || undefined} aria-hidden="true"><span style={{ inlineSize: `${share(line.points, line.max)}%` }} /></span>}
          </td>
        )}
        <td data-align="right" data-name={line.kind === 'gate' ? words.answer : words.points} className="figures">
          <SourceLink source={source} label={`${line.code} ${line.name}`} {...(line.can.selfScore ? { tabbable: false } : { line: line.code })}><Points line={line} /></SourceLink>
        </td>
      </tr>
      {(line.can.selfScore || hasNotes(line)) && (
        <tr className={styles.said}>
          <td colSpan={8}>
            <LineNotes line={line} />
            {line.can.selfScore && <ReasonField line={line} draft={draft} scores={scores} />}
            {draft && <SaveState line={line} draft={draft} scores={scores} />}
          </td>
        </tr>
      )}
    </tbody>
  )
}

function Mark({ line }: { readonly line: SheetLine }) {
  const all = useMessages(scoringVi)
  const labels = line.kind === 'gate' ? all.sheet.gateAnswers : all.sheet.answers
  if (line.answer === 'not-applicable') return <span className={styles.mark}><span aria-hidden="true">–</span><span className="visually-hidden">{all.notApplicable}</span></span>
  if (line.answer === 'scored') return <span className={styles.mark} />
  return <span className={styles.mark} title={labels[line.answer]}><VerdictMark answer={line.answer} label={labels[line.answer]} bare size={13} /></span>
}

function Points({ line }: { readonly line: SheetLine }) {
  const all = useMessages(scoringVi)
  if (line.answer === 'not-applicable') return all.notApplicable
  if (line.kind === 'gate') return line.answer === 'met' || line.answer === 'not-met' ? all.sheet.gateAnswers[line.answer] : all.sheet.gateAnswers.undetermined
  if (line.points === null) return <span className={styles.unknown}>{all.unknown}</span>
  return line.max === 0 && line.points > 0 ? `+${pointsText(line.points)}` : pointsText(line.points)
}

function Given({ score }: { readonly score: string | null }) {
  const words = useMessages(scoringVi)
  if (score === null || score === 'n/a') return <span className={styles.quiet}>{score === null ? words.sheet.blank : words.notApplicable}</span>
  return formatDecimal(score)
}

/** The explanation in the box is not repeated above it. */
function remarkOn(line: SheetLine): string {
  return line.can.selfScore && line.reason === line.selfReason ? '' : line.reason
}

function hasNotes(line: SheetLine): boolean {
  return line.why !== '' || remarkOn(line) !== '' || line.evidence !== null
}

/** Why there is no number, why the sides differ, and the paper it stands on. */
function LineNotes({ line }: { readonly line: SheetLine }) {
  const words = useMessages(scoringVi).sheet
  const { evidence } = line
  const reason = remarkOn(line)
  if (!hasNotes(line)) return null
  return (
    <span className={styles.notes}>
      {line.why && <span>{line.why}</span>}
      {reason && <span>{reason}</span>}
      {evidence && <span className={styles.paper}><Icon name="evidence" size={14} /> {words.evidence(evidence)}</span>}
      {evidence && evidence.usedOn > 1 && <span title={words.usedOnWhy}><Badge tone="unsure" icon="warning">{words.usedOn({ count: evidence.usedOn })}</Badge></span>}
    </span>
  )
}
