// Small readings of many answers.
import type { VerdictView } from '../contract.ts'

type Answered = Pick<VerdictView, 'answer'>

export function countAnswers(verdicts: readonly Answered[]): { readonly met: number; readonly undetermined: number; readonly notMet: number } {
  const count = (answer: VerdictView['answer']) => verdicts.filter((verdict) => verdict.answer === answer).length
  return { met: count('met'), undetermined: count('undetermined'), notMet: count('not-met') }
}

/** What a person would aim at next: the first award, in the order of the law, whose answer is not yet "met"; one that may still turn out met comes before one that is refused. */
export function nextGoal(verdicts: readonly Pick<VerdictView, 'award' | 'answer'>[]): string | undefined {
  return (verdicts.find(({ answer }) => answer === 'undetermined') ?? verdicts.find(({ answer }) => answer === 'not-met') ?? verdicts[0])?.award
}

/** The attestations the law asks about, the most often asked first, each with its sentence. */
export function attestationsAsked(verdicts: readonly Pick<VerdictView, 'missing'>[]): { readonly key: string; readonly text: string; readonly asked: number }[] {
  const found = new Map<string, { key: string; text: string; asked: number }>()
  for (const gap of verdicts.flatMap(({ missing }) => missing)) {
    if (!gap.fact?.startsWith(prefix)) continue
    const key = gap.fact.slice(prefix.length)
    const known = found.get(key)
    if (known) known.asked += 1
    else found.set(key, { key, text: gap.text.replace(/^[^:]*:\s*/, ''), asked: 1 })
  }
  return [...found.values()].sort((one, other) => other.asked - one.asked)
}

const prefix = 'attested.'
