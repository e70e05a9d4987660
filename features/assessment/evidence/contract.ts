// Evidence of a unit: the papers scores rest on, with the files that show them.
import { z } from 'zod'
import { command, day, query, type InputOf, type OutputOf } from '@thidua/kit/contract.ts'
import { fileRecord } from '../../files/contract.ts'

export const evidenceRecord = z.object({
  id: z.string(),
  kind: z.string(),
  number: z.string(),
  date: day.nullable(),
  title: z.string(),
  /** Lines of cards that rest on it. */
  lines: z.array(z.object({ card: z.string(), code: z.string() })),
  files: z.array(fileRecord),
})
export type EvidenceRecord = z.output<typeof evidenceRecord>

const place = { evidence: z.string().max(200), file: z.string().max(100) } as const

export const operations = {
  'list-evidence': query({
    summary: 'Evidence of a unit with its files, and files of the unit that are not evidence yet',
    input: z.object({ unit: z.string().max(100) }),
    output: z.object({ unit: z.string(), evidence: z.array(evidenceRecord), loose: z.array(fileRecord), can: z.object({ attach: z.boolean(), seeRepeated: z.boolean() }), maxBytes: z.number(), scanning: z.boolean() }),
  }),
  'add-evidence': command({
    summary: 'Names a paper as evidence of a unit',
    input: z.object({ unit: z.string().max(100), kind: z.string().trim().min(1).max(100), number: z.string().trim().max(200).default(''), date: day.nullable().default(null), title: z.string().trim().min(1).max(1000) }),
    output: z.object({ id: z.string() }),
    refusals: ['assessment.not-your-unit', 'organisations.no-such-unit', 'assessment.evidence-exists'],
  }),
  'attach-evidence-file': command({
    summary: 'Attaches a file of the unit to its evidence',
    input: z.object(place),
    output: evidenceRecord,
    refusals: ['assessment.no-such-evidence', 'assessment.not-your-unit', 'files.no-such-file', 'files.quarantined', 'files.awaiting-scan', 'files.erased'],
  }),
  'detach-evidence-file': command({
    summary: 'Takes a file off an evidence record, with a reason; the file stays',
    input: z.object({ ...place, reason: z.string().trim().min(1).max(1000) }),
    output: evidenceRecord,
    refusals: ['assessment.no-such-evidence', 'assessment.not-your-unit', 'files.no-such-file'],
  }),
  'list-repeated-evidence': query({
    summary: 'One and the same file under several evidence records, of one unit or of several; for those who work for every unit',
    input: z.object({}),
    output: z.object({
      repeated: z.array(
        z.object({
          acrossUnits: z.boolean(),
          uses: z.array(z.object({ unit: z.string(), unitName: z.string(), evidence: z.string(), title: z.string(), file: z.string(), name: z.string(), attachedAt: z.string(), lines: z.number().int() })),
        }),
      ),
    }),
    refusals: ['files.not-yours'],
  }),
} as const

type Ops = typeof operations
export type EvidenceList = OutputOf<Ops['list-evidence']>
export type AddEvidence = InputOf<Ops['add-evidence']>
export type AttachFile = InputOf<Ops['attach-evidence-file']>
export type DetachFile = InputOf<Ops['detach-evidence-file']>
export type RepeatedEvidence = OutputOf<Ops['list-repeated-evidence']>
