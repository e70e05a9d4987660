// Every screen of the product: one line each. A feature's pages load only when their address is opened.
import type { ComponentType } from 'react'

export interface Screen {
  /** `$name` is a part of the address the page reads with `useParams`. */
  readonly path: string
  readonly load: () => Promise<ComponentType>
  /** For whoever has no session yet. */
  readonly open?: true
}

export const screens: readonly Screen[] = [
  { path: '/dang-nhap', open: true, load: async () => (await import('../features/access/web/index.ts')).SignInPage },
  { path: '/dang-nhap/lien-ket', open: true, load: async () => (await import('../features/access/web/index.ts')).LinkPage },
  { path: '/dang-nhap/tro-ve', open: true, load: async () => (await import('../features/access/web/index.ts')).ReturnPage },
  { path: '/tai-khoan', load: async () => (await import('../features/access/web/index.ts')).SecurityPage },
  { path: '/quan-tri/tai-khoan', load: async () => (await import('../features/access/web/index.ts')).AccountsPage },
  { path: '/uy-quyen', load: async () => (await import('../features/access/web/index.ts')).DelegationsPage },
  { path: '/quan-tri/xem-voi-vai', load: async () => (await import('../features/access/web/index.ts')).LookAsPage },
  { path: '/viec', load: async () => (await import('../features/tasks/web/index.ts')).TasksPage },
  { path: '/nam', load: async () => (await import('../features/tasks/web/index.ts')).YearPage },
  { path: '/cham-diem', load: async () => (await import('../features/assessment/web/index.ts')).CardsPage },
  { path: '/cham-diem/so-sanh', load: async () => (await import('../features/assessment/web/index.ts')).ComparePage },
  { path: '/minh-chung', load: async () => (await import('../features/assessment/evidence/web/index.ts')).EvidencePage },
  { path: '/minh-chung/$unit', load: async () => (await import('../features/assessment/evidence/web/index.ts')).EvidencePage },
  { path: '/cham-diem/$card', load: async () => (await import('../features/assessment/web/index.ts')).RankingPage },
  { path: '/cham-diem/$card/$unit', load: async () => (await import('../features/approvals/web/index.ts')).ApprovedSheetPage },
  { path: '/so-lieu', load: async () => (await import('../features/indicators/web/index.ts')).FiguresPage },
  { path: '/so-lieu/$unit/$dataSet/$period', load: async () => (await import('../features/approvals/web/index.ts')).ApprovedGridPage },
  { path: '/duyet', load: async () => (await import('../features/approvals/web/index.ts')).ApprovalsPage },
  { path: '/duyet/so-lieu/$unit/$subject/$period', load: async () => (await import('../features/approvals/web/index.ts')).FiguresApprovalPage },
  { path: '/duyet/tu-cham/$unit/$subject/$period', load: async () => (await import('../features/approvals/web/index.ts')).ScoresApprovalPage },
  { path: '/nhap-so-lieu', load: async () => (await import('../features/imports/web/index.ts')).ImportPage },
  { path: '/khu-vuc', load: async () => (await import('../features/reports/board/web/index.ts')).BoardPage },
  { path: '/khu-vuc/sap-nhap', load: async () => (await import('../features/reports/web/index.ts')).MergersPage },
  { path: '/don-vi/$unit', load: async () => (await import('../features/reports/board/web/index.ts')).UnitPage },
  { path: '/phap-luat', load: async () => (await import('../features/rulebook/web/index.ts')).LawPage },
  { path: '/phap-luat/xet', load: async () => (await import('../features/rulebook/web/index.ts')).CheckPage },
  { path: '/phap-luat/ra-soat', load: async () => (await import('../features/rulebook/web/index.ts')).ScreenPage },
  { path: '/phap-luat/diem-moi', load: async () => (await import('../features/rulebook/web/index.ts')).ChangesPage },
  { path: '/phap-luat/danh-hieu/$award', load: async () => (await import('../features/rulebook/web/index.ts')).AwardPage },
  { path: '/phap-luat/nguoi/$person', load: async () => (await import('../features/rulebook/web/index.ts')).PersonPage },
  { path: '/nhat-ky', load: async () => (await import('../features/audit/web/index.ts')).LogPage },
  { path: '/du-lieu-cua-toi', load: async () => (await import('../features/personal-data/web/index.ts')).OwnDataPage },
  { path: '/du-lieu-ca-nhan', load: async () => (await import('../features/personal-data/web/index.ts')).RequestsPage },
  { path: '/du-lieu-ca-nhan/so-xu-ly', load: async () => (await import('../features/personal-data/web/index.ts')).ProcessingPage },
  { path: '/du-lieu-ca-nhan/thoi-han', load: async () => (await import('../features/personal-data/web/index.ts')).RetentionPage },
  { path: '/du-lieu-ca-nhan/$request', load: async () => (await import('../features/personal-data/web/index.ts')).RequestPage },
  { path: '/bao-cao', load: async () => (await import('../features/reports/web/index.ts')).ReportPage },
]

/** Screens on the way in: their addresses have no parts to read. */
export function isOpenScreen(address: string): boolean {
  return screens.some(({ path, open }) => open === true && path === address)
}

/** Whether an address leads somewhere: `/cham-diem/card/unit` fits `/cham-diem/$card/$unit`. */
export function hasScreen(address: string): boolean {
  const parts = address.split('/')
  return screens.some(({ path }) => {
    const wanted = path.split('/')
    return wanted.length === parts.length && wanted.every((part, index) => part.startsWith('$') || part === parts[index])
  })
}
