// A file as it is kept, and what may be done with it; pure.
import type { FileRecord } from './contract.ts'

export interface KeptFile {
  readonly id: string
  readonly sha256: string
  readonly unit: string
  readonly name: string
  readonly size: number
  readonly kind: string
  readonly place: 'kept' | 'quarantine' | 'erased' | 'secret'
  readonly scan: FileRecord['scan']
  readonly notScanned: FileRecord['notScanned']
  readonly signature: string | null
  readonly scannedAt: string | null
  readonly wordsRead: boolean
  readonly wordsChecked: string | null
  readonly uploadedAt: string
  readonly uploadedBy: string
  readonly erased: FileRecord['erased']
}

export type Closed = 'files.erased' | 'files.quarantined' | 'files.awaiting-scan'

/** Why nobody gets the content, or `null`: a file that no scanner has seen goes out with its mark, one that a scanner still has to see does not. */
export function closedBy(file: Pick<KeptFile, 'erased' | 'place' | 'scan'>): Closed | null {
  if (file.erased || file.place === 'erased' || file.place === 'secret') return 'files.erased'
  if (file.place === 'quarantine' || file.scan === 'found') return 'files.quarantined'
  return file.scan === 'awaiting' ? 'files.awaiting-scan' : null
}

/** `uploads`: the actor may put files into the unit. */
export function recordOf(file: KeptFile, may: { readonly upload: boolean }): FileRecord {
  const { id, unit, name, size, kind, scan, notScanned, signature, scannedAt, wordsRead, wordsChecked, uploadedAt, uploadedBy, erased } = file
  const can = { download: closedBy(file) === null, erase: may.upload && !erased }
  return { id, unit, name, size, kind, scan, notScanned, signature, scannedAt, wordsRead, wordsChecked, uploadedAt, uploadedBy, erased, can }
}

export type Verdict =
  | { readonly kind: 'clean'; readonly by: string }
  | { readonly kind: 'found'; readonly signature: string; readonly by: string }
  | { readonly kind: 'not-scanned'; readonly why: 'no-scanner' | 'too-large' | 'no-answer' }

/** What is known of a content from looking at it, and where it has to lie because of that. */
export interface Look extends Pick<KeptFile, 'scan' | 'notScanned' | 'signature' | 'scannedAt'> {
  readonly place: 'kept' | 'quarantine'
  readonly scannedBy: string | null
}

export interface Known extends Pick<KeptFile, 'place' | 'scan' | 'signature' | 'scannedAt'> {
  readonly scannedBy: string | null
}

/** The newest look counts; not having looked never takes back what an earlier look has said. */
export function lookAfter(verdict: Verdict, known: Known | null, now: string): Look {
  if (verdict.kind === 'found') return { scan: 'found', notScanned: null, signature: verdict.signature, scannedBy: verdict.by, scannedAt: now, place: 'quarantine' }
  if (verdict.kind === 'clean') return { scan: 'clean', notScanned: null, signature: null, scannedBy: verdict.by, scannedAt: now, place: 'kept' }
  if (known?.scan === 'found' || known?.scan === 'clean') {
    const { scan, signature, scannedBy, scannedAt } = known
    return { scan, notScanned: null, signature, scannedBy, scannedAt, place: scan === 'found' ? 'quarantine' : 'kept' }
  }
  const unseen = { signature: null, scannedBy: null, scannedAt: null, place: 'kept' } as const
  return verdict.why === 'no-answer' ? { scan: 'awaiting', notScanned: null, ...unseen } : { scan: 'not-scanned', notScanned: verdict.why, ...unseen }
}

export interface UseRow {
  readonly sha256: string
  readonly file: string
  readonly name: string
  readonly kind: string
  readonly id: string
  readonly unit: string
  readonly attachedAt: string
}

/** Contents that stand under more than one use, those across units first. */
export function repeated(rows: readonly UseRow[]): { uses: Omit<UseRow, 'sha256'>[]; acrossUnits: boolean }[] {
  const byContent = Map.groupBy(rows, (row) => row.sha256)
  return [...byContent.values()]
    .filter((uses) => new Set(uses.map((use) => `${use.kind} ${use.id}`)).size > 1)
    .map((uses) => ({ uses: uses.map(({ sha256: _, ...use }) => use), acrossUnits: new Set(uses.map((use) => use.unit)).size > 1 }))
    .sort((left, right) => Number(right.acrossUnits) - Number(left.acrossUnits))
}
