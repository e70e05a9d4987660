// Saving one cell: with the entry that was seen, so that nobody's newer figure is lost; a refusal comes back as its sentence.
import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useRef } from 'react'
import { formatDay } from '@thidua/kit/vi-text.ts'
import { figuresVi } from '../../../messages/figures.ts'
import { ApiError, createClient } from '../../../ui/client.ts'
import type { CommitResult, Entry } from '../../../ui/spreadsheet-grid.tsx'
import { useMessages } from '../../../ui/words.tsx'
import type { CellEntryView } from '../contract.ts'
import type { operations } from '../grid/contract.ts'
import { saidText, type ShownGrid } from './grid-rows.ts'

const grids = createClient<typeof operations>('indicators')
/** A pasted column is many saves; what rests on them is asked again once. */
const pause = 250

interface Saying { readonly reason: string; readonly status: CellEntryView['status'] }

export function useCellSaves(grid: ShownGrid, { reason, status }: Saying, fresh: () => Promise<ShownGrid | undefined>): (indicator: string, entry: Entry) => Promise<CommitResult> {
  const words = useMessages(figuresVi).grid
  const refresh = useRefresh()
  /** Entries saved here and not yet in the answer on screen. */
  const saved = useRef(new Map<string, number>())
  const seenOf = (indicator: string): number | null => {
    const shown = grid.rows.find((row) => row.indicator.code === indicator)?.cell?.entry ?? null
    const own = saved.current.get(indicator) ?? null
    return own !== null && own > (shown ?? 0) ? own : shown
  }
  const newer = async (indicator: string, sentence: string): Promise<string> => {
    const row = (await fresh())?.rows.find((each) => each.indicator.code === indicator)
    if (!row?.cell) return sentence
    saved.current.set(indicator, row.cell.entry)
    return words.staleNow({ sentence, value: saidText(row.cell, row, words), day: formatDay(row.cell.reported) })
  }
  return async (indicator, entry) => {
    const value = entry.state === 'number' ? entry.value : null
    try {
      const { cell } = await grids.command('save-cell', { unit: grid.unit, indicator, period: grid.period, state: entry.state, value, status, reason: reason.trim(), seen: seenOf(indicator) })
      saved.current.set(indicator, cell.entry)
      refresh()
      return { saved: true }
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      const sentence = error.code === 'indicators.stale-cell' ? await newer(indicator, error.text) : error.text
      return { saved: false, sentence, again: error.kind !== 'refused' }
    }
  }
}

function useRefresh(): () => void {
  const queries = useQueryClient()
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined)
  return useCallback(() => {
    clearTimeout(waiting.current)
    waiting.current = setTimeout(() => {
      for (const feature of ['indicators', 'assessment']) void queries.invalidateQueries({ queryKey: [feature] })
    }, pause)
  }, [queries])
}
