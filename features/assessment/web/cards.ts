// Cards of a season and how they are called: by the kind of unit they judge, because their own names are long.
import { lastDayOf } from '@thidua/kit/plain-date.ts'
import { useAsOf } from '../../../ui/as-of.tsx'
import { createClient } from '../../../ui/client.ts'
import { useApiQuery } from '../../../ui/use-api.ts'
import type { operations as organisationOperations, UnitSummary } from '../../organisations/contract.ts'
import type { CardSummary, operations as scorecardOperations } from '../../scorecards/contract.ts'

export const scorecards = createClient<typeof scorecardOperations>('scorecards')
const organisations = createClient<typeof organisationOperations>('organisations')

export interface CardKinds {
  readonly units: readonly UnitSummary[]
  readonly nameOf: (card: Pick<CardSummary, 'appliesTo' | 'name'>) => string
}

export function useCardKinds(): CardKinds {
  const { season } = useAsOf()
  const members = useApiQuery(organisations, 'list-units', { day: lastDayOf(season.year), group: season.group })
  const units = members.data?.units ?? []
  const nameOf = (card: Pick<CardSummary, 'appliesTo' | 'name'>) => {
    const kinds = new Set(units.filter((unit) => card.appliesTo.includes(unit.kind)).map((unit) => unit.kindName))
    return [...kinds].join(', ') || card.name
  }
  return { units, nameOf }
}
