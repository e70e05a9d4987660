// `law roadmap`: what must happen, year by year.
import { roadmap, type Roadmap, type Way } from '@thidua/law/engine/roadmap.ts'
import { rulebook } from '@thidua/law/rulebook.ts'
import { lawCliVi } from '../../../messages/law-cli.ts'
import type { Command, CommandResult, Given } from '../../command.ts'
import { withLaw } from '../book/service.ts'
import { withNumbers } from '../impacts/service.ts'
import { awardIn, day, factsOption, neededDay, oneCaseFrom, orRefused, overlaysFrom } from '../options/service.ts'
import { versionWith } from '../verdicts/commands.ts'

export const commands: readonly Command[] = [{
  name: 'law roadmap', summary: lawCliVi.roadmap, arguments: [],
  options: { ...factsOption, award: { value: 'ID', needed: true }, from: { value: day, needed: true }, overlay: { value: 'FILE' } },
  run: orRefused(showRoad),
}]

async function showRoad({ options }: Given): Promise<CommandResult> {
  const [award, from, overlays] = [awardIn(options), neededDay(options, 'from'), overlaysFrom(options)]
  const { facts } = await oneCaseFrom(options['facts'] ?? '')
  const road = withLaw(from, () => withNumbers(() => roadmap(rulebook, { facts, award, from, overlays })))
  return { ok: true, json: roadJson({ ...road, lawVersion: versionWith(road.lawVersion, overlays, from) }), text: textOf(road) }
}

interface RoadJson {
  readonly award: string
  readonly name: string
  readonly lawVersion: string
  readonly earliestYear: number | null
  readonly steps: Way['steps']
  readonly alternatives: readonly Omit<Way, 'facts'>[]
  readonly flags: Roadmap['flags']
  readonly reason: string | null
  readonly tentative: RoadJson | null
}

function roadJson({ award, name, lawVersion, earliestYear, steps, alternatives, flags, reason, tentative }: Roadmap): RoadJson {
  return { award, name, lawVersion, earliestYear, steps, alternatives: alternatives.map(({ facts: _, ...way }) => way), flags, reason, tentative: tentative && roadJson(tentative) }
}

function textOf({ name, way, alternatives, flags, reason, tentative }: Roadmap): string[] {
  return [
    ...(reason === null ? [] : [reason]), ...(way ? [lawCliVi.road({ name, year: way.earliestYear }), ...stepsOf(way)] : []),
    ...alternatives.flatMap((other) => [lawCliVi.alternative({ name: other.name, year: other.earliestYear }), ...stepsOf(other)]),
    ...flags.map(({ text }) => text), ...(tentative ? [lawCliVi.tentative, ...textOf(tentative)] : []),
  ]
}

function stepsOf({ steps }: Way): string[] {
  return steps.map(({ year, needs }) => lawCliVi.step({ year, needs: needs.map(({ text }) => text) }))
}
