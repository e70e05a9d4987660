// When two statements about a cell say the same, and which of them holds on a day; pure.
import type { PlainDate } from '@thidua/kit/plain-date.ts'
import type { CellEntry, TargetEntry } from '@thidua/scoring/region.ts'

interface Statement {
  readonly state: CellEntry['state']
  readonly value: string | null
  readonly status: CellEntry['status']
  readonly note: string
}

type Figure = Omit<Statement, 'note'>

export function sameFigure(left: Figure, right: Figure): boolean {
  return left.state === right.state && left.status === right.status && plainNumber(left.value) === plainNumber(right.value)
}

/** A note that is left out changes nothing. */
export function saysTheSame(sent: Statement, other: Statement): boolean {
  return sameFigure(sent, other) && (sent.note === '' || sent.note === other.note)
}

/** `12`, `12.0` and `012` are one number. */
export function plainNumber(value: string | null): string | null {
  if (value === null) return null
  const [whole = '', fraction = ''] = value.split('.')
  const trimmed = fraction.replace(/0+$/, '')
  const short = whole.replace(/^(-?)0+(?=\d)/, '$1')
  return trimmed === '' ? (short === '-0' ? '0' : short) : `${short}.${trimmed}`
}

/** What held on a day: of all that was reported by then the last, and of one day the last that came. */
export class HeldCells {
  readonly #entries = new Map<string, CellEntry[]>()

  constructor(cells: readonly CellEntry[]) {
    for (const cell of cells) {
      const key = `${cell.unit} ${cell.indicator} ${cell.period}`
      const entries = this.#entries.get(key)
      if (entries) entries.push(cell)
      else this.#entries.set(key, [cell])
    }
  }

  on({ unit, indicator, period }: Pick<CellEntry, 'unit' | 'indicator' | 'period'>, day: PlainDate): CellEntry | undefined {
    let held: CellEntry | undefined
    for (const entry of this.#entries.get(`${unit} ${indicator} ${period}`) ?? []) {
      if (entry.reported <= day && (held === undefined || entry.reported >= held.reported)) held = entry
    }
    return held
  }
}

export function targetKey({ unit, indicator, year }: TargetEntry): string {
  return `${unit} ${indicator} ${year}`
}

export function sameTarget(left: TargetEntry, right: TargetEntry): boolean {
  return plainNumber(left.target) === plainNumber(right.target) && left.direction === right.direction
}
