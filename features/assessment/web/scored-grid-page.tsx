import { GridPage } from '../../indicators/web/index.ts'
import { ScoreStrip } from './score-strip.tsx'

/** The figure grid with what its figures are worth above it: scores stand above figures, so they bring the strip along. */
export function ScoredGridPage() {
  return <GridPage worth={(place) => <ScoreStrip {...place} />} />
}
