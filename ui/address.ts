// The address is the state of a page: every choice that matters is in it, so that it survives reload and can be sent to a colleague.
import { useLocation, useNavigate } from '@tanstack/react-router'
import { useCallback } from 'react'

export type Search = Readonly<Record<string, string>>

/** Choices that go along from page to page. */
const carried = ['asOf', 'season']

export function travelling(search: Search): Search {
  return Object.fromEntries(carried.filter((key) => search[key]).map((key) => [key, search[key]!]))
}

export function splitAddress(address: string): { readonly path: string; readonly search: Search; readonly hash: string } {
  const [beforeHash = '', hash = ''] = address.split('#')
  const [path = '', query = ''] = beforeHash.split('?')
  return { path, search: parseSearch(query), hash }
}

/** Plain text in both directions: `2022` stays text and needs no quotes. */
export function parseSearch(query: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(query))
}

export function stringifySearch(search: Readonly<Record<string, unknown>>): string {
  const present = Object.entries(search).filter(([, value]) => value !== undefined && value !== null && value !== '')
  const query = new URLSearchParams(present.map(([key, value]) => [key, String(value)])).toString()
  return query ? `?${query}` : ''
}

export function useAddress(): { readonly path: string; readonly search: Search; readonly hash: string } {
  return useLocation({ select: (location) => ({ path: location.pathname, search: location.search as Search, hash: location.hash }), structuralSharing: true })
}

/** One choice of a page, kept in its address: `const [unit, setUnit] = useChoice('unit')`. */
export function useChoice(key: string): readonly [string | undefined, (value: string | undefined) => void] {
  const { search } = useAddress()
  const set = useSetChoices()
  return [search[key], useCallback((value: string | undefined) => set({ [key]: value }), [key, set])]
}

/** Several choices at once, without a step in the history for each. */
export function useSetChoices(): (choices: Readonly<Record<string, string | undefined>>) => void {
  const navigate = useNavigate()
  return useCallback((choices) => {
    void navigate({ to: '.', search: ((current: Search) => ({ ...current, ...choices })) as never, replace: true, resetScroll: false })
  }, [navigate])
}
