import { Outlet } from '@tanstack/react-router'
import { useState } from 'react'
import { ladder } from '../features/ladder.ts'
import { frameVi } from '../messages/frame.ts'
import { useAddress } from '../ui/address.ts'
import { AsOfProvider } from '../ui/as-of.tsx'
import { ErrorNote } from '../ui/error-note.tsx'
import { useLiveUpdates } from '../ui/live.ts'
import { useMessages } from '../ui/words.tsx'
import { Door } from './door.tsx'
import { entries } from './navigation.ts'
import { BottomBar, Rail } from './rail.tsx'
import { isOpenScreen } from './routes.ts'
import { SessionProvider, useSession } from './session.tsx'
import { StandingBanner } from './standing-banner.tsx'
import { TopBar } from './top-bar.tsx'
import { WaitingPage } from './waiting-page.tsx'
import styles from './frame.module.css'

/** What stays while pages change. */
export function Frame() {
  return (
    <SessionProvider waiting={<WaitingPage />} failed={(error, retry) => <div className={styles.alone}><ErrorNote error={error} onRetry={retry} /></div>}>
      <Shell />
    </SessionProvider>
  )
}

function Shell() {
  const words = useMessages(frameVi)
  const { actor, today, seasons } = useSession()
  const { path } = useAddress()
  const [narrow, setNarrow] = useNarrowRail()
  const inside = actor !== null && entries.length > 0
  return (
    <AsOfProvider today={today} seasons={seasons}>
      <a href="#content" className={styles.skip}>{words.skip}</a>
      <TopBar />
      <StandingBanner />
      <div className={styles.below} data-rail={inside ? (narrow ? 'narrow' : 'wide') : 'none'}>
        {inside && <Rail narrow={narrow} onNarrow={setNarrow} />}
        <main id="content" tabIndex={-1} className={styles.main}>
          {actor ? <LiveUpdates /> : null}
          {actor || path === '/' || isOpenScreen(path) ? <Outlet /> : <Door />}
        </main>
      </div>
      {inside && <BottomBar />}
    </AsOfProvider>
  )
}

/** A feature builds on those below it, so news from below makes its answers old too. */
const touches = (changed: string, shown: string): boolean => rungOf(shown) >= rungOf(changed)
const rungOf = (feature: string): number => (ladder as readonly string[]).indexOf(feature)

function LiveUpdates() {
  useLiveUpdates(touches)
  return null
}

function useNarrowRail(): readonly [boolean, (narrow: boolean) => void] {
  const [narrow, setNarrow] = useState(() => localStorage.getItem('rail') === 'narrow')
  const change = (next: boolean) => {
    localStorage.setItem('rail', next ? 'narrow' : 'wide')
    setNarrow(next)
  }
  return [narrow, change]
}
