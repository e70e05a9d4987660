import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { frameVi } from '../messages/frame.ts'
import { useAsOf } from '../ui/as-of.tsx'
import { Icon } from '../ui/icons.tsx'
import { SearchBox, type SearchItem } from '../ui/search-box.tsx'
import { splitAddress, travelling, useAddress } from '../ui/address.ts'
import { useMessages } from '../ui/words.tsx'
import { entries } from './navigation.ts'
import { searchSources } from './search-sources.ts'
import styles from './top-bar.module.css'

/** `Ctrl K` from anywhere. What can be found is fetched the first time the box opens. */
export function Search() {
  const words = useMessages(frameVi)
  const [opened, setOpened] = useState(false)
  const navigate = useNavigate()
  const { search } = useAddress()
  const items = useSearchItems(opened)
  useControlK(() => setOpened(true))
  const go = (item: SearchItem) => {
    const target = splitAddress(item.to)
    setOpened(false)
    void navigate({ to: target.path, search: { ...travelling(search), ...target.search } as never })
  }
  return (
    <>
      <button type="button" className={styles.search} onClick={() => setOpened(true)} aria-label={`${words.search.open} Ctrl K`} aria-keyshortcuts="Control+K">
        <Icon name="search" size={18} /><span>{words.search.open}</span>{' '}<kbd>Ctrl K</kbd>
      </button>
      {opened && <SearchBox items={items} placeholder={words.search.placeholder} onOpen={go} onClose={() => setOpened(false)} />}
    </>
  )
}

function useSearchItems(wanted: boolean): readonly SearchItem[] {
  const words = useMessages(frameVi)
  const { asOf } = useAsOf()
  const found = useQuery({
    queryKey: ['search', asOf],
    enabled: wanted,
    queryFn: async () => (await Promise.allSettled(searchSources.map((source) => source(asOf, words)))).flatMap((part) => (part.status === 'fulfilled' ? part.value : [])),
  })
  const pages = entries.map((entry) => ({ id: entry.path, to: entry.path, title: words.navigation[entry.word], kind: words.search.page, icon: entry.icon }))
  return [...pages, ...(found.data ?? [])]
}

function useControlK(open: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      open()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  })
}
