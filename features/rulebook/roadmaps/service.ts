// What must happen, year by year, for a person to reach an award.
import type { InputOf, OutputOf } from '@thidua/kit/contract.ts'
import type { PlainDate } from '@thidua/kit/plain-date.ts'
import { roadmap, type Roadmap, type Way } from '@thidua/law/engine/roadmap.ts'
import { regimes } from '@thidua/law/engine/versions.ts'
import { rulebook } from '@thidua/law/rulebook.ts'
import type { Ctx } from '../../context.ts'
import { awardNamed, withLaw } from '../book/service.ts'
import type { operations } from '../contract.ts'
import { citationView } from '../model.ts'
import { findPerson } from '../register/service.ts'
import { judge } from '../verdicts/service.ts'

type Output = OutputOf<(typeof operations)['show-roadmap']>

export async function roadmapOf(ctx: Ctx, { person, award: named, from }: InputOf<(typeof operations)['show-roadmap']>): Promise<Output> {
  const award = awardNamed(named)
  const { facts } = await findPerson(ctx, person, { asOf: from })
  return withLaw(from, () => {
    const { name, earliestYear, reason, way, alternatives, tentative, flags } = roadmap(rulebook, { facts, award, from })
    const { regime, verdicts } = judge({ facts, award, clocks: { received: from } })
    return { award, name, earliestYear, reason, regime, now: verdicts[0] ?? null, ways: waysIn({ way, alternatives }), tentative: tentativeView(tentative, from), flags: [...flags] }
  })
}

function waysIn({ way, alternatives }: Pick<Roadmap, 'way' | 'alternatives'>): Output['ways'] {
  return (way ? [way, ...alternatives] : alternatives).map(wayView)
}

function wayView({ name, earliestYear, steps }: Way): Output['ways'][number] {
  return { name, earliestYear, steps: steps.map(({ year, needs, citation }) => ({ year, needs: needs.map(({ kind, text }) => ({ kind, text })), citation: citationView(citation) })) }
}

/** Where the law of the day asks a lawyer, the engine looks at the last day of the text before it. */
function tentativeView(tentative: Roadmap | null, from: PlainDate): Output['tentative'] {
  if (!tentative) return null
  const day = regimes.find(({ id }) => tentative.lawVersion.startsWith(`${id} `))?.until ?? from
  return { day, ways: waysIn(tentative) }
}
