// Bounding boxes of SVG paths made of relative moves and lines, computed from their text: no browser is needed to know where a province lies.

export interface Box { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

export function boxesOf(shapes: ReadonlyMap<string, string>): Map<string, Box> {
  return new Map([...shapes].map(([id, path]) => [id, boxOfPath(path)]))
}

/** The smallest box around all, with a margin. */
export function boxAround(boxes: readonly Box[], margin: number): Box {
  const [left, top] = [Math.min(...boxes.map((box) => box.x)) - margin, Math.min(...boxes.map((box) => box.y)) - margin]
  const [right, bottom] = [Math.max(...boxes.map((box) => box.x + box.width)) + margin, Math.max(...boxes.map((box) => box.y + box.height)) + margin]
  return { x: left, y: top, width: right - left, height: bottom - top }
}

/** Curves are taken by their end points, which is near enough for a frame. */
export function boxOfPath(path: string): Box {
  const points = pointsOf(path)
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }
}

const numbersPerPoint: Readonly<Record<string, number>> = { m: 2, l: 2, t: 2, h: 1, v: 1, c: 6, s: 4, q: 4, a: 7 }

function pointsOf(path: string): (readonly [number, number])[] {
  const points: (readonly [number, number])[] = []
  let [x, y, startX, startY] = [0, 0, 0, 0]
  for (const [, letter = '', rest = ''] of path.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const kind = letter.toLowerCase()
    if (kind === 'z') { [x, y] = [startX, startY]; continue }
    const numbers = (rest.match(/-?\d*\.?\d+(?:e-?\d+)?/g) ?? []).map(Number)
    const width = numbersPerPoint[kind] ?? 2
    const relative = letter === kind
    for (let index = 0; index + width <= numbers.length; index += width) {
      const [last, before] = [numbers[index + width - 1]!, numbers[index + width - 2]!]
      const nextX = kind === 'h' ? last : kind === 'v' ? null : before
      const nextY = kind === 'v' ? last : kind === 'h' ? null : last
      x = nextX === null ? x : relative ? x + nextX : nextX
      y = nextY === null ? y : relative ? y + nextY : nextY
      if (kind === 'm' && index === 0) [startX, startY] = [x, y]
      points.push([x, y])
    }
  }
  return points
}
