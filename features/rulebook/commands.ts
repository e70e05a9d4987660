// `thidua law …`
import type { Command } from '../command.ts'
import { commands as bookCommands } from './book/commands.ts'
import { commands as impactCommands } from './impacts/commands.ts'
import { commands as registerCommands } from './register/commands.ts'
import { commands as roadmapCommands } from './roadmaps/commands.ts'
import { commands as verdictCommands } from './verdicts/commands.ts'

export const commands: readonly Command[] = [...bookCommands, ...verdictCommands, ...roadmapCommands, ...registerCommands, ...impactCommands]
