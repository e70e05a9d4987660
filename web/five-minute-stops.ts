// Six stops through the demo year. The words are in the catalogue; here is only where each stop is.
import type { frameVi } from '../messages/frame.ts'
import type { IconName } from '../ui/icons.tsx'

export interface Stop { readonly word: keyof typeof frameVi.path; readonly to: string; readonly icon: IconName }

export const fiveMinutePath: readonly Stop[] = [
  { word: 'cell', to: '/so-lieu?unit=thads-gia-lai&period=2022', icon: 'figures' },
  { word: 'validation', to: '/so-lieu?unit=thads-gia-lai&period=2022&problems=1', icon: 'warning' },
  { word: 'score', to: '/cham-diem/thads-2022-demo/thads-gia-lai', icon: 'scoring' },
  { word: 'ranking', to: '/cham-diem/thads-2022-demo', icon: 'region' },
  { word: 'report', to: '/bao-cao#legal-aid', icon: 'report' },
  { word: 'merger', to: '/khu-vuc?view=mergers', icon: 'merge' },
]
