// The one client of this feature's screens: all its sub-topics answer under one name.
import { createClient } from '../../../ui/client.ts'
import type { operations as accounts } from '../accounts/contract.ts'
import type { operations as root } from '../contract.ts'
import type { operations as delegations } from '../delegations/contract.ts'
import type { operations as looking } from '../looking/contract.ts'
import type { operations as sessions } from '../sessions/contract.ts'
import type { operations as authenticators } from '../sign-in/authenticators/contract.ts'
import type { operations as signIn } from '../sign-in/contract.ts'
import type { operations as passkeys } from '../sign-in/passkeys/contract.ts'
import type { operations as providers } from '../sign-in/providers/contract.ts'

type All = typeof accounts & typeof root & typeof delegations & typeof looking & typeof sessions & typeof signIn & typeof authenticators & typeof passkeys & typeof providers

export const access = createClient<All>('access')
