import { useNavigate } from '@tanstack/react-router'
import { frameVi } from '../messages/frame.ts'
import { Dropdown } from '../ui/dropdown.tsx'
import { Icon } from '../ui/icons.tsx'
import { AppLink } from '../ui/link.tsx'
import { useToast } from '../ui/toast.tsx'
import { useMessages } from '../ui/words.tsx'
import { useSession, type Account } from './session.tsx'
import styles from './top-bar.module.css'

/** The page itself asks again; here it only saves others a door that stays shut. */
const readsLog: readonly string[] = ['standing-office', 'auditor']
const answersRequests: readonly string[] = ['officer', 'head', 'standing-office']
const keepsTerms: readonly string[] = ['standing-office', 'administrator', 'auditor']

/** Who is here; in the demo, one click becomes somebody else and stays on the same page. */
export function PersonaMenu() {
  const words = useMessages(frameVi)
  const { actor, accounts, enter, leave } = useSession()
  const toast = useToast()
  const navigate = useNavigate()
  const title = useTitleOf(actor?.persona)
  const orWarn = (work: Promise<unknown>) => void work.catch(() => toast.warn(words.offline))
  const face = <><Icon name="person" /><span><b>{actor?.name}</b>{' '}{title && title !== actor?.name && <small>{title}</small>}</span><Icon name="down" size={14} /></>
  return (
    <Dropdown face={face} className={styles.person!} label={`${words.account.open}: ${[actor?.name, title !== actor?.name && title].filter(Boolean).join(' ')}`}>
      {(close) => (
        <div className={styles.menu}>
          {accounts.length > 0 && <p>{words.account.change}</p>}
          {accounts.map((account) => (
            <button key={account.id} type="button" className={styles.choice} aria-current={account.id === actor?.id} onClick={() => { close(); orWarn(enter(account.id)) }}><Icon name={account.id === actor?.id ? 'check' : 'person'} size={18} />{account.name}</button>
          ))}
          <hr className={styles.rule} />
          {actor && readsLog.includes(actor.persona) && <AppLink to="/nhat-ky" className={styles.choice} onClick={close}><Icon name="evidence" size={18} />{words.account.log}</AppLink>}
          {actor && answersRequests.includes(actor.persona) && <AppLink to="/du-lieu-ca-nhan" className={styles.choice} onClick={close}><Icon name="law" size={18} />{words.account.dataRequests}</AppLink>}
          {actor && keepsTerms.includes(actor.persona) && <AppLink to="/du-lieu-ca-nhan/thoi-han" className={styles.choice} onClick={close}><Icon name="evidence" size={18} />{words.account.retention}</AppLink>}
          <AppLink to="/du-lieu-cua-toi" className={styles.choice} onClick={close}><Icon name="person" size={18} />{words.account.ownData}</AppLink>
          <AppLink to="/tai-khoan" className={styles.choice} onClick={close}><Icon name="locked" size={18} />{words.account.security}</AppLink>
          {actor?.persona !== 'citizen' && <AppLink to="/uy-quyen" className={styles.choice} onClick={close}><Icon name="person" size={18} />{words.account.delegations}</AppLink>}
          {actor?.persona === 'administrator' && <AppLink to="/quan-tri/xem-voi-vai" className={styles.choice} onClick={close}><Icon name="info" size={18} />{words.account.lookAs}</AppLink>}
          {actor?.persona === 'administrator' && <AppLink to="/quan-tri/tai-khoan" className={styles.choice} onClick={close}><Icon name="person" size={18} />{words.account.accounts}</AppLink>}
          <button type="button" className={styles.choice} onClick={() => { close(); orWarn(leave().then(() => navigate({ to: '/' }))) }}><Icon name="left" size={18} />{words.account.leave}</button>
        </div>
      )}
    </Dropdown>
  )
}

/** What a persona is called. */
export function useTitleOf(persona: Account['persona'] | string | undefined): string | undefined {
  const { titles } = useMessages(frameVi).account
  return (titles as Readonly<Record<string, string>>)[persona ?? '']
}
