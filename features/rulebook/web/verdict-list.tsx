// Many verdicts: one sentence each, grouped by answer; a note opens under its sentence.
import type { PlainDate } from '@thidua/kit/plain-date.ts'
import { useState, type ReactNode } from 'react'
import { rulebookVi } from '../../../messages/rulebook.ts'
import { Button } from '../../../ui/button.tsx'
import { VerdictMark, type Answer } from '../../../ui/verdict-mark.tsx'
import { useMessages } from '../../../ui/words.tsx'
import type { VerdictView } from '../contract.ts'
import { useKindOf } from './rulebook.ts'
import { countAnswers, inSight } from './verdicts.ts'
import { VerdictNote } from './verdict-note.tsx'
import styles from './verdict.module.css'

const answers: readonly Answer[] = ['met', 'undetermined', 'not-met']

export function VerdictList({ verdicts, day }: { readonly verdicts: readonly VerdictView[]; readonly day: PlainDate }) {
  const words = useMessages(rulebookVi)
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set())
  const keys = verdicts.map(keyOf)
  const all = keys.every((key) => opened.has(key))
  const toggle = (key: string, open: boolean) => setOpened((now) => new Set(open ? [...now, key] : [...now].filter((each) => each !== key)))
  const kindOf = useKindOf(day)
  const line = (verdict: VerdictView) => <Line key={keyOf(verdict)} verdict={verdict} open={opened.has(keyOf(verdict))} onToggle={(open) => toggle(keyOf(verdict), open)} />
  return (
    <>
      <p className={styles.summary}><span>{words.check.summary(countAnswers(verdicts))}</span> <Button variant="default" size="xs" className="no-print" onClick={() => setOpened(new Set(all ? [] : keys))}>{all ? words.check.closeAll : words.check.readAll}</Button></p>
      {answers.map((answer) => {
        const some = verdicts.filter((verdict) => verdict.answer === answer)
        return some.length > 0 && (
          <section key={answer} className={styles.group}>
            <h3>{words.check.groups[answer]} <span className="figures">({some.length})</span></h3>
            {inSight(some, kindOf).shown.map(line)}
            <Folded verdicts={inSight(some, kindOf).folded} line={line} open={all} />
          </section>
        )
      })}
    </>
  )
}

/** Orders, medals and honours of the same answer. */
function Folded({ verdicts, line, open }: { readonly verdicts: readonly VerdictView[]; readonly line: (verdict: VerdictView) => ReactNode; readonly open: boolean }) {
  const words = useMessages(rulebookVi).check
  if (verdicts.length === 0) return null
  return <details className={styles.folded} open={open || undefined}><summary>{words.folded({ count: verdicts.length })}</summary>{verdicts.map(line)}</details>
}

function keyOf({ award, subject }: VerdictView): string {
  return `${award} ${subject}`
}

interface LineProps { readonly verdict: VerdictView; readonly open: boolean; readonly onToggle: (open: boolean) => void }

function Line({ verdict, open, onToggle }: LineProps) {
  return (
    <details className={styles.fold} open={open} data-answer={verdict.answer} onToggle={(event) => onToggle(event.currentTarget.open)}>
      <summary>
        <VerdictMark answer={verdict.answer} bare size={18} />
        <span><b>{verdict.name}</b><span className={styles.short}>{verdict.sentence}</span></span>
      </summary>
      {open && <VerdictNote verdict={verdict} headed={false} />}
    </details>
  )
}
