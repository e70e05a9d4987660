// The day everything on the page is read on. It lives in the address (`asOf`, `season`); the server says what is usual and what is today.
import { isPlainDate, type PlainDate } from '@thidua/kit/plain-date.ts'
import { createContext, use, useCallback, useMemo, type ReactNode } from 'react'
import { useAddress, useSetChoices } from './address.ts'

export interface SeasonChoice {
  readonly group: string
  readonly groupName: string
  readonly year: number
  /** The day the season is usually read on. */
  readonly asOf: PlainDate
}

export interface AsOf {
  readonly asOf: PlainDate
  readonly season: SeasonChoice
  readonly seasons: readonly SeasonChoice[]
  readonly today: PlainDate
  readonly isToday: boolean
  readonly setAsOf: (day: PlainDate) => void
}

const AsOfContext = createContext<AsOf | null>(null)

/** `const { asOf, season } = useAsOf()`: questions take `asOf`, `season.group` and `season.year`. */
export function useAsOf(): AsOf {
  const value = use(AsOfContext)
  if (!value) throw new Error('AsOfProvider is missing above this component')
  return value
}

export function AsOfProvider({ today, seasons, children }: { readonly today: PlainDate; readonly seasons: readonly SeasonChoice[]; readonly children: ReactNode }) {
  const { search } = useAddress()
  const setChoices = useSetChoices()
  const season = seasons.find((candidate) => String(candidate.year) === search['season']) ?? seasons[0] ?? noSeason(today)
  const asked = search['asOf']
  const asOf = asked && isPlainDate(asked) ? asked : season.asOf
  const setAsOf = useCallback((day: PlainDate) => setChoices({ asOf: day === season.asOf ? undefined : day }), [setChoices, season.asOf])
  const value = useMemo<AsOf>(() => ({ asOf, season, seasons, today, isToday: asOf === today, setAsOf }), [asOf, season, seasons, today, setAsOf])
  return <AsOfContext value={value}>{children}</AsOfContext>
}

function noSeason(today: PlainDate): SeasonChoice {
  return { group: '', groupName: '', year: Number(today.slice(0, 4)), asOf: today }
}
