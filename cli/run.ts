// Finds the command, reads what was given, runs it, prints one answer. Exit codes: 0 done, 1 read and refused, 2 called wrongly.
import { Refusal } from '@thidua/kit/refusal.ts'
import { UsageFault, type Command, type CommandResult, type Given, type LineResult } from '../features/command.ts'
import { cliVi } from '../messages/cli.ts'
import { databaseVi } from '../messages/database.ts'
import { sentenceOf } from '../messages/refusals.ts'
import { house } from './house.ts'
import { mountedCommands } from './mount.ts'
import { textOf } from './text.ts'

export interface Terminal {
  /** What it gives is waited for between lines: a slow reader slows the answers down instead of piling them up. */
  readonly out: (text: string) => unknown
  readonly err: (text: string) => unknown
}

interface Outcome extends CommandResult {
  readonly exitCode: number
}

const say = cliVi.usage

export async function run(words: readonly string[], terminal: Terminal): Promise<number> {
  const json = isJson(words)
  const outcome = await outcomeOf(words)
  for (const note of outcome.notes ?? []) terminal.err(`${note}\n`)
  if (outcome.lines) return printLines(outcome.lines, json, terminal)
  if (json) terminal.out(`${JSON.stringify(outcome.json, null, 1)}\n`)
  else (outcome.exitCode === 2 ? terminal.err : terminal.out)(textOf(outcome.text))
  return outcome.exitCode
}

async function printLines(lines: AsyncIterable<LineResult>, json: boolean, terminal: Terminal): Promise<number> {
  let exitCode = 0
  try {
    for await (const line of lines) {
      await terminal.out(json ? `${JSON.stringify(line.json)}\n` : textOf(line.text))
      if (!line.ok) exitCode = 1
    }
    return exitCode
  } catch (error) {
    for (const note of [cliVi.fault, faultAdvice(error)]) terminal.err(`${note}\n`)
    return 1
  }
}

async function outcomeOf(words: readonly string[]): Promise<Outcome> {
  try {
    const commands = await mountedCommands()
    if (words.includes('--help') || words.includes('-h')) return { exitCode: 0, ...help(commands) }
    const { command, given } = readWords(words, commands)
    const result = await command.run(given, house)
    return { ...result, exitCode: result.ok ? 0 : 1 }
  } catch (error) {
    if (error instanceof UsageFault) return failed(2, 'usage', error.message)
    if (error instanceof Refusal) return failed(1, error.code, refusalText(error))
    return { ...failed(1, 'fault', cliVi.fault), notes: [faultAdvice(error)] }
  }
}

function faultAdvice(error: unknown): string {
  return cliVi.faultAdvice({ reason: error instanceof Error ? `${error.name}: ${error.message.split('\n')[0]}` : String(error) })
}

function readWords(words: readonly string[], commands: readonly Command[]): { command: Command; given: Given } {
  const command = commands.find(({ name }) => name.split(' ').every((part, index) => words[index] === part))
  if (!command) throw new UsageFault(words.length === 0 ? textOf(help(commands).text).trimEnd() : say.unknownCommand({ found: words.filter((word) => !word.startsWith('-')).slice(0, 2).join(' ') }))
  const given = readGiven(words.slice(command.name.split(' ').length), command)
  const { arguments: wanted } = command
  if (given.arguments.length !== wanted.length) throw new UsageFault(say.argumentsWrong({ expected: `${wanted.length} (${wanted.join(' ')})`, found: given.arguments.length, usage: usageOf(command) }))
  for (const [option, { value, needed }] of Object.entries(command.options)) {
    if (needed && given.options[option] === undefined) throw new UsageFault(say.optionMissing({ option, value: value ?? '', usage: usageOf(command) }))
  }
  return { command, given }
}

/** `--option value` and `--option=value`; everything else is an argument. */
function readGiven(words: readonly string[], command: Command): Given {
  const found: string[] = []
  const options: Record<string, string> = {}
  const known: Command['options'] = { ...command.options, format: { value: 'json|text' } }
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? ''
    const match = /^--([a-z][a-z-]*)(?:=([\s\S]*))?$/.exec(word)
    if (!match?.[1]) {
      found.push(word)
      continue
    }
    const option = known[match[1]]
    if (!option) throw new UsageFault(say.unknownOption({ found: match[1], known: Object.keys(known).map((name) => `--${name}`).join(', ') }))
    const value = option.value === null ? (match[2] ?? 'yes') : (match[2] ?? words[(index += 1)])
    if (value === undefined || value === '') throw new UsageFault(say.valueMissing({ option: match[1], value: option.value ?? '' }))
    options[match[1]] = value
  }
  const format = options['format'] ?? 'text'
  if (format !== 'json' && format !== 'text') throw new UsageFault(say.format({ found: format }))
  return { arguments: found, options }
}

function isJson(words: readonly string[]): boolean {
  return words.some((word, index) => word === '--format=json' || (word === '--format' && words[index + 1] === 'json'))
}

function usageOf({ name, arguments: wanted, options }: Command): string {
  const written = Object.entries(options).map(([option, { value, needed }]) => {
    const spelled = value === null ? `--${option}` : `--${option} ${value}`
    return needed ? spelled : `[${spelled}]`
  })
  return ['thidua', name, ...wanted, ...written].join(' ')
}

function help(commands: readonly Command[]): CommandResult {
  const rows = commands.map((command) => [`  ${usageOf(command)}`, command.summary])
  const json = { commands: commands.map((command) => ({ name: command.name, usage: usageOf(command), summary: command.summary })) }
  return { ok: true, json, text: [say.heading, '', say.commands, { columns: [{ title: '' }, { title: '' }], rows }] }
}

function failed(exitCode: number, kind: string, text: string): Outcome {
  return { ok: false, exitCode, json: { ok: false, error: { kind, text } }, text: [text] }
}

function refusalText({ code, facts }: Refusal): string {
  const ofDatabase = (databaseVi.refusals as Readonly<Record<string, (facts: never) => string>>)[code]
  return ofDatabase ? ofDatabase(facts as never) : sentenceOf(code, facts)
}
