// Seven stops through the demo year. The words are in the catalogue; here is only where each stop is.
import type { frameVi } from '../messages/frame.ts'
import type { IconName } from '../ui/icons.tsx'

export interface Stop { readonly word: keyof typeof frameVi.path; readonly to: string; readonly icon: IconName }

export const fiveMinutePath: readonly Stop[] = [
  { word: 'cell', to: '/so-lieu/thads-gia-lai/thads-viec/2022?indicator=thads_cases_must', icon: 'figures' },
  { word: 'validation', to: '/so-lieu?unit=thads-dak-nong&problems=1', icon: 'warning' },
  { word: 'score', to: '/cham-diem/thads-2022-demo/thads-gia-lai', icon: 'scoring' },
  { word: 'ranking', to: '/cham-diem/so-tu-phap-2022-demo', icon: 'region' },
  { word: 'roadmap', to: '/phap-luat/nguoi/P080?day=2024-01-15&award=national-emulation-fighter', icon: 'law' },
  { word: 'report', to: '/bao-cao#legal-aid', icon: 'report' },
  { word: 'merger', to: '/khu-vuc/sap-nhap', icon: 'merge' },
]
