import { formatDecimal } from '@thidua/kit/vi-text.ts'
import type { KeyboardEvent } from 'react'
import type { OutputOf } from '@thidua/kit/contract.ts'
import { scoringVi } from '../../../messages/scoring.ts'
import { Badge } from '../../../ui/badge.tsx'
import { SourceLink } from '../../../ui/source-link.tsx'
import { VerdictMark } from '../../../ui/verdict-mark.tsx'
import { useMessages } from '../../../ui/words.tsx'
import type { operations, SheetLine } from '../contract.ts'
import { useLineSource } from './line-source.ts'
import { SelfScore } from './self-score.tsx'
import styles from './scoring.module.css'

type Sheet = OutputOf<(typeof operations)['show-sheet']>

/** Up and Down walk the figures of the lines; Enter or `S` opens what stands behind one. */
export function SheetLines({ sheet, card }: { readonly sheet: Sheet; readonly card: string }) {
  const words = useMessages(scoringVi)
  return (
    <div className={styles.linesScroll}>
      <table className={styles.lines} onKeyDown={walkLines}>
        <caption className="visually-hidden">{words.linesCaption({ unit: sheet.unit.unitName })}</caption>
        <thead>
          <tr>
            <th scope="col">{words.criterion}</th>
            <th scope="col" className={styles.number}>{words.max}</th>
            <th scope="col">{words.computedOrScores}</th>
            <th scope="col" className={styles.number}>{words.points}</th>
          </tr>
        </thead>
        <tbody>{sheet.lines.map((line) => (line.kind === 'sum' ? <BranchRow key={line.code} line={line} /> : <LeafRow key={line.code} line={line} card={card} unit={sheet.unit.unit} />))}</tbody>
      </table>
    </div>
  )
}

function BranchRow({ line }: { readonly line: SheetLine }) {
  return (
    <tr id={`line-${line.code}`} className={styles.branch} data-depth={line.depth}>
      <th scope="rowgroup" style={{ paddingInlineStart: `${12 + line.depth * 16}px` }}><span className={styles.code}>{line.code}</span> {line.name}</th>
      <td className={`figures ${styles.number}`}>{formatDecimal(String(line.max))}</td>
      <td />
      <td className={`figures ${styles.number}`}>{pointsText(line)}</td>
    </tr>
  )
}

function LeafRow({ line, card, unit }: { readonly line: SheetLine; readonly card: string; readonly unit: string }) {
  const words = useMessages(scoringVi)
  const source = useLineSource({ card, unit })
  const answer = line.answer === 'met' || line.answer === 'not-met' ? line.answer : 'undetermined'
  return (
    <tr id={`line-${line.code}`} data-answer={line.answer}>
      <th scope="row" style={{ paddingInlineStart: `${12 + line.depth * 16}px` }}>
        <span className={styles.code}>{line.code}</span> {line.name}
        {line.why && <span className={styles.whyLine}>{line.why}</span>}
      </th>
      <td className={`figures ${styles.number}`}>{line.kind === 'gate' ? '' : line.kind === 'bonus' ? words.bonus : formatDecimal(String(line.max))}</td>
      <td>
        {line.kind === 'manual' ? <GivenScores line={line} card={card} unit={unit} /> : <span className="figures">{line.valueText}</span>}
        {line.evidence && <Evidence evidence={line.evidence} />}
      </td>
      <td className={styles.number}>
        {line.answer === 'not-applicable' ? <Badge>{words.notApplicable}</Badge> : <VerdictMark answer={answer} label={words.answers[answer]} bare />}{' '}
        <SourceLink source={source(line.code)} label={words.trace({ code: line.code })}><span className="figures" data-line={line.code}>{line.kind === 'gate' ? words.gateAnswer[answer] : pointsText(line)}</span></SourceLink>
      </td>
    </tr>
  )
}

/** Self, cross and verified beside each other, with the distance between what was claimed and what was found. */
function GivenScores({ line, card, unit }: { readonly line: SheetLine; readonly card: string; readonly unit: string }) {
  const words = useMessages(scoringVi)
  const gap = line.self !== null && line.verified !== null && line.self !== 'n/a' && line.verified !== 'n/a' ? Number(line.self) - Number(line.verified) : 0
  return (
    <div className={styles.given}>
      {line.can.selfScore ? <SelfScore line={line} card={card} unit={unit} key={`${card} ${unit} ${line.code}`} /> : <span>{words.self} <b className="figures">{scoreText(line.self, words)}</b></span>}
      <span>{words.cross} <b className="figures" title={line.crossBy ?? undefined}>{scoreText(line.cross, words)}</b></span>
      <span>{words.verified} <b className="figures">{scoreText(line.verified, words)}</b></span>
      {gap !== 0 && <span className={styles.gap} title={words.gap({ points: formatDecimal(gap.toFixed(2)) })}><span style={{ inlineSize: `${Math.min(100, (Math.abs(gap) / line.max) * 100)}%` }} />{formatDecimal((-gap).toFixed(2))}</span>}
      {line.reason && <span className={styles.reason}>{line.reason}</span>}
    </div>
  )
}

function Evidence({ evidence }: { readonly evidence: NonNullable<SheetLine['evidence']> }) {
  const words = useMessages(scoringVi)
  return <Badge tone={evidence.usedOn > 1 ? 'unsure' : 'evidence'} icon={evidence.usedOn > 1 ? 'warning' : 'info'}>{evidence.number || evidence.title}{evidence.usedOn > 1 && ` · ${words.usedOn({ count: evidence.usedOn })}`}</Badge>
}

function pointsText(line: SheetLine): string {
  if (line.points !== null) return formatDecimal(String(line.points), 2)
  return line.answer === 'not-applicable' ? '—' : '?'
}

function scoreText(score: string | null, words: typeof scoringVi): string {
  if (score === null) return '–'
  return score === 'n/a' ? words.notApplicable : formatDecimal(score)
}

function walkLines(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('button, input')]
  const here = stops.indexOf(document.activeElement as HTMLElement)
  const next = stops[here + (event.key === 'ArrowDown' ? 1 : -1)]
  if (here === -1 || !next) return
  event.preventDefault()
  next.focus()
}
