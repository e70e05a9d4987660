// Who may do what, as data: every operation with what it is about, what it answers where that is open, and what where it is closed.
// It is written beside the product, not taken from it: docs/decisions/0009-two-walls.md is its source.
import { personas, type Role } from '../../features/access/contract.ts'
import { draft, evidenceAt, fileAt, groupAt, personAt, published, today, unitAt, type Place } from './world.ts'

/**
 * `answered`: 200. `passed`: let in, and then refused for a reason of the business, which every question here provokes on purpose, so that
 * nothing is changed. `denied`: not this role. `absent`: as if it did not exist.
 */
export type Outcome = 'answered' | 'passed' | 'denied' | 'absent'

/** a: where the actor works; b: granted, somebody else's; x: not granted, but to those who are granted every unit. */
type Places = '' | 'a' | 'ab' | 'abx'
const letter: Readonly<Record<Place, string>> = { own: 'a', neighbour: 'b', outside: 'x' }

const nobody: Readonly<Record<Role, Places>> = {
  officer: '', head: '', 'standing-office': '', scorer: '', inspector: '', 'council-member': '', 'direct-worker': '', citizen: '', administrator: '', auditor: '',
}
const everybody = Object.fromEntries(personas.map((role) => [role, 'abx'])) as Readonly<Record<Role, Places>>
const only = (...roles: Role[]) => ({ ...nobody, ...Object.fromEntries(roles.map((role) => [role, 'abx'])) }) as Readonly<Record<Role, Places>>

export const opens = {
  everybody,
  knows: { officer: 'ab', head: 'ab', 'standing-office': 'abx', scorer: 'ab', inspector: 'ab', 'council-member': 'ab', 'direct-worker': 'ab', citizen: 'ab', administrator: 'abx', auditor: 'abx' },
  figures: { ...nobody, officer: 'ab', head: 'ab', 'standing-office': 'abx', scorer: 'ab', inspector: 'ab', 'council-member': 'ab', 'direct-worker': 'a' },
  results: { ...nobody, officer: 'ab', head: 'ab', 'standing-office': 'abx', scorer: 'ab', inspector: 'ab', 'council-member': 'ab', 'direct-worker': 'ab', citizen: 'ab' },
  drafts: { ...nobody, officer: 'a', head: 'a', 'standing-office': 'abx', scorer: 'ab', inspector: 'ab', 'council-member': 'ab' },
  // a worker is one of the people: their own file is open to them
  people: { ...nobody, officer: 'ab', head: 'ab', 'standing-office': 'abx', inspector: 'ab', 'council-member': 'ab', 'direct-worker': 'a' },
  confidential: { ...nobody, officer: 'a', head: 'a', 'standing-office': 'abx', 'direct-worker': 'a' },
  ballots: { ...nobody, officer: 'a', head: 'a', 'standing-office': 'abx', scorer: 'ab', inspector: 'ab', 'council-member': 'ab' },
  writes: { ...nobody, officer: 'a', head: 'a', 'standing-office': 'abx' },
  selfScores: { ...nobody, officer: 'a', head: 'a' },
  sending: { ...nobody, officer: 'a' },
  signing: { ...nobody, head: 'a' },
  approvals: { ...nobody, officer: 'a', head: 'a', 'standing-office': 'abx' },
  log: only('standing-office', 'auditor'),
  accounts: only('administrator'),
  office: only('standing-office'),
  senders: only('officer', 'head', 'standing-office'),
  terms: only('standing-office', 'administrator', 'auditor'),
  self: only('direct-worker'),
  handingOn: only('head'),
  // what is computed from the unpublished scores of all is for those who see them all
  everyDraft: { ...nobody, 'standing-office': 'abx', scorer: 'ab', inspector: 'ab', 'council-member': 'ab' },
  everyFigure: { ...nobody, officer: 'ab', head: 'ab', 'standing-office': 'abx', scorer: 'ab', inspector: 'ab', 'council-member': 'ab' },
} as const satisfies Readonly<Record<string, Readonly<Record<Role, Places>>>>
export type About = keyof typeof opens

export function isOpen(about: About, role: Role, place: Place): boolean {
  return opens[about][role].includes(letter[place])
}

type Closed = Outcome | ((sees: (about: About) => boolean, role: Role) => Outcome)

export interface Exception {
  readonly roles: readonly Role[]
  readonly place: Place
  readonly outcome: Outcome
  readonly reason: string
}

export interface Row {
  readonly operation: string
  readonly about: About
  /** Absent: the operation is not about a place. */
  readonly asks?: readonly Place[]
  readonly input: (place: Place) => object
  readonly open: Outcome
  readonly closed: Closed
  readonly exceptions?: readonly Exception[]
  /** What it answers without a session, where it is open to everybody on the net. */
  readonly withoutSession?: Outcome | 'no-session'
  /** For those to whom private matters are confided: not for support that looks on. */
  readonly confided?: true
  /** It ends the session it comes with. */
  readonly endsSession?: true
}

const day = '2026-01-01'
const everyPlace = ['own', 'neighbour', 'outside'] as const
const eitherGroup = ['own', 'outside'] as const
const reason = 'thử quyền theo vai'
const never = 424_242
const year = { group: '', year: published.year, asOf: published.asOf }
const inGroup = (place: Place) => ({ ...year, group: groupAt[place] })

/** A question everybody with a session may ask; the answer holds only what is open to the asker. */
const filtered = (operation: string, input: Row['input'] = () => ({}), asks?: Row['asks']): Row => ({ operation, about: 'everybody', input, open: 'answered', closed: 'answered', ...(asks ? { asks } : {}) })
const forRoles = (operation: string, about: About, more: { input?: object; open?: Outcome } = {}): Row => ({ operation, about, input: () => more.input ?? {}, open: more.open ?? 'answered', closed: 'denied' })
const nothingThere = (operation: string, input: object): Row => ({ operation, about: 'everybody', input: () => input, open: 'absent', closed: 'absent' })
/** Part of signing in: open on the net, and refused here because nothing fits. What goes on from a session asks for one, or for the step of a sign-in. */
const signingIn = (operation: string, input: object, withoutSession: Outcome | 'no-session' = 'passed', open: Outcome = withoutSession === 'no-session' ? 'passed' : withoutSession): Row => ({ operation, about: 'everybody', input: () => input, open, closed: open, withoutSession })
/** About one's own account, which an account of the demo is not. */
const ownAccount = (operation: string, input: object = {}): Row => ({ operation, about: 'everybody', input: () => input, open: 'passed', closed: 'passed' })
const ofUnit = (operation: string, about: About, closed: Closed, more: Partial<Row> & { with?: object } = {}): Row => {
  const { with: rest = {}, ...row } = more
  return { operation, about, asks: everyPlace, input: (place) => ({ unit: unitAt[place], ...rest }), open: 'answered', closed, ...row }
}

/** The administrator and the auditor know that a group is there, and its results are not theirs; to others a group not granted is empty. */
const ofGroup: Closed = (_, role) => (role === 'administrator' || role === 'auditor' ? 'denied' : 'answered')

const access: readonly Row[] = [
  { ...filtered('access/who-am-i'), withoutSession: 'answered' },
  { ...nothingThere('access/enter-demo', { account: 'khong-co' }), withoutSession: 'absent' },
  { ...filtered('access/leave'), withoutSession: 'answered', endsSession: true },
  forRoles('access/list-accounts', 'accounts'),
  forRoles('access/invite-account', 'accounts', { input: { login: 'moi@thu.vn', name: 'Mới', role: 'officer', position: '', unit: null }, open: 'answered' }),
  forRoles('access/make-recovery-link', 'accounts', { input: { account: 'khong-co', reason }, open: 'absent' }),
  forRoles('access/disable-account', 'accounts', { input: { account: 'khong-co', reason }, open: 'absent' }),
  forRoles('access/enable-account', 'accounts', { input: { account: 'khong-co', reason }, open: 'absent' }),
  forRoles('access/list-providers', 'accounts'),
  forRoles('access/save-provider', 'accounts', { input: { id: 'co-quan', name: 'Cơ quan', issuer: 'https://dang-nhap.co-quan.example', clientId: 'x', clientSecret: 'y', roles: [], seen: '2031-01-01T00:00:00.000Z' }, open: 'passed' }),
  forRoles('access/disable-provider', 'accounts', { input: { provider: 'khong-co', reason }, open: 'absent' }),
  signingIn('access/read-link', { link: 'x'.repeat(43) }, 'absent'),
  signingIn('access/use-link', { link: 'x'.repeat(43), password: 'mot mat khau rat dai' }, 'absent'),
  signingIn('access/sign-in-with-password', { login: 'khong-co', password: 'mot mat khau rat dai' }),
  signingIn('access/list-ways', {}, 'answered'),
  signingIn('access/begin-provider', { provider: 'khong-co' }, 'absent'),
  signingIn('access/finish-provider', { step: 'x'.repeat(43), answer: 'code=x' }),
  signingIn('access/begin-authenticator', {}, 'no-session'),
  signingIn('access/confirm-authenticator', { code: '123456' }, 'no-session'),
  signingIn('access/use-authenticator-code', { step: 'x'.repeat(43), code: '123456' }),
  signingIn('access/use-recovery-code', { step: 'x'.repeat(43), code: 'abcd-efgh' }),
  signingIn('access/begin-new-passkey', {}, 'no-session'),
  signingIn('access/finish-new-passkey', { ticket: 'x'.repeat(43), name: 'khóa', answer: {} }, 'no-session'),
  signingIn('access/begin-passkey', {}, 'answered'),
  signingIn('access/finish-passkey', { ticket: 'x'.repeat(43), answer: {} }),
  ownAccount('access/change-password', { password: 'mot mat khau rat dai' }),
  ownAccount('access/confirm-identity', { password: 'mot mat khau rat dai' }),
  ownAccount('access/show-security'),
  ownAccount('access/remove-authenticator'),
  ownAccount('access/renew-recovery-codes'),
  ownAccount('access/confirm-with-passkey', { ticket: 'x'.repeat(43), answer: {} }),
  ownAccount('access/remove-passkey', { passkey: 'khong-co' }),
  filtered('access/list-sessions'),
  nothingThere('access/end-session', { session: 'khong-co' }),
  filtered('access/end-other-sessions'),
  filtered('access/list-delegations'),
  { ...forRoles('access/delegate-role', 'handingOn', { input: { to: 'khong-co', role: 'head', firstDay: today, lastDay: today, document: '1/UQ', reason }, open: 'absent' }) },
  nothingThere('access/end-delegation', { delegation: 'khong-co' }),
  nothingThere('access/act-under', { delegation: 'khong-co' }),
  filtered('access/list-actors'),
  forRoles('access/look-as', 'accounts', { input: { actor: 'khong-co', reason }, open: 'absent' }),
  filtered('access/stop-looking'),
]

const log: readonly Row[] = [
  forRoles('audit/list-entries', 'log'),
  forRoles('audit/show-entry', 'log', { input: { seq: 1 } }),
  forRoles('audit/list-actors', 'log'),
  forRoles('audit/show-chain', 'log'),
  forRoles('audit/list-checkpoints', 'log'),
  forRoles('audit/export-checkpoints', 'log'),
  forRoles('audit/verify-log', 'log'),
]

const seenButNotOurs: Exception = { roles: ['scorer', 'inspector', 'council-member'], place: 'own', outcome: 'denied', reason: 'they see the file, and it is not theirs to take away' }
const declaration = { name: 'bao-cao.pdf', size: 10, secrecy: 'not-secret' }

const files: readonly Row[] = [
  ofUnit('files/check-declaration', 'writes', 'denied', { with: declaration }),
  ofUnit('files/upload', 'writes', 'denied', { with: declaration, open: 'passed' }),
  ofUnit('files/list-files', 'drafts', 'answered'),
  ofUnit('files/request-download', 'drafts', 'absent', { input: (place) => ({ file: fileAt[place] }) }),
  { operation: 'files/download', about: 'everybody', input: () => ({ ticket: 'x'.repeat(43) }), open: 'passed', closed: 'passed' },
  ofUnit('files/erase-file', 'writes', 'absent', {
    input: (place) => ({ file: fileAt[place], why: 'mistake', reason }), open: 'passed',
    exceptions: [seenButNotOurs, { ...seenButNotOurs, place: 'neighbour' }],
  }),
  forRoles('files/list-quarantine', 'office'),
  forRoles('files/discard-quarantined', 'office', { input: { file: 'khong-co', reason }, open: 'absent' }),
  forRoles('files/scan-waiting', 'office'),
]

const order: readonly Row[] = [
  filtered('organisations/list-units', () => ({ day })),
  ofUnit('organisations/show-unit', 'knows', 'absent', { with: { day } }),
  filtered('organisations/list-groups', () => ({ day })),
  filtered('organisations/list-lineage'),
  filtered('organisations/search-units', () => ({ day, text: 'trường' })),
  { ...filtered('calendar/list-seasons'), withoutSession: 'answered' },
  filtered('calendar/list-events', (place) => ({ group: groupAt[place], year: published.year }), eitherGroup),
  forRoles('calendar/publish-season', 'office', { input: { group: 'khong-co', year: 1999 }, open: 'absent' }),
  filtered('indicators/list-indicators', () => ({ day })),
  filtered('indicators/list-data-sets'),
  filtered('scorecards/list-cards'),
  filtered('scorecards/show-card', () => ({ card: published.card })),
  filtered('scorecards/check-card', () => ({ mainFile: 'a.yaml', files: { 'a.yaml': 'format: x' } })),
  filtered('scorecards/compare-cards', () => ({ before: published.card, after: draft.card })),
  forRoles('scorecards/publish-card', 'office', { input: { group: groupAt.own, mainFile: 'a.yaml', files: { 'a.yaml': 'format: x' }, seen: null }, open: 'passed' }),
  {
    ...filtered('tasks/list-my-tasks', inGroup, eitherGroup),
    exceptions: [{ roles: ['officer', 'head'], place: 'outside', outcome: 'absent', reason: 'their own unit is not scored in a group it is no member of' }],
  },
  filtered('tasks/show-year', inGroup, eitherGroup),
]

const people: readonly Row[] = [
  ofUnit('people/list-people', 'people', 'answered', { with: { day } }),
  ofUnit('achievements/show-facts', 'people', 'absent', { input: (place) => ({ person: personAt[place], asOf: today }) }),
  filtered('achievements/list-register', () => ({ asOf: today })),
  ofUnit('rulebook/check-person', 'people', 'absent', { input: (place) => ({ person: personAt[place], received: today }) }),
  ofUnit('rulebook/show-roadmap', 'people', 'absent', { input: (place) => ({ person: personAt[place], award: 'advanced-worker', from: today }) }),
  filtered('rulebook/screen-register', (place) => ({ received: today, unit: unitAt[place] }), everyPlace),
  filtered('rulebook/list-changes', () => ({ from: '2023-12-31', to: day })),
  filtered('rulebook/list-changed-people', () => ({ award: 'advanced-worker', from: '2023-12-31', to: day })),
  filtered('rulebook/try-change', () => ({ received: today })),
  filtered('rulebook/show-law', () => ({ day })),
  filtered('rulebook/show-award', () => ({ award: 'advanced-worker', day })),
  filtered('rulebook/list-values', () => ({ day })),
  filtered('rulebook/check-facts', () => ({ facts: '{"subject":{"kind":"individual"}}', received: day })),
]

const cell = { indicator: 'giao_vien', period: '2031', asOf: today }
const sheet = { dataSet: 'bao-cao-nam', period: '2031' }
const ofOthers: Closed = (sees) => (sees('figures') ? 'denied' : 'absent')
const csv = (place: Place) => Buffer.from(`unit,indicator,period,value,status\n${unitAt[place]},giao_vien,2031,40,actual\n`).toString('base64')
const sent = (place: Place) => ({ files: [{ name: 'so-lieu.csv', content: csv(place) }] })

const figures: readonly Row[] = [
  ofUnit('indicators/show-grid', 'figures', 'absent', { with: { ...sheet, asOf: today } }),
  ofUnit('indicators/find-grid', 'figures', 'absent', { with: cell }),
  ofUnit('indicators/show-cell', 'figures', 'absent', { with: cell }),
  ofUnit('indicators/save-cell', 'writes', ofOthers, { with: { indicator: 'giao_vien', period: '2031', state: 'number', value: '40', status: 'actual', reason, seen: never }, open: 'passed' }),
  filtered('indicators/list-targeted-indicators', inGroup, eitherGroup),
  filtered('indicators/list-findings', inGroup, eitherGroup),
  filtered('indicators/show-completeness', inGroup, eitherGroup),
  filtered('indicators/list-series', (place) => ({ ...inGroup(place), indicator: 'giao_vien' }), eitherGroup),
  { operation: 'imports/preview-import', about: 'senders', asks: everyPlace, input: sent, open: 'answered', closed: 'denied' },
  { operation: 'imports/apply-import', about: 'senders', asks: everyPlace, input: (place) => ({ ...sent(place), contentHash: 'x' }), open: 'passed', closed: 'denied' },
  nothingThere('imports/undo-import', { import: 'khong-co', reason }),
  filtered('imports/list-imports'),
  ofUnit('imports/download-template', 'figures', 'absent', { with: sheet }),
  {
    operation: 'reports/show-roll-up', about: 'everyFigure', asks: eitherGroup, input: (place) => ({ group: groupAt[place], ...cell }), open: 'answered',
    closed: (_, role) => (role === 'administrator' || role === 'auditor' ? 'denied' : 'answered'),
    exceptions: [{ roles: ['direct-worker', 'citizen'], place: 'own', outcome: 'denied', reason: 'a total over units of which some are closed would be wrong' }],
  },
]

const noTerm = { class: 'data-requests', document: '1/QĐ', reason: 'thử quyền theo vai' }
const personalData: readonly Row[] = [
  filtered('personal-data/show-processing'),
  { operation: 'personal-data/show-own-file', about: 'self', input: () => ({}), open: 'answered', closed: 'absent' },
  filtered('personal-data/list-own-requests'),
  { operation: 'personal-data/make-own-request', about: 'self', input: () => ({ kind: 'lift', said: reason }), open: 'passed', closed: 'absent' },
  { ...forRoles('personal-data/list-requests', 'senders'), confided: true },
  { ...forRoles('personal-data/find-people', 'senders', { input: { text: 'người' } }), confided: true },
  ofUnit('personal-data/record-request', 'writes', (sees) => (sees('senders') ? 'absent' : 'denied'), { input: (place) => ({ person: personAt[place], kind: 'lift', received: today, said: reason }), open: 'passed' }),
  nothingThere('personal-data/show-request', { request: 'khong-co' }),
  nothingThere('personal-data/export-person', { request: 'khong-co' }),
  nothingThere('personal-data/answer-request', { request: 'khong-co', outcome: 'refused', answer: reason }),
  forRoles('personal-data/show-retention', 'terms'),
  forRoles('personal-data/set-term', 'office', { input: { ...noTerm, years: 5, decided: today, seen: never }, open: 'passed' }),
  forRoles('personal-data/show-due', 'office', { input: { class: noTerm.class }, open: 'passed' }),
  forRoles('personal-data/purge-class', 'office', { input: { ...noTerm, contentHash: '0'.repeat(64) }, open: 'passed' }),
]

const onSheet = { kind: 'figures', subject: 'bao-cao-nam', period: '2031' }
const item = { item: 'giao_vien', hash: '0'.repeat(64) }
const notTheirs: Closed = (sees) => (sees('approvals') ? 'denied' : 'absent')
const notPublished = (roles: readonly Role[], place: Place, outcome: Outcome = 'denied'): Exception => ({ roles, place, outcome, reason: 'the season is not published' })
const atPublished = { card: published.card, asOf: published.asOf }
const atDraft = { card: draft.card, asOf: today }
const inDraft = (place: Place) => ({ group: groupAt[place], ...atDraft })
const closedSheet: Closed = (_, role) => (role === 'administrator' || role === 'auditor' ? 'denied' : 'absent')
const readers: readonly Role[] = ['scorer', 'inspector', 'council-member']
const evidenceOfOthers: Exception = { roles: readers, place: 'own', outcome: 'denied', reason: 'they see the evidence, and it is brought by the unit it speaks for' }

const scores: readonly Row[] = [
  { operation: 'assessment/show-ranking', about: 'results', asks: eitherGroup, input: (place) => ({ group: groupAt[place], ...atPublished }), open: 'answered', closed: ofGroup },
  {
    operation: 'assessment/show-ranking', about: 'drafts', asks: eitherGroup, input: inDraft, open: 'answered', closed: ofGroup,
    exceptions: [notPublished(['direct-worker', 'citizen'], 'own')],
  },
  ofUnit('assessment/show-sheet', 'figures', closedSheet, { input: (place) => ({ group: groupAt[place], unit: unitAt[place], ...atPublished }) }),
  ofUnit('assessment/show-sheet', 'drafts', closedSheet, { input: (place) => ({ unit: unitAt[place], ...inDraft(place) }), exceptions: [notPublished(['direct-worker', 'citizen'], 'own'), notPublished(['direct-worker', 'citizen'], 'neighbour')] }),
  ofUnit('assessment/explain-line', 'figures', closedSheet, { input: (place) => ({ group: groupAt[place], unit: unitAt[place], code: 'P', ...atPublished }) }),
  ofUnit('assessment/explain-line', 'drafts', closedSheet, { input: (place) => ({ unit: unitAt[place], code: 'P', ...inDraft(place) }), exceptions: [notPublished(['direct-worker', 'citizen'], 'own'), notPublished(['direct-worker', 'citizen'], 'neighbour')] }),
  ofUnit('assessment/save-self-score', 'selfScores', 'denied', { with: { card: draft.card, code: 'P', state: 'number', score: '5', reason, seen: never }, open: 'passed' }),
  { operation: 'assessment/back-test', about: 'everyDraft', asks: eitherGroup, input: (place) => ({ group: groupAt[place], before: published.card, after: draft.card, asOf: today }), open: 'answered', closed: ofGroup, exceptions: [notPublished(['officer', 'head', 'direct-worker', 'citizen'], 'own')] },
  ofUnit('assessment/list-evidence', 'drafts', 'answered'),
  ofUnit('assessment/add-evidence', 'writes', 'denied', { input: (place) => ({ unit: unitAt[place], kind: 'bao-cao', number: `${place}/BC`, title: 'x' }), open: 'passed' }),
  ofUnit('assessment/attach-evidence-file', 'writes', 'absent', { input: (place) => ({ evidence: evidenceAt[place], file: 'khong-co' }), open: 'absent', exceptions: [evidenceOfOthers, { ...evidenceOfOthers, place: 'neighbour' }] }),
  ofUnit('assessment/detach-evidence-file', 'writes', 'absent', { input: (place) => ({ evidence: evidenceAt[place], file: 'khong-co', reason }), open: 'absent', exceptions: [evidenceOfOthers, { ...evidenceOfOthers, place: 'neighbour' }] }),
  forRoles('assessment/list-repeated-evidence', 'office'),
  filtered('approvals/list-sheets', () => ({ year: published.year })),
  ofUnit('approvals/show-sheet', 'approvals', 'absent', { with: onSheet }),
  ofUnit('approvals/send-for-approval', 'sending', notTheirs, { with: { ...onSheet, seen: 0, items: [item] }, open: 'passed' }),
  ofUnit('approvals/approve', 'signing', notTheirs, { with: { ...onSheet, seen: 0, items: [item] }, open: 'passed' }),
  ofUnit('approvals/refuse', 'signing', notTheirs, { with: { ...onSheet, seen: 0, items: [{ ...item, comment: 'x' }] }, open: 'passed' }),
  filtered('councils/list-tallies', inGroup, eitherGroup),
  { operation: 'reports/show-report', about: 'results', asks: eitherGroup, input: inGroup, open: 'answered', closed: ofGroup },
  { operation: 'reports/show-report', about: 'everyDraft', asks: eitherGroup, input: (place) => ({ group: groupAt[place], year: draft.year, asOf: today }), open: 'answered', closed: ofGroup, exceptions: [notPublished(['officer', 'head', 'direct-worker', 'citizen'], 'own')] },
  { operation: 'reports/download-report', about: 'results', asks: eitherGroup, input: (place) => ({ ...inGroup(place), format: 'json' }), open: 'answered', closed: ofGroup },
  { operation: 'reports/show-merged-ranking', about: 'results', asks: eitherGroup, input: (place) => ({ group: groupAt[place], ...atPublished }), open: 'answered', closed: ofGroup },
]

export const matrix: readonly Row[] = [...access, ...log, ...files, ...order, ...people, ...figures, ...scores, ...personalData]

/** What `role` gets for this row about this place. */
export function expected(row: Row, role: Role, place: Place): Outcome {
  const exception = row.exceptions?.find((each) => each.place === place && each.roles.includes(role))
  if (exception) return exception.outcome
  if (isOpen(row.about, role, place)) return row.open
  return typeof row.closed === 'function' ? row.closed((about) => isOpen(about, role, place), role) : row.closed
}
