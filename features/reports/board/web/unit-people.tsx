import type { PlainDate } from '@thidua/kit/plain-date.ts'
import { formatDay } from '@thidua/kit/vi-text.ts'
import { boardVi } from '../../../../messages/board.ts'
import { SyntheticBadge } from '../../../../ui/badge.tsx'
import { createClient } from '../../../../ui/client.ts'
import { DataTable } from '../../../../ui/data-table.tsx'
import { ErrorNote } from '../../../../ui/error-note.tsx'
import { Panel } from '../../../../ui/page.tsx'
import { Skeleton } from '../../../../ui/skeleton.tsx'
import { useApiQuery } from '../../../../ui/use-api.ts'
import { useMessages } from '../../../../ui/words.tsx'
import type { operations } from '../../../people/contract.ts'

const people = createClient<typeof operations>('people')

export function UnitPeople({ unit, day }: { readonly unit: string; readonly day: PlainDate }) {
  const words = useMessages(boardVi).unitPage
  const listed = useApiQuery(people, 'list-people', { unit, day })
  return (
    <Panel title={words.people} flush>
      {listed.error && <ErrorNote error={listed.error} />}
      {listed.data ? (
        <DataTable
          caption={words.peopleCaption}
          maxHeight="22rem"
          columns={[
            { id: 'name', title: words.person, heading: true, cell: (person) => <>{person.name} {person.synthetic && <SyntheticBadge />}</> },
            { id: 'role', title: words.role, cell: (person) => words.roles[person.role] },
            { id: 'joined', title: words.joined, align: 'right', cell: (person) => (person.joined ? formatDay(person.joined) : '—') },
          ]}
          rows={listed.data.people}
          rowKey={(person) => person.id}
          empty={<p style={{ padding: '0 16px' }}>{words.noPeople}</p>}
        />
      ) : (
        !listed.error && <Skeleton lines={5} />
      )}
    </Panel>
  )
}
