// Scores typed and not yet on the server: kept in this browser, saved line by line, never lost.
import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import { scoringVi } from '../../../messages/scoring.ts'
import { ApiError } from '../../../ui/client.ts'
import { useToast } from '../../../ui/toast.tsx'
import { useMessages } from '../../../ui/words.tsx'
import type { SheetLine } from '../contract.ts'
import { assessment, scoreText, type Sheet } from './line-source.ts'
import { readScore, restoredScores, sameAsKept, shownOf, storedScores, type ScoreDraft, type ScoreDrafts } from './score-draft.ts'

const retryAfter = 4000

export interface SelfScores {
  readonly drafts: ScoreDrafts
  readonly type: (line: SheetLine, typed: Partial<Pick<ScoreDraft, 'score' | 'reason'>>) => void
  readonly save: (line: SheetLine) => void
  readonly drop: (line: SheetLine) => void
}

export function useSelfScores(sheet: Sheet, fresh: () => Promise<Sheet | undefined>): SelfScores {
  const words = useMessages(scoringVi).sheet
  const { drafts, put } = useKeptDrafts(`self-scores:${sheet.card}:${sheet.unit.unit}`)
  const send = useSend(sheet, fresh)
  const saving = useRef(new Set<string>())
  const save = async (line: SheetLine, draft: ScoreDraft | undefined = drafts.get(line.code)) => {
    if (!draft || draft.phase === 'saved' || saving.current.has(line.code)) return
    if (draft.phase === 'typed' && sameAsKept(line, draft)) return put(line.code, null)
    const read = readScore(draft.score, line.max)
    if (!read) return put(line.code, { ...draft, phase: 'refused', sentence: words.unreadable({ text: draft.score, max: scoreText(String(line.max), scoringVi) }) })
    saving.current.add(line.code)
    put(line.code, { ...draft, phase: 'saving' })
    const outcome = await send(line, read, draft.reason)
    saving.current.delete(line.code)
    put(line.code, (now) => (now?.phase === 'saving' ? { ...now, ...outcome } : now ?? null))
  }
  useRetry(drafts, sheet, (line, draft) => void save(line, { ...draft, phase: 'typed' }))
  return {
    drafts,
    type: (line, typed) => put(line.code, (now) => ({ ...shownOf(line, now), ...typed, phase: 'typed', sentence: '' })),
    save: (line) => void save(line),
    drop: (line) => put(line.code, null),
  }
}

type Change = ScoreDraft | null | ((now: ScoreDraft | undefined) => ScoreDraft | null)

function useKeptDrafts(name: string): { readonly drafts: ScoreDrafts; readonly put: (code: string, change: Change) => void } {
  const words = useMessages(scoringVi).sheet
  const toast = useToast()
  const [drafts, setDrafts] = useState<ScoreDrafts>(() => restoredScores(localStorage.getItem(name)))
  const restored = useRef(drafts.size)
  useEffect(() => {
    if (restored.current > 0) toast.say(words.restored({ count: restored.current }))
    restored.current = 0
  }, [toast, words])
  const put = useCallback((code: string, change: Change) => setDrafts((current) => {
    const next = new Map(current)
    const draft = typeof change === 'function' ? change(current.get(code)) : change
    if (draft) next.set(code, draft)
    else next.delete(code)
    const text = storedScores(next)
    if (text === null) localStorage.removeItem(name)
    else localStorage.setItem(name, text)
    return next
  }), [name])
  return { drafts, put }
}

type Read = NonNullable<ReturnType<typeof readScore>>

function useSend(sheet: Sheet, fresh: () => Promise<Sheet | undefined>) {
  const all = useMessages(scoringVi)
  const queries = useQueryClient()
  const saved = useRef(new Map<string, number>())
  return async (line: SheetLine, { state, score }: Read, reason: string): Promise<Pick<ScoreDraft, 'phase' | 'sentence' | 'entry'>> => {
    const seen = Math.max(line.seen ?? 0, saved.current.get(line.code) ?? 0) || null
    try {
      const { entry } = await assessment.command('save-self-score', { card: sheet.card, unit: sheet.unit.unit, code: line.code, state, score, reason: reason.trim(), seen })
      saved.current.set(line.code, entry)
      void queries.invalidateQueries({ queryKey: [assessment.feature] })
      return { phase: 'saved', sentence: '', entry }
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      if (error.kind !== 'refused') return { phase: 'waiting', sentence: all.sheet.noAnswer }
      if (error.code !== 'assessment.stale-score') return { phase: 'refused', sentence: error.text }
      const newer = (await fresh())?.lines.find((each) => each.code === line.code)
      if (newer?.seen) saved.current.set(line.code, newer.seen)
      return { phase: 'refused', sentence: all.sheet.newer({ sentence: error.text, score: scoreText(newer?.self ?? null, all) }) }
    }
  }
}

/** What nobody answered is sent again by itself. */
function useRetry(drafts: ScoreDrafts, sheet: Sheet, again: (line: SheetLine, draft: ScoreDraft) => void): void {
  const latest = useRef(again)
  useEffect(() => { latest.current = again })
  const waiting = [...drafts].filter(([, draft]) => draft.phase === 'waiting').map(([code]) => code).join(' ')
  useEffect(() => {
    if (waiting === '') return
    const timer = setTimeout(() => {
      for (const code of waiting.split(' ')) {
        const [line, draft] = [sheet.lines.find((each) => each.code === code), drafts.get(code)]
        if (line && draft) latest.current(line, draft)
      }
    }, retryAfter)
    return () => clearTimeout(timer)
  }, [waiting, drafts, sheet])
}
