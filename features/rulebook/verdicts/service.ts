// Facts against the law of a day, told in sentences.
import type { InputOf, OutputOf } from '@thidua/kit/contract.ts'
import { Refusal } from '@thidua/kit/refusal.ts'
import type { AwardId } from '@thidua/law/awards.ts'
import { awardOf } from '@thidua/law/awards.ts'
import { limbs, type Limb } from '@thidua/law/engine/condition.ts'
import { evaluateOn, type Verdict } from '@thidua/law/engine/evaluate.ts'
import type { Facts } from '@thidua/law/engine/facts.ts'
import type { Clocks } from '@thidua/law/engine/versions.ts'
import { rulebookAnswersVi } from '../../../messages/rulebook-answers.ts'
import type { Ctx } from '../../context.ts'
import { awardNamed, withLaw } from '../book/service.ts'
import type { operations, VerdictView } from '../contract.ts'
import { readOne } from '../facts-file/service.ts'
import { firstFailure, regimeView, verdictView } from '../model.ts'
import { benchFor } from '../prepared/service.ts'
import { findPerson } from '../register/service.ts'

const say = rulebookAnswersVi.verdict

export interface Asking {
  readonly facts: Facts
  readonly clocks: Clocks
  readonly award?: AwardId | undefined
  readonly limb?: Limb | undefined
}

export function judge({ facts, clocks, award, limb }: Asking): Pick<OutputOf<(typeof operations)['check-facts']>, 'regime' | 'verdicts'> {
  return withLaw(clocks.received, () => {
    const bench = benchFor({ ...clocks, award, limb }, facts.subject.kind)
    const verdicts = evaluateOn(bench, { facts, clocks }).map((verdict) => told(verdict, clocks))
    return { regime: regimeView(bench.governing), verdicts }
  })
}

export function told(verdict: Verdict, { received, decided }: Clocks): VerdictView {
  return verdictView(verdict, { sentence: sentenceOf(verdict), on: decided ?? received })
}

/** The answer in a sentence, and what bars the award for now. */
export function sentenceOf(verdict: Verdict): string {
  return [answerSentence(verdict), ...holdSentences(verdict)].join(' ')
}

export function answerSentence({ award, answer, year, selective, findings, missing }: Verdict): string {
  const { name } = awardOf(award)
  switch (answer) {
    case 'met':
      return say.met({ name, year, selective })
    case 'not-met':
      return say['not-met']({ name, year, first: firstFailure(findings) })
    case 'undetermined':
      return say.undetermined({ name, year, first: missing[0]?.text ?? '', others: Math.max(0, missing.length - 1) })
  }
}

export function holdSentences({ holds }: Verdict): string[] {
  return holds.map(({ text }) => say.held({ text }))
}

interface Clocked {
  readonly award?: string | undefined
  readonly limb?: string | undefined
  readonly received: Clocks['received']
  readonly decided?: Clocks['received'] | undefined
  readonly year?: number | undefined
}

/** What a caller asks beside the facts. */
function askedIn({ award, limb: named, received, decided, year }: Clocked): Omit<Asking, 'facts'> {
  const limb = limbs.find((each) => each === named)
  if (named !== undefined && limb === undefined) throw new Refusal('request.malformed', { field: 'limb' })
  if (decided !== undefined && decided < received) throw new Refusal('request.malformed', { field: 'decided' })
  return {
    award: award === undefined ? undefined : awardNamed(award),
    limb,
    clocks: { received, ...(decided === undefined ? {} : { decided }), ...(year === undefined ? {} : { year }) },
  }
}

export async function judgePerson(ctx: Ctx, { person, ...input }: InputOf<(typeof operations)['check-person']>): Promise<OutputOf<(typeof operations)['check-person']>> {
  const asking = askedIn(input)
  const found = await findPerson(ctx, person, { asOf: input.received, year: input.year })
  return { ...judge({ ...asking, facts: found.facts }), person: found.line, facts: JSON.stringify(found.facts, null, 1) }
}

export function judgeFacts({ facts, ...input }: InputOf<(typeof operations)['check-facts']>): OutputOf<(typeof operations)['check-facts']> {
  const asking = askedIn(input)
  const { read, faults } = readOne(facts)
  if (!read) throw new Refusal('rulebook.facts-unreadable', { line: faults[0]?.line ?? 1, field: faults[0]?.field ?? '', text: faults[0]?.text ?? '', count: faults.length })
  return judge({ ...asking, facts: read.facts })
}
