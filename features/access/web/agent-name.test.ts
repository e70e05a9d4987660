import { expect, it } from 'vitest'
import { securityVi } from '../../../messages/sign-in.ts'
import { agentName } from './agent-name.ts'

it.each([
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36 Edg/126.0.0.0', 'Edge trên Windows'],
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1', 'Safari trên iOS'],
  ['Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36', 'Chrome trên Android'],
  ['curl/8.5.0', 'Thiết bị không rõ'],
])('%s is shown as “%s”', (agent, name) => expect(agentName(agent, securityVi.sessions)).toBe(name))
