import { rulebookVi } from '../../../messages/rulebook.ts'
import { useAddress } from '../../../ui/address.ts'
import { AppLink } from '../../../ui/link.tsx'
import { useMessages } from '../../../ui/words.tsx'
import { useLawLink } from './rulebook.ts'
import styles from './rulebook.module.css'

const pages = [['law', '/phap-luat'], ['check', '/phap-luat/xet'], ['screen', '/phap-luat/ra-soat'], ['changes', '/phap-luat/diem-moi']] as const

/** The four doors of the law, on each of its pages. */
export function LawNav() {
  const words = useMessages(rulebookVi).nav
  const { path } = useAddress()
  const lawLink = useLawLink()
  return (
    <nav aria-label={words.label} className={`${styles.nav} no-print`}>
      {pages.map(([word, to]) => <AppLink key={to} to={lawLink(to)} aria-current={path === to ? 'page' : undefined}>{words[word]}</AppLink>)}
    </nav>
  )
}
