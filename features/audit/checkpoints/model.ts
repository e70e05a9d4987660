import { canonicalJson } from '../chain/model.ts'
import type { Checkpoint } from './contract.ts'

/** After so many entries, or so long after the last while there is anything new. */
export const interval = { entries: 1_000, minutes: 60 } as const

export function isDue(head: number, last: Pick<Checkpoint, 'seq' | 'at'> | null, now: string): boolean {
  if (head <= (last?.seq ?? 0)) return false
  if (!last || head - last.seq >= interval.entries) return true
  return Date.parse(now) - Date.parse(last.at) >= interval.minutes * 60_000
}

/** What is signed. */
export function signedText({ log, seq, hash, at, keyId, publicKey }: Omit<Checkpoint, 'signature'>): string {
  return canonicalJson({ log, seq, hash, at, keyId, publicKey })
}
