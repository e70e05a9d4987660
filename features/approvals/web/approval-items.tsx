import { useState } from 'react'
import { approvalsVi } from '../../../messages/approvals.ts'
import { Button } from '../../../ui/button.tsx'
import { DataTable, type TableColumn } from '../../../ui/data-table.tsx'
import { Checkbox, Textarea } from '../../../ui/field.tsx'
import { useMessages } from '../../../ui/words.tsx'
import type { Sheet, SheetItem } from '../contract.ts'
import { mayChoose, maySay, modeOf, type Choices } from './choices.ts'
import { StateBadge } from './state-badge.tsx'
import styles from './approvals.module.css'

interface ItemsProps { readonly sheet: Sheet; readonly choices: Choices; readonly onChoices: (change: (now: Choices) => Choices) => void }

/** Every cell with what stands, what was approved before, its state as a sentence, and what this person can do about it. */
export function ApprovalItems({ sheet, choices, onChoices }: ItemsProps) {
  const all = useMessages(approvalsVi)
  const words = all.detail
  const mode = modeOf(sheet)
  const columns: TableColumn<SheetItem>[] = [
    { id: 'item', title: words.item, heading: true, cell: (item) => <span className={styles.sentence}>{item.name}</span> },
    { id: 'now', title: words.now, align: 'right', cell: (item) => <Value item={item} /> },
    { id: 'state', title: words.state, cell: (item) => <StateBadge state={item.state} /> },
    { id: 'why', title: words.why, cell: (item) => <Why item={item} asks={maySay(mode, item)} choices={choices} onChoices={onChoices} isHead={mode === 'sign'} /> },
  ]
  const tick: TableColumn<SheetItem> = { id: 'choose', title: words.choose, width: '64px', cell: (item) => mayChoose(mode, item) && <Tick item={item} choices={choices} onChoices={onChoices} /> }
  return (
    <DataTable
      caption={words.caption({ title: sheet.title, unit: sheet.unitName, period: sheet.period })}
      stacks
      columns={mode === 'read' ? columns : [tick, ...columns]}
      rows={sheet.items}
      rowKey={({ item }) => item}
    />
  )
}

type PartProps = Omit<ItemsProps, 'sheet'> & { readonly item: SheetItem }

function Tick({ item: { item, name }, choices, onChoices }: PartProps) {
  const words = useMessages(approvalsVi).detail
  const isChosen = choices.chosen.has(item)
  const turn = () => onChoices((now) => ({ ...now, chosen: new Set(isChosen ? [...now.chosen].filter((each) => each !== item) : [...now.chosen, item]) }))
  return <Checkbox aria-label={words.chooseOf({ name })} checked={isChosen} onChange={turn} />
}

function Value({ item: { now, state, approved } }: { readonly item: SheetItem }) {
  const words = useMessages(approvalsVi)
  return (
    <span className={styles.value}>
      {now === '' ? words.state.empty : now}
      {approved && state !== 'approved' && <small>{words.detail.before({ value: approved.value, day: approved.at })}</small>}
    </span>
  )
}

function Why({ item, asks, choices, onChoices, isHead }: PartProps & { readonly asks: boolean; readonly isHead: boolean }) {
  const words = useMessages(approvalsVi).detail
  const text = choices.said.get(item.item) ?? ''
  const [isOpen, setOpen] = useState(text !== '')
  const opens = isHead ? words.sendBack : words.explain
  const label = isHead ? words.commentOf({ name: item.name }) : words.answerOf({ name: item.name })
  return (
    <div className={styles.why}>
      <p>{item.reason}</p>
      {item.answer && item.state === 'waiting' && <p>{words.answered({ answer: item.answer })}</p>}
      {asks && !isOpen && <Button variant="subtle" size="compact-sm" className={styles.say} aria-label={`${opens}: ${item.name}`} onClick={() => setOpen(true)}>{opens}</Button>}
      {asks && isOpen && (
        <Textarea autoFocus aria-label={label} placeholder={isHead ? words.comment : words.answer} autosize minRows={1} maxLength={2000} value={text}
          onChange={(event) => { const { value } = event.currentTarget; onChoices((now) => ({ ...now, said: new Map(now.said).set(item.item, value) })) }} />
      )}
    </div>
  )
}
