import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { frameVi } from '../messages/frame.ts'
import { splitAddress, travelling, useAddress } from '../ui/address.ts'
import { Icon } from '../ui/icons.tsx'
import { AppLink } from '../ui/link.tsx'
import { Mark } from '../ui/mark.tsx'
import { useDocumentTitle } from '../ui/page.tsx'
import { useToast } from '../ui/toast.tsx'
import { useMessages } from '../ui/words.tsx'
import { FiveMinutePath } from './five-minute-path.tsx'
import { entries } from './navigation.ts'
import { useTitleOf } from './persona-menu.tsx'
import { useSession, type Account } from './session.tsx'
import styles from './door.module.css'

/** For the newcomer: what this is, who to be, and a walk through a year. Also stands where a page asks who is there. */
export function Door() {
  const words = useMessages(frameVi).door
  const { actor, accounts, demo } = useSession()
  const { path } = useAddress()
  const enterAndGo = useEnterAndGo()
  useDocumentTitle(words.documentTitle)
  const [entering, setEntering] = useState<string | null>(null)
  const enter = (account: Account) => {
    setEntering(account.id)
    void enterAndGo(account, path === '/' ? (entries[0]?.path ?? '/') : null).finally(() => setEntering(null))
  }
  return (
    <div className={styles.door}>
      <section className={styles.opening}>
        <div>
          <h1>{words.title}</h1>
          {words.sentences.map((sentence) => <p key={sentence}>{sentence}</p>)}
          {demo && <p>{words.sample}</p>}
          {demo && <p className={styles.synthetic}><Icon name="info" size={16} />{words.synthetic}</p>}
          {!demo && !actor && <p>{words.noDemo} <SignInLink path={path} /></p>}
        </div>
        <Mark size={220} className={styles.mark} />
      </section>
      {demo && (
        <section aria-labelledby="personas">
          <h2 id="personas">{words.enter}</h2>
          {path !== '/' && <p className={styles.choose}>{words.choose}</p>}
          {accounts.length === 0 && <p>{words.noAccounts}</p>}
          {!actor && <p className={styles.choose}>{words.ownAccount} <SignInLink path={path} /></p>}
          <ul className={styles.personas}>
            {accounts.map((account) => <li key={account.id}><PersonaCard account={account} here={account.id === actor?.id} entering={entering === account.id} onEnter={() => enter(account)} /></li>)}
          </ul>
        </section>
      )}
      {demo && <FiveMinutePath onGo={(to) => void enterAndGo(actor ? null : guideOf(accounts), to)} />}
    </div>
  )
}

/** Leads on to the page that was asked for. */
function SignInLink({ path }: { readonly path: string }) {
  const words = useMessages(frameVi).door
  return <AppLink to={path === '/' ? '/dang-nhap' : `/dang-nhap?to=${encodeURIComponent(path)}`}>{words.signIn}</AppLink>
}

interface PersonaCardProps { readonly account: Account; readonly here: boolean; readonly entering: boolean; readonly onEnter: () => void }

function PersonaCard({ account, here, entering, onEnter }: PersonaCardProps) {
  const words = useMessages(frameVi).door
  const title = useTitleOf(account.persona)
  return (
    <button type="button" className={styles.persona} onClick={onEnter} disabled={entering} data-here={here || undefined}>
      <span className={styles.role}>{title}</span>
      {account.name !== title && <span className={styles.name}>{account.name}</span>}
      <span className={styles.text}>{words.personas[account.persona]}</span>
      <span className={styles.enter}>{entering ? words.entering : here ? words.continue : words.enterAs({ name: title?.toLowerCase() ?? account.name })}<Icon name="right" size={18} /></span>
    </button>
  )
}

/** The walk shows the whole region, so it is walked as the standing office. */
function guideOf(accounts: readonly Account[]): Account | null {
  return accounts.find((account) => account.persona === 'standing-office') ?? accounts[0] ?? null
}

/** `to` null stays on the page that was asked for. */
function useEnterAndGo(): (account: Account | null, to: string | null) => Promise<void> {
  const words = useMessages(frameVi)
  const { enter } = useSession()
  const { search } = useAddress()
  const navigate = useNavigate()
  const toast = useToast()
  return async (account, to) => {
    try {
      if (account) await enter(account.id)
      if (to === null) return
      const target = splitAddress(to)
      await navigate({ to: target.path, search: { ...travelling(search), ...target.search } as never, hash: target.hash })
    } catch {
      toast.warn(words.offline)
    }
  }
}
