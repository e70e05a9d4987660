// The law as people read and use it: authorised here, answered by the sub-topics. Nothing grants an award, nothing is kept.
import { ensure } from '@thidua/kit/refusal.ts'
import type { InputOf, OutputOf } from '@thidua/kit/contract.ts'
import type { Ctx } from '../context.ts'
import { awardOnDay, lawOn, numbersOn } from './book/service.ts'
import type { operations } from './contract.ts'
import { changesBetween, peopleChanged, tryOnRegister } from './impacts/service.ts'
import { mayReadLaw } from './policy.ts'
import { screenPeople } from './register/service.ts'
import { roadmapOf } from './roadmaps/service.ts'
import { judgeFacts, judgePerson } from './verdicts/service.ts'

type Names = keyof typeof operations
type Input<Name extends Names> = InputOf<(typeof operations)[Name]>
type Answer<Name extends Names> = Promise<OutputOf<(typeof operations)[Name]>>

export async function showLaw(ctx: Ctx, input: Input<'show-law'>): Answer<'show-law'> {
  ensure(mayReadLaw(ctx.actor))
  return lawOn(input)
}

export async function showAward(ctx: Ctx, input: Input<'show-award'>): Answer<'show-award'> {
  ensure(mayReadLaw(ctx.actor))
  return awardOnDay(input)
}

export async function checkPerson(ctx: Ctx, input: Input<'check-person'>): Answer<'check-person'> {
  ensure(mayReadLaw(ctx.actor))
  return judgePerson(ctx, input)
}

export async function checkFacts(ctx: Ctx, input: Input<'check-facts'>): Answer<'check-facts'> {
  ensure(mayReadLaw(ctx.actor))
  return judgeFacts(input)
}

export async function showRoadmap(ctx: Ctx, input: Input<'show-roadmap'>): Answer<'show-roadmap'> {
  ensure(mayReadLaw(ctx.actor))
  return roadmapOf(ctx, input)
}

export async function listChanges(ctx: Ctx, input: Input<'list-changes'>): Answer<'list-changes'> {
  ensure(mayReadLaw(ctx.actor))
  return changesBetween(ctx, input)
}

export async function listChangedPeople(ctx: Ctx, input: Input<'list-changed-people'>): Answer<'list-changed-people'> {
  ensure(mayReadLaw(ctx.actor))
  return peopleChanged(ctx, input)
}

export async function screenRegister(ctx: Ctx, input: Input<'screen-register'>): Answer<'screen-register'> {
  ensure(mayReadLaw(ctx.actor))
  return screenPeople(ctx, input)
}

export async function listValues(ctx: Ctx, input: Input<'list-values'>): Answer<'list-values'> {
  ensure(mayReadLaw(ctx.actor))
  return numbersOn(input)
}

export async function tryChange(ctx: Ctx, input: Input<'try-change'>): Answer<'try-change'> {
  ensure(mayReadLaw(ctx.actor))
  return tryOnRegister(ctx, input)
}
