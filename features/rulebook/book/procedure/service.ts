// What the law says beside the conditions of an award: who decides, who votes, which papers, which days, how much money, how many.
import { formatDay } from '@thidua/kit/vi-text.ts'
import type { PlainDate } from '@thidua/kit/plain-date.ts'
import { awardOf, type AwardId } from '@thidua/law/awards.ts'
import { decidersOf } from '@thidua/law/authority/authority.ts'
import { ballotFor, councilLevels } from '@thidua/law/councils/ballot.ts'
import { dossierOf } from '@thidua/law/dossiers/components/dossier.ts'
import { deadlineOf } from '@thidua/law/dossiers/deadlines/arrival.ts'
import { stepDeadline } from '@thidua/law/dossiers/deadlines/steps.ts'
import { postingFor } from '@thidua/law/dossiers/posting/posting.ts'
import type { Citation } from '@thidua/law/engine/citation.ts'
import { entryOn, NoEntry } from '@thidua/law/engine/dated.ts'
import { capOf } from '@thidua/law/limits/caps/caps.ts'
import { governmentFlags, grassrootsFighters } from '@thidua/law/limits/caps/values.ts'
import { statementsOn } from '@thidua/law/limits/general/statement.ts'
import { isOpen } from '@thidua/law/limits/transitions/dated-answer.ts'
import { moneyFor } from '@thidua/law/money/amount.ts'
import { rulebook } from '@thidua/law/rulebook.ts'
import type { z } from 'zod'
import { rulebookAnswersVi } from '../../../../messages/rulebook-answers.ts'
import type { procedureLine } from '../../contract.ts'
import { citationView } from '../../model.ts'

type Line = z.output<typeof procedureLine>

const say = rulebookAnswersVi.procedure

export function procedureOf(award: AwardId, day: PlainDate): Line[] {
  const topics = [deciders, ballots, dossiers, deadlines, postings, money, caps, limits]
  return topics.flatMap((lines) => textOf(() => lines(award, day)))
}

/** A procedure that no text of that day orders has no line. */
function textOf(lines: () => Line[]): Line[] {
  try {
    return lines()
  } catch (error) {
    if (error instanceof NoEntry) return []
    throw error
  }
}

function line(topic: Line['topic'], text: string, citation: Citation | null): Line {
  return { topic, text, citation: citation && citationView(citation) }
}

function deciders(award: AwardId, day: PlainDate): Line[] {
  return decidersOf(award, day).filter(({ answer }) => answer !== 'invalid').map(({ text, citation }) => line('authority', text, citation))
}

function ballots(award: AwardId, day: PlainDate): Line[] {
  return councilLevels.flatMap((level) => textOf(() => {
    const ballot = ballotFor({ award, day, level })
    const text = say.ballot({ level, text: ballot.text })
    return [line('ballot', text, isOpen(ballot) ? ballot.cite : ballot.citation)]
  }))
}

function dossiers(award: AwardId, day: PlainDate): Line[] {
  return awardOf(award).subjects.flatMap((subject) => textOf(() => {
    const dossier = dossierOf({ award, subject, day })
    if (isOpen(dossier)) return [line('dossier', say.dossierUnknown({ subject, text: dossier.text }), dossier.cite)]
    const head = line('dossier', say.dossier({ subject, sets: dossier.sets ?? null, electronic: dossier.electronic }), dossier.cite)
    return [head, ...dossier.items.map(({ says, cite, form, when }) => line('dossier', say.paper({ says, form: form ?? null, when: when ?? null }), cite)), ...(dossier.open ? [line('dossier', dossier.open.text, dossier.open.cite)] : [])]
  }))
}

function deadlines(award: AwardId, day: PlainDate): Line[] {
  const deadline = deadlineOf({ award, day })
  const arrival = isOpen(deadline) ? line('deadline', deadline.text, deadline.cite) : line('deadline', deadline.kind === 'day' ? say.deadline({ text: deadline.text, day: formatDay(deadline.day) }) : deadline.text, deadline.citation)
  if (!awardOf(award).state) return [arrival]
  return [arrival, ...(['appraise', 'home-affairs', 'consult'] as const).flatMap((step) => textOf(() => {
    const term = stepDeadline({ step, award, start: day })
    return [line('deadline', term.text, isOpen(term) ? term.cite : term.citation)]
  }))]
}

function postings(award: AwardId, day: PlainDate): Line[] {
  const by = awardOf(award).state ? (['nominator', 'home-affairs'] as const) : (['nominator'] as const)
  return by.flatMap((body) => textOf(() => {
    const posting = postingFor({ award, day, by: body })
    if (isOpen(posting)) return [line('posting', posting.text, posting.cite)]
    return [line('posting', say.posting({ by: body, text: posting.text, length: posting.length ?? null }), posting.citation), ...(posting.open ? [line('posting', posting.open.text, posting.open.cite)] : [])]
  }))
}

function money(award: AwardId, day: PlainDate): Line[] {
  return awardOf(award).subjects.flatMap((subject) => {
    const whole = moneyFor({ award, subject, decided: day })
    const needsDecider = 'needsLegal' in whole && whole.flags.includes('decider-missing')
    const answers = needsDecider ? decidersOf(award, day).map(({ level }) => moneyFor({ award, subject, decided: day, decidedBy: level })) : [whole]
    return answers.map((answer) => line('money', say.money({ subject, text: 'needsLegal' in answer ? answer.needsLegal : answer.text }), answer.citation[0] ?? null))
  })
}

/** The share the law sets; how many that are depends on a count nobody gave here. */
function caps(award: AwardId, day: PlainDate): Line[] {
  if (award !== 'grassroots-emulation-fighter' && award !== 'government-emulation-flag') return []
  const value = award === 'grassroots-emulation-fighter' ? grassrootsFighters : governmentFlags
  const entry = entryOn(value.entries, day)
  if (entry) return [line('cap', say.cap({ says: value.says, percent: entry.value }), entry.cite)]
  const cap = capOf({ cap: award, day, base: 0 })
  return cap.kind === 'cap' ? [] : [line('cap', cap.text, cap.citation)]
}

/** What holds for every award. */
function limits(_award: AwardId, day: PlainDate): Line[] {
  return statementsOn(rulebook.statements, day).filter(({ id }) => id.startsWith('limits/general/')).map(({ says, note, cite }) => line('limit', note === undefined ? says : `${says}. ${note}`, cite))
}
