// One stream from the server for the whole page: it names the feature that changed, and what is on screen asks again.
import { useQueryClient, type QueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'

interface LiveEvent { readonly feature: string }

/** Whether news about one feature makes answers of another old: a changed cell changes scores and reports. */
export type Touches = (changed: string, shown: string) => boolean

/** The server says this when it lost its own news for a while. */
const everything = '*'
const pause = 300
const longestWait = 30_000

/** `touches` must stay the same function between draws. */
export function useLiveUpdates(touches: Touches, address = '/api/live'): void {
  const queries = useQueryClient()
  useEffect(() => listen(address, queries, touches), [address, queries, touches])
}

/** Bursts are gathered for a moment; after a break everything on screen is asked again, since events were missed. */
function listen(address: string, queries: QueryClient, touches: Touches): () => void {
  const touched = new Set<string>()
  let source: EventSource | undefined
  let gathering: ReturnType<typeof setTimeout> | undefined
  let reconnecting: ReturnType<typeof setTimeout> | undefined
  let wait = 1000
  let missed = false
  const refresh = () => {
    const changed = [...touched]
    void queries.invalidateQueries({ predicate: ({ queryKey }) => changed.some((feature) => feature === everything || touches(feature, String(queryKey[0]))) })
    touched.clear()
    gathering = undefined
  }
  const connect = () => {
    source = new EventSource(address)
    source.onopen = () => {
      wait = 1000
      if (missed) void queries.invalidateQueries()
      missed = false
    }
    source.onmessage = (message: MessageEvent<string>) => {
      touched.add((JSON.parse(message.data) as LiveEvent).feature)
      gathering ??= setTimeout(refresh, pause)
    }
    source.onerror = () => {
      source?.close()
      missed = true
      reconnecting = setTimeout(connect, wait)
      wait = Math.min(wait * 2, longestWait)
    }
  }
  connect()
  return () => {
    source?.close()
    clearTimeout(gathering)
    clearTimeout(reconnecting)
  }
}
