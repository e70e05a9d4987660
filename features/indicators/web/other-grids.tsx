import { figuresVi } from '../../../messages/figures.ts'
import { useAsOf } from '../../../ui/as-of.tsx'
import { createClient } from '../../../ui/client.ts'
import { Dropdown } from '../../../ui/dropdown.tsx'
import { Icon } from '../../../ui/icons.tsx'
import { AppLink } from '../../../ui/link.tsx'
import { useApiQuery } from '../../../ui/use-api.ts'
import { useMessages } from '../../../ui/words.tsx'
import type { operations } from '../contract.ts'
import styles from './grid.module.css'

const indicators = createClient<typeof operations>('indicators')

interface OtherGridsProps { readonly unit: string; readonly unitKind: string; readonly here: { readonly dataSet: string; readonly period: string } }

/** The other sheets of the unit in the season, one step aside. */
export function OtherGrids({ unit, unitKind, here }: OtherGridsProps) {
  const words = useMessages(figuresVi)
  const { season } = useAsOf()
  const sets = useApiQuery(indicators, 'list-data-sets', { kind: unitKind })
  const doors = (sets.data?.dataSets ?? []).flatMap((set) => set.rounds
    .filter((round) => round.period.startsWith(String(season.year)) || set.id === here.dataSet)
    .map((round) => ({ dataSet: set.id, name: set.name, period: round.period })))
  return (
    <Dropdown side="right" className={styles.othersButton} face={<>{words.grid.others}<Icon name="down" size={16} /></>}>
      {(close) => (
        <nav aria-label={words.grid.others} className={styles.others}>
          {doors.map((door) => {
            const isHere = door.dataSet === here.dataSet && door.period === here.period
            return (
              <AppLink key={`${door.dataSet} ${door.period}`} to={`/so-lieu/${unit}/${door.dataSet}/${door.period}`} onClick={close} {...(isHere ? { 'aria-current': 'page' as const } : {})}>
                {door.name}<small className="figures">{words.periodName(door.period)}</small>
              </AppLink>
            )
          })}
        </nav>
      )}
    </Dropdown>
  )
}
