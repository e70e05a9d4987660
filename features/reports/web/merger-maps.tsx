import { mergersVi } from '../../../messages/reports.ts'
import { Panel } from '../../../ui/page.tsx'
import { VietnamMap, mapIdsOf, mergedMapIdsOf, type MapRegion } from '../../../ui/vietnam-map.tsx'
import { useMessages } from '../../../ui/words.tsx'
import type { RollUp } from './mergers-page.tsx'
import styles from './mergers.module.css'

/** One colour for each unit that is left, worn by its members before it: the eye sees who joins whom. */
const colours = ['#5d7fa8', '#c2a15a', '#7fa487', '#b0796b', '#8c83b3', '#6d9ba1', '#a8a06a', '#9a7f95']
const unknownColour = '#efebe3'

export function MergerMaps({ rolled }: { readonly rolled: RollUp }) {
  const words = useMessages(mergersVi)
  const before = rolled.views.find(({ view }) => view === 'as-was')?.units ?? []
  const after = rolled.views.find(({ view }) => view === 'as-is')?.units ?? []
  const colourOf = (member: string): string => colours[after.findIndex(({ members }) => members.some(({ unit }) => unit === member)) % colours.length] ?? unknownColour
  const old = new Set(before.map(({ unit }) => unit))
  const outside = after.flatMap((unit) => unit.outside)
  const regionsBefore = before.map(({ unit, province, valueText }): MapRegion => ({ id: unit, label: province, detail: valueText, mapIds: mapIdsOf(province), colour: colourOf(unit) }))
  const strangers = new Set(outside.flatMap((province) => mapIdsOf(province)))
  const regionsAfter = after.map(({ unit, province, valueText, members }): MapRegion => {
    const ids = old.has(unit) ? mapIdsOf(province) : mergedMapIdsOf(province)
    return { id: unit, label: province, detail: valueText, mapIds: ids.filter((id) => !strangers.has(id)), colour: colourOf(members[0]?.unit ?? unit) }
  })
  const named = new Set(after.map(({ province }) => province))
  const fromOutside = outside.map((province): MapRegion => ({ id: `outside-${province}`, label: named.has(province) ? words.oldProvince : province, mapIds: mapIdsOf(province), colour: unknownColour, unknown: true }))
  return (
    <div className={styles.maps}>
      <Panel title={words.before}><VietnamMap label={words.mapBefore} regions={regionsBefore} /></Panel>
      <Panel title={words.after}><VietnamMap label={words.mapAfter} regions={[...regionsAfter, ...fromOutside]} />{outside.length > 0 && <p className={styles.hatching}>{words.hatching}</p>}</Panel>
    </div>
  )
}
