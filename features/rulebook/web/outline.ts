// Lines with a depth, as the contract sends them, become the tree they are printed as.

export interface Branch<Line> {
  readonly line: Line
  readonly children: readonly Branch<Line>[]
}

/** A line belongs to the nearest line above it that stands less deep. */
export function outlineOf<Line extends { readonly depth: number }>(lines: readonly Line[]): Branch<Line>[] {
  const roots: Grown<Line>[] = []
  const open: Grown<Line>[] = []
  for (const line of lines) {
    while (open.length > 0 && open.at(-1)!.line.depth >= line.depth) open.pop()
    const branch: Grown<Line> = { line, children: [] }
    ;(open.at(-1)?.children ?? roots).push(branch)
    open.push(branch)
  }
  return roots
}

interface Grown<Line> extends Branch<Line> { readonly children: Grown<Line>[] }

/** The lines of a tree from top to bottom. */
export function linesOf<Line>(branches: readonly Branch<Line>[]): Line[] {
  return branches.flatMap(({ line, children }) => [line, ...linesOf(children)])
}
