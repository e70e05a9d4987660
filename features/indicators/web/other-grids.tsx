import { figuresVi } from '../../../messages/figures.ts'
import { useAsOf } from '../../../ui/as-of.tsx'
import { createClient } from '../../../ui/client.ts'
import { AppLink } from '../../../ui/link.tsx'
import { useApiQuery } from '../../../ui/use-api.ts'
import { useMessages } from '../../../ui/words.tsx'
import type { operations } from '../contract.ts'
import styles from './grid.module.css'

const indicators = createClient<typeof operations>('indicators')

interface OtherGridsProps { readonly unit: string; readonly unitKind: string; readonly here: { readonly dataSet: string; readonly period: string } }

/** The other sheets of the unit in the season, one step aside. */
export function OtherGrids({ unit, unitKind, here }: OtherGridsProps) {
  const words = useMessages(figuresVi).grid
  const { season } = useAsOf()
  const sets = useApiQuery(indicators, 'list-data-sets', { kind: unitKind })
  const doors = (sets.data?.dataSets ?? []).flatMap((set) => set.rounds
    .filter((round) => round.period.startsWith(String(season.year)) || (set.id === here.dataSet && round.period === here.period))
    .map((round) => ({ dataSet: set.id, name: set.name, period: round.period })))
  const periods = new Set(doors.map((door) => door.period))
  return (
    <nav aria-label={words.others} className={`${styles.others} no-print`}>
      {doors.map((door) => {
        const isHere = door.dataSet === here.dataSet && door.period === here.period
        return (
          <AppLink key={`${door.dataSet} ${door.period}`} to={`/so-lieu/${unit}/${door.dataSet}/${door.period}`} className={styles.other} {...(isHere ? { 'aria-current': 'page' as const } : {})}>
            {door.name}{periods.size > 1 && <small className="figures">{door.period}</small>}
          </AppLink>
        )
      })}
    </nav>
  )
}
