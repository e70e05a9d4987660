// The blocks of a paper as a page: the same words, figures and order as in Word and PDF.
import type { Block, Cell } from '@thidua/kit/paper.ts'
import { formatDay } from '@thidua/kit/vi-text.ts'
import { reportsVi } from '../../../messages/reports.ts'
import { Bars } from '../../../ui/bars.tsx'
import type { LoadSource } from '../../../ui/source-model.ts'
import { useMessages } from '../../../ui/words.tsx'
import type { ReportFact } from '../contract.ts'
import { FigureLink, isEstimate } from './figure-link.tsx'
import styles from './report.module.css'

export interface Sourced {
  readonly fact: (id: string) => ReportFact | undefined
  readonly source: (id: string) => LoadSource | undefined
}

type BlockOf<Type extends Block['type']> = Extract<Block, { type: Type }>

interface BlockProps<Type extends Block['type']> {
  readonly block: BlockOf<Type>
  readonly of: Sourced
}

interface ReportBlockProps {
  readonly block: Block
  readonly of: Sourced
  /** Where the block begins a part: its anchor, and its title without the capitals of paper. */
  readonly section: { readonly id: string; readonly title: string } | undefined
  readonly number: number
}

export function ReportBlock({ block, of, section, number }: ReportBlockProps) {
  switch (block.type) {
    case 'heading':
      return block.level === 1 ? <h2 id={section?.id} className={styles.chapter}>{section?.title ?? block.text}</h2> : <h3 id={section?.id} className={styles.section}>{block.text}</h3>
    case 'paragraph':
      return <p className={styles.text}>{block.runs.map((run, index) => ('fact' in run ? <FigureLink key={index} fact={of.fact(run.fact)} source={of.source(run.fact)}>{run.text}</FigureLink> : run.text))}</p>
    case 'table':
      return <PaperTable block={block} of={of} number={number} />
    case 'chart':
      return <PaperChart block={block} of={of} number={number} />
  }
}

/** A name of a province stays on one line. */
const nameLength = 12

function PaperTable({ block, of, number }: BlockProps<'table'> & { readonly number: number }) {
  const words = useMessages(reportsVi)
  const caption = words.table({ number, caption: block.caption })
  return (
    <div className={styles.tableBox} role="region" aria-label={caption} tabIndex={0}>
      <table className={styles.table}>
        <caption>{caption}</caption>
        <thead><tr>{block.columns.map((column, index) => <th key={index} scope="col" data-align={column.align}>{column.title}</th>)}</tr></thead>
        <tbody>
          {block.rows.map((row, index) => (
            <tr key={index}>{row.map((cell, column) => <td key={column} data-align={block.columns[column]?.align} data-strong={cell.strong || undefined} data-short={cell.text.length <= nameLength || undefined} className={block.columns[column]?.align === 'right' ? 'figures' : undefined}><CellText cell={cell} of={of} /></td>)}</tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function CellText({ cell, of }: { readonly cell: Cell; readonly of: Sourced }) {
  return cell.fact === undefined ? cell.text : <FigureLink fact={of.fact(cell.fact)} source={of.source(cell.fact)}>{cell.text}</FigureLink>
}

function PaperChart({ block, of, number }: BlockProps<'chart'> & { readonly number: number }) {
  const words = useMessages(reportsVi)
  const { chart } = block
  const bars = chart.bars.map((bar) => {
    const source = bar.fact === undefined ? undefined : of.source(bar.fact)
    return {
      label: bar.label, value: bar.value, text: bar.text,
      estimate: isEstimate(bar.fact === undefined ? undefined : of.fact(bar.fact)),
      ...(bar.target === undefined ? {} : { target: bar.target }),
      ...(source ? { source } : {}),
    }
  })
  return <div className={styles.chart}><Bars title={words.chart({ number, title: chart.title })} bars={bars} {...(chart.targetName ? { targetName: chart.targetName } : {})} /></div>
}

/** Figures of the whole region are noted in words; a cell of one unit wears its mark and tells in the panel. */
function isTold({ id, about }: ReportFact): boolean {
  return about !== '' && !id.startsWith('cell.') && !id.startsWith('change.')
}

const longNote = 320

/** Beside the text on a wide screen, below it on a narrow one: what the paper notes, and what became known since. */
export function MarginNotes({ block, of }: { readonly block: Block; readonly of: Sourced }) {
  const words = useMessages(reportsVi)
  const note = block.type === 'paragraph' ? block.note : undefined
  const changed = factsIn(block).flatMap((id) => { const fact = of.fact(id); return fact?.later && isTold(fact) ? [{ fact, later: fact.later }] : [] })
  if (note === undefined && changed.length === 0) return null
  return (
    <aside className={styles.note} aria-label={words.note}>
      {note !== undefined && (note.length > longNote ? <><details className="no-print"><summary>{words.moreNotes}</summary><p>{note}</p></details><p className={styles.printed}>{note}</p></> : <p>{note}</p>)}
      {changed.slice(0, 4).map(({ fact, later }) => <p key={fact.id} className={styles.corrected}><span aria-hidden="true">↻ </span>{words.later({ text: fact.about, day: formatDay(later.day), value: later.valueText })}</p>)}
    </aside>
  )
}

function factsIn(block: Block): string[] {
  const ids = block.type === 'paragraph' ? block.runs.flatMap((run) => ('fact' in run ? [run.fact] : [])) : []
  return [...new Set(ids)]
}
