import { useParams } from '@tanstack/react-router'
import { ScoredGridPage, SheetPage } from '../../assessment/web/index.ts'
import { useAsOf } from '../../../ui/as-of.tsx'
import { ApprovalStrip } from './approval-strip.tsx'

/** The figure grid with its approval above it: approvals stand above figures, so they bring the strip along. */
export function ApprovedGridPage() {
  const { unit, dataSet, period } = useParams({ strict: false }) as { unit: string; dataSet: string; period: string }
  return <ScoredGridPage above={<ApprovalStrip place={{ kind: 'figures', unit, subject: dataSet, period }} />} />
}

export function ApprovedSheetPage() {
  const { card, unit } = useParams({ strict: false }) as { card: string; unit: string }
  const { season } = useAsOf()
  return <SheetPage above={<ApprovalStrip place={{ kind: 'scores', unit, subject: card, period: String(season.year) }} />} />
}
