import styles from './sparkline.module.css'

export interface SparkPoint { readonly label: string; readonly value: number | null }

const width = 120
const height = 36
const margin = 5

/** A line the size of a word; a missing point is a gap, the last one carries its value beside it. */
export function Sparkline({ points, target, name }: { readonly points: readonly SparkPoint[]; readonly target?: number; readonly name: string }) {
  const values = [...points.map((point) => point.value), target ?? null].filter((value) => value !== null)
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const x = (index: number) => margin + (index * (width - 2 * margin)) / Math.max(1, points.length - 1)
  const y = (value: number) => height - margin - ((value - low) / (high - low || 1)) * (height - 2 * margin)
  const last = points.findLastIndex((point) => point.value !== null)
  return (
    <svg className={styles.line} width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={name}>
      {target !== undefined && <path d={`M0 ${y(target)}H${width}`} className={styles.target} />}
      <path d={pathOf(points, x, y)} className={styles.path} />
      {last >= 0 && <circle cx={x(last)} cy={y(points[last]!.value!)} r="3" className={styles.end} />}
    </svg>
  )
}

function pathOf(points: readonly SparkPoint[], x: (index: number) => number, y: (value: number) => number): string {
  return points.map((point, index) => point.value === null ? '' : `${index === 0 || points[index - 1]!.value === null ? 'M' : 'L'}${x(index)} ${y(point.value)}`).join('')
}
