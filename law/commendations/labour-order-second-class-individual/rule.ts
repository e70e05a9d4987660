// Huân chương Lao động hạng Nhì for individuals: Đ43 of the 2003 and the 2022 law, NĐ 65/2014 Đ16, NĐ 91/2017 Đ23.
import { plainDate } from '@thidua/kit/plain-date.ts'
import { amendedWordings } from '../../engine/amended.ts'
import { cite, type Citation } from '../../engine/citation.ts'
import { all, any, needsLegal, type Condition, type Since } from '../../engine/condition.ts'
import type { AwardRule } from '../../engine/rule.ts'
import { unread } from '../../titles/collective-wordings.ts'
import { attestedLimb, initiativeLadder, lawAbiding, unreadLimb } from '../individual-limbs.ts'
import { labourOrderPrize } from '../international-prize/labour-order.ts'
import { entrepreneursAndScientists, exemplary, resistanceNote, runNote, thematicNote, unreadBetweenAmendments, unreadForWorkers, workersOfDecree65, type Ladder } from '../labour-order-individual.ts'
import { labourOrderContribution } from '../long-contribution/labour-order.ts'
import { excellentYears, initiatives, ministryTitles, ministryTitlesFrom2004, workerInitiatives, yearsAfterThirdClass } from './values.ts'

const afterThirdClass = (rated: Since['rated'], source: Citation): Ladder => ({
  awards: ['labour-order-third-class'], merit: true, target: 'labour-order-second-class', years: { value: yearsAfterThirdClass.id }, rated, cite: source,
})

// --- 2004 to 2014: quoted on a forum only ---

const original = cite('15/2003/QH11', 43, { mark: 'weak' })

/** "Sau đó": one year and no rating is asked; the word for it counts years of any rating. */
function laterAward(tally: Since['tallies'][number]): Condition {
  return { word: 'since', awards: ['labour-order-third-class'], merit: false, target: 'labour-order-second-class', years: 1, rated: 'failed', tallies: [tally], cite: original }
}

const ofOriginal: Condition = any([
  all([any([
    laterAward({ of: 'award', award: 'ministry-province-emulation-fighter', count: { value: ministryTitlesFrom2004.id } }),
    laterAward({ of: 'award', award: 'prime-minister-diploma', count: 1 }),
  ])], { limb: 'chain', says: 'Sau Huân chương Lao động hạng Ba được hai lần Chiến sĩ thi đua cấp bộ, tỉnh hoặc một lần Bằng khen của Thủ tướng Chính phủ', cite: original }),
  unreadLimb('contribution', 'Các tiêu chuẩn khác của Điều 43 (văn bản 2004–2014), kể cả quá trình cống hiến, chưa được đối chiếu', original),
])

// --- NĐ 65 and NĐ 91 ---

const decree65 = cite('65/2014/NĐ-CP', 16, { clause: 1 })
const point65 = (letter: string): Citation => ({ ...decree65, point: letter })

const ofDecree65: Condition = all([
  lawAbiding(decree65),
  any([
    all([
      initiativeLadder({ ladder: afterThirdClass('excellent', point65('b')), scope: 'ministry-province', count: initiatives }),
      exemplary('bộ, ngành, đoàn thể Trung ương, tỉnh', point65('b')),
    ], { limb: 'chain', says: 'Khen thưởng công trạng: quá trình thành tích liên tục', cite: point65('b') }),
    attestedLimb('extraordinary', 'influence-ministry-province', point65('a')),
    attestedLimb('invention', 'invention-ministry-province', point65('a')),
    labourOrderPrize('second', 'decree-65'),
    labourOrderContribution('second', 'decree-65'),
    workersOfDecree65({ source: cite('65/2014/NĐ-CP', 16, { clause: 2, point: 'b' }), scope: 'ministry-province', initiatives: workerInitiatives, model: 'farmer-model-five-years' }),
  ]),
])

/** NĐ 65 stands in for what was not read of NĐ 91. */
const decree91 = cite('91/2017/NĐ-CP', 23, { mark: 'memory' })

const ofDecree91: Condition = all([
  lawAbiding(decree91),
  any([
    all([
      { word: 'held-ever', awards: ['labour-order-third-class'], merit: true, cite: decree91 },
      needsLegal('Số năm và số sáng kiến sau Huân chương Lao động hạng Ba theo Điều 23 Nghị định 91/2017/NĐ-CP chưa được đối chiếu', { ...decree91, mark: 'unsure' }),
    ], { limb: 'chain', says: 'Khen thưởng công trạng: quá trình thành tích liên tục', cite: decree91 }),
    attestedLimb('extraordinary', 'influence-ministry-province', decree91),
    attestedLimb('invention', 'invention-ministry-province', decree91),
    labourOrderPrize('second', 'decree-91'),
    labourOrderContribution('second', 'decree-91'),
    unreadForWorkers('Số sáng kiến, số năm của công nhân, nông dân theo Điều 23 Nghị định 91/2017/NĐ-CP chưa được đối chiếu', decree91),
  ]),
])

// --- the 2022 law ---

const law2022 = cite('06/2022/QH15', 43, { clause: 1 })

function of2022(regime: 'decree-98' | 'decree-152'): Condition {
  return all([
    lawAbiding({ ...law2022, mark: 'memory' }),
    any([
      all([{
        ...afterThirdClass('good', law2022), word: 'since', afterDiscipline: true,
        tallies: [{ of: 'rating', level: 'excellent', count: { value: excellentYears.id } }, { of: 'award', award: 'ministry-province-emulation-fighter', count: { value: ministryTitles.id } }],
      }], { limb: 'chain', says: 'Khen thưởng công trạng: quá trình thành tích liên tục', cite: law2022 }),
      attestedLimb('extraordinary', 'influence-ministry-province', law2022),
      attestedLimb('prize', 'prize-regional-highest', law2022),
      attestedLimb('invention', 'invention-ministry-province', law2022),
      attestedLimb('contribution', 'contribution-socio-economic', law2022),
      labourOrderPrize('second', regime),
      labourOrderContribution('second', regime),
      unreadForWorkers('Tiêu chuẩn riêng của công nhân, nông dân tại Điều 43 chưa được đối chiếu', cite('06/2022/QH15', 43)),
      entrepreneursAndScientists(43),
    ]),
  ])
}

export const rule: AwardRule = {
  id: 'commendations/labour-order-second-class-individual',
  award: 'labour-order-second-class',
  subject: 'individual',
  wordings: [
    { from: plainDate('2004-07-01'), until: plainDate('2014-05-31'), cite: original, when: ofOriginal },
    unread({ from: plainDate('2014-06-01'), until: plainDate('2014-08-19'), cite: cite('15/2003/QH11', 43, { mark: 'unsure' }), text: unreadBetweenAmendments }),
    { from: plainDate('2014-08-20'), until: plainDate('2017-09-30'), knownSince: plainDate('2014-07-01'), cite: decree65, when: ofDecree65, note: resistanceNote },
    { from: plainDate('2017-10-01'), until: plainDate('2023-12-31'), knownSince: plainDate('2017-07-31'), cite: decree91, when: ofDecree91, note: `${thematicNote} ${resistanceNote}` },
    { from: plainDate('2024-01-01'), until: plainDate('2025-06-30'), knownSince: plainDate('2022-06-15'), cite: law2022, when: of2022('decree-98'), note: `${thematicNote} ${resistanceNote}` },
    { from: plainDate('2025-07-01'), until: plainDate('2026-09-30'), cite: law2022, when: of2022('decree-152'), note: `${thematicNote} ${runNote} ${resistanceNote}` },
    ...amendedWordings,
  ],
}
