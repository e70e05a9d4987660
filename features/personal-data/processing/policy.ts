// Who gets to see what, drawn from the roles themselves: the register cannot promise other than what the walls hold.
import { personas, type Matter, type Role, type RoleReach } from '../../access/contract.ts'
import type { RecordClass } from '../retention/contract.ts'
import type { Activity } from './contract.ts'

export type ReachWord = 'granted' | 'own' | 'self' | 'all'

const matterOf: Readonly<Partial<Record<Activity, Matter>>> = { register: 'people', achievements: 'people', confidential: 'confidential', requests: 'confidential', work: 'reads' }

export function recipientsOf(activity: Activity, roles: Readonly<Record<Role, RoleReach>>): { role: Role; reach: ReachWord }[] {
  return personas.flatMap((role) => {
    const reach = reachFor(activity, roles[role])
    return reach === undefined ? [] : [{ role, reach }]
  })
}

function reachFor(activity: Activity, { matters, log, accounts, self }: RoleReach): ReachWord | undefined {
  if (activity === 'log') return log ? 'all' : undefined
  if (activity === 'accounts') return accounts ? 'all' : 'self'
  if (activity === 'sign-in') return 'self'
  const matter = matterOf[activity]
  return (matter && matters[matter]) ?? (self && activity !== 'work' ? 'self' : undefined)
}

export const classesOf: Readonly<Record<Activity, readonly RecordClass[]>> = {
  register: ['register'], achievements: ['awards'], confidential: ['discipline-and-absences'], accounts: ['accounts'], 'sign-in': ['traces'],
  log: ['log-chain', 'log-values'], work: ['figures', 'scores', 'approvals'], requests: ['data-requests'],
}
