// What a file may contain: sizes, erasable syntax, named exports, and in pure files neither clock nor chance.
import ts from 'typescript'
import { partOf } from './features.ts'
import { findingAt, nodesOf, type Finding, type SourceFile } from './source.ts'

const limits = { fileLines: 400, functionLines: 60, parameters: 4 } as const

export function checkCode(sources: readonly SourceFile[]): Finding[] {
  return sources.flatMap((source) => {
    const findings = [...checkLength(source)]
    const own = isPure(source) ? namesDeclaredIn(source) : null
    for (const node of nodesOf(source.tree)) {
      const text = faultOfSyntax(source, node) ?? faultOfFunction(source, node) ?? (own ? impurity(node, own) : null)
      if (text) findings.push(findingAt(source, node, text))
    }
    return findings
  })
}

function isPure(source: SourceFile): boolean {
  if (source.isTest) return false
  return ['kit', 'scoring', 'law'].includes(source.room) || (source.room === 'features' && ['contract', 'model', 'policy'].includes(partOf(source.path)))
}

/** Data may be long: worked cases, dated values, fixtures, sentences. */
function isData(file: string): boolean {
  return /(?:^|\/)(?:cases|values|fixtures)(?:\.ts$|\/)/.test(file) || file.startsWith('messages/')
}

function checkLength(source: SourceFile): Finding[] {
  const lines = source.text.trimEnd().split('\n').length
  if (isData(source.path) || lines <= limits.fileLines) return []
  return [{ file: source.path, line: 1, text: `${lines} lines, ${limits.fileLines} at most: look for a missing noun` }]
}

function faultOfSyntax(source: SourceFile, node: ts.Node): string | null {
  if (ts.isEnumDeclaration(node)) return 'no enum: a list of constants does it'
  if (ts.isModuleDeclaration(node) && ts.isIdentifier(node.name) && node.name.text !== 'global') return 'no namespace: a file is one'
  if (ts.isDecorator(node)) return 'no decorators'
  if (isDefaultExport(node) && !/\.config\.ts$/.test(source.path)) return 'named exports only'
  return null
}

function isDefaultExport(node: ts.Node): boolean {
  if (ts.isExportAssignment(node)) return true
  if (ts.isExportSpecifier(node)) return node.name.text === 'default'
  return ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some((modifier) => modifier.kind === ts.SyntaxKind.DefaultKeyword)
}

function faultOfFunction(source: SourceFile, node: ts.Node): string | null {
  if (!ts.isFunctionLike(node)) return null
  const parameters = node.parameters.filter((parameter) => parameter.name.getText(source.tree) !== 'this').length
  if (parameters > limits.parameters) return `${parameters} parameters, ${limits.parameters} at most: then one named object`
  if (source.isTest || !('body' in node) || !node.body) return null
  const { line: first } = source.tree.getLineAndCharacterOfPosition(node.getStart(source.tree))
  const { line: last } = source.tree.getLineAndCharacterOfPosition(node.getEnd())
  const lines = last - first + 1
  return lines > limits.functionLines ? `a function of ${lines} lines, ${limits.functionLines} at most` : null
}

const worldly = new Set(['process', 'fetch', 'performance', 'setTimeout', 'setInterval', 'crypto', 'localStorage', 'navigator', 'document', 'window'])

function impurity(node: ts.Node, own: ReadonlySet<string>): string | null {
  if (ts.isNewExpression(node) && isNamed(node.expression, 'Date') && !node.arguments?.length) return 'a pure file has no clock: take today or now as an argument'
  if (ts.isPropertyAccessExpression(node)) {
    if (isNamed(node.expression, 'Date') && node.name.text === 'now') return 'a pure file has no clock: take today or now as an argument'
    if (isNamed(node.expression, 'Math') && node.name.text === 'random') return 'a pure file has no chance'
  }
  return ts.isIdentifier(node) && worldly.has(node.text) && !own.has(node.text) && isUse(node) ? `a pure file does not reach for ${node.text}` : null
}

function namesDeclaredIn(source: SourceFile): ReadonlySet<string> {
  const names = new Set<string>()
  for (const node of nodesOf(source.tree)) {
    if ((ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isFunctionDeclaration(node)) && node.name && ts.isIdentifier(node.name)) names.add(node.name.text)
  }
  return names
}

function isNamed(node: ts.Node, name: string): boolean {
  return ts.isIdentifier(node) && node.text === name
}

/** A free name that is read, not a property, a parameter or a field that happens to share the word. */
function isUse(node: ts.Identifier): boolean {
  const { parent } = node
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node
  return ts.isCallExpression(parent) && parent.expression === node
}
