import { formatDay } from '@thidua/kit/vi-text.ts'
import { boardVi } from '../../../../messages/board.ts'
import { Badge } from '../../../../ui/badge.tsx'
import { AppLink } from '../../../../ui/link.tsx'
import { Panel } from '../../../../ui/page.tsx'
import { useMessages } from '../../../../ui/words.tsx'
import type { UnitDetail } from '../../../organisations/contract.ts'
import styles from './board.module.css'

type Span = { readonly from: string | null; readonly to: string | null }

/** Names, codes, parents and groups, each with its own days; then where the unit came from and what it went into. */
export function UnitHistory({ unit }: { readonly unit: UnitDetail }) {
  const words = useMessages(boardVi).unitPage
  const during = ({ from, to }: Span) => words.since({ from: from ? formatDay(from) : '…', to: to && formatDay(to) })
  return (
    <Panel title={words.history}>
      <dl className={styles.facts}>
        {unit.names.map((each) => <Fact key={`${each.name}${each.from}`} term={words.name} text={each.name} days={during(each)} />)}
        {unit.provinceCode && <Fact term={words.code} text={`${unit.provinceCode} (${unit.province})`} days={during({ from: unit.validFrom, to: unit.validTo })} />}
        {unit.parents.map((each) => <Fact key={`${each.hierarchy}${each.from}`} term={each.hierarchyName} text={each.parentName} days={during(each)} />)}
        {unit.groups.map((each) => <Fact key={`${each.group}${each.office}${each.from}`} term={words.group} text={`${each.groupName}: ${words.office[each.office]}`} days={during(each)} />)}
      </dl>
      {unit.predecessors.length + unit.successors.length > 0 && <h3 className={styles.subtitle}>{words.lineage}</h3>}
      <ul className={styles.lineage}>
        {unit.predecessors.map((link) => (
          <li key={link.predecessor}>
            {words.from} <AppLink to={`/don-vi/${link.predecessor}`}>{link.predecessorName}</AppLink>, {formatDay(link.effective)} {!link.inRegion && <Badge>{words.outside}</Badge>}
          </li>
        ))}
        {unit.successors.map((link) => <li key={link.successor}>{words.into} <AppLink to={`/don-vi/${link.successor}`}>{link.successorName}</AppLink>, {formatDay(link.effective)}</li>)}
      </ul>
    </Panel>
  )
}

function Fact({ term, text, days }: { readonly term: string; readonly text: string; readonly days: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{text}<span>{days}</span></dd>
    </div>
  )
}
