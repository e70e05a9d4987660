import { momentVi, securityVi } from '../../../messages/sign-in.ts'
import { Button } from '../../../ui/button.tsx'
import { DataTable, type TableColumn } from '../../../ui/data-table.tsx'
import { ErrorNote } from '../../../ui/error-note.tsx'
import { Panel } from '../../../ui/page.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { useApiCommand, useApiQuery } from '../../../ui/use-api.ts'
import { useMessages } from '../../../ui/words.tsx'
import type { SessionList } from '../sessions/contract.ts'
import { access } from './access-client.ts'
import { agentName } from './agent-name.ts'
import styles from './access.module.css'

type Session = SessionList['sessions'][number]

export function SessionsPanel() {
  const words = useMessages(securityVi)
  const list = useApiQuery(access, 'list-sessions', {})
  const end = useApiCommand(access, 'end-session')
  const endOthers = useApiCommand(access, 'end-other-sessions')
  const error = list.error ?? end.error ?? endOthers.error
  const sessions = list.data?.sessions
  const where = (session: Session) => agentName(session.agent, words.sessions)
  const columns: TableColumn<Session>[] = [
    { id: 'where', title: words.sessions.where, heading: true, cell: (session) => `${where(session)}, ${session.source}` },
    { id: 'method', title: words.sessions.method, cell: (session) => words.sessions.methods[session.method] },
    { id: 'started', title: words.sessions.started, cell: (session) => momentVi(session.startedAt) },
    { id: 'seen', title: words.sessions.seen, cell: (session) => momentVi(session.lastSeenAt) },
    { id: 'end', title: words.sessions.end, cell: (session) => (session.current ? words.sessions.current : <Button size="compact-sm" variant="default" aria-label={words.sessions.endOf({ where: where(session) })} onClick={() => end.mutate({ session: session.id })}>{words.sessions.end}</Button>) },
  ]
  return (
    <Panel title={words.sessions.title} actions={(sessions?.length ?? 0) > 1 && <Button variant="default" size="sm" loading={endOthers.isPending} onClick={() => endOthers.mutate({})}>{words.sessions.endOthers}</Button>}>
      <p className={styles.note}>{words.sessions.lead}</p>
      {error && <ErrorNote error={error} title={words.cannot} />}
      {sessions ? <DataTable caption={words.sessions.caption} columns={columns} rows={sessions} rowKey={({ id }) => id} stacks /> : <Skeleton lines={3} />}
    </Panel>
  )
}

