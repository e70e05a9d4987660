import { factsFormVi } from '../../../messages/rulebook.ts'
import { useMessages } from '../../../ui/words.tsx'
import { withAttested } from './facts-draft.ts'
import type { FactsFormProps } from './facts-form.tsx'
import styles from './facts-form.module.css'

const shownAtOnce = 8

/** Three states each; only what the law of the day asks about, so nobody fills in what nothing reads. */
export function AttestationFields(props: FactsFormProps) {
  const words = useMessages(factsFormVi)
  const { questions } = props
  const [often, rarely] = [questions.slice(0, shownAtOnce), questions.slice(shownAtOnce)]
  return (
    <fieldset className={styles.part}>
      <legend>{words.attested}</legend>
      <p className={styles.quiet}>{questions.length === 0 ? words.attestedNone : words.attestedLead}</p>
      <Rows {...props} questions={often} />
      {rarely.length > 0 && <details><summary className={styles.more}>{words.attestedMore({ count: rarely.length })}</summary><Rows {...props} questions={rarely} /></details>}
    </fieldset>
  )
}

function Rows({ draft, onChange, questions }: FactsFormProps) {
  const words = useMessages(factsFormVi)
  const states = [[words.yes, true], [words.no, false], [words.unknown, undefined]] as const
  return (
    <ul className={styles.questions}>
      {questions.map(({ key, text }) => (
        <li key={key}>
          <fieldset>
            <legend>{text}</legend>
            {states.map(([name, value]) => (
              <label key={name} className={styles.state}>
                <input type="radio" name={`attested-${key}`} checked={draft.attested?.[key] === value} onChange={() => onChange(withAttested(draft, key, value))} />
                <span>{name}</span>
              </label>
            ))}
          </fieldset>
        </li>
      ))}
    </ul>
  )
}
