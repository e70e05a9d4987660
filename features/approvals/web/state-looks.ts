import type { Tone } from '../../../ui/badge.tsx'
import type { IconName } from '../../../ui/icons.tsx'
import type { ItemState } from '../contract.ts'

/** In the order a reader wants to know: what someone has to do first. */
export const itemStateLooks: Readonly<Record<ItemState, { readonly tone: Tone; readonly icon?: IconName }>> = {
  waiting: { tone: 'evidence' },
  refused: { tone: 'bad', icon: 'undo' },
  'changed-after-approval': { tone: 'unsure', icon: 'corrected' },
  'changed-after-sending': { tone: 'unsure', icon: 'corrected' },
  'corrected-after-refusal': { tone: 'unsure', icon: 'corrected' },
  'not-sent': { tone: 'quiet' },
  approved: { tone: 'good', icon: 'check' },
  empty: { tone: 'quiet' },
}
