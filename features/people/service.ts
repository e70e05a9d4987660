import type { z } from 'zod'
import type { PlainDate } from '@thidua/kit/plain-date.ts'
import { covers } from '../access/service.ts'
import { record } from '../audit/service.ts'
import type { Ctx } from '../context.ts'
import type { personSummary } from './contract.ts'
import type { NewPerson } from './model.ts'
import * as store from './store.ts'

export async function listPeople(ctx: Ctx, input: { unit: string; day: PlainDate }): Promise<{ people: z.output<typeof personSummary>[] }> {
  if (!covers(ctx.scope.people, input.unit)) return { people: [] }
  return { people: await store.selectPeople(ctx.tx, input.unit, input.day) }
}

export async function recordPeople(ctx: Ctx, people: readonly NewPerson[]): Promise<number> {
  const added = await store.insertPeople(ctx.tx, people)
  if (added > 0) await record(ctx, { operation: 'people/record-people', subjectKind: 'people', subjectId: 'folder', after: { added } })
  return added
}
