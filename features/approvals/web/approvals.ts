// The client of this feature, and the addresses of its sheets.
import { createClient } from '../../../ui/client.ts'
import type { operations, SheetPlace } from '../contract.ts'

export const approvals = createClient<typeof operations>('approvals')

const folders: Readonly<Record<SheetPlace['kind'], string>> = { figures: 'so-lieu', scores: 'tu-cham' }

export function approvalAddress({ kind, unit, subject, period }: SheetPlace): string {
  return `/duyet/${folders[kind]}/${unit}/${subject}/${period}`
}

/** Where what is approved was typed. */
export function workAddress({ kind, unit, subject, period }: SheetPlace): string {
  return kind === 'figures' ? `/so-lieu/${unit}/${subject}/${period}` : `/cham-diem/${subject}/${unit}`
}
