import { createContext, use, useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import type { LoadSource, Source } from './source-model.ts'
import { SourcePanel } from './source-panel.tsx'

interface SourceDoor {
  /** Opens the panel at once; the content follows. */
  readonly open: (load: LoadSource) => void
  readonly close: () => void
}

export type Step = { readonly state: 'loading' } | { readonly state: 'failed'; readonly error: unknown } | { readonly state: 'ready'; readonly source: Source }
interface Trail { readonly number: number; readonly loads: readonly LoadSource[]; readonly steps: readonly Step[] }

const nothing: Trail = { number: 0, loads: [], steps: [] }
const SourceContext = createContext<SourceDoor | null>(null)

export function useSource(): SourceDoor {
  const door = use(SourceContext)
  if (!door) throw new Error('SourceProvider is missing above this component')
  return door
}

export function SourceProvider({ children }: { readonly children: ReactNode }) {
  const [trail, setTrail] = useState<Trail>(nothing)
  const opener = useRef<HTMLElement | null>(null)
  const follow = useCallback((load: LoadSource, from: 'start' | 'here') => {
    if (from === 'start' && document.activeElement instanceof HTMLElement) opener.current = document.activeElement
    setTrail((current) => stepped(from === 'start' ? { ...nothing, number: current.number + 1 } : current, load))
  }, [])
  const open = useCallback((load: LoadSource) => follow(load, 'start'), [follow])
  const close = useCallback(() => {
    setTrail((current) => ({ ...nothing, number: current.number + 1 }))
    opener.current?.focus({ preventScroll: true })
  }, [])
  useLoading(trail, setTrail)
  const door = useMemo(() => ({ open, close }), [open, close])
  const step = trail.steps.at(-1)
  return (
    <SourceContext value={door}>
      {children}
      {step && (
        <SourcePanel
          step={step}
          depth={trail.steps.length}
          onDown={(load) => follow(load, 'here')}
          onBack={() => setTrail((current) => ({ ...current, loads: current.loads.slice(0, -1), steps: current.steps.slice(0, -1) }))}
          onRetry={() => setTrail((current) => ({ ...current, steps: [...current.steps.slice(0, -1), { state: 'loading' }] }))}
          onClose={close}
        />
      )}
    </SourceContext>
  )
}

function stepped(trail: Trail, load: LoadSource): Trail {
  return { ...trail, loads: [...trail.loads, load], steps: [...trail.steps, { state: 'loading' }] }
}

/** Loads the last step; an answer that comes after the reader went elsewhere is dropped. */
function useLoading(trail: Trail, setTrail: (change: (current: Trail) => Trail) => void): void {
  const load = trail.loads.at(-1)
  const waiting = trail.steps.at(-1)?.state === 'loading'
  useEffect(() => {
    if (!load || !waiting) return
    let left = false
    const settle = (step: Step) => {
      if (!left) setTrail((current) => (current.loads.at(-1) === load ? { ...current, steps: [...current.steps.slice(0, -1), step] } : current))
    }
    load().then((source) => settle({ state: 'ready', source }), (error: unknown) => settle({ state: 'failed', error }))
    return () => { left = true }
  }, [load, waiting, setTrail])
}
