// Which papers each award asks for, by the text of the day. Luật 06/2022/QH15 Đ84, NĐ 152/2025 Đ36–42, NĐ 91/2017 Đ49–51.
import { plainDate } from '@thidua/kit/plain-date.ts'
import { awardOf, type AwardId } from '../../awards.ts'
import { cite, type Citation, type Mark } from '../../engine/citation.ts'
import { needsLegal, type NeedsLegal } from '../../engine/condition.ts'
import type { LawValue } from '../../engine/dated.ts'
import type { DatedAnswer } from '../../limits/transitions/dated-answer.ts'
import { amendedAnswer, answersOf152, cite152, decree91, decree98, law2022, text2013 } from '../../limits/transitions/periods.ts'
import type { Paper, PaperId, When } from './paper.ts'
import { diplomaSets, flagSets, heroSets, medalSets, nationalFighterSets, orderSets, titleSets } from './values.ts'

export interface Recipe {
  readonly papers: readonly Paper[]
  readonly sets?: LawValue
  readonly cite: Citation
  /** What stands beside the list and was not seen. */
  readonly open?: NeedsLegal
}

export type RecipeTable = readonly DatedAnswer<Recipe>[]

function paper(id: PaperId, source: Citation, when: When = 'always'): Paper {
  return { id, when, cite: source }
}

function list(ids: readonly PaperId[], source: Citation): Paper[] {
  return ids.map((id) => paper(id, source))
}

const law22 = '06/2022/QH15'
const titlesOf2022 = cite(law22, 84, { clause: 1 })
const formsOf2022 = cite(law22, 84, { clause: 2 })
const law03 = cite('15/2003/QH11', 84)
const titlesOf91 = cite('91/2017/NĐ-CP', 50)

const before2014: DatedAnswer<never> = {
  from: plainDate('2004-07-01'), until: plainDate('2014-05-31'), answer: needsLegal('Thành phần hồ sơ trước 01/06/2014: chưa thấy văn bản', cite('15/2003/QH11', 84, { mark: 'unsure' })),
}
const before91: DatedAnswer<never> = {
  from: text2013.from, until: plainDate('2017-09-30'), answer: needsLegal('Thành phần hồ sơ theo Nghị định 65/2014/NĐ-CP: chưa thấy văn bản', cite('65/2014/NĐ-CP', null, { mark: 'unsure' })),
}

function partyPapers(mark: Mark, always: boolean): Paper[] {
  return [paper('party-opinion', cite152(mark, 33, { clause: 1 }), always ? 'always' : 'managed-by-party')]
}

/** Since 2024 CSTĐ cơ sở may rest on the rating alone; CSTĐ bộ, tỉnh never does (Đ22 k1 b), nor did either under NĐ 91/2017. */
function titlesWithInitiative(when: When): RecipeTable {
  return [
    before2014, before91,
    { ...decree91, answer: { sets: titleSets, cite: titlesOf91, papers: [...list(['submission', 'achievement-report', 'review-minutes'], titlesOf91), paper('initiative-confirmation', titlesOf91)] } },
    { ...law2022, answer: { cite: titlesOf2022, papers: [...list(['submission', 'achievement-report', 'review-minutes'], titlesOf2022), paper('initiative-confirmation', titlesOf2022, when)] } },
    amendedAnswer('Thành phần hồ sơ'),
  ]
}

const plainTitles: RecipeTable = [
  before2014, before91,
  { ...decree91, answer: { sets: titleSets, cite: titlesOf91, papers: list(['submission', 'achievement-report', 'review-minutes'], titlesOf91) } },
  { ...law2022, answer: { cite: titlesOf2022, papers: list(['submission', 'achievement-report', 'review-minutes'], titlesOf2022) } },
  amendedAnswer('Thành phần hồ sơ'),
]

const forms03: Recipe = { cite: law03, papers: [...list(['submission', 'achievement-report', 'review-minutes'], law03), paper('initiative-confirmation', law03, 'based-on-initiative')] }
const forms22: Recipe = { cite: formsOf2022, papers: [...list(['submission', 'achievement-report', 'review-minutes'], formsOf2022), paper('achievement-confirmation', formsOf2022, 'feat-or-contribution')] }

const ownForms: RecipeTable = [before2014, { ...text2013, answer: forms03 }, { ...law2022, answer: forms22 }, amendedAnswer('Thành phần hồ sơ')]

const stateForms03: Recipe = {
  ...forms03, papers: [...forms03.papers, paper('opinions-of-bodies', law03)],
  open: needsLegal('Số bộ và chi tiết hồ sơ huân chương, Bằng khen của Thủ tướng, Anh hùng theo Nghị định 91/2017/NĐ-CP: chưa thấy văn bản', cite('91/2017/NĐ-CP', null, { mark: 'unsure' })),
}
const unseen98 = needsLegal('Chi tiết hồ sơ theo Nghị định 98/2023/NĐ-CP: chưa thấy văn bản', cite('98/2023/NĐ-CP', null, { mark: 'unsure' }))

function stateForms(of98: Recipe, of152: (mark: Mark) => Recipe): RecipeTable {
  return [before2014, { ...text2013, answer: stateForms03 }, { ...decree98, answer: of98 }, ...answersOf152(of152)]
}

const orders = (party: boolean): RecipeTable => stateForms({ ...forms22, open: unseen98 }, (mark) => ({
  sets: orderSets, cite: cite152(mark, 38), papers: [...list(['submission', 'confirmed-report', 'council-minutes'], cite152(mark, 38)), ...partyPapers(mark, party)],
}))

const medals: RecipeTable = stateForms({ ...forms22, open: unseen98 }, (mark) => ({ sets: medalSets, cite: cite152(mark, 40), papers: list(['submission', 'case-list'], cite152(mark, 40)) }))

const heroes: RecipeTable = stateForms({ ...forms22, open: unseen98 }, (mark) => ({
  sets: heroSets, cite: cite152(mark, 41), papers: [...list(['submission', 'confirmed-report', 'council-minutes', 'ballot-result'], cite152(mark, 41)), ...partyPapers(mark, true)],
}))

const diploma98 = cite('98/2023/NĐ-CP', 42)
const diplomas: RecipeTable = stateForms(
  { sets: diplomaSets, cite: diploma98, papers: [...list(['submission', 'confirmed-report', 'council-minutes'], diploma98), paper('achievement-confirmation', diploma98, 'feat-or-contribution')] },
  (mark) => ({ sets: diplomaSets, cite: cite152(mark, 42, { clause: 1 }), papers: [...list(['submission', 'confirmed-report', 'council-minutes'], cite152(mark, 42, { clause: 1 })), ...partyPapers(mark, false)] }),
)

const fighter91 = cite('91/2017/NĐ-CP', 49)
const nationalFighter: RecipeTable = [
  before2014, before91,
  { ...decree91, answer: { sets: nationalFighterSets, cite: fighter91, papers: list(['submission', 'confirmed-report', 'council-minutes', 'ballot-result', 'scope-confirmation'], fighter91) } },
  { ...decree98, answer: { cite: titlesOf2022, papers: [...list(['submission', 'achievement-report', 'review-minutes'], titlesOf2022), paper('initiative-confirmation', titlesOf2022)], open: unseen98 } },
  ...answersOf152((mark): Recipe => ({
    sets: nationalFighterSets, cite: cite152(mark, 36),
    papers: [...list(['submission', 'confirmed-report', 'council-minutes', 'ballot-result', 'scope-confirmation'], cite152(mark, 36)), ...partyPapers(mark, true)],
  })),
]

const flag91 = cite('91/2017/NĐ-CP', 51)
const governmentFlag: RecipeTable = [
  before2014, before91,
  {
    ...decree91,
    answer: { cite: flag91, papers: [...list(['submission', 'achievement-report', 'council-minutes'], flag91), paper('cluster-named', flag91)], open: needsLegal('Số bộ hồ sơ Cờ thi đua của Chính phủ: chưa thấy văn bản', cite('91/2017/NĐ-CP', 51, { mark: 'unsure' })) },
  },
  { ...decree98, answer: { cite: titlesOf2022, papers: list(['submission', 'achievement-report', 'review-minutes'], titlesOf2022), open: unseen98 } },
  ...answersOf152((mark): Recipe => ({ sets: flagSets, cite: cite152(mark, 37), papers: list(['submission', 'achievement-report', 'council-minutes', 'ballot-result'], cite152(mark, 37)) })),
]

const ownDecree: RecipeTable = [{ from: plainDate('2004-07-01'), answer: needsLegal('Hồ sơ của danh hiệu, giải thưởng, khen thưởng đối ngoại này: chưa có trong dữ liệu', cite('152/2025/NĐ-CP', null, { mark: 'unsure' })) }]

const heroTitles: readonly AwardId[] = ['heroic-province', 'armed-forces-hero', 'labour-hero']
/** NĐ 152/2025 Đ33 k1: always with the opinion of the Party committee. */
const highOrders: readonly AwardId[] = ['gold-star-order', 'ho-chi-minh-order', 'independence-order-first-class', 'independence-order-second-class', 'independence-order-third-class']

/** The recipe of an award; those with a decree of their own have none here. */
export function recipesOf(award: AwardId): RecipeTable {
  const { kind, state } = awardOf(award)
  if (award === 'national-emulation-fighter') return nationalFighter
  if (award === 'government-emulation-flag') return governmentFlag
  if (award === 'prime-minister-diploma') return diplomas
  if (award === 'grassroots-emulation-fighter') return titlesWithInitiative('based-on-initiative')
  if (award === 'ministry-province-emulation-fighter') return titlesWithInitiative('always')
  if (heroTitles.includes(award)) return heroes
  if (award === 'friendship-order' || award === 'friendship-medal' || kind === 'honorary-title' || kind === 'prize') return ownDecree
  if (kind === 'order') return orders(highOrders.includes(award))
  if (kind === 'medal') return medals
  return state === undefined && (kind === 'title' || kind === 'flag') ? plainTitles : ownForms
}

/** Foreigners and Vietnamese abroad, Bằng khen của Thủ tướng: NĐ 152/2025 Đ42. */
export const foreignDiplomas: RecipeTable = answersOf152((mark): Recipe => ({ sets: diplomaSets, cite: cite152(mark, 42), papers: list(['submission', 'summary-report', 'duties-confirmation'], cite152(mark, 42)) }))
