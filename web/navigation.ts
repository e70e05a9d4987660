// The rail, in the order of the year's work. An entry shows once its screen is in the table of screens.
import { type frameVi } from '../messages/frame.ts'
import type { IconName } from '../ui/icons.tsx'
import { screens } from './routes.ts'

export interface Entry { readonly path: string; readonly word: keyof typeof frameVi.navigation; readonly icon: IconName }

const planned: readonly Entry[] = [
  { path: '/viec', word: 'tasks', icon: 'tasks' },
  { path: '/nam', word: 'year', icon: 'year' },
  { path: '/so-lieu', word: 'figures', icon: 'figures' },
  { path: '/cham-diem', word: 'scoring', icon: 'scoring' },
  { path: '/khu-vuc', word: 'region', icon: 'region' },
  { path: '/bao-cao', word: 'report', icon: 'report' },
]

export const entries = planned.filter((entry) => screens.some((screen) => screen.path === entry.path))
