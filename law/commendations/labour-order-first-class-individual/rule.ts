// Huân chương Lao động hạng Nhất for individuals: Đ42 of the 2003 and the 2022 law, NĐ 65/2014 Đ15, NĐ 91/2017 Đ22.
import { plainDate } from '@thidua/kit/plain-date.ts'
import { amendedWordings } from '../../engine/amended.ts'
import { cite, type Citation } from '../../engine/citation.ts'
import { all, any, needsLegal, type Condition } from '../../engine/condition.ts'
import type { AwardRule } from '../../engine/rule.ts'
import { unread } from '../../titles/collective-wordings.ts'
import { attestedLimb, forSectors, initiativeLadder, initiativesInLife, lawAbiding, oneInitiative, unreadLimb } from '../individual-limbs.ts'
import { labourOrderPrize } from '../international-prize/labour-order.ts'
import { entrepreneursAndScientists, exemplary, resistanceNote, thematicNote, unreadBetweenAmendments, unreadForWorkers, workersOfDecree65 } from '../labour-order-individual.ts'
import { labourOrderContribution } from '../long-contribution/labour-order.ts'
import { initiatives, workerInitiatives, yearsAfterSecondClass } from './values.ts'

// --- 2004 to 2014: quoted on a forum and in an encyclopedia only ---

const original = cite('15/2003/QH11', 42, { mark: 'weak' })

const ofOriginal: Condition = any([
  all([{
    word: 'since', awards: ['labour-order-second-class'], merit: false, target: 'labour-order-first-class', years: 1, rated: 'failed',
    tallies: [{ of: 'award', award: 'national-emulation-fighter', count: 1 }], cite: original,
  }], { limb: 'chain', says: 'Sau Huân chương Lao động hạng Nhì được Chiến sĩ thi đua toàn quốc', cite: original }),
  unreadLimb('contribution', 'Các tiêu chuẩn khác của Điều 42 (văn bản 2004–2014), kể cả quá trình cống hiến, chưa được đối chiếu', original),
])

// --- NĐ 65 ---

const decree65 = cite('65/2014/NĐ-CP', 15, { clause: 1 })
const point65 = (letter: string): Citation => ({ ...decree65, point: letter })

const ofDecree65: Condition = all([
  lawAbiding(decree65),
  any([
    all([
      initiativeLadder({
        ladder: { awards: ['labour-order-second-class'], merit: true, target: 'labour-order-first-class', years: { value: yearsAfterSecondClass.id }, rated: 'excellent', cite: point65('b') },
        scope: 'ministry-province', count: initiatives,
      }),
      exemplary('toàn quốc', point65('b')),
    ], { limb: 'chain', says: 'Khen thưởng công trạng: quá trình thành tích liên tục', cite: point65('b') }),
    attestedLimb('extraordinary', 'influence-national', point65('a')),
    attestedLimb('invention', 'invention-state', point65('a')),
    labourOrderPrize('first', 'decree-65'),
    labourOrderContribution('first', 'decree-65'),
    workersOfDecree65({
      source: cite('65/2014/NĐ-CP', 15, { clause: 2, point: 'b' }), scope: 'ministry-province', recognition: 'initiatives-recognised-by-ministry', initiatives: workerInitiatives, model: 'farmer-model-seven-years',
    }),
  ]),
])

// --- NĐ 91: the way of workers and farmers was read, NĐ 65 stands in for the rest ---

const decree91 = cite('91/2017/NĐ-CP', 22, { mark: 'memory' })
const workers91 = cite('91/2017/NĐ-CP', 22, { clause: 2 })

const workersOfDecree91: Condition = all([any([
  forSectors(['worker'], workers91, [
    initiativesInLife('ministry-province', workerInitiatives, workers91),
    { word: 'attested', key: 'initiatives-recognised-by-ministry', cite: workers91 },
    { word: 'attested', key: 'worker-trains-colleagues', cite: workers91 },
  ]),
  forSectors(['farmer'], workers91, [any([
    all([oneInitiative('ministry-province', workers91), { word: 'attested', key: 'initiatives-recognised-by-ministry', cite: workers91 }]),
    all([{ word: 'attested', key: 'farmer-model-five-years', cite: workers91 }, { word: 'attested', key: 'farmer-helps-households', cite: workers91 }]),
  ])]),
])], { limb: 'occupation', says: 'Công nhân, nông dân', cite: workers91 })

const ofDecree91: Condition = all([
  lawAbiding(decree91),
  any([
    all([
      { word: 'held-ever', awards: ['labour-order-second-class'], merit: true, cite: decree91 },
      needsLegal('Số năm và số sáng kiến sau Huân chương Lao động hạng Nhì theo Điều 22 Nghị định 91/2017/NĐ-CP chưa được đối chiếu', { ...decree91, mark: 'unsure' }),
    ], { limb: 'chain', says: 'Khen thưởng công trạng: quá trình thành tích liên tục', cite: decree91 }),
    attestedLimb('extraordinary', 'influence-national', decree91),
    attestedLimb('invention', 'invention-state', decree91),
    labourOrderPrize('first', 'decree-91'),
    labourOrderContribution('first', 'decree-91'),
    workersOfDecree91,
  ]),
])

// --- the 2022 law: clause 1 was not read beyond the contribution and the prizes ---

const law2022 = cite('06/2022/QH15', 42, { clause: 1 })

function of2022(regime: 'decree-98' | 'decree-152'): Condition {
  return all([
    lawAbiding({ ...law2022, mark: 'memory' }),
    any([
      unreadLimb('chain', 'Số năm hoàn thành xuất sắc và số lần Chiến sĩ thi đua sau Huân chương Lao động hạng Nhì tại Điều 42 khoản 1 chưa được đối chiếu', law2022),
      unreadLimb('extraordinary', 'Điểm về thành tích đặc biệt xuất sắc đột xuất có ảnh hưởng toàn quốc tại Điều 42 khoản 1 chưa được đối chiếu', law2022),
      unreadLimb('invention', 'Điểm về phát minh, sáng chế, công trình cấp Nhà nước tại Điều 42 khoản 1 chưa được đối chiếu', law2022),
      labourOrderPrize('first', regime),
      labourOrderContribution('first', regime),
      unreadForWorkers('Tiêu chuẩn riêng của công nhân, nông dân tại Điều 42 chưa được đối chiếu', cite('06/2022/QH15', 42)),
      entrepreneursAndScientists(42),
    ]),
  ])
}

export const rule: AwardRule = {
  id: 'commendations/labour-order-first-class-individual',
  award: 'labour-order-first-class',
  subject: 'individual',
  wordings: [
    { from: plainDate('2004-07-01'), until: plainDate('2014-05-31'), cite: original, when: ofOriginal },
    unread({ from: plainDate('2014-06-01'), until: plainDate('2014-08-19'), cite: cite('15/2003/QH11', 42, { mark: 'unsure' }), text: unreadBetweenAmendments }),
    { from: plainDate('2014-08-20'), until: plainDate('2017-09-30'), knownSince: plainDate('2014-07-01'), cite: decree65, when: ofDecree65, note: resistanceNote },
    { from: plainDate('2017-10-01'), until: plainDate('2023-12-31'), knownSince: plainDate('2017-07-31'), cite: decree91, when: ofDecree91, note: `${thematicNote} ${resistanceNote}` },
    { from: plainDate('2024-01-01'), until: plainDate('2025-06-30'), knownSince: plainDate('2022-06-15'), cite: law2022, when: of2022('decree-98'), note: `${thematicNote} ${resistanceNote}` },
    { from: plainDate('2025-07-01'), until: plainDate('2026-09-30'), cite: law2022, when: of2022('decree-152'), note: `${thematicNote} ${resistanceNote}` },
    ...amendedWordings,
  ],
}
