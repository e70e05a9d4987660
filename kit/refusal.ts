// The business says no. A refusal carries a code and facts; the sentence lives in the message catalogue.

export type RefusalFacts = Readonly<Record<string, string | number | boolean | null | readonly string[]>>

/** Thrown by a service, caught at the doors: `throw new Refusal('indicators.cell-locked', { since: '2022-11-15' })`. */
export class Refusal extends Error {
  readonly code: string
  readonly facts: RefusalFacts

  constructor(code: string, facts: RefusalFacts = {}) {
    super(code)
    this.name = 'Refusal'
    this.code = code
    this.facts = facts
  }
}

/** Model and policy answer with values, never exceptions: allowed, or denied with the code of the reason. */
export type Decision =
  | { readonly allowed: true }
  | { readonly allowed: false; readonly code: string; readonly facts: RefusalFacts }

export const allowed: Decision = { allowed: true }

/** `denied('indicators.not-your-unit', { unit: 'stp-gia-lai' })`. */
export function denied(code: string, facts: RefusalFacts = {}): Decision {
  return { allowed: false, code, facts }
}

/** Turns a denial into a refusal: `ensure(maySaveCell(actor, unit))`. */
export function ensure(decision: Decision): void {
  if (!decision.allowed) throw new Refusal(decision.code, decision.facts)
}
