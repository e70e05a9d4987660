// Queries in, answers out; pure. What cannot be answered says why and leaves the others alone.
import type { PlainDate } from '@thidua/kit/plain-date.ts'
import { factQuery, type AskedFact, type FactInput, type FactQuery, type UnwordedAnswer } from './contract.ts'
import { Asking, QueryFault, type Answer } from './asking/model.ts'
import { compareAnswer } from './expression/model.ts'
import { differenceAnswer, ratioAnswer, shareAnswer, sumAnswer, sumOfMeasure, valueAnswer } from './figures/model.ts'
import { countExceedAnswer, countWhereAnswer, listExceedAnswer, rankAnswer, topAnswer } from './lists/model.ts'
import { acclaimedAnswer, eventAnswer, membersAnswer, successorsAnswer } from './registers/model.ts'

/** `answerFacts([{ id: 'F1', compute: { op: 'sum', kind: 'all', indicator: 'files', period: '2022' } }], input)` */
export function answerFacts(asked: readonly AskedFact[], input: FactInput): UnwordedAnswer[] {
  const byDay = new Map<PlainDate, Asking>()
  const on = (day: PlainDate): Asking => {
    const asking = byDay.get(day) ?? new Asking(input, day)
    byDay.set(day, asking)
    return asking
  }
  return asked.map(({ id, compute }) => answerOne({ id, compute }, on, input.asOf))
}

function answerOne({ id, compute }: AskedFact, on: (day: PlainDate) => Asking, asOf: PlainDate): UnwordedAnswer {
  const reading = factQuery.safeParse(compute)
  if (!reading.success) {
    const [issue] = reading.error.issues
    const field = issue?.path.join('.') ?? ''
    return unanswered(id, asOf, { kind: field === 'op' ? 'unknown-op' : 'query-wrong', facts: { field, found: opOf(compute) } })
  }
  const day = reading.data.as_of ?? asOf
  try {
    return { id, ...answerOf(on(day), reading.data), as_of: day }
  } catch (error) {
    if (error instanceof QueryFault) return unanswered(id, day, { kind: error.kind, facts: error.facts })
    throw error
  }
}

function answerOf(asking: Asking, query: FactQuery): Answer {
  switch (query.op) {
    case 'value':
      return valueAnswer(asking, query)
    case 'sum':
      return sumAnswer(asking, query)
    case 'sum-expr':
      return sumOfMeasure(asking, query)
    case 'ratio':
      return ratioAnswer(asking, query)
    case 'share':
      return shareAnswer(asking, query)
    case 'diff':
    case 'diff-sum':
      return differenceAnswer(asking, query)
    case 'compare':
      return compareAnswer(asking, query)
    case 'top':
      return topAnswer(asking, query)
    case 'count-where':
      return countWhereAnswer(asking, query)
    case 'count-exceed':
      return countExceedAnswer(asking, query)
    case 'list-exceed':
      return listExceedAnswer(asking, query)
    case 'count-members':
      return membersAnswer(asking, query)
    case 'count-successors':
      return successorsAnswer(asking)
    case 'rank':
      return rankAnswer(asking, query)
    case 'acclaimed':
      return acclaimedAnswer(asking)
    case 'event':
      return eventAnswer(asking, query)
  }
}

function unanswered(id: string, asOf: PlainDate, fault: NonNullable<UnwordedAnswer['fault']>): UnwordedAnswer {
  return { id, value: null, from: [], missing: [], arithmetic: '', as_of: asOf, fault }
}

function opOf(compute: unknown): string {
  const op = compute !== null && typeof compute === 'object' && 'op' in compute ? compute.op : undefined
  return typeof op === 'string' ? op : ''
}
