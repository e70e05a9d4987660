// Many verdicts: one sentence each, grouped by answer; a note opens under its sentence.
import { useState } from 'react'
import { rulebookVi } from '../../../messages/rulebook.ts'
import { Badge } from '../../../ui/badge.tsx'
import { Button } from '../../../ui/button.tsx'
import { VerdictMark, type Answer } from '../../../ui/verdict-mark.tsx'
import { useMessages } from '../../../ui/words.tsx'
import type { VerdictView } from '../contract.ts'
import { countAnswers } from './verdicts.ts'
import { VerdictNote } from './verdict-note.tsx'
import styles from './verdict.module.css'

const answers: readonly Answer[] = ['met', 'undetermined', 'not-met']

export function VerdictList({ verdicts }: { readonly verdicts: readonly VerdictView[] }) {
  const words = useMessages(rulebookVi)
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set())
  const keys = verdicts.map(keyOf)
  const all = keys.every((key) => opened.has(key))
  const toggle = (key: string, open: boolean) => setOpened((now) => new Set(open ? [...now, key] : [...now].filter((each) => each !== key)))
  return (
    <>
      <p className={styles.summary}><span>{words.check.summary(countAnswers(verdicts))}</span> <Button variant="subtle" size="xs" className="no-print" onClick={() => setOpened(new Set(all ? [] : keys))}>{all ? words.check.closeAll : words.check.readAll}</Button></p>
      {answers.map((answer) => {
        const some = verdicts.filter((verdict) => verdict.answer === answer)
        return some.length > 0 && (
          <section key={answer} className={styles.group}>
            <h3>{words.check.groups[answer]} <span className="figures">({some.length})</span></h3>
            {some.map((verdict) => <Line key={keyOf(verdict)} verdict={verdict} open={opened.has(keyOf(verdict))} onToggle={(open) => toggle(keyOf(verdict), open)} />)}
          </section>
        )
      })}
    </>
  )
}

function keyOf({ award, subject }: VerdictView): string {
  return `${award} ${subject}`
}

interface LineProps { readonly verdict: VerdictView; readonly open: boolean; readonly onToggle: (open: boolean) => void }

function Line({ verdict, open, onToggle }: LineProps) {
  const words = useMessages(rulebookVi)
  return (
    <details className={styles.fold} open={open} data-answer={verdict.answer} onToggle={(event) => onToggle(event.currentTarget.open)}>
      <summary>
        <VerdictMark answer={verdict.answer} bare size={18} />
        <span><b>{verdict.name}</b>{verdict.lawyerCheckOpen && <> <Badge tone="unsure">{words.lawyerCheck}</Badge></>}<span className={styles.short}>{verdict.sentence}</span></span>
      </summary>
      {open && <VerdictNote verdict={verdict} headed={false} />}
    </details>
  )
}
