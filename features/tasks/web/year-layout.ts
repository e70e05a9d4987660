// Where the spans of the year stand on the track: percent of the width, in lanes so that no label covers another.
import { daysBetween, type PlainDate } from '@thidua/kit/plain-date.ts'

export interface Placed<Span> {
  readonly span: Span
  readonly left: number
  readonly width: number
  readonly lane: number
  /** The label stands before the mark where it would run out of the track behind it; in a long span it stands inside. */
  readonly labelBefore: boolean
}

interface Dated { readonly from: PlainDate; readonly to: PlainDate; readonly title: string }

/** A track holds about this many characters of a label; one longer than the rest of the track turns to the left of its mark. */
const trackCharacters = 92
/** What the style sheet cuts a label to. */
const longestLabel = 58

export function placeSpans<Span extends Dated>(spans: readonly Span[], track: { from: PlainDate; to: PlainDate }): Placed<Span>[] {
  const days = Math.max(1, daysBetween(track.from, track.to) + 1)
  const percent = (day: PlainDate) => (daysBetween(track.from, day) / days) * 100
  const laneEnds: number[] = []
  return spans.toSorted((left, right) => (left.from < right.from ? -1 : 1)).map((span) => {
    const left = percent(span.from)
    const width = percent(span.to) + 100 / days - left
    const label = (Math.min(span.title.length, longestLabel) / trackCharacters) * 100 + 2
    const inside = width > label
    const labelBefore = !inside && left + width + label > 100
    const [begin, end] = labelBefore ? [left - label, left + width] : [left, left + width + (inside ? 0 : label)]
    const found = laneEnds.findIndex((laneEnd) => laneEnd <= begin)
    const lane = found === -1 ? laneEnds.length : found
    laneEnds[lane] = end
    return { span, left, width, lane, labelBefore }
  })
}

export function positionOf(day: PlainDate, track: { from: PlainDate; to: PlainDate }): number {
  const days = Math.max(1, daysBetween(track.from, track.to) + 1)
  return Math.min(100, Math.max(0, (daysBetween(track.from, day) / days) * 100))
}

/** February keeps its line and leaves the room to the year before it. */
export interface Month { readonly label: string; readonly left: number; readonly isYear: boolean }

export function monthsOf(track: { from: PlainDate; to: PlainDate }): Month[] {
  const months: Month[] = []
  let [year, month] = [Number(track.from.slice(0, 4)), Number(track.from.slice(5, 7))]
  for (;;) {
    const first = `${year}-${String(month).padStart(2, '0')}-01` as PlainDate
    if (first > track.to) return months
    if (first >= track.from) months.push({ label: month === 1 ? String(year) : month === 2 ? '' : String(month), left: positionOf(first, track), isYear: month === 1 })
    ;[year, month] = month === 12 ? [year + 1, 1] : [year, month + 1]
  }
}
