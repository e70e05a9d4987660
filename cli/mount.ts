// Every feature on the ladder may offer commands; the door adds those that concern the database as a whole.
import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Command } from '../features/command.ts'
import { ladder } from '../features/ladder.ts'
import { databaseCommands } from './database.ts'

const features = path.join(import.meta.dirname, '..', 'features')

export async function mountedCommands(): Promise<readonly Command[]> {
  const offering = ladder.filter((feature) => existsSync(path.join(features, feature, 'commands.ts')))
  const modules = await Promise.all(offering.map((feature) => import(`../features/${feature}/commands.ts`) as Promise<{ commands: readonly Command[] }>))
  return [...modules.flatMap(({ commands }) => commands), ...databaseCommands]
}
