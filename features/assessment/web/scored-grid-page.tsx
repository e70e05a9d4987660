import type { ReactNode } from 'react'
import { GridPage } from '../../indicators/web/index.ts'
import { ScoreStrip } from './score-strip.tsx'

/** The figure grid with what its figures are worth above it: scores stand above figures, so they bring the strip along. `above`: what stands higher still. */
export function ScoredGridPage({ above }: { readonly above?: ReactNode }) {
  return <GridPage worth={(place) => <>{above}<ScoreStrip {...place} /></>} />
}
