import { formatDay, formatDecimal } from '@thidua/kit/vi-text.ts'
import { useEffect, useRef } from 'react'
import { importScreenVi } from '../../../messages/import-screen.ts'
import { useAsOf } from '../../../ui/as-of.tsx'
import { Icon } from '../../../ui/icons.tsx'
import { AppLink } from '../../../ui/link.tsx'
import { useMessages } from '../../../ui/words.tsx'
import type { ImportPreview } from '../contract.ts'
import styles from './imports.module.css'

const mostDoors = 6

/** What was taken, and doors to where it can be seen: on today, because that is the day it is known from. */
export function TakenNote({ done }: { readonly done: ImportPreview }) {
  const words = useMessages(importScreenVi)
  const { today } = useAsOf()
  const note = useRef<HTMLDivElement>(null)
  useEffect(() => { note.current?.focus() }, [])
  const units = new Map(done.changes.map(({ unit, unitName }) => [unit, unitName]))
  return (
    <div ref={note} tabIndex={-1} className={styles.taken} role="status">
      <Icon name="check" size={20} />
      <div>
        <p><strong>{words.taken({ kept: formatDecimal(String(done.kept)), day: formatDay(today) })}</strong>{done.refused > 0 && <> {words.takenRefused({ refused: formatDecimal(String(done.refused)) })}</>}</p>
        <p className={styles.doors}>{[...units].slice(0, mostDoors).map(([unit, unitName]) => <AppLink key={unit} to={`/so-lieu?unit=${unit}&asOf=${today}`}>{words.takenOpen({ unit: unitName })}</AppLink>)}</p>
      </div>
    </div>
  )
}
