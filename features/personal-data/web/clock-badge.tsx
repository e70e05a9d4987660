import { Badge, type Tone } from '../../../ui/badge.tsx'
import type { IconName } from '../../../ui/icons.tsx'
import type { ClockState, DataRequest } from '../requests/contract.ts'
import styles from './personal-data.module.css'

const looks: Readonly<Record<ClockState, { tone: Tone; icon: IconName }>> = {
  running: { tone: 'unsure', icon: 'calendar' }, 'last-day': { tone: 'bad', icon: 'calendar' }, late: { tone: 'bad', icon: 'warning' },
  answered: { tone: 'good', icon: 'check' }, 'answered-late': { tone: 'unsure', icon: 'check' }, unknown: { tone: 'bad', icon: 'warning' },
}

/** The two working days, as a sentence that says what is left of them. */
export function ClockBadge({ clock }: { readonly clock: DataRequest['clock'] }) {
  const { tone, icon } = looks[clock.state]
  return <span className={styles.clock}><Badge tone={tone} icon={icon}>{clock.text}</Badge></span>
}
