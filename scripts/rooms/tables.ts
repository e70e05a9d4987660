// A table has one owner, stated above it in the migration; only the owner's store names it.
import fs from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { partOf } from './features.ts'
import { findingAt, nodesOf, type Finding, type SourceFile } from './source.ts'

export interface Ownership {
  readonly owners: ReadonlyMap<string, string>
  readonly findings: readonly Finding[]
}

export function readOwners(root: string, ladder: readonly string[]): Ownership {
  const folder = path.join(root, 'database/migrations')
  const owners = new Map<string, string>()
  const findings: Finding[] = []
  for (const name of fs.existsSync(folder) ? fs.readdirSync(folder).filter((file) => file.endsWith('.sql')).sort() : []) {
    const lines = fs.readFileSync(path.join(folder, name), 'utf8').split('\n')
    for (const [index, line] of lines.entries()) {
      const table = /^\s*create table (?:if not exists )?"?(\w+)/i.exec(line)?.[1]
      if (table === undefined) continue
      const owner = /^-- owner: ([a-z-]+)$/.exec(lines[index - 1]?.trim() ?? '')?.[1]
      const say = (text: string) => findings.push({ file: `database/migrations/${name}`, line: index + 1, text })
      if (owner === undefined) say(`table ${table} needs the line “-- owner: <feature>” above it`)
      else if (!ladder.includes(owner)) say(`the owner of ${table}, ${owner}, is not on the ladder`)
      else owners.set(table, owner)
    }
  }
  return { owners, findings }
}

export function checkTables(sources: readonly SourceFile[], owners: ReadonlyMap<string, string>): Finding[] {
  const concerned = sources.filter((source) => !source.isTest && !['database', 'tests', 'scripts', 'bench', 'demo'].includes(source.room))
  return concerned.flatMap((source) => {
    const store = source.room === 'features' && partOf(source.path) === 'store'
    const feature = source.path.split('/')[1] ?? ''
    return tablesNamedIn(source, owners).flatMap(({ node, table }) => {
      const owner = owners.get(table) ?? ''
      if (!store) return [findingAt(source, node, `names the table ${table}: only the store of ${owner} does`)]
      return owner === feature ? [] : [findingAt(source, node, `names the table ${table} of ${owner}: call its service`)]
    })
  })
}

interface Mention {
  readonly node: ts.Node
  readonly table: string
}

function tablesNamedIn(source: SourceFile, owners: ReadonlyMap<string, string>): Mention[] {
  const mentions: Mention[] = []
  for (const node of nodesOf(source.tree)) {
    for (const name of namesIn(node)) if (owners.has(name)) mentions.push({ node, table: name })
  }
  return mentions
}

const builders = /^(?:selectFrom|insertInto|updateTable|deleteFrom|mergeInto|from|using|(?:inner|left|right|full|cross)Join(?:Lateral)?)$/

/** Names after `from`, `join`, … in SQL text; the first arguments of the query builder; the keys of `type Tables`. */
function namesIn(node: ts.Node): string[] {
  if (ts.isTaggedTemplateExpression(node) && ts.isIdentifier(node.tag) && node.tag.text === 'sql') return namesInSql(node.template.getText())
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && builders.test(node.expression.name.text)) {
    const [first] = node.arguments
    const texts: readonly ts.Expression[] = first && ts.isArrayLiteralExpression(first) ? first.elements : first ? [first] : []
    return texts.filter(ts.isStringLiteralLike).map((text) => text.text.split(/\s/)[0] ?? '')
  }
  if (ts.isTypeAliasDeclaration(node) && node.name.text === 'Tables' && ts.isTypeLiteralNode(node.type)) {
    return node.type.members.flatMap((member) => (member.name && (ts.isIdentifier(member.name) || ts.isStringLiteral(member.name)) ? [member.name.text] : []))
  }
  return []
}

function namesInSql(text: string): string[] {
  return [...text.matchAll(/\b(?:from|join|into|update|table|truncate|only)\s+"?(\w+)/gi)].map((match) => match[1] ?? '')
}
