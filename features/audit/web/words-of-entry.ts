// The words for what an entry names by code; a code the catalogue does not know is never shown.
import type { auditScreenVi } from '../../../messages/audit-screen.ts'
import type { LogEntry } from '../contract.ts'

type Words = typeof auditScreenVi

export function operationText(words: Words, operation: string): string {
  const feature = operation.split('/')[0] ?? ''
  return words.operations[operation] ?? words.otherOperation({ feature: words.features[feature] ?? '…' })
}

export function subjectText(words: Words, { subjectKind, subjectId }: Pick<LogEntry, 'subjectKind' | 'subjectId'>): string {
  return [words.subjects[subjectKind], words.subjectIds[subjectId] ?? subjectId].filter(Boolean).join(' ')
}

export function whoText(words: Words, { actor }: Pick<LogEntry, 'actor'>): string {
  return actor ?? words.purgedName
}

/** For field names and for values that are codes. */
export function codeText(words: Words): (code: string) => string {
  return (code) => words.fields[code] ?? words.values[code] ?? code
}
