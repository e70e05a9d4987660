import { formatDay } from '@thidua/kit/vi-text.ts'
import type { ReactNode } from 'react'
import { SyntheticBadge } from './badge.tsx'
import { copyText } from './copy-text.ts'
import { Icon } from './icons.tsx'
import { AppLink } from './link.tsx'
import { citationOf, type LoadSource, type Source, type SourceCell } from './source-model.ts'
import { useToast } from './toast.tsx'
import { useWords } from './words.tsx'
import styles from './source-panel.module.css'

export function SourceBody({ source, onDown }: { readonly source: Source; readonly onDown: (load: LoadSource) => void }) {
  const words = useWords().source
  return (
    <>
      <p className={styles.title}>{source.title}</p>
      <p className={`figures ${styles.value}`}>{source.value}</p>
      {source.asOf && <p className={styles.asOf}>{words.until({ day: formatDay(source.asOf) })}</p>}
      {source.arithmetic && <Part title={words.arithmetic}><p className={`figures ${styles.arithmetic}`}>{source.arithmetic}</p></Part>}
      {source.cells && source.cells.length > 0 && (
        <Part title={words.cells}><ul className={styles.cells}>{source.cells.map((cell, index) => <CellItem key={index} cell={cell} onDown={onDown} />)}</ul></Part>
      )}
      {source.evidence && source.evidence.length > 0 && (
        <Part title={words.evidence}>
          <ul className={styles.plain}>{source.evidence.map((item) => <li key={item.title}><Icon name="evidence" size={16} /><span>{item.href ? <AppLink to={item.href}>{item.title}</AppLink> : item.title}{item.detail && <small>{item.detail}</small>}</span></li>)}</ul>
        </Part>
      )}
      {source.rule && (
        <Part title={words.rule}>
          <p>{source.rule.text}</p>
          {source.rule.citation && <p className={styles.citation}>{source.rule.citation}</p>}
        </Part>
      )}
      {source.history && source.history.length > 0 && (
        <Part title={words.history}>
          <ol className={styles.history}>{source.history.map((past, index) => (
            <li key={index}><span className="figures">{past.valueText}</span><small>{[formatDay(past.when), past.who].filter(Boolean).join(' · ')}</small>{past.reason && <p>{past.reason}</p>}</li>
          ))}</ol>
        </Part>
      )}
      {source.note && <p className={styles.note}>{source.note}</p>}
      {source.synthetic && <p className={styles.synthetic}><Icon name="info" size={16} /> {words.syntheticNote}</p>}
      <Foot source={source} />
    </>
  )
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return <section className={styles.part}><h3>{title}</h3>{children}</section>
}

function CellItem({ cell, onDown }: { readonly cell: SourceCell; readonly onDown: (load: LoadSource) => void }) {
  const words = useWords()
  const next = cell.next
  const what = [cell.unit, cell.period].filter(Boolean).join(' · ')
  const how = [cell.status && words.value[cell.status], cell.who, cell.when && formatDay(cell.when)].filter(Boolean).join(' · ')
  const inside = (
    <>
      <span className={styles.cellLabel}>{cell.label}{what && <small>{what}</small>}{how && <small>{how}</small>}{cell.synthetic && <SyntheticBadge />}</span>
      <span className={`figures ${styles.cellValue}`}>{cell.valueText}{next && <Icon name="right" size={16} />}</span>
    </>
  )
  if (next) return <li><button type="button" className={styles.cell} onClick={() => onDown(next)} aria-description={words.source.stepDown({ label: cell.label })}>{inside}</button></li>
  if (cell.href) return <li><AppLink to={cell.href} className={styles.cell}>{inside}</AppLink></li>
  return <li className={styles.cell}>{inside}</li>
}

function Foot({ source }: { readonly source: Source }) {
  const words = useWords().source
  const toast = useToast()
  const copy = async () => {
    await copyText(citationOf(source, (day) => words.until({ day: formatDay(day) })))
    toast.say(words.copied)
  }
  return (
    <footer className={styles.foot}>
      <button type="button" className={styles.footButton} onClick={() => void copy()}><Icon name="copy" size={16} /> {words.copy}</button>
      {source.place && <AppLink to={source.place.href} className={styles.footButton}>{source.place.label ?? words.openPlace}</AppLink>}
    </footer>
  )
}
