import { Refusal } from '@thidua/kit/refusal.ts'
import { compareVietnamese, foldVietnamese } from '@thidua/kit/vi-text.ts'
import type { PlainDate } from '@thidua/kit/plain-date.ts'
import type { LineageLink as ScoringLink, RegionUnit } from '@thidua/scoring/region.ts'
import { covers } from '../access/service.ts'
import { record } from '../audit/service.ts'
import type { Ctx } from '../context.ts'
import type { GroupDetail, LineageLink, ListUnits, ShowUnit, UnitDetail, UnitSummary } from './contract.ts'
import { dayBefore, kindNameOf, provinceInName, provinceUnitId, type NewGroup, type NewUnit, type Span } from './model.ts'
import * as store from './store.ts'

export async function listUnits(ctx: Ctx, input: ListUnits): Promise<{ units: UnitSummary[] }> {
  const units = await store.selectUnits(ctx.tx, { scope: ctx.scope, onlyValid: true, ...input })
  return { units: units.sort((left, right) => compareVietnamese(left.name, right.name)) }
}

export async function showUnit(ctx: Ctx, input: ShowUnit): Promise<UnitDetail> {
  const [unit] = await store.selectUnits(ctx.tx, { scope: ctx.scope, onlyValid: false, day: input.day, ids: [input.unit] })
  if (!unit) throw new Refusal('organisations.no-such-unit', { unit: input.unit })
  const detail = await store.selectUnitDetail(ctx.tx, unit.id)
  const links = await store.selectLineage(ctx.tx)
  return {
    ...unit,
    ...detail,
    predecessors: links.filter((link) => link.successor === unit.id),
    successors: links.filter((link) => link.predecessor === unit.id),
  }
}

export async function listGroups(ctx: Ctx, input: { day: PlainDate }): Promise<{ groups: GroupDetail[] }> {
  const groups = await store.selectGroups(ctx.tx, input.day)
  const seen: GroupDetail[] = []
  for (const group of groups) {
    const { units } = await listUnits(ctx, { day: input.day, group: group.id })
    if (units.length > 0) seen.push({ ...group, members: units })
  }
  return { groups: seen }
}

/** Of any time: cards and seasons of a group that has ended stay. */
export async function isGroup(ctx: Ctx, group: string): Promise<boolean> {
  return store.existsGroup(ctx.tx, group)
}

export async function listLineage(ctx: Ctx): Promise<{ links: LineageLink[] }> {
  const links = await store.selectLineage(ctx.tx)
  return { links: links.filter(({ predecessor, successor }) => covers(ctx.scope.knows, predecessor) || covers(ctx.scope.knows, successor)) }
}

export async function searchUnits(ctx: Ctx, input: { text: string; day: PlainDate }): Promise<{ units: UnitSummary[] }> {
  const words = foldVietnamese(input.text).split(/\s+/).filter(Boolean)
  const units = await store.selectUnits(ctx.tx, { scope: ctx.scope, onlyValid: true, day: input.day })
  const fitting = units.filter((unit) => {
    const name = foldVietnamese(`${unit.name} ${unit.shortName}`)
    return unit.kind !== 'tinh' && unit.kind !== 'bo' && words.every((word) => name.includes(word))
  })
  return { units: fitting.slice(0, 20) }
}

/** The unit as it stood on the day nearest to the one asked about; absent outside the scope. */
export async function findUnit(ctx: Ctx, unit: string, day: PlainDate): Promise<UnitSummary | null> {
  const [found] = await store.selectUnits(ctx.tx, { scope: ctx.scope, onlyValid: false, day, ids: [unit] })
  return found ?? null
}

/** Every unit that was ever a member of the group, as the scoring engine reads it. */
export async function regionUnits(ctx: Ctx, group: string, day: PlainDate): Promise<(RegionUnit & { shortName: string; kindName: string })[]> {
  return store.selectUnits(ctx.tx, { scope: ctx.scope, onlyValid: false, day, group })
}

/** Every unit in scope, those that no longer exist among them, each as it stood on the day nearest to the one given. */
export async function knownUnits(ctx: Ctx, day: PlainDate): Promise<UnitSummary[]> {
  return store.selectUnits(ctx.tx, { scope: ctx.scope, onlyValid: false, day })
}

/** Members of a group over all years, with those that came in from outside: whoever works in the group may know of them. */
export async function relatedUnits(ctx: Ctx, group: string): Promise<string[]> {
  const members = (await regionUnits(ctx, group, ctx.today)).map((unit) => unit.id)
  const links = await store.selectLineage(ctx.tx)
  const outside = links.filter((link) => members.includes(link.successor)).map((link) => link.predecessor)
  return [...new Set([...members, ...outside])]
}

export async function regionLineage(ctx: Ctx): Promise<ScoringLink[]> {
  return store.selectLineage(ctx.tx)
}

export interface NewSuccession extends Omit<LineageLink, 'note'> {
  readonly note: string
}

/** Records units of a folder with their provinces; those already known are left as they are. */
export async function recordUnits(ctx: Ctx, units: readonly NewUnit[]): Promise<number> {
  await store.insertHierarchy(ctx.tx, 'territory', 'Địa bàn')
  await store.insertHierarchy(ctx.tx, 'sector', 'Ngành Tư pháp')
  const kinds = new Set(units.map((unit) => unit.kind))
  for (const kind of kinds) {
    await store.insertKind(ctx.tx, kind, kindNameOf(kind, units.filter((unit) => unit.kind === kind).map((unit) => unit.name)))
  }
  await store.insertKind(ctx.tx, 'tinh', 'Tỉnh')
  const fresh = new Set(await store.insertUnits(ctx.tx, units))
  for (const unit of units) if (fresh.has(unit.id)) await placeInProvince(ctx, unit)
  if (fresh.size > 0) {
    await record(ctx, { operation: 'organisations/record-units', subjectKind: 'units', subjectId: 'folder', after: [...fresh] })
  }
  return fresh.size
}

async function placeInProvince(ctx: Ctx, unit: NewUnit): Promise<void> {
  const province = { ...unit, id: provinceUnitId(unit.province, unit.from), kind: 'tinh', name: unit.province }
  const span: Span = { from: unit.from, to: unit.to }
  const added = await store.insertUnits(ctx.tx, [province])
  if (added.length > 0) await store.insertCode(ctx.tx, { unit: province.id, scheme: 'province', code: unit.provinceCode, ...span })
  await store.insertParent(ctx.tx, { hierarchy: 'territory', unit: unit.id, parent: province.id, ...span })
}

/** Records who goes into whom; successors, and predecessors from outside, become units when they are not yet known. */
export async function recordLineage(ctx: Ctx, links: readonly NewSuccession[], known: readonly NewUnit[]): Promise<number> {
  if (links.length === 0) return 0
  await recordUnits(ctx, [...outsiders(links, known), ...successors(links)])
  const added = await store.insertLineage(ctx.tx, links)
  if (added > 0) await record(ctx, { operation: 'organisations/record-lineage', subjectKind: 'lineage', subjectId: 'folder', after: links })
  return added
}

function successors(links: readonly NewSuccession[]): NewUnit[] {
  const byId = new Map(links.map((link) => [link.successor, link]))
  return [...byId.values()].map((link) => ({
    id: link.successor,
    kind: link.successorKind,
    name: link.successorName,
    province: provinceInName(link.successorName),
    provinceCode: link.successorProvinceCode,
    from: link.effective,
    to: null,
    source: 'lineage',
  }))
}

function outsiders(links: readonly NewSuccession[], known: readonly NewUnit[]): NewUnit[] {
  const kinds = new Map(known.map((unit) => [unit.id, unit.kind]))
  return links
    .filter((link) => !kinds.has(link.predecessor))
    .map((link) => ({
      id: link.predecessor,
      // an outsider is of the same kind as the members that go into a successor of that kind
      kind: links.filter((other) => other.successorKind === link.successorKind).map((other) => kinds.get(other.predecessor)).find(Boolean) ?? link.successorKind,
      name: link.predecessorName,
      province: provinceInName(link.predecessorName),
      provinceCode: link.predecessorProvinceCode,
      from: null,
      to: dayBefore(link.effective),
      source: 'lineage',
    }))
}

export async function recordGroup(ctx: Ctx, group: NewGroup, members: readonly NewUnit[], links: readonly NewSuccession[]): Promise<void> {
  await store.insertGroup(ctx.tx, group)
  for (const unit of members) await store.insertMember(ctx.tx, { group: group.id, unit: unit.id, note: group.note, from: unit.from, to: unit.to })
  for (const link of links) {
    if (link.inRegion) await store.insertMember(ctx.tx, { group: group.id, unit: link.successor, note: link.note, from: link.effective, to: null })
  }
}

export async function recordHead(ctx: Ctx, office: { group: string; unit: string; year: number }): Promise<void> {
  const year = String(office.year)
  await store.insertOffice(ctx.tx, {
    group: office.group,
    unit: office.unit,
    office: 'head',
    from: `${year}-01-01` as PlainDate,
    to: `${year}-12-31` as PlainDate,
  })
}

export async function recordParent(ctx: Ctx, link: { hierarchy: string; unit: string; parent: string } & Span): Promise<void> {
  await store.insertParent(ctx.tx, link)
}
