import { frameVi } from '../messages/frame.ts'
import { useAsOf } from '../ui/as-of.tsx'
import { AsOfControl } from '../ui/as-of-control.tsx'
import { AppLink } from '../ui/link.tsx'
import { Mark } from '../ui/mark.tsx'
import { useMessages } from '../ui/words.tsx'
import { PersonaMenu } from './persona-menu.tsx'
import { Search } from './search.tsx'
import { useSession } from './session.tsx'
import styles from './top-bar.module.css'

export function TopBar() {
  const words = useMessages(frameVi)
  const { actor } = useSession()
  const { season } = useAsOf()
  return (
    <header className={`${styles.bar} no-print`}>
      <AppLink to="/" className={styles.home} title={words.navigation.door}><Mark /><span>{words.product}</span></AppLink>
      <span className={styles.season} title={season.groupName}>{words.season({ year: season.year })}</span>
      <AsOfControl />
      <span className={styles.space} />
      {actor && <Search />}
      {actor ? <PersonaMenu /> : <AppLink to="/dang-nhap">{words.door.signIn}</AppLink>}
    </header>
  )
}
