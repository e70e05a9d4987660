import { useMutation, useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { rulebookVi } from '../../../messages/rulebook.ts'
import { Button } from '../../../ui/button.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { ErrorNote } from '../../../ui/error-note.tsx'
import { Icon } from '../../../ui/icons.tsx'
import { Panel } from '../../../ui/page.tsx'
import { useMessages } from '../../../ui/words.tsx'
import type { VerdictView } from '../contract.ts'
import type { Asked } from './check-page.tsx'
import { emptyDraft, printDraft, type FactsDraft } from './facts-draft.ts'
import { FactsForm } from './facts-form.tsx'
import { keepDraft, keptDraft } from './kept-draft.ts'
import { RegimeNote } from './regime-note.tsx'
import { rulebook, type AwardOnDay } from './rulebook.ts'
import { VerdictList } from './verdict-list.tsx'
import { VerdictNote } from './verdict-note.tsx'
import { attestationsAsked } from './verdicts.ts'
import styles from './check.module.css'

/** Facts on the left, the answer beside them; nothing is kept on the server. */
export function CheckFacts({ asked, awards }: { readonly asked: Asked; readonly awards: readonly AwardOnDay[] }) {
  const words = useMessages(rulebookVi).check
  const [draft, setDraft] = useState<FactsDraft>(keptDraft)
  const result = useRef<HTMLDivElement>(null)
  const check = useMutation({ mutationFn: (question: Question) => rulebook.command('check-facts', question), onSuccess: () => result.current?.focus() })
  const questions = useQuestions(asked, draft.subject.kind, check.data?.verdicts ?? [])
  const change = (next: FactsDraft) => { setDraft(next); keepDraft(next) }
  const question: Question = { facts: printDraft(draft), ...clocksOf(asked) }
  const stale = check.data !== undefined && JSON.stringify(check.variables) !== JSON.stringify(question)
  return (
    <div className={styles.sides}>
      <Panel>
        <FactsForm draft={draft} onChange={change} awards={awards} questions={questions} year={asked.year ?? Number(asked.received.slice(0, 4))} />
        <div className={styles.run}><Button onClick={() => check.mutate(question)} disabled={check.isPending}>{check.isPending ? words.running : words.run}</Button></div>
      </Panel>
      <div ref={result} tabIndex={-1} className={styles.result} aria-live="polite">
        {check.error && <ErrorNote error={check.error} />}
        {!check.data && !check.error && <Panel><EmptyState title={words.startFacts} icon="scoring">{words.startFactsNext}</EmptyState></Panel>}
        {check.data && (
          <Panel title={words.results}>
            {stale && <p className={styles.stale}><Icon name="info" size={18} /> {words.stale}</p>}
            <RegimeNote regime={check.data.regime} />
            {check.data.verdicts.length === 1 ? <VerdictNote verdict={check.data.verdicts[0]!} /> : <VerdictList verdicts={check.data.verdicts} day={asked.received} />}
          </Panel>
        )}
      </div>
    </div>
  )
}

type Question = ReturnType<typeof clocksOf> & { readonly facts: string }

function clocksOf({ received, year, award }: Asked) {
  return { received, ...(year === undefined ? {} : { year }), ...(award === undefined ? {} : { award }) }
}

/** Somebody of whom nothing is known: what is missing then is what the law of the day asks about; the last answer may ask for more. */
function useQuestions(asked: Asked, kind: string, last: readonly VerdictView[]): ReturnType<typeof attestationsAsked> {
  const { received, award } = asked
  const nothing = useQuery({
    queryKey: ['rulebook', 'questions', kind, received, award],
    queryFn: () => rulebook.command('check-facts', { facts: printDraft({ ...emptyDraft, subject: { kind } }), received, ...(award === undefined ? {} : { award }) }),
  })
  return attestationsAsked([...(nothing.data?.verdicts ?? []), ...last])
}
