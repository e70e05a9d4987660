// Words of loading a region's folder.
import { indicatorsVi } from './indicators.ts'

export const importRegionVi = {
  derivedSet: (facts: { calendar: string }) => `Toàn bộ chỉ tiêu theo ${indicatorsVi.calendar[facts.calendar] ?? 'lịch riêng'}`,
  about: (facts: { region: string }) => `Nạp thư mục khu vực ${facts.region}`,
} as const
