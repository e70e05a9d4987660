export { ReportPage } from './report-page.tsx'
export { MergersPage } from './mergers-page.tsx'
