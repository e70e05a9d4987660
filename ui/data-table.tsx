import { compareVietnamese } from '@thidua/kit/vi-text.ts'
import { useMemo, useState, type KeyboardEvent, type ReactNode } from 'react'
import { Icon } from './icons.tsx'
import { sortRows, type Sorting } from './table-order.ts'
import { useWords } from './words.tsx'
import styles from './data-table.module.css'

export interface TableColumn<Row> {
  readonly id: string
  readonly title: ReactNode
  /** Named in words when the title is not text. */
  readonly name?: string
  readonly align?: 'left' | 'right'
  readonly width?: string
  readonly cell: (row: Row) => ReactNode
  /** With it the column sorts; null sorts last in both directions, because unknown is not small. */
  readonly sortBy?: (row: Row) => string | number | null
  /** The heading of its row. */
  readonly heading?: boolean
}

export interface DataTableProps<Row> {
  /** Read out and printed above: what the table is about. */
  readonly caption: string
  readonly showCaption?: boolean
  readonly columns: readonly TableColumn<Row>[]
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
  readonly onOpen?: (row: Row) => void
  readonly selected?: string
  readonly sorting?: Sorting
  readonly empty?: ReactNode
  readonly maxHeight?: string
  /** On a phone each row becomes a card with the titles beside its values. */
  readonly stacks?: boolean
  readonly foot?: ReactNode
}

/** Rows of 32 pixels, headings that stay, figures that line up. Up and Down walk the rows, Enter opens one. */
export function DataTable<Row>({ caption, showCaption = false, columns, rows, rowKey, onOpen, selected, sorting, empty, maxHeight, stacks = false, foot }: DataTableProps<Row>) {
  const [order, setOrder] = useState<Sorting | undefined>(sorting)
  const sorted = useMemo(() => {
    const column = columns.find((candidate) => candidate.id === order?.column)
    return order && column?.sortBy ? sortRows(rows, column.sortBy, order.direction, compareVietnamese) : rows
  }, [rows, columns, order])
  if (rows.length === 0 && empty) return <>{empty}</>
  return (
    <div className={styles.scroll} style={maxHeight ? { maxHeight } : undefined} tabIndex={0} role="region" aria-label={caption}>
      <table className={styles.table} data-stacks={stacks || undefined}>
        <caption className={showCaption ? styles.caption : 'visually-hidden'}>{caption}</caption>
        <thead><tr>{columns.map((column) => <Heading key={column.id} column={column} order={order} onSort={setOrder} />)}</tr></thead>
        <tbody onKeyDown={walkRows}>
          {sorted.map((row, index) => (
            <tr
              key={rowKey(row)}
              {...(onOpen ? { tabIndex: index === 0 ? 0 : -1, onClick: () => onOpen(row), onKeyDown: (event: KeyboardEvent<HTMLElement>) => openOnEnter(event, () => onOpen(row)), 'data-opens': true } : {})}
              aria-selected={onOpen && selected !== undefined ? selected === rowKey(row) : undefined}
              data-selected={selected === rowKey(row) || undefined}
            >
              {columns.map((column) => column.heading
                ? <th key={column.id} scope="row" data-align={column.align}>{column.cell(row)}</th>
                : <td key={column.id} data-align={column.align} data-name={nameOf(column)} className={column.align === 'right' ? 'figures' : undefined}>{column.cell(row)}</td>)}
            </tr>
          ))}
        </tbody>
        {foot && <tfoot>{foot}</tfoot>}
      </table>
    </div>
  )
}

function Heading<Row>({ column, order, onSort }: { readonly column: TableColumn<Row>; readonly order: Sorting | undefined; readonly onSort: (order: Sorting) => void }) {
  const words = useWords().table
  const mine = order?.column === column.id ? order.direction : undefined
  const name = nameOf(column)
  const style = column.width ? { width: column.width } : undefined
  if (!column.sortBy) return <th scope="col" data-align={column.align} style={style}>{column.title}</th>
  return (
    <th scope="col" data-align={column.align} style={style} aria-sort={mine === 'up' ? 'ascending' : mine === 'down' ? 'descending' : 'none'}>
      <button type="button" className={styles.sort} onClick={() => onSort({ column: column.id, direction: mine === 'down' ? 'up' : mine === 'up' ? 'down' : column.align === 'right' ? 'down' : 'up' })} title={words.sortBy({ column: name })}>
        {column.title}
        <span className={styles.arrow} data-on={mine || undefined}><Icon name={mine === 'up' ? 'up' : 'down'} size={14} /></span>
      </button>
    </th>
  )
}

function nameOf<Row>({ name, title, id }: TableColumn<Row>): string {
  return name ?? (typeof title === 'string' ? title : id)
}

function openOnEnter(event: KeyboardEvent<HTMLElement>, open: () => void): void {
  if (event.key !== 'Enter' || event.target !== event.currentTarget) return
  event.preventDefault()
  open()
}

function walkRows(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
  const row = event.target instanceof HTMLElement && event.target.matches('tr[tabindex]') ? event.target : null
  const next = event.key === 'ArrowDown' ? row?.nextElementSibling : row?.previousElementSibling
  if (!row || !(next instanceof HTMLElement)) return
  event.preventDefault()
  next.focus()
}
