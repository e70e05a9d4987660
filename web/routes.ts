// Every screen of the product: one line each. A feature's pages load only when their address is opened.
import type { ComponentType } from 'react'

export interface Screen {
  /** `$name` is a part of the address the page reads with `useParams`. */
  readonly path: string
  readonly load: () => Promise<ComponentType>
}

export const screens: readonly Screen[] = []
