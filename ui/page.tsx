import { useEffect, type ReactNode } from 'react'
import { Icon } from './icons.tsx'
import { AppLink } from './link.tsx'
import { useWords } from './words.tsx'
import styles from './page.module.css'

export interface Crumb { readonly label: string; readonly to?: string }

interface PageProps {
  readonly title: string
  /** The browser's title when the heading alone would not say which page this is. */
  readonly documentTitle?: string
  readonly lead?: ReactNode
  readonly crumbs?: readonly Crumb[]
  readonly actions?: ReactNode
  /** `reading` is the width of a book, `work` uses the whole screen. */
  readonly width?: 'reading' | 'normal' | 'work'
  readonly children: ReactNode
}

/** What the browser's tab and history call this page. */
export function useDocumentTitle(title: string): void {
  useEffect(() => { document.title = `${title} · Thi Đua` }, [title])
}

/** One screen: where it is, what it is, what can be done, and the work. */
export function Page({ title, documentTitle = title, lead, crumbs = [], actions, width = 'normal', children }: PageProps) {
  useDocumentTitle(documentTitle)
  return (
    <div className={styles.page} data-width={width}>
      {crumbs.length > 0 && <Breadcrumbs crumbs={crumbs} />}
      <header className={styles.head}>
        <div>
          <h1>{title}</h1>
          {lead && <div className={styles.lead}>{lead}</div>}
        </div>
        {actions && <div className={`${styles.actions} no-print`}>{actions}</div>}
      </header>
      {children}
    </div>
  )
}

/** The hierarchy of units and things, from the region down. */
export function Breadcrumbs({ crumbs }: { readonly crumbs: readonly Crumb[] }) {
  return (
    <nav aria-label={useWords().page.breadcrumbs} className={`${styles.crumbs} no-print`}>
      <ol>
        {crumbs.map((crumb, index) => (
          <li key={crumb.label} aria-current={index === crumbs.length - 1 ? 'page' : undefined}>
            {index > 0 && <Icon name="right" size={14} />}
            {crumb.to ? <AppLink to={crumb.to}>{crumb.label}</AppLink> : crumb.label}
          </li>
        ))}
      </ol>
    </nav>
  )
}

/** A part of a page on its own sheet of paper. */
export function Panel({ title, actions, children, flush = false }: { readonly title?: string; readonly actions?: ReactNode; readonly children: ReactNode; readonly flush?: boolean }) {
  return (
    <section className={styles.panel} data-flush={flush || undefined}>
      {(title || actions) && <header className={styles.panelHead}>{title && <h2>{title}</h2>}{actions && <div className="no-print">{actions}</div>}</header>}
      <div className={styles.panelBody}>{children}</div>
    </section>
  )
}
