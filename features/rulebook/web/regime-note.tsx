import { formatDay } from '@thidua/kit/vi-text.ts'
import { rulebookVi } from '../../../messages/rulebook.ts'
import { Icon } from '../../../ui/icons.tsx'
import { useMessages } from '../../../ui/words.tsx'
import { CitationChip } from './citation-chip.tsx'
import type { Regime } from './rulebook.ts'
import styles from './rulebook.module.css'

/** Which documents govern the day, why, and what is open about that. */
export function RegimeNote({ regime }: { readonly regime: Regime }) {
  const words = useMessages(rulebookVi)
  const when = words.day.until({ from: formatDay(regime.from), until: regime.until === null ? null : formatDay(regime.until) })
  return (
    <section className={styles.regime} aria-label={words.law.documents}>
      <p>
        <b>{words.law.documents}</b> <span className={styles.quiet}>({when})</span>: {regime.documents.map(({ number, title }, index) => <span key={number}>{index > 0 && ', '}<span title={title}>{number}</span></span>)}.{' '}
        <CitationChip citation={regime.governedBy} says={words.law.governedBy} />
      </p>
      {regime.needsLegal !== null && <p className={styles.open}><Icon name="warning" size={18} /><span><b>{words.undecided}.</b> {regime.needsLegal}</span></p>}
      {regime.flags.map((flag) => <p key={flag.code} className={styles.flag}><Icon name="info" size={18} /><span>{flag.text}</span></p>)}
    </section>
  )
}
