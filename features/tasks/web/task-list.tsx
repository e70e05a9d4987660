import { formatDay } from '@thidua/kit/vi-text.ts'
import { yearVi } from '../../../messages/year.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { AppLink } from '../../../ui/link.tsx'
import { useMessages } from '../../../ui/words.tsx'
import type { Task } from '../contract.ts'
import styles from './year.module.css'

/** What waits, why it matters, by when, and how long it takes. */
export function TaskList({ tasks }: { readonly tasks: readonly Task[] }) {
  const words = useMessages(yearVi)
  if (tasks.length === 0) return <EmptyState title={words.noTasks} icon="check" action={<AppLink to="/khu-vuc">{words.noTasksDoor}</AppLink>}>{words.noTasksNext}</EmptyState>
  return (
    <ul className={styles.tasks}>
      {tasks.map((task) => (
        <li key={`${task.id}${task.unit}`} data-urgency={task.urgency}>
          <AppLink to={task.link}>{task.title}</AppLink>
          <p className={styles.when}>
            <strong>{task.timeLeft}</strong>
            {task.due && <> · {words.due({ day: formatDay(task.due) })}</>} · {words.takes({ minutes: task.minutes })}
          </p>
          <p className={styles.why}>{task.why}</p>
        </li>
      ))}
    </ul>
  )
}
