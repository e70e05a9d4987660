// The words for what an entry names by code; a code the catalogue does not know is never shown.
import type { auditScreenVi } from '../../../messages/audit-screen.ts'
import type { LogEntry } from '../contract.ts'

type Words = typeof auditScreenVi

export function operationText(words: Words, operation: string): string {
  const feature = operation.split('/')[0] ?? ''
  return words.operations[operation] ?? words.otherOperation({ feature: words.features[feature] ?? '…' })
}

export function subjectText(words: Words, { subjectKind, subjectId }: Pick<LogEntry, 'subjectKind' | 'subjectId'>): string {
  const kind = words.subjects[subjectKind]
  return kind ? `${kind} ${subjectId}` : subjectId
}

export function whoText(words: Words, { actor }: Pick<LogEntry, 'actor'>): string {
  return actor ?? words.purgedName
}

export function fieldText(words: Words, field: string): string {
  return words.fields[field] ?? field
}
