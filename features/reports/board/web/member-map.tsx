import type { OutputOf } from '@thidua/kit/contract.ts'
import { boardVi } from '../../../../messages/board.ts'
import { VietnamMap, mapIdsOf, mergedMapIdsOf } from '../../../../ui/vietnam-map.tsx'
import { useMessages } from '../../../../ui/words.tsx'
import type { operations } from '../../../assessment/contract.ts'
import type { UnitSummary } from '../../../organisations/contract.ts'

type Ranking = OutputOf<(typeof operations)['show-ranking']>

/** Four steps from the best class down; beyond that the palest one. The class letter is always written beside it. */
const classColours = ['#1e5aa0', '#6f9bcb', '#b9cfe6', '#dde8f3']
const unknownColour = '#efebe3'

interface MemberMapProps {
  readonly members: readonly UnitSummary[]
  readonly ranking: Ranking | null
  readonly selected: string | undefined
  readonly onSelect: (unit: string) => void
}

export function MemberMap({ members, ranking, selected, onSelect }: MemberMapProps) {
  const words = useMessages(boardVi)
  const classes = ranking?.classes.map((each) => each.class) ?? []
  const regions = members.map((member) => {
    const scored = ranking?.units.find((unit) => unit.unit === member.id)
    const step = scored?.class ? classes.indexOf(scored.class) : -1
    return {
      id: member.id,
      label: member.province,
      detail: !scored?.class ? words.unknownTotal : words.mapDetail({ class: scored.class ?? '—' }),
      // the mergers redrew the map: units founded by them cover several old provinces
      mapIds: member.validFrom >= '2025-07-01' ? mergedMapIdsOf(member.province) : mapIdsOf(member.province),
      colour: step === -1 ? unknownColour : (classColours[step] ?? classColours.at(-1)!),
      unknown: step === -1,
    }
  })
  return <VietnamMap label={words.mapLabel} regions={regions} selected={selected ?? null} onSelect={onSelect} />
}
