import { useId, useState } from 'react'
import { boxAround, boxesOf, type Box } from './map-boxes.ts'
import { shapes } from './vietnam-shapes.ts'
import { useWords } from './words.tsx'
import styles from './vietnam-map.module.css'

export interface MapRegion {
  readonly id: string
  readonly label: string
  /** Said with the name and written under it: `85,2 điểm`. */
  readonly detail?: string
  readonly mapIds: readonly string[]
  readonly colour: string
  /** Drawn with hatching: nothing is known here. */
  readonly unknown?: boolean
}

export interface VietnamMapProps {
  /** What the map shows. */
  readonly label: string
  readonly regions: readonly MapRegion[]
  readonly selected?: string | null
  readonly onSelect?: (id: string) => void
}

const archipelagos = ['hoangsa', 'truongsa']
const boxes = boxesOf(shapes)
const widthOfLetter = 4.6
const country: Box = { x: 0, y: 0, width: 812, height: 873 }

export function VietnamMapDrawing({ label, regions, selected = null, onSelect }: VietnamMapProps) {
  const words = useWords().map
  const [pointed, setPointed] = useState<string | null>(null)
  const hatch = useId()
  const mainland = regions.flatMap((region) => region.mapIds).filter((id) => !archipelagos.includes(id))
  const view = withSea(boxAround(mainland.map((id) => boxes.get(id)).filter((box) => box !== undefined), 14))
  const coloured = new Set(mainland)
  return (
    <figure className={styles.figure}>
      <div className={styles.frame}>
        <svg viewBox={`${view.x} ${view.y} ${view.width} ${view.height}`} className={styles.map} role="group" aria-label={label}>
          <defs><pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="#efebe3" /><path d="M0 0V6" stroke="#b9b0a1" strokeWidth="1.5" /></pattern></defs>
          {[...shapes].filter(([id]) => !coloured.has(id) && !archipelagos.includes(id)).map(([id, path]) => <path key={id} d={path} className={styles.around} />)}
          {regions.map((region) => (
            <Region key={region.id} region={region} fill={region.unknown ? `url(#${hatch})` : region.colour} selected={region.id === selected} onSelect={onSelect} onPoint={setPointed} />
          ))}
          {regions.map((region) => <RegionName key={region.id} region={region} view={view} strong={region.id === selected || region.id === pointed} />)}
        </svg>
        <Inset regions={regions} view={view} />
      </div>
      <figcaption className={styles.attribution}>{words.attribution}</figcaption>
    </figure>
  )
}

interface RegionProps { readonly region: MapRegion; readonly fill: string; readonly selected: boolean; readonly onSelect: ((id: string) => void) | undefined; readonly onPoint: (id: string | null) => void }

function Region({ region, fill, selected, onSelect, onPoint }: RegionProps) {
  const paths = region.mapIds.filter((id) => !archipelagos.includes(id)).map((id) => <path key={id} d={shapes.get(id)} />)
  const name = [region.label, region.detail].filter(Boolean).join(': ')
  const choose = onSelect && {
    role: 'button', tabIndex: 0, 'aria-pressed': selected, onClick: () => onSelect(region.id),
    onKeyDown: (event: React.KeyboardEvent) => { if (event.key === 'Enter' || event.key === ' ') { event.preventDefault(); onSelect(region.id) } },
  }
  return (
    <g className={styles.region} data-selected={selected || undefined} fill={fill} aria-label={name} role="img" {...choose} onPointerEnter={() => onPoint(region.id)} onPointerLeave={() => onPoint(null)} onFocus={() => onPoint(region.id)} onBlur={() => onPoint(null)}>
      <title>{name}</title>
      {paths}
    </g>
  )
}

/** Room on the right for the inset and for the names of narrow coastal provinces. */
function withSea(box: Box): Box {
  return { ...box, width: box.width * 1.8 }
}

/** Names stand on the largest shape of their region, or beside it in the sea when it is too narrow. */
function RegionName({ region, view, strong }: { readonly region: MapRegion; readonly view: Box; readonly strong: boolean }) {
  const largest = region.mapIds.filter((id) => !archipelagos.includes(id)).map((id) => boxes.get(id)).filter((box) => box !== undefined).sort((left, right) => right.width * right.height - left.width * left.height)[0]
  if (!largest) return null
  const beside = region.label.length * widthOfLetter > largest.width && largest.x + largest.width / 2 > view.x + view.width * 0.4
  const [x, y] = [beside ? largest.x + largest.width * 0.82 : largest.x + largest.width / 2, largest.y + largest.height / 2]
  return (
    <text x={x} y={y} className={styles.name} data-beside={beside || undefined} data-strong={strong || undefined} aria-hidden="true">
      <tspan x={x}>{region.label}</tspan>
      {region.detail && <tspan x={x} dy="1.25em" className={styles.detail}>{region.detail}</tspan>}
    </text>
  )
}

/** The whole country with both archipelagos, and where the large map lies in it. */
function Inset({ regions, view }: { readonly regions: readonly MapRegion[]; readonly view: Box }) {
  const words = useWords().map
  const colours = new Map(regions.flatMap((region) => region.mapIds.map((id) => [id, region.colour] as const)))
  return (
    <svg viewBox={`${country.x} ${country.y} ${country.width} ${country.height}`} className={styles.inset} role="img" aria-label={words.wholeCountry}>
      {[...shapes].map(([id, path]) => <path key={id} d={path} fill={colours.get(id) ?? '#d9d1c3'} className={styles.islet} data-islands={archipelagos.includes(id) || undefined} />)}
      <rect x={view.x} y={view.y} width={view.width} height={view.height} className={styles.where} />
      <IslandName id="hoangsa" name={words.paracels} />
      <IslandName id="truongsa" name={words.spratlys} />
    </svg>
  )
}

function IslandName({ id, name }: { readonly id: string; readonly name: string }) {
  const box = boxes.get(id)!
  return <text x={box.x + box.width / 2} y={box.y - 12} className={styles.islands}>{name}</text>
}
