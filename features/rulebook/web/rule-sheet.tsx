import { formatDay } from '@thidua/kit/vi-text.ts'
import { rulebookVi } from '../../../messages/rulebook.ts'
import { Badge } from '../../../ui/badge.tsx'
import { Panel } from '../../../ui/page.tsx'
import { useMessages } from '../../../ui/words.tsx'
import { Checklist } from './checklist.tsx'
import { CitationChip } from './citation-chip.tsx'
import type { RuleOnDay } from './rulebook.ts'
import { lawValueText } from './law-value-text.ts'
import styles from './rule-sheet.module.css'

/** The criteria for one kind of subject: lines, numbers, earlier wordings, worked cases. */
export function RuleSheet({ rule }: { readonly rule: RuleOnDay }) {
  const words = useMessages(rulebookVi)
  const title = words.award.criteria({ subject: rule.subject === null ? null : words.subjects[rule.subject] })
  return (
    <Panel title={title} actions={<span className={styles.when}>{words.award.inForce({ when: whenText(rule, words) })}</span>}>
      {rule.note !== null && <p className={styles.note}>{rule.note}</p>}
      <Checklist lines={rule.lines} label={title} />
      {rule.values.length > 0 && <Values values={rule.values} />}
      {rule.history.length > 1 && <History history={rule.history} />}
      {rule.cases.length > 0 && <Cases cases={rule.cases} />}
    </Panel>
  )
}

function whenText({ from, until }: { readonly from: string; readonly until: string | null }, words: typeof rulebookVi): string {
  return words.day.until({ from: formatDay(from), until: until === null ? null : formatDay(until) })
}

function Values({ values }: { readonly values: RuleOnDay['values'] }) {
  const words = useMessages(rulebookVi)
  return (
    <details open className={styles.part}>
      <summary>{words.award.values} ({values.length})</summary>
      <div className={styles.scroll} tabIndex={0} role="region" aria-label={words.award.values}>
        <table className={styles.table}>
          <caption className="visually-hidden">{words.award.valuesCaption}</caption>
          <thead><tr><th scope="col">{words.award.number}</th><th scope="col">{words.award.value}</th><th scope="col">{words.award.when}</th><th scope="col">{words.law.basis}</th></tr></thead>
          {values.map((value) => (
            <tbody key={value.id}>
              {value.entries.map((entry, index) => (
                <tr key={entry.from} data-applies={entry.applies || undefined}>
                  {index === 0 && <th scope="rowgroup" rowSpan={value.entries.length}>{value.says}</th>}
                  <td className="figures">{lawValueText(entry.value, value.unit, words)}</td>
                  <td className="figures">{whenText(entry, words)}{entry.applies && <> <Badge tone="good">{words.award.applies}</Badge></>}</td>
                  <td><CitationChip citation={entry.citation} says={`${value.says}: ${lawValueText(entry.value, value.unit, words)}`} /></td>
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </div>
    </details>
  )
}

function History({ history }: { readonly history: RuleOnDay['history'] }) {
  const words = useMessages(rulebookVi)
  return (
    <details className={styles.part}>
      <summary>{words.award.history} ({history.length})</summary>
      <ol className={styles.history}>
        {history.map((wording) => (
          <li key={wording.from} data-applies={wording.applies || undefined}>
            <p><b className="figures">{whenText(wording, words)}</b> {wording.applies && <Badge tone="good">{words.award.applies}</Badge>} <CitationChip citation={wording.citation} says={wording.outline} /></p>
            <p className={styles.outline}>{wording.outline}</p>
            {wording.note !== null && <p className={styles.note}>{wording.note}</p>}
          </li>
        ))}
      </ol>
    </details>
  )
}

function Cases({ cases }: { readonly cases: RuleOnDay['cases'] }) {
  const words = useMessages(rulebookVi)
  const passed = cases.filter((each) => each.passed).length
  return (
    <details className={styles.part} open={passed < cases.length}>
      <summary>{words.award.cases} ({cases.length})</summary>
      <p className={styles.note}>{words.award.casesLead({ passed, count: cases.length })}</p>
      <div className={styles.scroll} tabIndex={0} role="region" aria-label={words.award.cases}>
        <table className={styles.table}>
          <caption className="visually-hidden">{words.award.casesCaption}</caption>
          <thead><tr><th scope="col">{words.award.caseName}</th><th scope="col">{words.award.caseDay}</th><th scope="col">{words.award.expected}</th><th scope="col">{words.award.result}</th><th scope="col">{words.law.basis}</th></tr></thead>
          <tbody>
            {cases.map((each) => (
              <tr key={each.id}>
                <th scope="row">{each.name}</th>
                <td className="figures">{formatDay(each.day)}</td>
                <td>{expectedText(each.expected, words)}</td>
                <td><Badge tone={each.passed ? 'good' : 'bad'} icon={each.passed ? 'check' : 'warning'}>{each.passed ? words.award.passed : words.award.failed}</Badge></td>
                <td><span className={styles.chips}>{each.citations.map((citation) => <CitationChip key={citation.text} citation={citation} says={each.name} />)}</span></td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}

/** An answer in words; other cases expect a sentence already. */
function expectedText(expected: string, { changes }: typeof rulebookVi): string {
  const answers: Readonly<Record<string, string>> = { met: changes.met, 'not-met': changes.notMet, undetermined: changes.undetermined }
  return answers[expected] ?? expected
}
