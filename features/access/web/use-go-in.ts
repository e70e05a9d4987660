import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { splitAddress, useAddress } from '../../../ui/address.ts'

const usual = '/viec'

/** Everything asked as a stranger is forgotten; then the page that was wanted, or the work that waits. */
export function useGoIn(): () => Promise<void> {
  const queries = useQueryClient()
  const navigate = useNavigate()
  const { search } = useAddress()
  return async () => {
    const target = splitAddress(ownPath(search['to'] ?? takeWanted()) ?? usual)
    await queries.resetQueries()
    await navigate({ to: target.path, search: target.search as never, hash: target.hash, replace: true })
  }
}

/** Only a path of ours: an address handed around must not lead elsewhere after a sign-in. */
export function ownPath(wanted: string | null): string | null {
  return wanted !== null && /^\/(?![/\\])/.test(wanted) && !wanted.startsWith('/dang-nhap') ? wanted : null
}

const wantedKey = 'wanted page'

/** Survives the way to a provider and back, in this tab alone. */
export function keepWanted(to: string | undefined): void {
  if (to === undefined) sessionStorage.removeItem(wantedKey)
  else sessionStorage.setItem(wantedKey, to)
}

function takeWanted(): string | null {
  const wanted = sessionStorage.getItem(wantedKey)
  sessionStorage.removeItem(wantedKey)
  return wanted
}
