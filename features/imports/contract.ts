// Sheets and region folders come in here: looked at first, row by row; taken whole or not at all; undone with a reason.
import { z } from 'zod'
import { command, query } from '@thidua/kit/contract.ts'

export const sentFile = z.object({
  name: z.string().min(1).max(300),
  /** The file's bytes, base64. */
  content: z.string().max(60_000_000),
})

export const importProblem = z.object({
  severity: z.enum(['error', 'warning']),
  file: z.string(),
  line: z.number().int().nullable(),
  column: z.string().nullable(),
  code: z.string(),
  text: z.string(),
  /** The text without the place, for where the place stands beside it. */
  sentence: z.string(),
})
export type ImportProblem = z.output<typeof importProblem>

export const importPreview = z.object({
  kept: z.number().int(),
  refused: z.number().int(),
  unchanged: z.number().int(),
  problems: z.array(importProblem),
  problemsLeftOff: z.number().int(),
  changes: z.array(
    z.object({
      unit: z.string(),
      unitName: z.string(),
      indicator: z.string(),
      indicatorName: z.string(),
      period: z.string(),
      before: z.string(),
      after: z.string(),
    }),
  ),
  changesLeftOff: z.number().int(),
  /** Sent back to apply exactly what was looked at. */
  contentHash: z.string(),
})
export type ImportPreview = z.output<typeof importPreview>

export const importRecord = z.object({
  id: z.string(),
  fileName: z.string(),
  kind: z.string(),
  kept: z.number().int(),
  refused: z.number().int(),
  appliedAt: z.string(),
  appliedBy: z.string(),
  undoneAt: z.string().nullable(),
  undoneBy: z.string().nullable(),
  undoReason: z.string().nullable(),
  can: z.object({ undo: z.boolean() }),
})

export type ImportRecord = z.output<typeof importRecord>

export const operations = {
  'preview-import': command({
    summary: 'Read the files and say what would happen, keeping nothing',
    input: z.object({ files: z.array(sentFile).min(1).max(40) }),
    output: importPreview,
    refusals: ['imports.nothing-to-read', 'imports.not-yours'],
  }),
  'apply-import': command({
    summary: 'Take the good rows in one transaction; the bad ones are named',
    input: z.object({ files: z.array(sentFile).min(1).max(40), contentHash: z.string().max(100) }),
    output: importPreview.extend({ import: z.string() }),
    refusals: ['imports.nothing-to-read', 'imports.content-changed', 'imports.nothing-kept', 'imports.not-yours'],
  }),
  'undo-import': command({
    summary: 'Withdraw an import with a reason: its entries stay in the log and no longer count',
    input: z.object({ import: z.string().max(100), reason: z.string().min(1).max(2000) }),
    output: importRecord,
    refusals: ['imports.no-such-import', 'imports.already-undone', 'imports.not-yours'],
  }),
  'list-imports': query({
    summary: 'Imports, newest first',
    input: z.object({}),
    output: z.object({ imports: z.array(importRecord) }),
  }),
  'download-template': query({
    summary: 'An Excel sheet to fill in: one data set of one unit and period, with names, units of measure and last year',
    input: z.object({ unit: z.string().max(100), dataSet: z.string().max(100), period: z.string().max(20) }),
    output: z.object({ fileName: z.string(), mediaType: z.string(), content: z.string() }),
    refusals: ['indicators.no-such-unit', 'indicators.no-such-data-set'],
  }),
} as const
