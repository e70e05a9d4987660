// Eight dots on a ring, joined by a thin line, the last joint open: agencies, a chain of evidence, a covenant about to be signed.
import type { SVGProps } from 'react'

const centre = 16
const radius = 11.5
const gapAt = -Math.PI / 4

const dots = Array.from({ length: 8 }, (_, index) => {
  const angle = gapAt + ((index + 0.5) * Math.PI) / 4
  return { x: rounded(centre + radius * Math.cos(angle)), y: rounded(centre + radius * Math.sin(angle)) }
})
const [first, last] = [dots[0]!, dots[7]!]
const chain = `M${first.x} ${first.y}A${radius} ${radius} 0 1 1 ${last.x} ${last.y}`

/** Large, the line and the dots grow finer, so that it stays a drawing and does not become a wheel. */
export function Mark({ size = 28, title, ...rest }: { readonly size?: number; readonly title?: string } & SVGProps<SVGSVGElement>) {
  const [line, dotRadius] = size > 64 ? [0.3, 1.5] : [1.1, 2.5]
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" role={title ? 'img' : undefined} aria-label={title} aria-hidden={title ? undefined : true} {...rest}>
      <path d={chain} fill="none" stroke="var(--brand)" strokeWidth={line} />
      {dots.map((dot) => <circle key={`${dot.x} ${dot.y}`} cx={dot.x} cy={dot.y} r={dotRadius} fill="var(--brand)" />)}
    </svg>
  )
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}
