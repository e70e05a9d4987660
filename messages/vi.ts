// Every slice, for the places that need them all. Screens import their own slice instead, so that a page loads only its words.
import { approvalsVi } from './approvals.ts'
import { auditScreenVi } from './audit-screen.ts'
import { boardVi } from './board.ts'
import { cellSourceVi } from './cell-source.ts'
import { delegationsVi, lookingVi, standingVi } from './delegations.ts'
import { figuresVi } from './figures.ts'
import { frameVi } from './frame.ts'
import { scoringVi } from './scoring.ts'
import { processingVi, requestsVi, retentionVi } from './personal-data.ts'
import { mergersVi, reportsVi } from './reports.ts'
import { factsFormVi, rulebookVi } from './rulebook.ts'
import { accountsVi, securityVi, signInVi } from './sign-in.ts'
import { uiVi } from './ui.ts'
import { yearVi } from './year.ts'

export const vi = { ui: uiVi, log: auditScreenVi, signIn: signInVi, security: securityVi, accounts: accountsVi, frame: frameVi, standing: standingVi, delegations: delegationsVi, looking: lookingVi, year: yearVi, board: boardVi, approvals: approvalsVi, figures: figuresVi, scoring: scoringVi, cellSource: cellSourceVi, reports: reportsVi, mergers: mergersVi, rulebook: rulebookVi, factsForm: factsFormVi, processing: processingVi, requests: requestsVi, retention: retentionVi } as const
