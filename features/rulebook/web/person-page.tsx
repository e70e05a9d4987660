// A person's own page: what is within reach today, and the way to what comes next. Read on a phone first.
import { useParams } from '@tanstack/react-router'
import { formatDay } from '@thidua/kit/vi-text.ts'
import { rulebookVi } from '../../../messages/rulebook.ts'
import { useChoice } from '../../../ui/address.ts'
import { Badge, SyntheticBadge } from '../../../ui/badge.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { ErrorNote } from '../../../ui/error-note.tsx'
import { AppLink } from '../../../ui/link.tsx'
import { Page, Panel } from '../../../ui/page.tsx'
import { Select } from '../../../ui/select.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { useApiQuery } from '../../../ui/use-api.ts'
import { VerdictMark } from '../../../ui/verdict-mark.tsx'
import { useMessages } from '../../../ui/words.tsx'
import type { VerdictView } from '../contract.ts'
import { roleName } from './check-person.tsx'
import { LawDayField } from './law-days.tsx'
import { LawNav } from './law-nav.tsx'
import { RegimeNote } from './regime-note.tsx'
import { Roadmap } from './roadmap.tsx'
import { rulebook, useKindOf, useLawDay, useLawLink, type CheckedPerson } from './rulebook.ts'
import { countAnswers, inSight, nextGoal } from './verdicts.ts'
import styles from './person.module.css'

export function PersonPage() {
  const { person } = useParams({ strict: false }) as { person: string }
  const words = useMessages(rulebookVi)
  const { day } = useLawDay()
  const lawLink = useLawLink()
  const checked = useApiQuery(rulebook, 'check-person', { person, received: day }, { keepPrevious: true })
  const name = checked.data?.person.name ?? words.person.choose
  return (
    <Page title={name} documentTitle={words.person.documentTitle({ name })} crumbs={[{ label: words.title, to: lawLink('/phap-luat') }, { label: words.nav.check, to: lawLink('/phap-luat/xet') }, { label: name }]} lead={checked.data && <Lead checked={checked.data} />}>
      <LawNav />
      <div className={`${styles.day} no-print`}><LawDayField /></div>
      {checked.error && <ErrorNote error={checked.error} onRetry={() => void checked.refetch()} />}
      {!checked.data && !checked.error && <Skeleton lines={10} />}
      {checked.data && !checked.error && <Answers person={person} checked={checked.data} />}
    </Page>
  )
}

function Lead({ checked: { person } }: { readonly checked: CheckedPerson }) {
  const words = useMessages(rulebookVi)
  return (
    <>
      {[person.unitName, roleName(person.role, words)].filter(Boolean).join(', ')} {person.synthetic && <SyntheticBadge />}
      {person.synthetic && <p className={styles.quiet}>{words.person.syntheticNote}</p>}
    </>
  )
}

function Answers({ person, checked }: { readonly person: string; readonly checked: CheckedPerson }) {
  const words = useMessages(rulebookVi)
  const { day } = useLawDay()
  const [chosen, setGoal] = useChoice('award')
  const { verdicts } = checked
  const goal = verdicts.some(({ award }) => award === chosen) ? chosen : nextGoal(verdicts)
  if (verdicts.length === 0) return <Panel><EmptyState title={words.person.noAwards}>{words.person.noAwardsNext}</EmptyState></Panel>
  return (
    <>
      <RegimeNote regime={checked.regime} />
      <Panel title={words.person.today({ day: formatDay(day) })}>
        <p className={styles.lead}>{words.check.summary(countAnswers(verdicts))} {words.person.todayLead}</p>
        <Today person={person} verdicts={verdicts} />
      </Panel>
      <Panel title={words.person.roadmap}>
        <Select className={styles.goal!} label={words.person.goal} searchable allowDeselect={false} value={goal ?? null} onChange={(award) => setGoal(award ?? undefined)} data={verdicts.map(({ award, name }) => ({ value: award, label: name }))} />
        {goal !== undefined && <Roadmap key={goal} person={person} award={goal} />}
      </Panel>
    </>
  )
}

/** What is met first, then what is open, then what is refused; orders, medals and honours wait behind a line. */
function Today({ person, verdicts }: { readonly person: string; readonly verdicts: readonly VerdictView[] }) {
  const words = useMessages(rulebookVi).check
  const { day } = useLawDay()
  const { shown, folded } = inSight([...verdicts].sort((one, other) => order.indexOf(one.answer) - order.indexOf(other.answer)), useKindOf(day))
  return (
    <>
      <ul className={styles.answers}>{shown.map((verdict) => <AnswerLine key={verdict.award} person={person} verdict={verdict} />)}</ul>
      {folded.length > 0 && (
        <details className={styles.folded}>
          <summary>{words.folded({ count: folded.length })}</summary>
          <ul className={styles.answers}>{folded.map((verdict) => <AnswerLine key={verdict.award} person={person} verdict={verdict} />)}</ul>
        </details>
      )}
    </>
  )
}

const order: readonly VerdictView['answer'][] = ['met', 'undetermined', 'not-met']

function AnswerLine({ person, verdict }: { readonly person: string; readonly verdict: VerdictView }) {
  const words = useMessages(rulebookVi).person
  const lawLink = useLawLink()
  const gaps = verdict.missing.filter(({ kind }) => kind === 'fact').length
  const legal = verdict.missing.some(({ kind }) => kind === 'legal')
  return (
    <li data-answer={verdict.answer}>
      <AppLink to={lawLink('/phap-luat/xet', { person, award: verdict.award })}>
        <VerdictMark answer={verdict.answer} bare size={20} />
        <span>
          <b>{verdict.name}</b>
          {!(legal && gaps === 0) && <span className={styles.sentence}>{verdict.sentence}</span>}
          <span className={styles.tags}>{gaps > 0 && <Badge tone="unsure">{words.missingShort({ count: gaps })}</Badge>}{legal && <Badge tone="unsure">{words.legalShort}</Badge>}</span>
        </span>
      </AppLink>
    </li>
  )
}
