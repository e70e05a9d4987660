export { ApprovalsPage } from './approvals-page.tsx'
export { ApprovedGridPage, ApprovedSheetPage } from './approved-pages.tsx'
export { FiguresApprovalPage, ScoresApprovalPage } from './sheet-approval-page.tsx'
