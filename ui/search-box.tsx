import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { Icon, type IconName } from './icons.tsx'
import { rankByText, type Findable } from './search-ranking.ts'
import { useWords } from './words.tsx'
import styles from './search-box.module.css'

export interface SearchItem extends Findable { readonly id: string; readonly to: string; readonly kind: string; readonly icon?: IconName }

interface SearchBoxProps { readonly items: readonly SearchItem[]; readonly placeholder: string; readonly onOpen: (item: SearchItem) => void; readonly onClose: () => void }

/** A box in the middle of the page: type without marks, choose with arrows, Enter goes. */
export function SearchBox({ items, placeholder, onOpen, onClose }: SearchBoxProps) {
  const words = useWords().search
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const dialog = useRef<HTMLDialogElement>(null)
  const listId = useId()
  const found = useMemo(() => rankByText(items, typed), [items, typed])
  useEffect(() => { dialog.current?.showModal() }, [])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      setAt((at + (event.key === 'ArrowDown' ? 1 : found.length - 1)) % Math.max(1, found.length))
    }
    const chosen = found[at]
    if (event.key === 'Enter' && chosen) onOpen(chosen)
  }
  return (
    <dialog ref={dialog} className={styles.dialog} aria-label={words.label} onClose={onClose} onClick={(event) => { if (event.target === dialog.current) dialog.current?.close() }}>
      <label className={styles.box}>
        <Icon name="search" />
        <span className="visually-hidden">{words.label}</span>
        <input autoFocus type="text" role="combobox" aria-expanded={found.length > 0} aria-controls={listId} aria-activedescendant={found[at] ? `${listId}-${at}` : undefined} aria-autocomplete="list" autoComplete="off" placeholder={placeholder} value={typed} onChange={(event) => { setTyped(event.target.value); setAt(0) }} onKeyDown={onKeyDown} />
      </label>
      <ul id={listId} role="listbox" aria-label={words.label} className={styles.list}>
        {found.map((item, index) => (
          <li key={item.id} id={`${listId}-${index}`} role="option" aria-selected={index === at} className={styles.item} onMouseMove={() => setAt(index)} onClick={() => onOpen(item)}>
            <Icon name={item.icon ?? 'right'} size={18} />
            <span>{item.title}{item.detail && <small>{item.detail}</small>}</span>
            <span className={styles.kind}>{item.kind}</span>
          </li>
        ))}
      </ul>
      <p className={styles.hint} role="status">{typed.trim() && found.length === 0 ? words.nothing({ text: typed }) : words.hint}</p>
    </dialog>
  )
}
