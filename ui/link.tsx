import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { splitAddress, travelling, useAddress } from './address.ts'

export interface AppLinkProps {
  /** A path with its search: `/so-lieu?unit=stp-gia-lai&period=2022`. */
  readonly to: string
  readonly className?: string | undefined
  readonly children: ReactNode
  readonly 'aria-label'?: string
  readonly 'aria-current'?: 'page' | undefined
  readonly title?: string
  readonly onClick?: () => void
}

/** A link leads to the current page only when it leads there, not to a page above it. */
const exactly = { exact: true } as const

/** A link inside the product. It carries the as-of day and the season along, so that a walk stays on one day. */
export function AppLink({ to, children, ...rest }: AppLinkProps) {
  const { search } = useAddress()
  const target = splitAddress(to)
  if (/^(https?:|mailto:|\/api\/)/.test(to)) return <a href={to} {...rest}>{children}</a>
  return <Link to={target.path as never} search={{ ...travelling(search), ...target.search } as never} hash={target.hash} activeOptions={exactly} {...rest}>{children}</Link>
}
