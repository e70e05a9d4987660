// Small readings of many answers.
import type { VerdictView } from '../contract.ts'
import type { AwardKind } from './rulebook.ts'

type Answered = Pick<VerdictView, 'answer'>

export function countAnswers(verdicts: readonly Answered[]): { readonly met: number; readonly undetermined: number; readonly notMet: number } {
  const count = (answer: VerdictView['answer']) => verdicts.filter((verdict) => verdict.answer === answer).length
  return { met: count('met'), undetermined: count('undetermined'), notMet: count('not-met') }
}

/** What a person would aim at next: the first award, in the order of the law, whose answer is not yet "met"; one that may still turn out met comes before one that is refused. */
export function nextGoal(verdicts: readonly Pick<VerdictView, 'award' | 'answer'>[]): string | undefined {
  return (verdicts.find(({ answer }) => answer === 'undetermined') ?? verdicts.find(({ answer }) => answer === 'not-met') ?? verdicts[0])?.award
}

/** The attestations the law asks about, each with its sentence once; those of the first awards of the law stand first. */
export function attestationsAsked(verdicts: readonly Pick<VerdictView, 'missing'>[]): { readonly key: string; readonly text: string }[] {
  const found = new Map<string, string>()
  for (const { fact, text } of verdicts.flatMap(({ missing }) => missing)) {
    if (fact?.startsWith(prefix) && !found.has(fact)) found.set(fact, text.replace(/^[^:]*:\s*/, ''))
  }
  return [...found].map(([fact, text]) => ({ key: fact.slice(prefix.length), text }))
}

const prefix = 'attested.'

const everyday: readonly AwardKind[] = ['title', 'diploma', 'certificate']

/** Titles, diplomas and certificates are considered every year, so they stand in sight; orders, medals and honours wait behind a line unless they are met. */
export function inSight<Verdict extends Pick<VerdictView, 'award' | 'answer'>>(verdicts: readonly Verdict[], kindOf: (award: string) => AwardKind | undefined): { readonly shown: readonly Verdict[]; readonly folded: readonly Verdict[] } {
  const isShown = ({ award, answer }: Verdict) => answer === 'met' || everyday.includes(kindOf(award) ?? 'title')
  return { shown: verdicts.filter(isShown), folded: verdicts.filter((verdict) => !isShown(verdict)) }
}
