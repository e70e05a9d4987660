// A verdict as a lawyer's note: the answer in one sentence, the criteria one by one, what is missing, what has to be checked.
import { formatDay } from '@thidua/kit/vi-text.ts'
import type { ReactNode } from 'react'
import { rulebookVi } from '../../../messages/rulebook.ts'
import { Badge } from '../../../ui/badge.tsx'
import { Icon } from '../../../ui/icons.tsx'
import { AppLink } from '../../../ui/link.tsx'
import { VerdictMark } from '../../../ui/verdict-mark.tsx'
import { useMessages } from '../../../ui/words.tsx'
import type { VerdictView } from '../contract.ts'
import { Checklist } from './checklist.tsx'
import { CitationChip } from './citation-chip.tsx'
import { useLawLink } from './rulebook.ts'
import styles from './verdict.module.css'

export function VerdictNote({ verdict, headed = true }: { readonly verdict: VerdictView; readonly headed?: boolean }) {
  const words = useMessages(rulebookVi)
  const lawLink = useLawLink()
  const facts = verdict.missing.filter(({ kind }) => kind === 'fact')
  return (
    <article className={styles.note} data-answer={verdict.answer} aria-label={verdict.name}>
      {headed && (
        <header>
          <h3><VerdictMark answer={verdict.answer} size={20} /> <AppLink to={lawLink(`/phap-luat/danh-hieu/${verdict.award}`)}>{verdict.name}</AppLink></h3>
          <p className={styles.sentence}>{verdict.sentence}</p>
        </header>
      )}
      <p className={styles.about}>
        <CitationChip citation={verdict.citation} says={verdict.sentence} /> <span>{words.verdict.year({ year: verdict.year })}</span>
        {verdict.selective && <Badge>{words.selective}</Badge>}
        {verdict.lawyerCheckOpen && <Badge tone="unsure" icon="warning">{words.lawyerCheck}</Badge>}
      </p>
      {verdict.holds.length > 0 && <Part title={words.verdict.holds} tone="stop"><ul>{verdict.holds.map((hold) => <li key={`${hold.kind}${hold.from}`}>{hold.text} <span className={styles.quiet}>({words.verdict.until({ from: formatDay(hold.from), to: hold.to === null ? null : formatDay(hold.to) })})</span> <CitationChip citation={hold.citation} says={hold.text} /></li>)}</ul></Part>}
      {facts.length > 0 && <Part title={words.verdict.missing} tone="missing"><ul>{facts.map((gap) => <li key={gap.text}>{gap.text}{gap.who !== null && <span className={styles.who}>{words.verdict.who({ who: gap.who })}</span>}</li>)}</ul></Part>}
      <Legal verdict={verdict} />
      {verdict.findings.length > 0 && <Part title={words.verdict.because}><Checklist label={words.verdict.because} lines={verdict.findings.map((finding) => ({ ...finding }))} /></Part>}
      {verdict.flags.length > 0 && <Part title={words.verdict.flags}><ul>{verdict.flags.map((flag) => <li key={flag.code}>{flag.text}</li>)}</ul></Part>}
      {verdict.note !== null && <p className={styles.quiet}>{verdict.note}</p>}
      {verdict.answer !== 'not-met' && verdict.decidedBy.length > 0 && <p className={styles.quiet}>{words.verdict.decidedBy({ who: verdict.decidedBy.join('; ') })}</p>}
      {verdict.answer === 'met' && verdict.selective && <p className={styles.quiet}>{words.selectiveNote}</p>}
    </article>
  )
}

/** The text itself is unclear, or nobody has compared it yet. */
function Legal({ verdict }: { readonly verdict: VerdictView }) {
  const words = useMessages(rulebookVi)
  const legal = verdict.missing.filter(({ kind }) => kind === 'legal')
  const told = new Set(legal.map(({ text }) => text))
  const unread = new Map(verdict.findings.filter(({ citation, joins, text }) => joins === null && citation.mark !== 'seen' && !told.has(text)).map((finding) => [finding.citation.text, finding]))
  if (legal.length === 0 && unread.size === 0) return null
  return (
    <Part title={words.verdict.legal} tone="legal">
      <ul>
        {legal.map((gap) => <li key={gap.text}>{gap.text} {gap.citation && <CitationChip citation={gap.citation} says={gap.text} />}</li>)}
        {[...unread.values()].map(({ text, citation }) => <li key={citation.text}>{words.verdict.legalWeak({ text })} <CitationChip citation={citation} says={text} /></li>)}
      </ul>
    </Part>
  )
}

function Part({ title, tone, children }: { readonly title: string; readonly tone?: 'missing' | 'legal' | 'stop'; readonly children: ReactNode }) {
  return (
    <section className={styles.part} data-tone={tone}>
      <h4>{tone !== undefined && <Icon name={tone === 'stop' ? 'blocked' : tone === 'legal' ? 'warning' : 'info'} size={18} />}{title}</h4>
      {children}
    </section>
  )
}
