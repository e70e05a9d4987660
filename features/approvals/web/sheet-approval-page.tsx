// One sheet to send or to sign, cell by cell. What is signed is what the page shows: news is announced, never slipped in.
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { formatDay } from '@thidua/kit/vi-text.ts'
import { approvalsVi } from '../../../messages/approvals.ts'
import { Button } from '../../../ui/button.tsx'
import { ErrorNote } from '../../../ui/error-note.tsx'
import { Icon } from '../../../ui/icons.tsx'
import { AppLink } from '../../../ui/link.tsx'
import { Page, Panel } from '../../../ui/page.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { useApiCommand, useApiQuery } from '../../../ui/use-api.ts'
import { useToast } from '../../../ui/toast.tsx'
import { useMessages } from '../../../ui/words.tsx'
import type { Sheet, SheetPlace } from '../contract.ts'
import { ApprovalItems } from './approval-items.tsx'
import { approvals, workAddress } from './approvals.ts'
import { firstChoices, isOlder, planOf, type Choices } from './choices.ts'
import { Counts } from './state-badge.tsx'
import styles from './approvals.module.css'

export function FiguresApprovalPage() {
  return <ApprovalPage kind="figures" />
}

export function ScoresApprovalPage() {
  return <ApprovalPage kind="scores" />
}

function ApprovalPage({ kind }: Pick<SheetPlace, 'kind'>) {
  const { unit, subject, period } = useParams({ strict: false }) as Omit<SheetPlace, 'kind'>
  const words = useMessages(approvalsVi)
  const place = { kind, unit, subject, period }
  const asked = useApiQuery(approvals, 'show-sheet', place)
  const { data } = asked
  return (
    <Page title={data ? words.detail.title({ title: data.title, unit: data.unitName }) : words.title} width="work" lead={data && <>{words.periodName(period)} · <Counts counts={data.counts} /></>}
      crumbs={[{ label: words.title, to: '/duyet' }, { label: data?.title ?? words.sheet }]}
      actions={<AppLink to={workAddress(place)}>{kind === 'figures' ? words.detail.toFigures : words.detail.toScores}</AppLink>}>
      {asked.error && <ErrorNote error={asked.error} onRetry={() => void asked.refetch()} />}
      {!data && !asked.error && <Skeleton lines={12} />}
      {data && <Desk key={`${kind} ${unit} ${subject} ${period}`} fresh={data} />}
    </Page>
  )
}

function Desk({ fresh }: { readonly fresh: Sheet }) {
  const [shown, setShown] = useState(fresh)
  const [choices, setChoices] = useState<Choices>(() => firstChoices(fresh))
  const words = useMessages(approvalsVi).detail
  const show = (sheet: Sheet) => { setShown(sheet); setChoices(firstChoices(sheet)) }
  return (
    <>
      {isOlder(shown, fresh) && (
        <p className={styles.old} role="status"><Icon name="warning" size={18} /> <span>{words.newer}</span> <Button variant="default" size="compact-sm" onClick={() => show(fresh)}>{words.reload}</Button></p>
      )}
      <Panel flush><ApprovalItems sheet={shown} choices={choices} onChoices={setChoices} /></Panel>
      <Actions sheet={shown} choices={choices} onDone={show} />
      <History sheet={shown} />
    </>
  )
}

function Actions({ sheet, choices, onDone }: { readonly sheet: Sheet; readonly choices: Choices; readonly onDone: (sheet: Sheet) => void }) {
  const words = useMessages(approvalsVi).detail
  const toast = useToast()
  const [send, approve, refuse] = [useApiCommand(approvals, 'send-for-approval'), useApiCommand(approvals, 'approve'), useApiCommand(approvals, 'refuse')]
  const plan = planOf(sheet, choices)
  const { kind, unit, subject, period, version } = sheet
  const step = { kind, unit, subject, period, seen: version }
  const done = (text: string) => ({ onSuccess: (next: Sheet) => { toast.say(text); onDone(next) } })
  const isBusy = send.isPending || approve.isPending || refuse.isPending
  const error = send.error ?? approve.error ?? refuse.error
  const reset = () => { send.reset(); approve.reset(); refuse.reset() }
  return (
    <div className={`${styles.actions} no-print`}>
      {error && <ErrorNote error={error} />}
      {plan.approve.length > 0 && <Button disabled={isBusy} onClick={() => { reset(); approve.mutate({ ...step, items: plan.approve }, done(words.approved({ count: plan.approve.length }))) }}>{words.approve({ count: plan.approve.length })}</Button>}
      {plan.refuse.length > 0 && <Button variant="default" disabled={isBusy} onClick={() => { reset(); refuse.mutate({ ...step, items: plan.refuse }, done(words.refused({ count: plan.refuse.length }))) }}>{words.refuse({ count: plan.refuse.length })}</Button>}
      {plan.send.length > 0 && <Button disabled={isBusy} onClick={() => { reset(); send.mutate({ ...step, items: plan.send }, done(words.sent({ count: plan.send.length }))) }}>{words.send({ count: plan.send.length })}</Button>}
    </div>
  )
}

function History({ sheet }: { readonly sheet: Sheet }) {
  const words = useMessages(approvalsVi).detail
  if (sheet.steps.length === 0) return null
  return (
    <Panel title={words.history}>
      <ol className={styles.history}>
        {sheet.steps.map(({ step, act, by, onBehalfOf, at, items, listHash }) => (
          <li key={step}>{words.step({ by, onBehalfOf, act: words.act[act], items, day: formatDay(at) })} <small title={listHash}>{words.print({ hash: listHash.slice(0, 12) })}</small></li>
        ))}
      </ol>
    </Panel>
  )
}
