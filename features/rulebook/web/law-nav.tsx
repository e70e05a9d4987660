import { rulebookVi } from '../../../messages/rulebook.ts'
import { useAddress } from '../../../ui/address.ts'
import { AppLink } from '../../../ui/link.tsx'
import { useMessages } from '../../../ui/words.tsx'
import { useLawLink } from './rulebook.ts'
import styles from './rulebook.module.css'

const pages = [
  { word: 'law', to: '/phap-luat', below: '/phap-luat/danh-hieu/' },
  { word: 'check', to: '/phap-luat/xet', below: '/phap-luat/nguoi/' },
  { word: 'screen', to: '/phap-luat/ra-soat', below: null },
  { word: 'changes', to: '/phap-luat/diem-moi', below: null },
] as const

/** The four doors of the law, on each of its pages. */
export function LawNav() {
  const words = useMessages(rulebookVi).nav
  const { path } = useAddress()
  const lawLink = useLawLink()
  return (
    <nav aria-label={words.label} className={`${styles.nav} no-print`}>
      {pages.map(({ word, to, below }) => <AppLink key={to} to={lawLink(to)} className={path === to || (below !== null && path.startsWith(below)) ? styles.here : undefined} aria-current={path === to ? 'page' : undefined}>{words[word]}</AppLink>)}
    </nav>
  )
}
