import { sql, type Transaction } from 'kysely'
import type { PlainDate } from '@thidua/kit/plain-date.ts'
import type { Scope } from '../access/contract.ts'
import type { GroupDetail, LineageLink, UnitDetail, UnitSummary } from './contract.ts'
import { rangeText, type NewGroup, type NewLink, type NewUnit, type Span } from './model.ts'

type Tx = Transaction<unknown>

export interface UnitFilter {
  readonly scope: Scope
  readonly day: PlainDate
  /** Only units that exist on the day; otherwise each is read on its own nearest day. */
  readonly onlyValid: boolean
  readonly ids?: readonly string[]
  readonly kind?: string
  /** Members of the group on the day; with `onlyValid: false`, units that were ever members. */
  readonly group?: string
}

const readable = ({ knows }: Scope) => (knows === 'every' ? sql<boolean>`true` : sql<boolean>`u.id = any(${[...knows]})`)

export async function selectUnits(tx: Tx, filter: UnitFilter): Promise<UnitSummary[]> {
  const { scope, day, onlyValid, ids, kind, group } = filter
  const { rows } = await sql<UnitSummary>`
    select u.id, coalesce(n.name, u.id) as name, u.kind, coalesce(k.name, 'Đơn vị') as "kindName",
      coalesce(k.name || ' ' || pn.name, n.name, u.id) as "shortName",
      coalesce(pn.name, '') as province, coalesce(pc.code, '') as "provinceCode",
      coalesce(lower(u.valid), '0001-01-01') as "validFrom", upper(u.valid) - 1 as "validTo",
      (select min(l.successor_id) from unit_lineage l where l.predecessor_id = u.id) as successor
    from units u
    cross join lateral (select case
      when lower(u.valid) > ${day}::date then lower(u.valid)
      when upper(u.valid) <= ${day}::date then upper(u.valid) - 1
      else ${day}::date end as day) at
    left join unit_names n on n.unit_id = u.id and n.valid @> at.day
    left join unit_kinds k on k.code = u.kind and k.valid @> at.day
    left join unit_parents p on p.unit_id = u.id and p.hierarchy_id = 'territory' and p.valid @> at.day
    left join unit_names pn on pn.unit_id = p.parent_id and pn.valid @> at.day
    left join unit_codes pc on pc.unit_id = p.parent_id and pc.scheme = 'province' and pc.valid @> at.day
    where ${readable(scope)}
      and (${!onlyValid} or u.valid @> ${day}::date)
      and (${ids === undefined} or u.id = any(${[...(ids ?? [])]}))
      and (${kind === undefined} or u.kind = ${kind ?? ''})
      and (${group === undefined} or exists (select 1 from emulation_group_members m
        where m.group_id = ${group ?? ''} and m.unit_id = u.id and (${!onlyValid} or m.valid @> ${day}::date)))
    order by u.id`.execute(tx)
  return rows
}

export async function selectUnitDetail(tx: Tx, unit: string): Promise<Pick<UnitDetail, 'names' | 'codes' | 'parents' | 'groups'>> {
  const { rows } = await sql<Pick<UnitDetail, 'names' | 'codes' | 'parents' | 'groups'>>`
    select
      (select coalesce(json_agg(json_build_object('name', name, 'from', lower(valid), 'to', upper(valid) - 1) order by valid), '[]')
        from unit_names where unit_id = ${unit}) as names,
      (select coalesce(json_agg(json_build_object('scheme', scheme, 'code', code, 'from', lower(valid), 'to', upper(valid) - 1) order by valid), '[]')
        from unit_codes where unit_id = ${unit}) as codes,
      (select coalesce(json_agg(json_build_object('hierarchy', h.id, 'hierarchyName', h.name, 'parent', p.parent_id,
          'parentName', (select n.name from unit_names n where n.unit_id = p.parent_id order by upper_inf(n.valid) desc, upper(n.valid) desc limit 1),
          'from', lower(p.valid), 'to', upper(p.valid) - 1) order by h.id, p.valid), '[]')
        from unit_parents p join hierarchies h on h.id = p.hierarchy_id where p.unit_id = ${unit}) as parents,
      (select coalesce(json_agg(json_build_object('group', m.group_id, 'groupName',
          (select n.name from emulation_group_names n where n.group_id = m.group_id order by upper_inf(n.valid) desc, upper(n.valid) desc limit 1),
          'office', m.office, 'from', lower(m.valid), 'to', upper(m.valid) - 1) order by m.valid), '[]')
        from (select group_id, unit_id, 'member' as office, valid from emulation_group_members
          union all select group_id, unit_id, office, valid from emulation_group_offices) m where m.unit_id = ${unit}) as groups`.execute(tx)
  return rows[0] ?? { names: [], codes: [], parents: [], groups: [] }
}

export async function selectLineage(tx: Tx): Promise<LineageLink[]> {
  const { rows } = await sql<LineageLink>`
    select l.predecessor_id as predecessor, coalesce(pn.name, l.predecessor_id) as "predecessorName", coalesce(pc.code, '') as "predecessorProvinceCode",
      l.in_region as "inRegion", l.successor_id as successor, coalesce(sn.name, l.successor_id) as "successorName", s.kind as "successorKind",
      coalesce(sc.code, '') as "successorProvinceCode", l.effective, l.score_carry as "scoreCarry", l.note
    from unit_lineage l
    join units s on s.id = l.successor_id
    left join unit_names pn on pn.unit_id = l.predecessor_id and pn.valid @> (l.effective - 1)
    left join unit_names sn on sn.unit_id = l.successor_id and sn.valid @> l.effective
    left join unit_parents pp on pp.unit_id = l.predecessor_id and pp.hierarchy_id = 'territory' and pp.valid @> (l.effective - 1)
    left join unit_codes pc on pc.unit_id = pp.parent_id and pc.scheme = 'province' and pc.valid @> (l.effective - 1)
    left join unit_parents sp on sp.unit_id = l.successor_id and sp.hierarchy_id = 'territory' and sp.valid @> l.effective
    left join unit_codes sc on sc.unit_id = sp.parent_id and sc.scheme = 'province' and sc.valid @> l.effective
    order by l.effective, l.successor_id, l.predecessor_id`.execute(tx)
  return rows
}

export async function selectGroups(tx: Tx, day: PlainDate): Promise<Omit<GroupDetail, 'members'>[]> {
  const { rows } = await sql<Omit<GroupDetail, 'members'>>`
    select g.id, g.kind, coalesce(n.name, g.id) as name,
      (select o.unit_id from emulation_group_offices o where o.group_id = g.id and o.office = 'head' and o.valid @> ${day}::date) as head,
      array(select o.unit_id from emulation_group_offices o where o.group_id = g.id and o.office = 'deputy' and o.valid @> ${day}::date order by 1) as deputies,
      (select r.document from emulation_group_rules r where r.group_id = g.id and r.valid @> ${day}::date) as rules,
      coalesce((select min(m.note) from emulation_group_members m where m.group_id = g.id and m.note <> ''), '') as note
    from emulation_groups g
    left join emulation_group_names n on n.group_id = g.id and n.valid @> ${day}::date
    where g.valid @> ${day}::date order by g.id`.execute(tx)
  return rows
}

export async function existsGroup(tx: Tx, group: string): Promise<boolean> {
  const { rows } = await sql`select from emulation_groups where id = ${group}`.execute(tx)
  return rows.length > 0
}

/** Units already known are left as they are: a folder of another year brings the same units again. */
export async function insertUnits(tx: Tx, units: readonly NewUnit[]): Promise<string[]> {
  if (units.length === 0) return []
  const { rows } = await sql<{ id: string }>`
    insert into units (id, kind, valid, source)
    select * from unnest(${units.map((unit) => unit.id)}::text[], ${units.map((unit) => unit.kind)}::text[],
      ${units.map(rangeText)}::daterange[], ${units.map((unit) => unit.source)}::text[])
    on conflict (id) do nothing returning id`.execute(tx)
  const fresh = new Set(rows.map((row) => row.id))
  const added = units.filter((unit) => fresh.has(unit.id))
  await sql`insert into unit_names (unit_id, name, valid)
    select * from unnest(${added.map((unit) => unit.id)}::text[], ${added.map((unit) => unit.name)}::text[], ${added.map(rangeText)}::daterange[])`.execute(tx)
  return [...fresh]
}

export async function insertKind(tx: Tx, kind: string, name: string): Promise<void> {
  await sql`insert into unit_kinds (code, name, valid) select ${kind}, ${name}, '(,)'
    where not exists (select 1 from unit_kinds where code = ${kind})`.execute(tx)
}

export async function insertCode(tx: Tx, code: { unit: string; scheme: string; code: string } & Span): Promise<void> {
  await sql`insert into unit_codes (unit_id, scheme, code, valid) values (${code.unit}, ${code.scheme}, ${code.code}, ${rangeText(code)}::daterange)`.execute(tx)
}

export async function insertHierarchy(tx: Tx, id: string, name: string): Promise<void> {
  await sql`insert into hierarchies (id, name) values (${id}, ${name}) on conflict do nothing`.execute(tx)
}

export async function insertParent(tx: Tx, link: { hierarchy: string; unit: string; parent: string } & Span): Promise<void> {
  await sql`insert into unit_parents (hierarchy_id, unit_id, parent_id, valid)
    values (${link.hierarchy}, ${link.unit}, ${link.parent}, ${rangeText(link)}::daterange)`.execute(tx)
}

export async function insertLineage(tx: Tx, links: readonly NewLink[]): Promise<number> {
  const { numAffectedRows } = await sql`
    insert into unit_lineage (predecessor_id, successor_id, effective, in_region, score_carry, note)
    select * from unnest(${links.map((link) => link.predecessor)}::text[], ${links.map((link) => link.successor)}::text[],
      ${links.map((link) => link.effective)}::date[], ${links.map((link) => link.inRegion)}::boolean[],
      ${links.map((link) => link.scoreCarry)}::boolean[], ${links.map((link) => link.note)}::text[])
    on conflict do nothing`.execute(tx)
  return Number(numAffectedRows ?? 0)
}

export async function insertGroup(tx: Tx, group: NewGroup): Promise<void> {
  const valid = rangeText({ from: group.from, to: null })
  const { numAffectedRows } = await sql`insert into emulation_groups (id, kind, valid) values (${group.id}, ${group.kind}, ${valid}::daterange) on conflict do nothing`.execute(tx)
  if (!numAffectedRows) return
  await sql`insert into emulation_group_names (group_id, name, valid) values (${group.id}, ${group.name}, ${valid}::daterange)`.execute(tx)
}

export async function insertMember(tx: Tx, member: { group: string; unit: string; note: string } & Span): Promise<void> {
  await sql`insert into emulation_group_members (group_id, unit_id, valid, note)
    select ${member.group}, ${member.unit}, ${rangeText(member)}::daterange, ${member.note}
    where not exists (select 1 from emulation_group_members where group_id = ${member.group} and unit_id = ${member.unit})`.execute(tx)
}

export async function insertOffice(tx: Tx, office: { group: string; unit: string; office: 'head' | 'deputy' } & Span): Promise<void> {
  await sql`insert into emulation_group_offices (group_id, unit_id, office, valid)
    select ${office.group}, ${office.unit}, ${office.office}, ${rangeText(office)}::daterange
    where not exists (select 1 from emulation_group_offices
      where group_id = ${office.group} and office = ${office.office} and valid && ${rangeText(office)}::daterange)`.execute(tx)
}
