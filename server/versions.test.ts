// Nobody overwrites what they have not seen: a command carries the version its page showed, or says here why there is none to carry.
import { expect, it } from 'vitest'
import type { AnyOperation } from '@thidua/kit/contract.ts'
import { findOperations } from './operations.ts'

/** `seen`: a number or moment that counts on. `contentHash`: everything that was looked at. */
const versionFields = ['seen', 'contentHash']

const addsOnly = 'adds something of its own and changes nothing that was there'
const keepsNothing = 'answers and keeps nothing'
const movesOnce = 'moves one way, once; the second finds it done, and is told or changes nothing'
const ownOnly = 'about the sign-in of the person who sends it, who has just shown a password, a code or a link that is good once'

const withoutVersion: Readonly<Record<string, string>> = {
  'access/act-under': ownOnly,
  'access/begin-authenticator': ownOnly,
  'access/begin-new-passkey': ownOnly,
  'access/begin-passkey': ownOnly,
  'access/begin-provider': ownOnly,
  'access/change-password': ownOnly,
  'access/confirm-authenticator': ownOnly,
  'access/confirm-identity': ownOnly,
  'access/confirm-with-passkey': ownOnly,
  'access/enter-demo': ownOnly,
  'access/finish-new-passkey': ownOnly,
  'access/finish-passkey': ownOnly,
  'access/finish-provider': ownOnly,
  'access/leave': ownOnly,
  'access/look-as': ownOnly,
  'access/read-link': keepsNothing,
  'access/remove-authenticator': ownOnly,
  'access/renew-recovery-codes': ownOnly,
  'access/sign-in-with-password': ownOnly,
  'access/stop-looking': ownOnly,
  'access/use-authenticator-code': ownOnly,
  'access/use-link': ownOnly,
  'access/use-recovery-code': ownOnly,
  'access/delegate-role': addsOnly,
  'access/invite-account': addsOnly,
  'access/make-recovery-link': addsOnly,
  'access/disable-account': movesOnce,
  'access/disable-provider': movesOnce,
  'access/enable-account': movesOnce,
  'access/end-delegation': movesOnce,
  'access/end-other-sessions': movesOnce,
  'access/end-session': movesOnce,
  'access/remove-passkey': movesOnce,
  'assessment/add-evidence': addsOnly,
  'assessment/attach-evidence-file': movesOnce,
  'assessment/detach-evidence-file': movesOnce,
  'calendar/publish-season': movesOnce,
  'files/check-declaration': keepsNothing,
  'files/discard-quarantined': movesOnce,
  'files/erase-file': movesOnce,
  'files/request-download': addsOnly,
  'files/scan-waiting': movesOnce,
  'files/upload': addsOnly,
  'imports/preview-import': keepsNothing,
  'imports/undo-import': movesOnce,
  'personal-data/answer-request': movesOnce,
  'personal-data/make-own-request': addsOnly,
  'personal-data/record-request': addsOnly,
  'rulebook/check-facts': keepsNothing,
  'rulebook/try-change': keepsNothing,
  'scorecards/check-card': keepsNothing,
}

const fieldsOf = ({ input }: AnyOperation): string[] => Object.keys((input as unknown as { shape?: Record<string, unknown> }).shape ?? {})

it('every command carries the version that was seen, or has a reason not to', async () => {
  const commands = (await findOperations()).filter(({ operation }) => operation.kind === 'command')
  const bare = commands.filter(({ operation }) => !fieldsOf(operation).some((field) => versionFields.includes(field))).map(({ feature, name }) => `${feature}/${name}`)
  expect(bare.sort(), 'give the command a `seen`, or say above why it needs none').toEqual(Object.keys(withoutVersion).sort())
})
