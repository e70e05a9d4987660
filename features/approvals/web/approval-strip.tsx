// Above a grid or a scorecard: how far its approval is, sending in one press, and the way to the cells.
import { approvalsVi } from '../../../messages/approvals.ts'
import { Button } from '../../../ui/button.tsx'
import { ApiError } from '../../../ui/client.ts'
import { AppLink } from '../../../ui/link.tsx'
import { useApiCommand, useApiQuery } from '../../../ui/use-api.ts'
import { useToast } from '../../../ui/toast.tsx'
import { useMessages } from '../../../ui/words.tsx'
import type { Sheet, SheetPlace } from '../contract.ts'
import { approvalAddress, approvals } from './approvals.ts'
import { firstChoices, planOf } from './choices.ts'
import { Counts } from './state-badge.tsx'
import styles from './approvals.module.css'

/** For whoever may not see approvals of the unit there is nothing here. */
export function ApprovalStrip({ place }: { readonly place: SheetPlace }) {
  const words = useMessages(approvalsVi)
  const { data } = useApiQuery(approvals, 'show-sheet', place)
  if (!data) return null
  return (
    <section className={styles.strip} aria-label={words.title}>
      <h2>{words.strip.title}</h2>
      <p>{data.version === 0 ? words.strip.none : <Counts counts={data.counts} />}</p>
      {data.can.send && <Send sheet={data} />}
      <AppLink to={approvalAddress(place)}>{data.can.sign ? words.strip.open : words.strip.see}</AppLink>
    </section>
  )
}

function Send({ sheet }: { readonly sheet: Sheet }) {
  const words = useMessages(approvalsVi)
  const toast = useToast()
  const send = useApiCommand(approvals, 'send-for-approval')
  const items = planOf(sheet, firstChoices(sheet)).send
  const { kind, unit, subject, period, version: seen } = sheet
  const press = () => send.mutate({ kind, unit, subject, period, seen, items }, {
    onSuccess: () => toast.say(words.detail.sent({ count: items.length })),
    onError: (error) => toast.warn(error instanceof ApiError && error.text ? error.text : words.strip.failed),
  })
  if (items.length === 0) return <p>{words.strip.answerFirst({ count: sheet.counts.refused })}</p>
  return <Button size="sm" variant="default" loading={send.isPending} onClick={press}>{words.detail.send({ count: items.length })}</Button>
}
