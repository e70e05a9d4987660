import type { CitationView } from '../contract.ts'
import type { AwardSheet } from './rulebook.ts'

export interface OpenPoint { readonly text: string; readonly citation: CitationView }

type Told = Pick<AwardSheet, 'rules' | 'procedure'>

/** What a lawyer still has to look at: conditions, numbers in force and steps whose source is not a published text. One line for each. */
export function openPoints({ rules, procedure }: Told): OpenPoint[] {
  const conditions = rules.flatMap(({ lines }) => lines.filter(({ joins }) => joins === null).map(({ text, citation }) => ({ text, citation })))
  const values = rules.flatMap((rule) => rule.values.flatMap(({ says, entries }) => entries.filter(({ applies }) => applies).map(({ citation }) => ({ text: says, citation }))))
  const steps = procedure.flatMap(({ text, citation }) => (citation === null ? [] : [{ text, citation }]))
  const found = new Map<string, OpenPoint>()
  for (const point of [...conditions, ...values, ...steps]) if (point.citation.mark !== 'seen') found.set(`${point.text} ${point.citation.text}`, point)
  return [...found.values()]
}
