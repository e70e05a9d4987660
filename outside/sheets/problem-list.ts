// Collects what is wrong with one file; a whole column of formulas is told as a few examples and a count.
import { type SheetFacts, type SheetProblem, type SheetProblemCode, sheetProblemCodes } from './sheet.ts'

const listedPerCode = 50

export interface Place {
  readonly sheet?: string
  readonly line?: number
  readonly column?: string
}

/** The file as a whole cannot be read: whatever was read of it is thrown away. */
export class SheetStop extends Error {
  readonly code: SheetProblemCode
  readonly place: Place
  readonly facts: SheetFacts

  constructor(code: SheetProblemCode, facts: SheetFacts = {}, place: Place = {}) {
    super(code)
    this.name = 'SheetStop'
    this.code = code
    this.facts = facts
    this.place = place
  }
}

export interface ProblemList {
  add(code: SheetProblemCode, place: Place, facts?: SheetFacts): void
  all(): SheetProblem[]
}

export function problemList(file: string): ProblemList {
  const listed: SheetProblem[] = []
  const counts = new Map<string, { code: SheetProblemCode; sheet?: string; count: number }>()
  return {
    add(code, place, facts = {}) {
      const key = `${code} ${place.sheet ?? ''}`
      const seen = counts.get(key) ?? { code, sheet: place.sheet, count: 0 }
      counts.set(key, { ...seen, count: seen.count + 1 })
      if (seen.count < listedPerCode) listed.push(sheetProblem(file, code, place, facts))
    },
    all() {
      const rest = [...counts.values()].filter(({ count }) => count > listedPerCode)
      return [
        ...listed,
        ...rest.map(({ code, sheet, count }) =>
          sheetProblem(file, 'sheet.more-problems', sheet === undefined ? {} : { sheet }, { of: code, count: count - listedPerCode })),
      ]
    },
  }
}

export function sheetProblem(file: string, code: SheetProblemCode, place: Place, facts: SheetFacts): SheetProblem {
  return { file, ...place, code, severity: sheetProblemCodes[code].severity, facts: { file, ...place, ...facts } }
}
