import type { KeyboardEvent } from 'react'
import { scoringVi } from '../../../messages/scoring.ts'
import { Icon } from '../../../ui/icons.tsx'
import type { LoadSource } from '../../../ui/source-model.ts'
import { useSource } from '../../../ui/source-provider.tsx'
import { useMessages } from '../../../ui/words.tsx'
import type { SheetLine } from '../contract.ts'
import { pointsText } from './points-text.ts'
import { shownOf, wantsReason, type ScoreDraft } from './score-draft.ts'
import type { SelfScores } from './self-scores.ts'
import { stepFrom } from './walk-lines.ts'
import styles from './sheet.module.css'

interface FieldProps { readonly line: SheetLine; readonly draft: ScoreDraft | undefined; readonly scores: SelfScores }

/** Enter saves by leaving: focus goes on to the next line people score, or stays and saves on the last. */
function onEnter(event: KeyboardEvent<HTMLElement>, save: () => void): void {
  if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
  event.preventDefault()
  const line = event.currentTarget.closest('tbody')
  if (!line || !stepFrom(line, 1, 'typed')) save()
}

export function ScoreField({ line, draft, scores, source }: FieldProps & { readonly source: LoadSource }) {
  const words = useMessages(scoringVi).sheet
  const { open } = useSource()
  const shown = shownOf(line, draft)
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const asksSource = event.key.toLowerCase() === 's' && !event.ctrlKey && !event.metaKey && !event.altKey && /^[\d.,]*$/.test(shown.score)
    if (event.key === 'Enter' && wantsReason(line, shown)) {
      event.preventDefault()
      return event.currentTarget.closest('tbody')?.querySelector('textarea')?.focus()
    }
    if (!asksSource) return onEnter(event, () => scores.save(line))
    event.preventDefault()
    open(source)
  }
  return (
    <input
      className={`figures ${styles.score}`}
      data-line={line.code}
      inputMode="decimal"
      autoComplete="off"
      aria-label={words.scoreOf({ code: line.code, max: pointsText(line.max), step: line.step === null ? '' : pointsText(line.step) })}
      aria-invalid={draft?.phase === 'refused' || undefined}
      aria-describedby={draft?.sentence ? `said-${line.code}` : undefined}
      title={line.step === null ? undefined : words.step({ step: pointsText(line.step) })}
      placeholder="—"
      value={shown.score}
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => scores.type(line, { score: event.currentTarget.value })}
      onKeyDown={onKeyDown}
    />
  )
}

export function ReasonField({ line, draft, scores }: FieldProps) {
  const words = useMessages(scoringVi).sheet
  const shown = shownOf(line, draft)
  return (
    <textarea
      className={styles.reason}
      rows={1}
      maxLength={4000}
      aria-label={words.reasonOf({ code: line.code })}
      placeholder={words.reasonHint}
      data-empty={shown.reason === '' || undefined}
      value={shown.reason}
      onChange={(event) => scores.type(line, { reason: event.currentTarget.value })}
      onKeyDown={(event) => onEnter(event, () => scores.save(line))}
    />
  )
}

/** How far saving is; a refusal with its sentence and what can be done. */
export function SaveState({ line, draft, scores }: FieldProps & { readonly draft: ScoreDraft }) {
  const words = useMessages(scoringVi).sheet
  const needsAct = draft.phase === 'refused' || draft.phase === 'waiting'
  return (
    <span className={styles.saving} data-phase={draft.phase} role="status">
      {draft.phase === 'saved' && <Icon name="check" size={14} />}
      {needsAct && <Icon name="warning" size={15} />}
      <span id={`said-${line.code}`}>{needsAct ? draft.sentence : words.phases[draft.phase]}</span>
      {needsAct && <button type="button" onClick={() => scores.save(line)}>{words.retry}</button>}
      {needsAct && <button type="button" onClick={() => scores.drop(line)}>{words.drop}</button>}
    </span>
  )
}
