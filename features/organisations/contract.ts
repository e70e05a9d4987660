// The dated world: units, names, codes, parents, lineage and emulation groups. Every question takes a day of validity.
import { z } from 'zod'
import { day, query, type InputOf, type OutputOf } from '@thidua/kit/contract.ts'

export const unitSummary = z.object({
  id: z.string(),
  name: z.string(),
  shortName: z.string(),
  kind: z.string(),
  kindName: z.string(),
  province: z.string(),
  provinceCode: z.string(),
  validFrom: day,
  validTo: day.nullable(),
  successor: z.string().nullable(),
})
export type UnitSummary = z.output<typeof unitSummary>

const dated = <Shape extends z.ZodRawShape>(shape: Shape) => z.object({ ...shape, from: day.nullable(), to: day.nullable() })

export const lineageLink = z.object({
  predecessor: z.string(),
  predecessorName: z.string(),
  predecessorProvinceCode: z.string(),
  inRegion: z.boolean(),
  successor: z.string(),
  successorName: z.string(),
  successorKind: z.string(),
  successorProvinceCode: z.string(),
  effective: day,
  scoreCarry: z.boolean(),
  note: z.string(),
})

export const unitDetail = unitSummary.extend({
  names: z.array(dated({ name: z.string() })),
  codes: z.array(dated({ scheme: z.string(), code: z.string() })),
  parents: z.array(dated({ hierarchy: z.string(), hierarchyName: z.string(), parent: z.string(), parentName: z.string() })),
  groups: z.array(dated({ group: z.string(), groupName: z.string(), office: z.enum(['member', 'head', 'deputy']) })),
  predecessors: z.array(lineageLink),
  successors: z.array(lineageLink),
})

export const groupDetail = z.object({
  id: z.string(),
  kind: z.enum(['cluster', 'block', 'region']),
  name: z.string(),
  members: z.array(unitSummary),
  head: z.string().nullable(),
  deputies: z.array(z.string()),
  rules: z.string().nullable(),
  note: z.string(),
})

export const operations = {
  'list-units': query({
    summary: 'Units valid on a day, by kind or group',
    input: z.object({ day, kind: z.string().max(50).optional(), group: z.string().max(100).optional() }),
    output: z.object({ units: z.array(unitSummary) }),
  }),
  'show-unit': query({
    summary: 'One unit with its dated names, codes, parents, groups, predecessors and successors',
    input: z.object({ unit: z.string().max(100), day }),
    output: unitDetail,
    refusals: ['organisations.no-such-unit'],
  }),
  'list-groups': query({
    summary: 'Emulation groups of a day with members, head and deputies',
    input: z.object({ day }),
    output: z.object({ groups: z.array(groupDetail) }),
  }),
  'list-lineage': query({
    summary: 'Who went into whom, and when',
    input: z.object({}),
    output: z.object({ links: z.array(lineageLink) }),
  }),
  'search-units': query({
    summary: 'Units whose name holds the text, tone marks ignored',
    input: z.object({ text: z.string().max(100), day }),
    output: z.object({ units: z.array(unitSummary) }),
  }),
} as const

export type ListUnits = InputOf<(typeof operations)['list-units']>
export type ShowUnit = InputOf<(typeof operations)['show-unit']>
export type UnitDetail = OutputOf<(typeof operations)['show-unit']>
export type GroupDetail = z.output<typeof groupDetail>
export type LineageLink = z.output<typeof lineageLink>
