// The client of this feature, and what becomes of an answer that is taken home.
import { createClient } from '../../../ui/client.ts'
import type { operations as processing } from '../processing/contract.ts'
import type { operations as requests } from '../requests/contract.ts'
import type { operations as retention } from '../retention/contract.ts'

export const personalData = createClient<typeof processing & typeof requests & typeof retention>('personal-data')

export function saveAsFile(name: string, content: string): void {
  const address = URL.createObjectURL(new Blob([content], { type: 'application/json' }))
  const link = Object.assign(document.createElement('a'), { href: address, download: name })
  link.click()
  URL.revokeObjectURL(address)
}
