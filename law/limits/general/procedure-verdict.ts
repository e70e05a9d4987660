// The answer to a question of procedure: the three answers of the law, with the sentence and the place.
import type { Answer } from '../../engine/answer.ts'
import type { Citation } from '../../engine/citation.ts'
import type { NeedsLegal } from '../../engine/condition.ts'

export interface ProcedureVerdict {
  readonly answer: Answer
  readonly text: string
  readonly citation: Citation
  /** Why it is undetermined. */
  readonly because?: 'needs-legal' | 'missing-fact'
}

export function verdict(holds: boolean, text: string, citation: Citation): ProcedureVerdict {
  return { answer: holds ? 'met' : 'not-met', text, citation }
}

/** The text is not known well enough. */
export function openVerdict({ text, cite }: NeedsLegal): ProcedureVerdict {
  return { answer: 'undetermined', text, citation: cite, because: 'needs-legal' }
}

/** Somebody has to report a fact first. */
export function lacking(text: string, citation: Citation): ProcedureVerdict {
  return { answer: 'undetermined', text, citation, because: 'missing-fact' }
}
