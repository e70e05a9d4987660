// What every page about the law shares: the client, the day of the law, and links that keep that day.
import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import type { OutputOf } from '@thidua/kit/contract.ts'
import { isPlainDate, type PlainDate } from '@thidua/kit/plain-date.ts'
import { stringifySearch, useAddress, useSetChoices } from '../../../ui/address.ts'
import { useAsOf } from '../../../ui/as-of.tsx'
import { createClient } from '../../../ui/client.ts'
import { useApiQuery } from '../../../ui/use-api.ts'
import type { operations as achievementOperations, RegisterPage } from '../../achievements/contract.ts'
import type { operations } from '../contract.ts'

type Operations = typeof operations
export type LawOfDay = OutputOf<Operations['show-law']>
export type Regime = LawOfDay['regime']
export type AwardOnDay = LawOfDay['awards'][number]
export type AwardSheet = OutputOf<Operations['show-award']>
export type RuleOnDay = AwardSheet['rules'][number]
export type CheckedPerson = OutputOf<Operations['check-person']>
export type RoadmapView = OutputOf<Operations['show-roadmap']>
export type RoadmapWay = RoadmapView['ways'][number]
export type Change = OutputOf<Operations['list-changes']>['changes'][number]
export type ChangedValue = OutputOf<Operations['list-changes']>['values'][number]
export type ChangedPerson = OutputOf<Operations['list-changed-people']>['people'][number]
export type Screening = OutputOf<Operations['screen-register']>
export type LawValue = OutputOf<Operations['list-values']>['values'][number]
export type AwardKind = AwardOnDay['kind']
export type SubjectKind = AwardOnDay['subjects'][number]

export const rulebook = createClient<Operations>('rulebook')
const achievements = createClient<typeof achievementOperations>('achievements')

export interface LawDay {
  readonly day: PlainDate
  /** False while the page follows the as-of day. */
  readonly isOwn: boolean
  readonly setDay: (day: PlainDate | null) => void
}

/** The day of the law: its own when one was chosen, else the as-of day of the frame. */
export function useLawDay(): LawDay {
  const { asOf } = useAsOf()
  const { search } = useAddress()
  const choose = useSetChoices()
  const asked = search['day']
  const own = asked !== undefined && isPlainDate(asked) ? asked : null
  return { day: own ?? asOf, isOwn: own !== null && own !== asOf, setDay: (day) => choose({ day: day === null || day === asOf ? undefined : day }) }
}

/** `lawLink('/phap-luat/xet', { person })`: an address that keeps the day of the law. */
export function useLawLink(): (path: string, choices?: Readonly<Record<string, string | undefined>>) => string {
  const { day, isOwn } = useLawDay()
  return (path, choices = {}) => `${path}${stringifySearch({ ...(isOwn ? { day } : {}), ...choices })}`
}

/** What kind an award is on a day; `undefined` until it is known. */
export function useKindOf(day: PlainDate): (award: string) => AwardKind | undefined {
  const law = useApiQuery(rulebook, 'show-law', { day }, { keepPrevious: true })
  return (award) => law.data?.awards.find((each) => each.award === award)?.kind
}

/** People are always many, so the register comes in pages; here it is whole, for a box to search in. */
export function useRegister(asOf: PlainDate, enabled: boolean): UseQueryResult<RegisterPage['people'], Error> {
  return useQuery({
    queryKey: ['achievements', 'list-register', 'whole', asOf],
    enabled,
    queryFn: async ({ signal }) => {
      const people: RegisterPage['people'] = []
      let after: string | undefined
      do {
        const page = await achievements.query('list-register', { asOf, limit: 200, ...(after === undefined ? {} : { after }) }, signal)
        people.push(...page.people)
        after = page.next ?? undefined
      } while (after !== undefined)
      return people
    },
  })
}
