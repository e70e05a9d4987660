// Accounts from the terminal: whoever can run this on the machine is trusted with it.
import { readFileSync } from 'node:fs'
import { Refusal } from '@thidua/kit/refusal.ts'
import { momentVi, signInCliVi } from '../../messages/sign-in.ts'
import { UsageFault, type Command, type CommandResult, type Given, type House } from '../command.ts'
import { accountRoles, type LinkMade } from './accounts/contract.ts'
import { inviteAccount, makeRecoveryLink, recoverableAccount } from './accounts/service.ts'
import { providerSettings } from './sign-in/providers/contract.ts'
import { recordProvider } from './sign-in/providers/service.ts'

const say = signInCliVi

export const commands: readonly Command[] = [
  {
    name: 'access invite',
    summary: say.invite,
    arguments: ['LOGIN'],
    options: { name: { value: 'NAME', needed: true }, role: { value: 'ROLE' }, unit: { value: 'UNIT' }, position: { value: 'POSITION' }, person: { value: 'PERSON' } },
    run: invite,
  },
  { name: 'access recover', summary: say.recover, arguments: ['LOGIN'], options: { reason: { value: 'TEXT', needed: true }, 'reset-factors': { value: null } }, run: recover },
  { name: 'access provider', summary: say.provider, arguments: ['FILE'], options: {}, run: configureProvider },
]

async function invite({ arguments: [login = ''], options }: Given, house: House): Promise<CommandResult> {
  const role = accountRoles.find((known) => known === (options['role'] ?? 'administrator'))
  if (!role) throw new UsageFault(say.noRole({ found: options['role'] ?? '', known: accountRoles.join(', ') }))
  const { name = '', unit = null, position = '', person = null } = options
  return linkResult(await house.inDatabase((ctx) => inviteAccount(ctx, { login, name, role, unit, position, person })))
}

async function recover({ arguments: [login = ''], options }: Given, house: House): Promise<CommandResult> {
  const resetFactors = options['reset-factors'] !== undefined
  return linkResult(await house.inDatabase(async (ctx) => makeRecoveryLink(ctx, { account: await recoverableAccount(ctx, login), resetFactors, reason: options['reason'] ?? '' })))
}

function linkResult({ account, link, expiresAt }: LinkMade): CommandResult {
  return { ok: true, json: { ok: true, account, link, expiresAt }, text: [say.link({ link }), say.once({ until: momentVi(expiresAt) })] }
}

async function configureProvider({ arguments: [file = ''] }: Given, house: House): Promise<CommandResult> {
  const settings = providerSettings.safeParse(readJson(file))
  if (!settings.success) {
    const [issue] = settings.error.issues
    throw new Refusal('access.provider-unusable', { text: say.wrong({ field: issue?.path.join('.') ?? '', text: issue?.message ?? '' }) })
  }
  await house.inDatabase((ctx) => recordProvider(ctx, settings.data))
  return { ok: true, json: { ok: true, provider: settings.data.id }, text: [say.saved({ name: settings.data.name })] }
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (cause) {
    throw new Refusal('access.provider-unusable', { text: say.unreadable({ file }), cause: (cause as Error).name })
  }
}
