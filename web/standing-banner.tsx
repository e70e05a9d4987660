// In whose right the page is looked at: somebody from support as another, or somebody under a role that is not their own.
import { useEffect } from 'react'
import { standingVi } from '../messages/delegations.ts'
import { Icon } from '../ui/icons.tsx'
import { useToast } from '../ui/toast.tsx'
import { useMessages } from '../ui/words.tsx'
import { frameVi } from '../messages/frame.ts'
import { useSession } from './session.tsx'
import styles from './standing-banner.module.css'

export function StandingBanner() {
  const words = useMessages(standingVi)
  const { offline } = useMessages(frameVi)
  const { actor, acting, looking, stopLooking, actAsSelf, refresh } = useSession()
  const toast = useToast()
  const until = looking?.until ?? null
  // it ends by itself: what the page shows is asked anew when it does
  useEffect(() => {
    if (until === null) return
    const timer = setTimeout(() => void refresh(), Math.max(0, Date.parse(until) - Date.now()) + 500)
    return () => clearTimeout(timer)
  }, [until, refresh])
  if (!actor || (!looking && !acting)) return null
  const text = looking ? words.looking({ name: actor.name, as: looking.as, until: looking.until })
    : acting?.ended ? words.ended({ for: acting.onBehalfOf, until: acting.until }) : words.acting({ name: actor.name, for: acting?.onBehalfOf ?? '', until: acting?.until ?? '' })
  const leave = () => void (looking ? stopLooking() : actAsSelf()).catch(() => toast.warn(offline))
  return (
    <div role="status" aria-label={words.label} className={`${styles.banner} no-print`} data-ended={acting?.ended || undefined}>
      <Icon name={looking ? 'info' : 'person'} size={18} />
      <span>{text}</span>
      <button type="button" onClick={leave}>{looking ? words.stop : words.back}</button>
    </div>
  )
}
