// The law of two days, or the law and a change of it, side by side on the people of the register. Nothing is kept.
import type { InputOf, OutputOf } from '@thidua/kit/contract.ts'
import type { PlainDate } from '@thidua/kit/plain-date.ts'
import { Refusal } from '@thidua/kit/refusal.ts'
import { awardOf, type AwardId } from '@thidua/law/awards.ts'
import type { Codes } from '../register/batches/model.ts'
import { answerOf, type Code } from '@thidua/law/engine/answer.ts'
import { compareDays, type ChangedAward, type Side } from '@thidua/law/engine/compare.ts'
import { compareValues } from '@thidua/law/engine/compare-values.ts'
import { NoEntry } from '@thidua/law/engine/dated.ts'
import { toDayNumber } from '@thidua/law/engine/days.ts'
import { evaluateOn } from '@thidua/law/engine/evaluate.ts'
import type { Overlay } from '@thidua/law/engine/overlay.ts'
import { rulebook } from '@thidua/law/rulebook.ts'
import { rulebookAnswersVi } from '../../../messages/rulebook-answers.ts'
import type { Ctx } from '../../context.ts'
import { awardNamed, governingDay, withLaw } from '../book/service.ts'
import type { operations } from '../contract.ts'
import { citationView, regimeView } from '../model.ts'
import { draftOf, faultOfNumber, readOverlays } from '../overlays/model.ts'
import type { OverlayFault } from '../overlays/contract.ts'
import { benchFor, type Asked } from '../prepared/service.ts'
import { loadPeople } from '../register/service.ts'
import { sweep, yearOfRegister, type RegisteredPerson } from '../register/model.ts'
import { sentenceOf } from '../verdicts/service.ts'
import { besideRules, changedPlaces, changingOf, groupsOf, impactOf, keyOf, type Changing, type Group, type NameGroup } from './model.ts'

type Operations = typeof operations
type ChangedPerson = OutputOf<Operations['list-changed-people']>['people'][number]

/** One state of the law beside another, asked about the same people on one day of knowledge, so that only the law differs. */
interface Sides {
  readonly before: Asked
  readonly after: Asked
  readonly asOf: PlainDate
  readonly year?: number | undefined
}

interface Compared {
  readonly people: readonly RegisteredPerson[]
  readonly groups: readonly Group[]
  readonly year: number
  readonly before: Codes
  readonly after: Codes
}

async function compare(ctx: Ctx, { before, after, asOf, year: asked }: Sides): Promise<Compared> {
  const people = await loadPeople(ctx, { asOf, year: asked })
  const year = asked ?? yearOfRegister(people, asOf)
  const moment = { received: toDayNumber(asOf), year }
  const codesOf = (side: Asked) => sweep(benchFor(side, 'individual').desk.program, people, moment)
  return { people, groups: groupsOf(people, nameGroup), year, before: codesOf(before), after: codesOf(after) }
}

const nameGroup: NameGroup = (by, key, line) => (by === 'unit' ? line.unitName : (rulebookAnswersVi.group[by][key] ?? key))

export async function changesBetween(ctx: Ctx, { from, to, audience, year }: InputOf<Operations['list-changes']>): Promise<OutputOf<Operations['list-changes']>> {
  const regimes = withLaw(from < to ? from : to, () => ({ before: regimeView(governingDay(from)), after: regimeView(governingDay(to)) }))
  const changes = compareDays(rulebook, { from, to }).filter(({ award, subject }) => audience === undefined || (subject === null ? awardOf(award).subjects.includes(audience) : subject === audience))
  const concerns = changes.filter(concernsPeople)
  const compared = concerns.length > 0 ? await compare(ctx, sidesOf({ from, to, year })) : null
  return { ...regimes, changes: changes.map((change) => changeView(change, compared && concernsPeople(change) ? compared : null)), values: audience === undefined ? valuesChanged(from, to) : [] }
}

/** What stands inside the rules of awards is told with the awards. */
function valuesChanged(from: PlainDate, to: PlainDate): OutputOf<Operations['list-changes']>['values'] {
  return besideRules(compareValues(rulebook.everyValue, { from, to })).map(({ topic, says, before, after }) => ({ topic, says, before: sideView(before), after: sideView(after) }))
}

/** An award that only one of the days has changes nobody's answer: there was no question. */
function concernsPeople({ award, subject, before, after }: ChangedAward): boolean {
  return before !== null && after !== null && (subject ?? 'individual') === 'individual' && awardOf(award).subjects.includes('individual')
}

/** Facts as known on the later day. */
function sidesOf({ from, to, year, award }: { from: PlainDate; to: PlainDate; year?: number | undefined; award?: AwardId }): Sides {
  return { before: { received: from, award }, after: { received: to, award }, asOf: from < to ? to : from, year }
}

function changeView(change: ChangedAward, compared: Compared | null): OutputOf<Operations['list-changes']>['changes'][number] {
  const { award, name, subject, text, before, after, citations, conditions } = change
  const impact = compared && compared.people.length > 0 ? impactOf(changingOf(award, compared.before, compared.after, compared.people.length), compared.groups) : null
  return {
    award, name, kind: awardOf(award).kind, subject, text, before, after, citations: citations.map(citationView), impact,
    conditions: conditions.map(({ kind, role, unread, before: was, after: now }) => ({ kind, role, unread, before: sideView(was), after: sideView(now) })),
  }
}

function sideView(side: Side | null) {
  return side && { text: side.text, citation: citationView(side.citation) }
}

export async function peopleChanged(ctx: Ctx, { award: named, from, to, year, by, key }: InputOf<Operations['list-changed-people']>): Promise<OutputOf<Operations['list-changed-people']>> {
  const award = awardNamed(named)
  const sides = withLaw(from < to ? from : to, () => sidesOf({ from, to, year, award }))
  const compared = await compare(ctx, sides)
  const people = changedPeople(compared, sides, changingOf(award, compared.before, compared.after, compared.people.length))
  return { people: by === undefined || key === undefined ? people : people.filter((person) => keyOf(person, by) === key) }
}

function changedPeople({ people, year }: Compared, { after, asOf }: Sides, changing: Changing): ChangedPerson[] {
  const { award } = changing
  const bench = benchFor({ ...after, award }, 'individual')
  return changedPlaces(changing).map((at) => {
    const { line, facts } = people[at] as RegisteredPerson
    const [verdict] = evaluateOn(bench, { facts, clocks: { received: asOf, year } })
    const answers = { before: answerOf(changing.before[at] as Code), after: answerOf(changing.after[at] as Code) }
    return { ...line, award, awardName: awardOf(award).name, ...answers, why: verdict ? sentenceOf(verdict) : '' }
  })
}

export async function tryOnRegister(ctx: Ctx, { received, year, values = {}, overlay }: InputOf<Operations['try-change']>): Promise<OutputOf<Operations['try-change']>> {
  const overlays = [...(overlay === undefined ? [] : overlaysIn(overlay)), ...draftIn(values, received)]
  const sides: Sides = { before: { received }, after: { received, overlays }, asOf: received, year }
  const regime = withLaw(received, () => regimeView(governingDay(received)))
  const touched = withNumbers(() => touchedBy(received, overlays))
  const compared = await compare(ctx, sides)
  const changing = touched.map((award) => changingOf(award, compared.before, compared.after, compared.people.length))
  return { regime, impacts: changing.map((each) => impactOf(each, compared.groups)), people: changing.flatMap((each) => changedPeople(compared, sides, each)) }
}

/** Awards of individuals whose rule reads otherwise under the overlays. */
function touchedBy(day: PlainDate, overlays: readonly Overlay[]): AwardId[] {
  const changed = compareDays(rulebook, { from: day, to: day, overlaysBefore: [], overlaysAfter: overlays }).filter(concernsPeople)
  return [...new Set(changed.map(({ award }) => award))]
}

function draftIn(values: Readonly<Record<string, number>>, received: PlainDate): Overlay[] {
  const entries = Object.entries(values)
  for (const [id, number] of entries) {
    const fault = faultOfNumber(id, number, rulebook.values)
    if (fault) throw refusalOf(fault)
  }
  return entries.length > 0 ? [draftOf(values, received)] : []
}

/** Overlays from text, against the whole law; a fault is refused in words. */
export function overlaysIn(text: string): readonly Overlay[] {
  const { overlays, fault } = readOverlays(text, rulebook)
  if (fault) throw refusalOf(fault)
  return overlays
}

function refusalOf(fault: OverlayFault): Refusal {
  return new Refusal('rulebook.overlay-unreadable', { field: fault.field, text: rulebookAnswersVi.overlay[fault.code](fault) })
}

/** An overlay may name a number of the law that has no value on the day. */
export function withNumbers<Result>(work: () => Result): Result {
  try {
    return work()
  } catch (error) {
    if (error instanceof NoEntry) throw new Refusal('rulebook.overlay-unreadable', { field: error.what, text: rulebookAnswersVi.overlay['no-entry']({ found: error.what }) })
    throw error
  }
}
