// Criteria as a checklist, the way a lawyer reads an article: what joins the lines is said in words, each line has its chip.
import { rulebookVi } from '../../../messages/rulebook.ts'
import { Badge } from '../../../ui/badge.tsx'
import { VerdictMark, type Answer } from '../../../ui/verdict-mark.tsx'
import { useMessages } from '../../../ui/words.tsx'
import type { CitationView } from '../contract.ts'
import { CitationChip } from './citation-chip.tsx'
import { outlineOf, type Branch } from './outline.ts'
import styles from './checklist.module.css'

export interface ChecklistLine {
  readonly depth: number
  readonly joins: 'all' | 'any' | null
  readonly limb: string | null
  readonly text: string
  readonly citation: CitationView
  /** Of a person; a criterion by itself has none. */
  readonly answer?: Answer
  readonly found?: string
  readonly needsLegal?: boolean
}

export function Checklist({ lines, label }: { readonly lines: readonly ChecklistLine[]; readonly label: string }) {
  return <List branches={outlineOf(lines)} label={label} />
}

function List({ branches, label }: { readonly branches: readonly Branch<ChecklistLine>[]; readonly label?: string }) {
  return <ul className={styles.list} {...(label === undefined ? {} : { 'aria-label': label })}>{branches.map((branch, index) => <Item key={index} branch={branch} />)}</ul>
}

function Item({ branch: { line, children } }: { readonly branch: Branch<ChecklistLine> }) {
  const words = useMessages(rulebookVi)
  const limb = line.limb === null ? undefined : (words.limbs as Readonly<Record<string, string>>)[line.limb]
  return (
    <li className={styles.item} data-answer={line.answer} data-joins={line.joins ?? undefined}>
      <div className={styles.line}>
        <span className={styles.mark}>{line.answer ? <VerdictMark answer={line.answer} bare /> : <span className={styles.box} data-group={line.joins !== null || undefined} aria-hidden="true" />}</span>
        <div className={styles.words}>
          {limb !== undefined && <span className={styles.limb}>{limb}</span>}
          <span className={line.joins === null ? undefined : styles.group}>{line.text}</span>{' '}
          <CitationChip citation={line.citation} says={line.text} />
          {line.needsLegal && <> <Badge tone="unsure" icon="warning">{words.award.lawyerAsks}</Badge></>}
          {line.found && <p className={styles.found}><span>{words.verdict.found}:</span> {line.found}</p>}
        </div>
      </div>
      {children.length > 0 && <List branches={children} />}
    </li>
  )
}
