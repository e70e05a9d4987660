import { useState } from 'react'
import type { Outcome } from '../sign-in/steps/contract.ts'
import { access } from './access-client.ts'
import { showPasskey } from './passkey-browser.ts'

export interface Attempt {
  readonly pending: boolean
  readonly error: unknown
  readonly run: () => Promise<void>
}

/** Runs work, asking for a fresh proof of who is here when the server wants one. */
export type Guard = (work: () => Promise<void>) => Promise<void>

/** On the way in: the step itself is the proof. */
export const unguarded: Guard = (work) => work()

/** Something of several steps behind one button: what it does now, and why it did not work. */
export function useAttempt(work: () => Promise<void>): Attempt {
  const [state, setState] = useState<{ pending: boolean; error: unknown }>({ pending: false, error: null })
  const run = async () => {
    setState({ pending: true, error: null })
    try {
      await work()
      setState({ pending: false, error: null })
    } catch (error) {
      setState({ pending: false, error })
    }
  }
  return { ...state, run }
}

/** With a step the passkey is the second factor; without one it is the whole sign-in. */
export function usePasskeySignIn(step: string | undefined, onOutcome: (outcome: Outcome) => void): Attempt {
  return useAttempt(async () => {
    const { ticket, options } = await access.command('begin-passkey', { step })
    onOutcome(await access.command('finish-passkey', { ticket, answer: await showPasskey(options) }))
  })
}
