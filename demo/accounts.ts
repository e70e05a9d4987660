// The demo accounts: one for each persona. Synthetic, without passwords, absent where the demo is off.
import type { Actor, Persona } from '../features/access/contract.ts'

export interface DemoAccount {
  readonly actor: Actor
  readonly reads: 'every' | 'group'
  /** What a role without anything to write does with it is nothing. */
  readonly writes: 'every' | 'own' | 'none'
}

const ofUnit = (id: string, name: string, persona: Persona, unitId: string): DemoAccount => ({ actor: { id, name, persona, unitId }, reads: 'group', writes: 'own' })
const ofGroup = (id: string, name: string, persona: Persona): DemoAccount => ({ actor: { id, name, persona, unitId: null }, reads: 'group', writes: 'none' })
const ofEverything = (id: string, name: string, persona: Persona, writes: DemoAccount['writes']): DemoAccount => ({ actor: { id, name, persona, unitId: null }, reads: 'every', writes })

export const demoAccounts: readonly DemoAccount[] = [
  ofUnit('can-bo-stp-gia-lai', 'Cán bộ Sở Tư pháp Gia Lai', 'officer', 'stp-gia-lai'),
  ofUnit('can-bo-thads-gia-lai', 'Cán bộ Cục THADS Gia Lai', 'officer', 'thads-gia-lai'),
  ofUnit('thu-truong-stp-kon-tum', 'Giám đốc Sở Tư pháp Kon Tum', 'head', 'stp-kon-tum'),
  ofEverything('thuong-truc-khu-vuc', 'Thường trực Khu vực', 'standing-office', 'every'),
  ofGroup('nguoi-cham-khu-vuc', 'Người chấm của Khu vực', 'scorer'),
  ofGroup('doan-kiem-tra-khu-vuc', 'Đoàn kiểm tra của Khu vực', 'inspector'),
  ofGroup('thanh-vien-hoi-dong', 'Thành viên Hội đồng Khu vực', 'council-member'),
  { actor: { id: 'nguoi-lao-dong-gia-lai', name: 'Người lao động Sở Tư pháp Gia Lai', persona: 'direct-worker', unitId: 'stp-gia-lai', personId: 'P071' }, reads: 'group', writes: 'none' },
  ofGroup('nguoi-dan', 'Người dân', 'citizen'),
  ofEverything('quan-tri', 'Quản trị hệ thống', 'administrator', 'none'),
  ofEverything('kiem-toan', 'Kiểm toán', 'auditor', 'none'),
]
