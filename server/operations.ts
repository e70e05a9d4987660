// Finds every operation on the ladder: a contract with its service beside it. There is nothing else to register.
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { serviceNameOf, type AnyOperation, type Operations } from '@thidua/kit/contract.ts'
import type { Ctx } from '../features/context.ts'
import { ladder } from '../features/ladder.ts'

export interface MountedOperation {
  readonly feature: string
  readonly name: string
  readonly operation: AnyOperation
  readonly run: (ctx: Ctx, input: unknown) => Promise<unknown>
}

type Service = Readonly<Record<string, (ctx: Ctx, input: unknown) => Promise<unknown>>>

const root = path.join(import.meta.dirname, '..', 'features')

export async function findOperations(): Promise<MountedOperation[]> {
  const found: MountedOperation[] = []
  for (const feature of ladder) {
    for (const folder of foldersWithContract(path.join(root, feature))) found.push(...(await operationsIn(feature, folder)))
  }
  return found
}

function foldersWithContract(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true })
  const own = entries.some((entry) => entry.name === 'contract.ts') && entries.some((entry) => entry.name === 'service.ts')
  const inner = entries.filter((entry) => entry.isDirectory() && entry.name !== 'web')
  return [...(own ? [folder] : []), ...inner.flatMap((entry) => foldersWithContract(path.join(folder, entry.name)))]
}

async function operationsIn(feature: string, folder: string): Promise<MountedOperation[]> {
  const load = (file: string): Promise<unknown> => import(pathToFileURL(path.join(folder, file)).href)
  const contract = (await load('contract.ts')) as { operations?: Operations }
  if (!contract.operations) return []
  const service = (await load('service.ts')) as Service
  return Object.entries(contract.operations).map(([name, operation]) => {
    const run = service[serviceNameOf(name)]
    if (!run) throw new Error(`${feature}/${name} has no service function ${serviceNameOf(name)}`)
    return { feature, name, operation, run }
  })
}
