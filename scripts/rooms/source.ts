// The tree of the repository as the checks see it: every source file, parsed once.
import fs from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

export interface SourceFile {
  /** From the root, with `/`. */
  readonly path: string
  readonly room: string
  readonly isTest: boolean
  readonly text: string
  readonly tree: ts.SourceFile
}

export interface Finding {
  readonly file: string
  readonly line: number
  readonly text: string
}

export const rooms = ['kit', 'scoring', 'law', 'features', 'database', 'outside', 'ui', 'messages', 'server', 'web', 'cli', 'demo', 'bench', 'tests', 'scripts'] as const

const skipped = new Set(['node_modules', 'dist', 'data', 'coverage', '.git', '.cache'])

export function readSources(root: string): SourceFile[] {
  return rooms.flatMap((room) => filesUnder(root, room)).filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts')).map((file) => parse(root, file))
}

/** Every file of the rooms, sources or not. */
export function readFileNames(root: string): string[] {
  return rooms.flatMap((room) => filesUnder(root, room))
}

function filesUnder(root: string, place: string): string[] {
  const full = path.join(root, place)
  if (!fs.existsSync(full)) return []
  return fs.readdirSync(full, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return skipped.has(entry.name) ? [] : filesUnder(root, `${place}/${entry.name}`)
    return entry.isFile() ? [`${place}/${entry.name}`] : []
  })
}

function parse(root: string, file: string): SourceFile {
  const text = fs.readFileSync(path.join(root, file), 'utf8')
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS)
  return { path: file, room: file.split('/')[0] ?? '', isTest: /\.test\.tsx?$/.test(file) || file.startsWith('tests/'), text, tree }
}

export function findingAt(source: SourceFile, node: ts.Node, text: string): Finding {
  return { file: source.path, line: source.tree.getLineAndCharacterOfPosition(node.getStart(source.tree)).line + 1, text }
}

/** Every node of a file, from the top. */
export function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node
  const children: ts.Node[] = []
  ts.forEachChild(node, (child) => void children.push(child))
  for (const child of children) yield* nodesOf(child)
}
