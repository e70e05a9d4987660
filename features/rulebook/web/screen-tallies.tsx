import { rulebookVi } from '../../../messages/rulebook.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { AppLink } from '../../../ui/link.tsx'
import { VerdictMark } from '../../../ui/verdict-mark.tsx'
import { useMessages } from '../../../ui/words.tsx'
import { useLawLink } from './rulebook.ts'
import type { ScreenedAward } from './screening.ts'
import styles from './screen.module.css'

/** How many can be considered for each award, with a bar of the three answers. */
export function ScreenTallies({ awards, people }: { readonly awards: readonly ScreenedAward[]; readonly people: number }) {
  const words = useMessages(rulebookVi)
  const lawLink = useLawLink()
  return (
    <DataTable
      caption={words.screen.tallyCaption}
      stacks
      columns={[
        { id: 'award', title: words.screen.award, heading: true, width: '32%', cell: ({ award, name }) => <AppLink to={lawLink(`/phap-luat/danh-hieu/${award}`)}>{name}</AppLink> },
        { id: 'bar', title: '', name: '', width: '30%', cell: ({ tally }) => <Bar tally={tally} people={people} /> },
        { id: 'met', title: <VerdictMark answer="met" />, name: words.changes.met, align: 'right', cell: ({ tally }) => tally.met, sortBy: ({ tally }) => tally.met },
        { id: 'undetermined', title: <VerdictMark answer="undetermined" />, name: words.changes.undetermined, align: 'right', cell: ({ tally }) => tally.undetermined, sortBy: ({ tally }) => tally.undetermined },
        { id: 'notMet', title: <VerdictMark answer="not-met" />, name: words.changes.notMet, align: 'right', cell: ({ tally }) => tally.notMet, sortBy: ({ tally }) => tally.notMet },
      ]}
      rows={awards}
      rowKey={({ award }) => award}
    />
  )
}

function Bar({ tally, people }: { readonly tally: ScreenedAward['tally']; readonly people: number }) {
  const words = useMessages(rulebookVi).screen
  const share = (count: number) => ({ inlineSize: `${people === 0 ? 0 : (count / people) * 100}%` })
  return (
    <span className={styles.bar} role="img" aria-label={words.bar(tally)}>
      <span data-answer="met" style={share(tally.met)} /><span data-answer="undetermined" style={share(tally.undetermined)} /><span data-answer="not-met" style={share(tally.notMet)} />
    </span>
  )
}
