// The demo accounts: one for each persona whose work is there. Synthetic, without passwords, absent where the demo is off.
import type { Actor } from '../features/access/contract.ts'

export interface DemoAccount {
  readonly actor: Actor
  /** Writes for every unit; otherwise for its own. Everybody reads the units of the group. */
  readonly writesEvery: boolean
}

const own = (id: string, name: string, persona: 'officer' | 'head', unitId: string): DemoAccount => ({ actor: { id, name, persona, unitId }, writesEvery: false })

export const demoAccounts: readonly DemoAccount[] = [
  own('can-bo-stp-gia-lai', 'Cán bộ Sở Tư pháp Gia Lai', 'officer', 'stp-gia-lai'),
  own('can-bo-thads-gia-lai', 'Cán bộ Cục THADS Gia Lai', 'officer', 'thads-gia-lai'),
  own('thu-truong-stp-kon-tum', 'Giám đốc Sở Tư pháp Kon Tum', 'head', 'stp-kon-tum'),
  { actor: { id: 'thuong-truc-khu-vuc', name: 'Thường trực Khu vực', persona: 'standing-office', unitId: null }, writesEvery: true },
]
