// Who is here and which season is open, asked once and known to the whole page.
import { useQueryClient } from '@tanstack/react-query'
import { createContext, use, useMemo, type ReactNode } from 'react'
import type { operations as accessOperations, WhoAmI } from '../features/access/contract.ts'
import type { operations as delegationOperations } from '../features/access/delegations/contract.ts'
import type { operations as lookingOperations } from '../features/access/looking/contract.ts'
import type { operations as calendarOperations, Season } from '../features/calendar/contract.ts'
import { createClient } from '../ui/client.ts'
import { useApiQuery } from '../ui/use-api.ts'

export type Account = WhoAmI['accounts'][number]

export interface Session extends WhoAmI {
  readonly seasons: readonly Season[]
  readonly enter: (account: string) => Promise<void>
  readonly leave: () => Promise<void>
  readonly stopLooking: () => Promise<void>
  readonly actAsSelf: () => Promise<void>
  /** Asks everything anew: who is here may have changed. */
  readonly refresh: () => Promise<void>
}

const access = createClient<typeof accessOperations & typeof delegationOperations & typeof lookingOperations>('access')
const calendar = createClient<typeof calendarOperations>('calendar')

const SessionContext = createContext<Session | null>(null)

export function useSession(): Session {
  const session = use(SessionContext)
  if (!session) throw new Error('SessionProvider is missing above this component')
  return session
}

interface SessionProviderProps { readonly children: ReactNode; readonly waiting: ReactNode; readonly failed: (error: Error, retry: () => void) => ReactNode }

export function SessionProvider({ children, waiting, failed }: SessionProviderProps) {
  const queries = useQueryClient()
  const who = useApiQuery(access, 'who-am-i', {})
  const seasons = useApiQuery(calendar, 'list-seasons', {})
  const session = useMemo<Session | null>(() => {
    if (!who.data || !seasons.data) return null
    const forgetAll = async () => { await queries.resetQueries() }
    return {
      ...who.data,
      seasons: seasons.data.seasons,
      enter: (account) => access.command('enter-demo', { account }).then(forgetAll),
      leave: () => access.command('leave', {}).then(forgetAll),
      stopLooking: () => access.command('stop-looking', {}).then(forgetAll),
      actAsSelf: () => access.command('act-under', { delegation: null }).then(forgetAll),
      refresh: forgetAll,
    }
  }, [who.data, seasons.data, queries])
  const error = who.error ?? seasons.error
  if (error) return failed(error, () => void queries.resetQueries())
  return session ? <SessionContext value={session}>{children}</SessionContext> : waiting
}
