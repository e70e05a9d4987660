// Huân chương Lao động hạng Ba for individuals: Đ44 of the 2003 and the 2022 law, NĐ 65/2014 Đ17, NĐ 91/2017 Đ24.
import { plainDate } from '@thidua/kit/plain-date.ts'
import { amendedWordings } from '../../engine/amended.ts'
import { cite, type Citation } from '../../engine/citation.ts'
import { all, any, type Condition, type Since } from '../../engine/condition.ts'
import type { AwardRule } from '../../engine/rule.ts'
import { unread } from '../../titles/collective-wordings.ts'
import { attestedLimb, forSectors, initiativeLadder, initiativeLadderSinceDispatch, lawAbiding, unreadLimb } from '../individual-limbs.ts'
import { labourOrderPrize } from '../international-prize/labour-order.ts'
import { entrepreneursAndScientists, resistanceNote, runNote, thematicNote, unreadBetweenAmendments, unreadForWorkers, workersOfDecree65, type Ladder } from '../labour-order-individual.ts'
import { labourOrderContribution } from '../long-contribution/labour-order.ts'
import { excellentYears, grassrootsTitles, initiatives, titlesInARow, workerInitiatives, yearsAfterDiploma } from './values.ts'

const afterDiploma = (rated: Since['rated'], source: Citation): Ladder => ({
  awards: ['prime-minister-diploma'], merit: true, target: 'labour-order-third-class', years: { value: yearsAfterDiploma.id }, rated, cite: source,
})

// --- 2004 to 2014 ---

const original = cite('15/2003/QH11', 44, { clause: 1 })
const originalPoint: Citation = { ...original, point: 'a' }

const ofOriginal: Condition = any([
  all([
    { word: 'held', awards: ['grassroots-emulation-fighter'], inARow: { value: titlesInARow.id }, cite: originalPoint },
    any([
      { word: 'attested', key: 'two-ministry-province-diplomas', cite: originalPoint },
      { word: 'held-ever', awards: ['prime-minister-diploma'], cite: originalPoint },
    ], { says: 'Được tặng hai lần Bằng khen cấp bộ, tỉnh hoặc một lần Bằng khen của Thủ tướng Chính phủ', cite: originalPoint }),
  ], { limb: 'chain', says: 'Khen thưởng công trạng: quá trình thành tích liên tục', cite: originalPoint }),
  unreadLimb('invention', 'Mức của công trình khoa học, sáng kiến xuất sắc theo Điều 44 (văn bản 2004–2014) chưa được đối chiếu', original),
  unreadLimb('extraordinary', 'Mức của thành tích đột xuất theo Điều 44 (văn bản 2004–2014) chưa được đối chiếu', original),
  unreadLimb('contribution', 'Bảng chức vụ của quá trình cống hiến theo Điều 44 (văn bản 2004–2014) chưa được đối chiếu', original),
])

// --- NĐ 65 and NĐ 91 ---

interface Decree {
  readonly clause: Citation
  readonly abiding: Citation
  readonly chain: Condition
  readonly others: readonly Condition[]
}

function ofDecree({ clause, abiding, chain, others }: Decree): Condition {
  return all([
    lawAbiding(abiding),
    any([
      all([chain], { limb: 'chain', says: 'Khen thưởng công trạng: quá trình thành tích liên tục', cite: clause }),
      attestedLimb('extraordinary', 'extraordinary-excellent', clause),
      attestedLimb('invention', 'invention-ministry-province', clause),
      ...others,
    ]),
  ])
}

const decree65 = cite('65/2014/NĐ-CP', 17, { clause: 1 })
const decree91 = cite('91/2017/NĐ-CP', 24, { clause: 1 })

const ofDecree65 = ofDecree({
  clause: decree65, abiding: decree65,
  chain: initiativeLadder({ ladder: afterDiploma('excellent', { ...decree65, point: 'b' }), scope: 'ministry-province', count: initiatives }),
  others: [
    labourOrderPrize('third', 'decree-65'),
    labourOrderContribution('third', 'decree-65'),
    workersOfDecree65({
      source: cite('65/2014/NĐ-CP', 17, { clause: 2, point: 'b' }), scope: 'grassroots', recognition: 'initiatives-recognised-by-district', initiatives: workerInitiatives, model: 'farmer-model-three-years',
    }),
  ],
})

function ofDecree91(byInitiatives: typeof initiativeLadder): Condition {
  return ofDecree({
    clause: decree91, abiding: { ...decree91, mark: 'memory' },
    chain: byInitiatives({ ladder: afterDiploma('excellent', decree91), scope: 'ministry-province', count: initiatives }),
    others: [
      labourOrderPrize('third', 'decree-91'),
      labourOrderContribution('third', 'decree-91'),
      unreadForWorkers('Số sáng kiến, số năm của công nhân, nông dân theo Điều 24 Nghị định 91/2017/NĐ-CP chưa được đối chiếu', cite('91/2017/NĐ-CP', 24)),
    ],
  })
}

// --- the 2022 law ---

const law2022 = cite('06/2022/QH15', 44, { clause: 1 })
const remembered: Citation = { ...law2022, mark: 'memory' }
const workers2022 = cite('06/2022/QH15', 44, { clause: 2 })

const workersOf2022: Condition = all([
  forSectors(['worker', 'farmer'], workers2022, []),
  any([
    { word: 'attested', key: 'movement-five-years', cite: workers2022 },
    { word: 'attested', key: 'invention-applied-field', cite: workers2022 },
    { word: 'attested', key: 'contribution-socio-economic', cite: workers2022 },
    { word: 'attested', key: 'influence-in-field', cite: workers2022 },
    unreadLimb('occupation', 'Điều 44 khoản 2 có thể còn điểm khác chưa được đối chiếu', workers2022),
  ]),
], { limb: 'occupation', says: 'Công nhân, nông dân', cite: workers2022 })

function of2022(regime: 'decree-98' | 'decree-152'): Condition {
  const chain: Citation = { ...law2022, point: 'e' }
  return all([
    lawAbiding(remembered),
    any([
      all([{
        ...afterDiploma('good', chain), word: 'since', afterDiscipline: true,
        tallies: [{ of: 'rating', level: 'excellent', count: { value: excellentYears.id } }, { of: 'award', award: 'grassroots-emulation-fighter', count: { value: grassrootsTitles.id } }],
      }], { limb: 'chain', says: 'Khen thưởng công trạng: quá trình thành tích liên tục', cite: chain }),
      attestedLimb('extraordinary', 'influence-in-field', remembered),
      attestedLimb('invention', 'invention-applied-field', remembered),
      labourOrderPrize('third', regime),
      labourOrderContribution('third', regime),
      workersOf2022,
      entrepreneursAndScientists(44),
    ]),
  ])
}

export const rule: AwardRule = {
  id: 'commendations/labour-order-third-class-individual',
  award: 'labour-order-third-class',
  subject: 'individual',
  wordings: [
    { from: plainDate('2004-07-01'), until: plainDate('2014-05-31'), cite: original, when: ofOriginal },
    unread({ from: plainDate('2014-06-01'), until: plainDate('2014-08-19'), cite: cite('15/2003/QH11', 44, { mark: 'unsure' }), text: unreadBetweenAmendments }),
    { from: plainDate('2014-08-20'), until: plainDate('2017-09-30'), knownSince: plainDate('2014-07-01'), cite: decree65, when: ofDecree65, note: resistanceNote },
    { from: plainDate('2017-10-01'), until: plainDate('2023-09-04'), knownSince: plainDate('2017-07-31'), cite: decree91, when: ofDecree91(initiativeLadder), note: `${thematicNote} ${resistanceNote}` },
    {
      from: plainDate('2023-09-05'), until: plainDate('2023-12-31'), cite: decree91, when: ofDecree91(initiativeLadderSinceDispatch),
      note: `${thematicNote} Công văn 5007/BNV-TĐKT ngày 05/09/2023: một sáng kiến chỉ dùng một lần. ${resistanceNote}`,
    },
    { from: plainDate('2024-01-01'), until: plainDate('2025-06-30'), knownSince: plainDate('2022-06-15'), cite: law2022, when: of2022('decree-98'), note: `${thematicNote} ${resistanceNote}` },
    { from: plainDate('2025-07-01'), until: plainDate('2026-09-30'), cite: law2022, when: of2022('decree-152'), note: `${thematicNote} ${runNote} ${resistanceNote}` },
    ...amendedWordings,
  ],
}
