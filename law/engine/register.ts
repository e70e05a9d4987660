// People, collectives and households as rows in typed arrays: the one shape that a single case and a register of millions share.
import { awardIds } from '../awards.ts'
import { attestationKeys, type AttestationKey } from './attestations.ts'
import { endless, toDayNumber, unknownDay } from './days.ts'
import {
  absenceKinds, bases, disciplineForms, levels, limbsOfAward, ranks, roles, scopes, sectors, sexes, subjectKinds, type Facts, type HeldAward, type Initiative,
} from './facts.ts'
import { servedBy, usesOf } from './initiative-use.ts'
import { bytes, numbers, signedBytes, years, type Column } from './rows.ts'

/** Not reported, in a column of codes. */
export const unknownCode = -1

export const awardNumber: ReadonlyMap<string, number> = new Map(awardIds.map((id, index) => [id, index]))
/** An award that is not in our list, for an initiative used elsewhere. */
export const otherAward = 255

/** Whether a list is absent, incomplete or complete. */
export const listStates = { absent: 0, incomplete: 1, complete: 2 } as const


export const attestationNumber: ReadonlyMap<string, number> = new Map(attestationKeys.map((key, index) => [key, index]))
const attestationWords = Math.ceil(attestationKeys.length / 31)

export class Register {
  count = 0
  readonly subject = { kind: bytes(), sex: signedBytes(), role: signedBytes(), sector: signedBytes(), joined: numbers(), founded: numbers() }
  /** A state each: `listStates`. */
  readonly lists = { ratings: bytes(), awards: bytes(), initiatives: bytes(), discipline: bytes(), absences: bytes(), positions: bytes() }
  readonly ratings = { start: numbers(), year: years(), level: bytes() }
  readonly awards = { start: numbers(), award: bytes(), year: years(), decided: numbers(), cancelled: numbers(), basis: signedBytes(), on: signedBytes() }
  readonly initiatives = { start: numbers(), year: years(), scope: signedBytes(), recognised: numbers(), use: bytes(), usedAward: bytes(), usedYear: years() }
  readonly discipline = { start: numbers(), form: bytes(), from: numbers(), to: numbers() }
  readonly absences = { start: numbers(), kind: bytes(), from: numbers(), to: numbers() }
  readonly positions = { start: numbers(), rank: bytes(), from: numbers(), to: numbers() }
  readonly attested = { yes: Array.from({ length: attestationWords }, numbers), no: Array.from({ length: attestationWords }, numbers) }
  readonly group = { members: numbers(), disciplined: numbers(), completed: numbers(), rank: numbers(), acclaimed: signedBytes(), exceeded: signedBytes() }
  readonly holding = { start: numbers(), award: bytes(), count: numbers() }

  readonly #columns = [
    ...[this.subject, this.lists, this.ratings, this.awards, this.initiatives, this.discipline, this.absences, this.positions, this.group, this.holding].flatMap((part) => Object.values(part)),
    ...this.attested.yes, ...this.attested.no,
  ]

  /** Adds one subject; its place in the register is the number returned. */
  add(facts: Facts): number {
    this.#addSubject(facts)
    this.#addRatings(facts)
    this.#addAwards(facts.awards)
    this.#addInitiatives(facts)
    this.#addSpans(facts)
    this.#addAttested(facts)
    this.#addGroup(facts)
    this.#addStates(facts)
    this.count += 1
    return this.count - 1
  }

  #addStates({ ratings, awards, initiatives, discipline, absences, positions, known }: Facts): void {
    const to = this.lists
    to.ratings.push(stateOf(ratings, known?.ratings))
    to.awards.push(stateOf(awards, known?.awards))
    to.initiatives.push(stateOf(initiatives, known?.initiatives))
    to.discipline.push(stateOf(discipline, known?.discipline))
    to.absences.push(stateOf(absences, known?.absences))
    to.positions.push(stateOf(positions, known?.positions))
  }

  clear(): void {
    this.count = 0
    for (const column of this.#columns) column.clear()
  }

  #addSubject({ subject }: Facts): void {
    const to = this.subject
    to.kind.push(subjectKinds.indexOf(subject.kind))
    to.sex.push(codeIn(sexes, subject.sex))
    to.role.push(codeIn(roles, subject.role))
    to.sector.push(codeIn(sectors, subject.sector))
    to.joined.push(subject.joined === undefined ? unknownDay : toDayNumber(subject.joined))
    to.founded.push(subject.founded ?? unknownCode)
  }

  #addRatings({ ratings = [] }: Facts): void {
    const to = this.ratings
    to.start.push(to.year.length)
    for (const { year, level } of ratings) {
      to.year.push(year)
      to.level.push(levels.indexOf(level))
    }
  }

  #addAwards(held: readonly HeldAward[] = []): void {
    const to = this.awards
    to.start.push(to.year.length)
    for (const award of held) {
      to.award.push(awardNumber.get(award.award) ?? otherAward)
      to.year.push(award.year)
      to.decided.push(award.decided === undefined ? unknownDay : toDayNumber(award.decided))
      to.cancelled.push(award.cancelled === undefined || award.cancelled === null ? endless : toDayNumber(award.cancelled))
      to.basis.push(codeIn(bases, award.basis))
      to.on.push(codeIn(limbsOfAward, award.on))
    }
  }

  #addInitiatives(facts: Facts): void {
    const to = this.initiatives
    to.start.push(to.year.length)
    const { initiatives = [] } = facts
    const served = initiatives.map(servedBy)
    usesOf(facts, served).forEach((use, index) => {
      const { year, scope, recognised } = initiatives[index] as Initiative
      to.year.push(year)
      to.scope.push(codeIn(scopes, scope))
      to.recognised.push(recognised === undefined ? unknownDay : recognised === null ? endless : toDayNumber(recognised))
      to.use.push(use)
      to.usedAward.push(awardNumber.get(served[index]?.award ?? '') ?? otherAward)
      to.usedYear.push(served[index]?.year ?? year)
    })
  }

  #addSpans(facts: Facts): void {
    this.discipline.start.push(this.discipline.from.length)
    for (const { form, from, to } of facts.discipline ?? []) {
      this.discipline.form.push(disciplineForms.indexOf(form))
      pushSpan(this.discipline, from, to)
    }
    this.absences.start.push(this.absences.from.length)
    for (const { kind, from, to } of facts.absences ?? []) {
      this.absences.kind.push(absenceKinds.indexOf(kind))
      pushSpan(this.absences, from, to)
    }
    this.positions.start.push(this.positions.from.length)
    for (const { rank, from, to } of facts.positions ?? []) {
      this.positions.rank.push(ranks.indexOf(rank))
      pushSpan(this.positions, from, to)
    }
  }

  #addAttested({ attested = {} }: Facts): void {
    const { yes, no } = this.attested
    for (let word = 0; word < attestationWords; word += 1) {
      yes[word]?.push(0)
      no[word]?.push(0)
    }
    for (const key in attested) {
      const said = attested[key as AttestationKey]
      const number = attestationNumber.get(key)
      if (number === undefined || said === undefined) continue
      const { data } = (said ? yes : no)[(number / 31) | 0] as Column<Int32Array>
      data[this.count] = (data[this.count] as number) | (1 << (number % 31))
    }
  }

  #addGroup({ members, cluster, targets }: Facts): void {
    const to = this.group
    to.members.push(members?.count ?? unknownCode)
    to.disciplined.push(members?.disciplined ?? unknownCode)
    to.completed.push(members?.completed ?? unknownCode)
    to.rank.push(cluster?.rank ?? unknownCode)
    to.acclaimed.push(flagOf(cluster?.acclaimed))
    to.exceeded.push(flagOf(targets?.exceeded))
    this.holding.start.push(this.holding.count.length)
    for (const [award, count] of Object.entries(members?.holding ?? {})) {
      this.holding.award.push(awardNumber.get(award) ?? otherAward)
      this.holding.count.push(count)
    }
  }
}

function pushSpan(into: Register['discipline' | 'absences' | 'positions'], from: Parameters<typeof toDayNumber>[0], to: Parameters<typeof toDayNumber>[0] | null): void {
  into.from.push(toDayNumber(from))
  into.to.push(to === null ? endless : toDayNumber(to))
}

function codeIn<T extends string>(list: readonly T[], value: T | undefined): number {
  return value === undefined ? unknownCode : list.indexOf(value)
}

function flagOf(value: boolean | undefined): number {
  return value === undefined ? unknownCode : Number(value)
}

function stateOf(list: readonly unknown[] | undefined, isKnown: boolean | undefined): number {
  if (list === undefined) return listStates.absent
  return isKnown === false ? listStates.incomplete : listStates.complete
}

type Starts = Pick<Column<Int32Array>, 'data' | 'length'>

/** First and one-past-last row of a subject in a list of `total` rows. */
export function rowsOf({ start }: { readonly start: Starts }, total: number, at: number): readonly [number, number] {
  return [start.data[at] as number, endOfRows(start, total, at)]
}

export function endOfRows(start: Starts, total: number, at: number): number {
  return at + 1 < start.length ? (start.data[at + 1] as number) : total
}
