// What looks for harmful content. Not having looked is an answer of its own, never "clean".
import type { Content } from '../storage/storage.ts'

export type ScanVerdict =
  | { readonly kind: 'clean'; readonly by: string }
  | { readonly kind: 'found'; readonly signature: string; readonly by: string }
  | { readonly kind: 'not-scanned'; readonly why: NotScanned }

/** `no-scanner`: none is configured. `too-large`: it takes no file of this size. `no-answer`: configured, and silent; to be asked again. */
export type NotScanned = 'no-scanner' | 'too-large' | 'no-answer'

export interface Scanner {
  /** False: nobody is there to look. */
  readonly looks: boolean
  scan(content: Content): Promise<ScanVerdict>
}

export const noScanner: Scanner = { looks: false, scan: async () => ({ kind: 'not-scanned', why: 'no-scanner' }) }
