import { formatDecimal } from '@thidua/kit/vi-text.ts'
import { useState, type KeyboardEvent } from 'react'
import { scoringVi } from '../../../messages/scoring.ts'
import { ApiError, createClient } from '../../../ui/client.ts'
import { parseNumber } from '../../../ui/parse-number.ts'
import { useApiCommand } from '../../../ui/use-api.ts'
import { useMessages } from '../../../ui/words.tsx'
import type { operations, SheetLine } from '../contract.ts'
import styles from './scoring.module.css'

const assessment = createClient<typeof operations>('assessment')

/** Score, then why it is below the maximum; Enter or leaving the line saves. What was typed stays until it is saved. */
export function SelfScore({ line, card, unit }: { readonly line: SheetLine; readonly card: string; readonly unit: string }) {
  const words = useMessages(scoringVi)
  const save = useApiCommand(assessment, 'save-self-score')
  const [score, setScore] = useState(line.self === null ? '' : line.self === 'n/a' ? words.naEntry : formatDecimal(line.self))
  const [reason, setReason] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [saved, setSaved] = useState(false)
  const typed = readScore(score, words.naEntry)
  const unchanged = typed.kind !== 'wrong' && (typed.score ?? (typed.kind === 'n/a' ? 'n/a' : null)) === (line.self === null ? null : line.self)
  const commit = () => {
    if (unchanged && reason === '') return
    if (typed.kind === 'wrong') return setProblem(words.scoreWrong({ text: score }))
    const state = typed.kind === 'n/a' ? 'not-applicable' : typed.score === null ? 'blank' : 'number'
    save.mutate(
      { card, unit, code: line.code, state, score: typed.score, reason, evidenceId: line.evidence?.id ?? null, seen: line.seen },
      { onSuccess: () => { setProblem(null); setSaved(true); setReason('') }, onError: (error) => setProblem(error instanceof ApiError && error.text ? error.text : words.notSaved) },
    )
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') { event.preventDefault(); commit() }
  }
  return (
    <span className={styles.self} onBlur={(event) => { if (!event.currentTarget.contains(event.relatedTarget)) commit() }}>
      <label>{words.self} <input inputMode="decimal" className="figures" size={6} value={score} onChange={(event) => { setScore(event.target.value); setSaved(false) }} onKeyDown={onKeyDown} aria-invalid={problem !== null} aria-label={words.selfLabel({ code: line.code, max: formatDecimal(String(line.max)), step: line.step === null ? '' : formatDecimal(String(line.step)) })} /></label>
      <input className={styles.explain} value={reason} placeholder={words.explain} onChange={(event) => setReason(event.target.value)} onKeyDown={onKeyDown} aria-label={words.explainLabel({ code: line.code })} />
      <span className={styles.state} role="status">{save.isPending ? words.saving : problem ? '' : saved ? words.saved : line.step === null ? '' : words.step({ step: formatDecimal(String(line.step)) })}</span>
      {problem && <span className={styles.problem} role="alert">{problem}</span>}
    </span>
  )
}

type Typed = { readonly kind: 'score' | 'n/a'; readonly score: string | null } | { readonly kind: 'wrong' }

function readScore(text: string, naEntry: string): Typed {
  const trimmed = text.trim()
  if (trimmed === '') return { kind: 'score', score: null }
  if (trimmed.toLowerCase() === naEntry || trimmed === '-') return { kind: 'n/a', score: null }
  const parsed = parseNumber(trimmed)
  return 'value' in parsed ? { kind: 'score', score: parsed.value } : { kind: 'wrong' }
}
