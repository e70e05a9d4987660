import { ensure, Refusal } from '@thidua/kit/refusal.ts'
import { record } from '../../audit/service.ts'
import type { Ctx } from '../../context.ts'
import type { FileRecord } from '../../files/contract.ts'
import { attachFile, detachFile, filesOfUses, listFiles, repeatedContents, watchesOverFiles } from '../../files/service.ts'
import { findUnit } from '../../organisations/service.ts'
import type { AddEvidence, AttachFile, DetachFile, EvidenceList, EvidenceRecord, RepeatedEvidence } from './contract.ts'
import { mayBringEvidence } from './policy.ts'
import * as store from './store.ts'

/** What evidence is called among the uses of files. */
const kind = 'evidence'

const recordOf = ({ unit: _, ...row }: store.EvidenceRow, files: readonly FileRecord[]): EvidenceRecord => ({ ...row, lines: [...row.lines], files: [...files] })

export async function listEvidence(ctx: Ctx, input: { unit: string }): Promise<EvidenceList> {
  const rows = await store.selectEvidence(ctx.tx, { scope: ctx.scope, unit: input.unit })
  const files = await filesOfUses(ctx, kind, rows.map((row) => row.id))
  const evidence = rows.map((row) => recordOf(row, files.get(row.id) ?? []))
  const used = new Set(evidence.flatMap((each) => each.files.map((file) => file.id)))
  const { files: all, maxBytes, scanning } = await listFiles(ctx, input)
  return { unit: input.unit, evidence, loose: all.filter((file) => !used.has(file.id)), can: { attach: mayBringEvidence(ctx.scope, input.unit).allowed, seeRepeated: watchesOverFiles(ctx) }, maxBytes, scanning }
}

export async function addEvidence(ctx: Ctx, input: AddEvidence): Promise<{ id: string }> {
  ensure(mayBringEvidence(ctx.scope, input.unit))
  if (!(await findUnit(ctx, input.unit, ctx.today))) throw new Refusal('organisations.no-such-unit', { unit: input.unit })
  const id = `mc-${ctx.newId()}`
  if (!(await store.insertEvidence(ctx.tx, { id, ...input }))) throw new Refusal('assessment.evidence-exists', { number: input.number })
  await record(ctx, { operation: 'assessment/add-evidence', subjectKind: 'evidence', subjectId: id, after: input })
  return { id }
}

/** Evidence of a unit outside the scope looks absent. */
async function evidenceToChange(ctx: Ctx, id: string): Promise<store.EvidenceRow> {
  const [row] = await store.selectEvidence(ctx.tx, { scope: ctx.scope, ids: [id] })
  if (!row) throw new Refusal('assessment.no-such-evidence')
  ensure(mayBringEvidence(ctx.scope, row.unit))
  return row
}

async function shown(ctx: Ctx, row: store.EvidenceRow): Promise<EvidenceRecord> {
  return recordOf(row, (await filesOfUses(ctx, kind, [row.id])).get(row.id) ?? [])
}

export async function attachEvidenceFile(ctx: Ctx, input: AttachFile): Promise<EvidenceRecord> {
  const row = await evidenceToChange(ctx, input.evidence)
  await attachFile(ctx, input.file, { kind, id: row.id, unit: row.unit })
  return shown(ctx, row)
}

export async function detachEvidenceFile(ctx: Ctx, input: DetachFile): Promise<EvidenceRecord> {
  const row = await evidenceToChange(ctx, input.evidence)
  await detachFile(ctx, input.file, { kind, id: row.id, unit: row.unit }, input.reason)
  return shown(ctx, row)
}

export async function listRepeatedEvidence(ctx: Ctx): Promise<RepeatedEvidence> {
  const contents = await repeatedContents(ctx, kind)
  const ids = contents.flatMap((content) => content.uses.map((use) => use.id))
  const rows = new Map((await store.selectEvidence(ctx.tx, { scope: ctx.scope, ids })).map((row) => [row.id, row]))
  const units = [...new Set(contents.flatMap((content) => content.uses.map((use) => use.unit)))]
  const names = new Map<string, string>()
  for (const unit of units) names.set(unit, (await findUnit(ctx, unit, ctx.today))?.shortName ?? unit)
  const repeated = contents.map(({ acrossUnits, uses }) => ({
    acrossUnits,
    uses: uses.map(({ id, unit, file, name, attachedAt }) => ({
      unit, unitName: names.get(unit) ?? unit, evidence: id, title: rows.get(id)?.title ?? id, file, name, attachedAt, lines: rows.get(id)?.lines.length ?? 0,
    })),
  }))
  return { repeated }
}
