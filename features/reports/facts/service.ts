// Answers with their sentences, from a folder or from the database.
import { factsVi } from '../../../messages/facts.ts'
import type { AskedFact, FactAnswer, FactInput } from './contract.ts'
import { answerFacts } from './model.ts'

export function factsOf(asked: readonly AskedFact[], input: FactInput): FactAnswer[] {
  return answerFacts(asked, input).map(({ fault, ...answer }) =>
    fault ? { ...answer, error: { kind: fault.kind, text: factsVi.fault(fault) } } : answer,
  )
}
