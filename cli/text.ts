// Text for a person: sentences and aligned tables. Width is counted in characters as they are seen, tone marks included.
import type { CommandResult, TextTable } from '../features/command.ts'

export function textOf(parts: CommandResult['text']): string {
  return parts.map((part) => (typeof part === 'string' ? `${part}\n` : tableText(part))).join('')
}

function tableText({ columns, rows }: TextTable): string {
  const titles = columns.map(({ title }) => title)
  const lines = titles.some((title) => title !== '') ? [titles, ...rows] : rows
  const widths = columns.map((_, column) => Math.max(...lines.map((line) => widthOf(line[column] ?? ''))))
  const printed = lines.map((line) => columns.map(({ align }, column) => padded(line[column] ?? '', widths[column] ?? 0, align)).join('  ').trimEnd())
  return `${printed.join('\n')}\n`
}

function padded(text: string, width: number, align: 'left' | 'right' = 'left'): string {
  const blanks = ' '.repeat(Math.max(0, width - widthOf(text)))
  return align === 'right' ? blanks + text : text + blanks
}

function widthOf(text: string): number {
  return [...text.normalize('NFC')].length
}
