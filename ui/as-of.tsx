// The day everything on the page is read on. It lives in the address (`asOf`), the server says what is usual and what is today.
import { isPlainDate, type PlainDate } from '@thidua/kit/plain-date.ts'
import { createContext, use, useCallback, useMemo, type ReactNode } from 'react'
import { useAddress, useSetChoices } from './address.ts'

export interface AsOf {
  readonly asOf: PlainDate
  readonly season: number
  readonly today: PlainDate
  /** What the season is usually read on, the day of its conference. */
  readonly usual: PlainDate
  readonly isToday: boolean
  readonly setAsOf: (day: PlainDate) => void
}

const AsOfContext = createContext<AsOf | null>(null)

/** `const { asOf, season } = useAsOf()`: pass them to every question. */
export function useAsOf(): AsOf {
  const value = use(AsOfContext)
  if (!value) throw new Error('AsOfProvider is missing above this component')
  return value
}

export function AsOfProvider({ today, season, children }: { readonly today: PlainDate; readonly season: { readonly year: number; readonly asOf: PlainDate }; readonly children: ReactNode }) {
  const { search } = useAddress()
  const setChoices = useSetChoices()
  const setAsOf = useCallback((day: PlainDate) => setChoices({ asOf: day === season.asOf ? undefined : day }), [setChoices, season.asOf])
  const asked = search['asOf']
  const year = /^\d{4}$/.test(search['season'] ?? '') ? Number(search['season']) : season.year
  const value = useMemo<AsOf>(() => {
    const asOf = asked && isPlainDate(asked) ? asked : season.asOf
    return { asOf, season: year, today, usual: season.asOf, isToday: asOf === today, setAsOf }
  }, [asked, year, today, season.asOf, setAsOf])
  return <AsOfContext value={value}>{children}</AsOfContext>
}
