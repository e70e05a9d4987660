// What the search box can find besides pages. Each source answers for a day; one that fails leaves the others standing.
import type { PlainDate } from '@thidua/kit/plain-date.ts'
import type { operations as indicatorOperations } from '../features/indicators/contract.ts'
import type { operations as organisationOperations } from '../features/organisations/contract.ts'
import type { frameVi } from '../messages/frame.ts'
import { createClient } from '../ui/client.ts'
import type { SearchItem } from '../ui/search-box.tsx'

type SearchSource = (day: PlainDate, words: typeof frameVi) => Promise<readonly SearchItem[]>

const organisations = createClient<typeof organisationOperations>('organisations')
const indicators = createClient<typeof indicatorOperations>('indicators')

const units: SearchSource = async (day, words) => {
  const answer = await organisations.query('list-units', { day })
  return answer.units.map((unit) => ({ id: `unit ${unit.id}`, to: `/don-vi/${unit.id}`, title: unit.name, detail: unit.province, keywords: [unit.shortName, unit.kindName], kind: words.search.unit, icon: 'region' }))
}

const indicatorsOfTheDay: SearchSource = async (day, words) => {
  const answer = await indicators.query('list-indicators', { day })
  return answer.indicators.map((indicator) => ({ id: `indicator ${indicator.code}`, to: `/so-lieu?indicator=${indicator.code}`, title: indicator.name, detail: indicator.areaName, kind: words.search.indicator, icon: 'figures' }))
}

export const searchSources: readonly SearchSource[] = [units, indicatorsOfTheDay]
