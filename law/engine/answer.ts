// Three answers. As numbers their minimum is "and", their maximum is "or"; a claim that may still turn out true is in the middle.

export type Answer = 'met' | 'not-met' | 'undetermined'

/** 0 not met, 1 undetermined, 2 met. */
export type Code = 0 | 1 | 2

export const answers: readonly ['not-met', 'undetermined', 'met'] = ['not-met', 'undetermined', 'met']

/** `answerOf(2)` is `met`. */
export function answerOf(code: Code): Answer {
  return answers[code]
}

/** Certain means met; merely possible means undetermined: `codeOf(false, true)` is 1. */
export function codeOf(certain: boolean, possible: boolean): Code {
  return certain ? 2 : possible ? 1 : 0
}
