import { formatDay } from '@thidua/kit/vi-text.ts'
import { yearVi } from '../../../messages/year.ts'
import { useAsOf } from '../../../ui/as-of.tsx'
import { createClient } from '../../../ui/client.ts'
import { ErrorNote } from '../../../ui/error-note.tsx'
import { Page, Panel } from '../../../ui/page.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { useApiQuery } from '../../../ui/use-api.ts'
import { useMessages } from '../../../ui/words.tsx'
import type { operations } from '../contract.ts'
import { TaskList } from './task-list.tsx'

const tasks = createClient<typeof operations>('tasks')

export function TasksPage() {
  const words = useMessages(yearVi)
  const { asOf, season } = useAsOf()
  const waiting = useApiQuery(tasks, 'list-my-tasks', { group: season.group, year: season.year, asOf }, { keepPrevious: true })
  return (
    <Page title={words.tasks} lead={words.tasksLead({ year: season.year, day: formatDay(asOf) })} width="reading">
      {waiting.error && <ErrorNote error={waiting.error} onRetry={() => void waiting.refetch()} />}
      <Panel>{waiting.data ? <TaskList tasks={waiting.data.tasks} /> : <Skeleton lines={4} />}</Panel>
    </Page>
  )
}
