import { isPlainDate, plainDate, type PlainDate } from '@thidua/kit/plain-date.ts'
import { auditScreenVi } from '../../../messages/audit-screen.ts'
import { useAddress, useSetChoices, type Search } from '../../../ui/address.ts'
import { Button } from '../../../ui/button.tsx'
import { createClient } from '../../../ui/client.ts'
import { DayInput } from '../../../ui/day-input.tsx'
import { NativeSelect } from '../../../ui/field.tsx'
import { useApiQuery } from '../../../ui/use-api.ts'
import { useMessages } from '../../../ui/words.tsx'
import type { ListEntries, operations } from '../contract.ts'
import styles from './log.module.css'

const audit = createClient<typeof operations>('audit')
/** The words name every kind and channel, so the contract itself stays out of the browser. */
const keysOf = <Word extends string>(named: Readonly<Record<Word, string>>) => Object.keys(named) as Word[]
const [entryKinds, channels] = [keysOf(auditScreenVi.kinds), keysOf(auditScreenVi.channels)]
const keys = ['loai', 'qua', 'ai', 'phan', 'tu', 'den'] as const

/** What the address asks the log for; an address somebody mistyped asks for less, not for an error. */
export function filterOf(search: Search): Partial<ListEntries> {
  const [kind, channel] = [entryKinds.find((each) => each === search['loai']), channels.find((each) => each === search['qua'])]
  const [from, to] = [dayIn(search, 'tu'), dayIn(search, 'den')]
  return {
    ...(kind ? { entryKind: kind } : {}),
    ...(channel ? { channel } : {}),
    ...(search['ai'] ? { actor: search['ai'] } : {}),
    ...(search['phan'] ? { feature: search['phan'] } : {}),
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
  }
}

function dayIn(search: Search, key: 'tu' | 'den'): PlainDate | null {
  const text = search[key]
  return text !== undefined && isPlainDate(text) ? plainDate(text) : null
}

export function LogFilters() {
  const words = useMessages(auditScreenVi)
  const { search } = useAddress()
  const set = useSetChoices()
  const people = useApiQuery(audit, 'list-actors', {})
  const choose = (key: (typeof keys)[number], value: string) => set({ [key]: value || undefined, truoc: undefined, muc: undefined })
  const choices = (key: (typeof keys)[number], label: string, options: readonly { readonly value: string; readonly label: string }[]) => (
    <NativeSelect label={label} value={search[key] ?? ''} onChange={(event) => choose(key, event.target.value)} data={[{ value: '', label: words.filters.all }, ...options]} />
  )
  return (
    <div className={styles.filters}>
      {choices('loai', words.filters.kind, entryKinds.map((value) => ({ value, label: words.kinds[value] })))}
      {choices('phan', words.filters.feature, Object.entries(words.features).map(([value, label]) => ({ value, label })))}
      {choices('ai', words.filters.who, (people.data?.actors ?? []).map(({ id, name }) => ({ value: id, label: name ?? id })))}
      {choices('qua', words.filters.channel, channels.map((value) => ({ value, label: words.channels[value] })))}
      <div className={styles.day}><DayInput label={words.filters.from} value={dayIn(search, 'tu')} onChange={(day) => choose('tu', day)} /></div>
      <div className={styles.day}><DayInput label={words.filters.to} value={dayIn(search, 'den')} onChange={(day) => choose('den', day)} /></div>
      {keys.some((key) => search[key]) && <Button variant="subtle" onClick={() => set(Object.fromEntries([...keys, 'truoc'].map((key) => [key, undefined])))}>{words.filters.clear}</Button>}
    </div>
  )
}
