// The checklist of a dossier, and what is missing from one.
import { awardOf } from '../../awards.ts'
import type { Citation } from '../../engine/citation.ts'
import type { NeedsLegal } from '../../engine/condition.ts'
import { entryOn } from '../../engine/dated.ts'
import { lacking, openVerdict, verdict, type ProcedureVerdict } from '../../limits/general/procedure-verdict.ts'
import { answerOn, isOpen } from '../../limits/transitions/dated-answer.ts'
import { decree152 } from '../../limits/transitions/periods.ts'
import { isAskedFor, papers, whenSays, type DossierQuestion, type PaperId } from './paper.ts'
import { foreignDiplomas, recipesOf } from './recipes.ts'
import { formFor } from './report-forms.ts'
import { simplifiedRecipes } from './simplified.ts'

export interface DossierItem {
  readonly id: PaperId
  readonly says: string
  readonly cite: Citation
  /** `Mẫu 05`, where the number is known. */
  readonly form?: string
  /** `false`: asked for only in a case nobody has confirmed; `when` says which. */
  readonly required: boolean
  readonly when?: string
}

export interface Dossier {
  readonly items: readonly DossierItem[]
  /** Original sets, where the text gives a number. */
  readonly sets?: number
  /** Paper and electronic files together: NĐ 152/2025 Đ33 k10. */
  readonly electronic: boolean
  readonly cite: Citation
  /** What stands beside the list and was not seen. */
  readonly open?: NeedsLegal
}

/** `dossierOf({ award: 'national-emulation-fighter', subject: 'individual', day: plainDate('2025-12-15') })` lists six papers with their places in the law. */
export function dossierOf(question: DossierQuestion): Dossier | NeedsLegal {
  const recipe = answerOn('dossiers/components', tableOf(question), question.day)
  if (isOpen(recipe)) return recipe
  const sets = recipe.sets ? entryOn(recipe.sets.entries, question.day)?.value : undefined
  const items = recipe.papers.flatMap((paper) => {
    const asked = isAskedFor(paper, question)
    if (asked === false) return []
    const form = formFor({ ...question, paper: paper.id })
    return [{
      id: paper.id, says: papers[paper.id], cite: paper.cite, required: asked === true,
      ...(form === undefined || isOpen(form) ? {} : { form: form.form }), ...(paper.when === 'always' ? {} : { when: whenSays[paper.when] }),
    }]
  })
  return {
    items, cite: recipe.cite, electronic: awardOf(question.award).state === true && question.day >= decree152.from,
    ...(sets === undefined ? {} : { sets }), ...(recipe.open ? { open: recipe.open } : {}),
  }
}

function tableOf({ award, day, simplified = false, foreign = false }: DossierQuestion) {
  if (simplified) return simplifiedRecipes
  return foreign && award === 'prime-minister-diploma' && day >= decree152.from ? foreignDiplomas : recipesOf(award)
}

export interface Completeness extends ProcedureVerdict {
  readonly missing: readonly DossierItem[]
  /** Papers that are not there and are asked for only in a case nobody has confirmed. */
  readonly unclear: readonly DossierItem[]
}

/** Complete (`met`), incomplete (`not-met`), or not to be said yet. A confirmed report counts as a report, minutes of the council as minutes. */
export function missingPapers(have: readonly PaperId[], question: DossierQuestion): Completeness {
  const dossier = dossierOf(question)
  if (isOpen(dossier)) return { ...openVerdict(dossier), missing: [], unclear: [] }
  const absent = dossier.items.filter(({ id }) => !have.includes(id) && !stronger[id]?.some((other) => have.includes(other)))
  const missing = absent.filter(({ required }) => required)
  const unclear = absent.filter(({ required }) => !required)
  if (missing.length > 0) return { ...verdict(false, `Hồ sơ còn thiếu: ${named(missing)}`, missing[0]?.cite ?? dossier.cite), missing, unclear }
  if (dossier.open) return { ...openVerdict(dossier.open), missing, unclear }
  if (unclear.length > 0) return { ...lacking(`Chưa rõ có phải có: ${named(unclear)}`, unclear[0]?.cite ?? dossier.cite), missing, unclear }
  return { ...verdict(true, 'Hồ sơ đủ thành phần', dossier.cite), missing, unclear }
}

const stronger: Partial<Readonly<Record<PaperId, readonly PaperId[]>>> = {
  'achievement-report': ['confirmed-report'], 'review-minutes': ['council-minutes'], 'initiative-confirmation': ['scope-confirmation'],
}

function named(items: readonly DossierItem[]): string {
  return items.map(({ says, when }) => (when === undefined ? says : `${says} (${when})`)).join('; ')
}
