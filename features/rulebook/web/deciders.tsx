import { rulebookVi } from '../../../messages/rulebook.ts'
import { useMessages } from '../../../ui/words.tsx'
import styles from './rulebook.module.css'

const shownAtOnce = 1

/** Who decides; under the law of 2003 up to seven offices do, and the first says most of it. */
export function Deciders({ who }: { readonly who: readonly string[] }) {
  const words = useMessages(rulebookVi)
  const [first, rest] = [who.slice(0, shownAtOnce), who.slice(shownAtOnce)]
  if (who.length === 0) return words.noValue
  return (
    <span className={styles.deciders}>
      {first.join('; ')}
      {rest.length > 0 && <details><summary>{words.law.moreDeciders({ count: rest.length })}</summary><ul>{rest.map((each) => <li key={each}>{each}</li>)}</ul></details>}
    </span>
  )
}
