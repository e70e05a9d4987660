import { frameVi } from '../messages/frame.ts'
import { useAddress } from '../ui/address.ts'
import { Dropdown } from '../ui/dropdown.tsx'
import { Icon } from '../ui/icons.tsx'
import { AppLink } from '../ui/link.tsx'
import { useMessages } from '../ui/words.tsx'
import { entries, type Entry } from './navigation.ts'
import styles from './frame.module.css'

const onThePhone = 4

function isHere(entry: Entry, path: string): boolean {
  return [entry.path, ...(entry.also ?? [])].some((own) => path === own || path.startsWith(`${own}/`))
}

export function Rail({ narrow, onNarrow }: { readonly narrow: boolean; readonly onNarrow: (narrow: boolean) => void }) {
  const words = useMessages(frameVi).navigation
  const { path } = useAddress()
  return (
    <nav className={`${styles.rail} no-print`} aria-label={words.label}>
      <ul>
        {entries.map((entry) => (
          <li key={entry.path}>
            <AppLink to={entry.path} className={styles.entry} aria-current={isHere(entry, path) ? 'page' : undefined} {...(narrow ? { title: words[entry.word] } : {})}>
              <Icon name={entry.icon} /><span className={narrow ? 'visually-hidden' : undefined}>{words[entry.word]}</span>
            </AppLink>
          </li>
        ))}
      </ul>
      <button type="button" className={styles.entry} aria-expanded={!narrow} onClick={() => onNarrow(!narrow)} title={narrow ? words.expand : words.collapse}>
        <Icon name={narrow ? 'right' : 'left'} /><span className={narrow ? 'visually-hidden' : undefined}>{narrow ? words.expand : words.collapse}</span>
      </button>
    </nav>
  )
}

/** The same entries within reach of a thumb; what does not fit waits behind one button. */
export function BottomBar() {
  const words = useMessages(frameVi).navigation
  const { path } = useAddress()
  const all = entries.length <= onThePhone + 1
  const [shown, rest] = all ? [entries, []] : [entries.slice(0, onThePhone), entries.slice(onThePhone)]
  return (
    <nav className={`${styles.bottom} no-print`} aria-label={words.label}>
      {shown.map((entry) => (
        <AppLink key={entry.path} to={entry.path} className={styles.tab} aria-current={isHere(entry, path) ? 'page' : undefined}><Icon name={entry.icon} />{words[entry.word]}</AppLink>
      ))}
      {rest.length > 0 && (
        <Dropdown up className={styles.tab!} face={<><Icon name="more" />{words.more}</>}>
          {(close) => (
            <div className={styles.sheet}>
              {rest.map((entry) => <AppLink key={entry.path} to={entry.path} className={styles.entry} onClick={close} aria-current={isHere(entry, path) ? 'page' : undefined}><Icon name={entry.icon} />{words[entry.word]}</AppLink>)}
            </div>
          )}
        </Dropdown>
      )}
    </nav>
  )
}
