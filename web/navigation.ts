// The rail, in the order of the year's work. An entry shows once its screen is in the table of screens.
import { type frameVi } from '../messages/frame.ts'
import type { IconName } from '../ui/icons.tsx'
import { screens } from './routes.ts'

export interface Entry {
  readonly path: string
  readonly word: keyof typeof frameVi.navigation
  readonly icon: IconName
  /** Screens that belong here and have an address of their own. */
  readonly also?: readonly string[]
}

const planned: readonly Entry[] = [
  { path: '/viec', word: 'tasks', icon: 'tasks' },
  { path: '/nam', word: 'year', icon: 'year' },
  { path: '/so-lieu', word: 'figures', icon: 'figures', also: ['/nhap-so-lieu'] },
  { path: '/cham-diem', word: 'scoring', icon: 'scoring', also: ['/minh-chung'] },
  { path: '/khu-vuc', word: 'region', icon: 'region', also: ['/don-vi'] },
  { path: '/phap-luat', word: 'law', icon: 'law' },
  { path: '/bao-cao', word: 'report', icon: 'report' },
]

export const entries = planned.filter((entry) => screens.some((screen) => screen.path === entry.path))
