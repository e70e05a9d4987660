import { frameVi } from '../messages/frame.ts'
import { splitAddress } from '../ui/address.ts'
import { Icon } from '../ui/icons.tsx'
import { useMessages } from '../ui/words.tsx'
import { fiveMinutePath } from './five-minute-stops.ts'
import { hasScreen } from './routes.ts'
import styles from './door.module.css'

/** Only stops whose screen is there: a walk never ends at a missing page. */
const stops = fiveMinutePath.filter((stop) => hasScreen(splitAddress(stop.to).path))

export function FiveMinutePath({ onGo }: { readonly onGo: (to: string) => void }) {
  const words = useMessages(frameVi)
  if (stops.length === 0) return null
  return (
    <section aria-labelledby="five-minutes" className={styles.path}>
      <h2 id="five-minutes">{words.door.path.title}</h2>
      <p className={styles.choose}>{words.door.path.lead({ count: stops.length })}</p>
      <ol className={styles.stops}>
        {stops.map((stop, index) => (
          <li key={stop.word}>
            <button type="button" className={styles.stop} onClick={() => onGo(stop.to)}>
              <span className={`figures ${styles.number}`}>{index + 1}</span>
              <span>
                <span className={styles.stopTitle}>{words.path[stop.word].title}</span>
                <span className={styles.look}>{words.path[stop.word].look}</span>
              </span>
              <Icon name={stop.icon} />
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}
