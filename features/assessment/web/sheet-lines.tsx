import { useEffect, type KeyboardEvent } from 'react'
import { scoringVi } from '../../../messages/scoring.ts'
import { useAddress } from '../../../ui/address.ts'
import { SourceLink } from '../../../ui/source-link.tsx'
import { useMessages } from '../../../ui/words.tsx'
import type { SheetLine } from '../contract.ts'
import { gatesOf, gatesText, type LineSources, type Sheet } from './line-source.ts'
import { pointsText } from './points-text.ts'
import type { SelfScores } from './self-scores.ts'
import { SheetLineRow } from './sheet-line-row.tsx'
import { goToLine, stepFrom } from './walk-lines.ts'
import styles from './sheet.module.css'

interface SheetLinesProps { readonly sheet: Sheet; readonly scores: SelfScores; readonly sources: LineSources }

export function SheetLines({ sheet, scores, sources }: SheetLinesProps) {
  const words = useMessages(scoringVi).sheet
  const { search } = useAddress()
  const wanted = search['line']
  useEffect(() => { if (wanted) goToLine(wanted) }, [wanted])
  return (
    <table className={styles.lines} onKeyDown={walk}>
      <caption className="visually-hidden">{words.lines({ unit: sheet.unit.unitName })}</caption>
      <thead>
        <tr>
          <th scope="col">{words.line}</th>
          <th scope="col" data-align="right">{words.max}</th>
          <th scope="col" data-align="right">{words.value}</th>
          <th scope="col" data-align="right">{words.self}</th>
          <th scope="col" data-align="right">{words.cross}</th>
          <th scope="col" data-align="right">{words.verified}</th>
          <th scope="col">{words.difference}</th>
          <th scope="col" data-align="right">{words.points}</th>
        </tr>
      </thead>
      {sheet.lines.map((line) => (line.kind === 'sum'
        ? <BranchRow key={line.code} line={line} gates={gatesOf(sheet, line.code)} sources={sources} />
        : <SheetLineRow key={line.code} line={line} scores={scores} source={sources.line(line)} />))}
    </table>
  )
}

interface BranchRowProps { readonly line: SheetLine; readonly gates: readonly SheetLine[]; readonly sources: LineSources }

/** Conditions give no points: they are counted. */
function branchText({ points, max }: SheetLine, gates: readonly SheetLine[], words: typeof scoringVi): string {
  if (gates.length > 0 && max === 0) return gatesText(gates, words)
  if (points === null) return words.unknown
  return max === 0 ? pointsText(points) : `${pointsText(points)} / ${pointsText(max)}`
}

function BranchRow({ line, gates, sources }: BranchRowProps) {
  const words = useMessages(scoringVi)
  return (
    <tbody>
      <tr className={styles.branch} data-depth={line.depth}>
        <th scope="rowgroup" colSpan={7}><span className="figures">{line.code}</span> {line.name}</th>
        <td data-align="right" className="figures">
          <SourceLink source={sources.line(line)} label={`${line.code} ${line.name}`} line={line.code}>
            <span className={line.points === null ? styles.unknown : undefined}>{branchText(line, gates, words)}</span>
          </SourceLink>
        </td>
      </tr>
    </tbody>
  )
}

/** Up and Down walk the lines, whether one stands on a figure or in a score; Enter after a score is the line's own. */
function walk(event: KeyboardEvent<HTMLTableElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key] as 1 | -1 | undefined
  if (step === undefined || event.altKey || event.ctrlKey || event.metaKey || event.target instanceof HTMLTextAreaElement) return
  const line = event.target instanceof HTMLElement ? event.target.closest('tbody') : null
  if (line && stepFrom(line, step)) event.preventDefault()
}
