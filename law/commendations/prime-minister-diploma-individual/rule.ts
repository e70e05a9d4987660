// Bằng khen của Thủ tướng Chính phủ for individuals: NĐ 65/2014 Đ23, NĐ 91/2017 Đ38, Đ73 of the 2022 law.
import { plainDate } from '@thidua/kit/plain-date.ts'
import { amendedWordings } from '../../engine/amended.ts'
import { cite, type Citation } from '../../engine/citation.ts'
import { all, any, type Condition, type Since } from '../../engine/condition.ts'
import type { AwardRule } from '../../engine/rule.ts'
import { inArmedForces } from '../../titles/armed-forces.ts'
import { unread } from '../../titles/collective-wordings.ts'
import { attestedLimb, forSectors, initiativeLadder, initiativeLadderSinceDispatch, initiativesInLife, lawAbiding, unreadLimb, workersAndFarmers } from '../individual-limbs.ts'
import { certificatesInCombat, grassrootsTitles, initiatives, workerInitiatives, yearsAfterDiploma } from './values.ts'

const afterDiploma = (rated: Since['rated'], source: Citation): Omit<Since, 'word' | 'tallies'> => ({
  awards: ['ministry-province-diploma'], merit: true, target: 'prime-minister-diploma', years: { value: yearsAfterDiploma.id }, rated, cite: source,
})

// --- NĐ 65 and NĐ 91 ---

type InitiativePath = typeof initiativeLadder

function chainOfDecree(source: Citation, byInitiatives: InitiativePath): Condition {
  const ladder = afterDiploma('excellent', source)
  return all([any([
    byInitiatives({ ladder, scope: 'grassroots', count: initiatives }),
    all([
      inArmedForces(source),
      { ...ladder, word: 'since', tallies: [{ of: 'award', award: 'certificate-of-merit', count: { value: certificatesInCombat.id } }] },
      { word: 'attested', key: 'combat-ingenuity-unit', cite: source },
    ], { says: 'Mưu trí, dũng cảm, sáng tạo trong chiến đấu, phục vụ chiến đấu, được tặng đủ số lần giấy khen', cite: source }),
  ])], { limb: 'chain', says: 'Khen thưởng công trạng: quá trình thành tích liên tục', cite: source })
}

interface Decree {
  readonly clause: Citation
  readonly abiding: Citation
  readonly byInitiatives: InitiativePath
  readonly occupation: Condition
}

function ofDecree({ clause, abiding, byInitiatives, occupation }: Decree): Condition {
  return all([
    lawAbiding(abiding),
    any([
      attestedLimb('movement', 'movement-three-years', { ...clause, point: 'a' }),
      attestedLimb('extraordinary', 'influence-ministry-province', { ...clause, point: 'b' }),
      chainOfDecree({ ...clause, point: 'c' }, byInitiatives),
      occupation,
    ]),
  ])
}

const decree65 = cite('65/2014/NĐ-CP', 23, { clause: 1 })
const workers65 = (letter: string): Citation => cite('65/2014/NĐ-CP', 23, { clause: 2, point: letter })

const workersOfDecree65: Condition = all([any([
  forSectors(workersAndFarmers, workers65('a'), [{ word: 'attested', key: 'influence-district', cite: workers65('a') }]),
  forSectors(['worker'], workers65('b'), [initiativesInLife('grassroots', workerInitiatives, workers65('b')), { word: 'attested', key: 'worker-trains-colleagues', cite: workers65('b') }]),
  forSectors(['farmer'], workers65('c'), [{ word: 'attested', key: 'farmer-model-two-years', cite: workers65('c') }, { word: 'attested', key: 'farmer-helps-households', cite: workers65('c') }]),
])], { limb: 'occupation', says: 'Công nhân, nông dân, người lao động', cite: cite('65/2014/NĐ-CP', 23, { clause: 2 }) })

const decree91 = cite('91/2017/NĐ-CP', 38, { clause: 1 })
const workersOfDecree91: Condition = unreadForWorkers('Tiêu chuẩn riêng của công nhân, nông dân, người lao động theo Điều 38 Nghị định 91/2017/NĐ-CP chưa được đối chiếu', cite('91/2017/NĐ-CP', 38))

function unreadForWorkers(text: string, source: Citation): Condition {
  return all([forSectors(workersAndFarmers, source, []), unreadLimb('occupation', text, source)], { limb: 'occupation', says: 'Công nhân, nông dân, người lao động', cite: source })
}

function ofDecree91(byInitiatives: InitiativePath): Condition {
  return ofDecree({ clause: decree91, abiding: { ...decree91, mark: 'memory' }, byInitiatives, occupation: workersOfDecree91 })
}

// --- the 2022 law ---

const law2022 = cite('06/2022/QH15', 73, { clause: 1 })
const point = (letter: string): Citation => ({ ...law2022, point: letter })
const workers2022 = cite('06/2022/QH15', 73, { clause: 2 })
const decree152 = cite('152/2025/NĐ-CP', 27)

const workersOfDecree152: Condition = all([any([
  forSectors(['worker'], decree152, [{ word: 'attested', key: 'worker-initiative-commune', cite: decree152 }, { word: 'attested', key: 'worker-trains-colleagues', cite: decree152 }]),
  forSectors(['farmer'], decree152, [
    { word: 'attested', key: 'farmer-model-two-years', cite: decree152 },
    { word: 'attested', key: 'influence-commune', cite: decree152 },
    { word: 'attested', key: 'farmer-helps-households', cite: decree152 },
  ]),
  unreadForWorkers('Điều 73 khoản 2 điểm a, b (công nhân, nông dân, người lao động) chưa được đối chiếu', workers2022),
])], { limb: 'occupation', says: 'Công nhân, nông dân, người lao động', cite: workers2022 })

function of2022(occupation: Condition): Condition {
  return all([
    lawAbiding({ ...law2022, mark: 'memory' }),
    any([
      attestedLimb('movement', 'movement-outstanding', point('a')),
      all([{
        ...afterDiploma('good', point('b')), word: 'since', afterDiscipline: true,
        tallies: [{ of: 'award', award: 'grassroots-emulation-fighter', count: { value: grassrootsTitles.id } }],
      }], { limb: 'chain', says: 'Khen thưởng công trạng: quá trình thành tích liên tục', cite: point('b') }),
      attestedLimb('extraordinary', 'influence-ministry-province', point('c')),
      attestedLimb('prize', 'prize-regional', point('c')),
      attestedLimb('contribution', 'contribution-socio-economic', point('d')),
      unreadLimb('standard', 'Điều 73 khoản 1 có thể còn điểm khác chưa được đối chiếu', law2022),
      occupation,
    ]),
  ])
}

const thematic = 'Kết quả khen thưởng đột xuất, theo đợt, chuyên đề không làm căn cứ cho khen thưởng công trạng.'

export const rule: AwardRule = {
  id: 'commendations/prime-minister-diploma-individual',
  award: 'prime-minister-diploma',
  subject: 'individual',
  wordings: [
    unread({
      from: plainDate('2004-07-01'), until: plainDate('2014-08-19'), cite: cite('15/2003/QH11', null, { mark: 'unsure' }),
      text: 'Tiêu chuẩn Bằng khen của Thủ tướng Chính phủ trước Nghị định 65/2014/NĐ-CP chưa được đối chiếu',
    }),
    {
      from: plainDate('2014-08-20'), until: plainDate('2017-09-30'), knownSince: plainDate('2014-07-01'), cite: decree65,
      when: ofDecree({ clause: decree65, abiding: decree65, byInitiatives: initiativeLadder, occupation: workersOfDecree65 }),
    },
    { from: plainDate('2017-10-01'), until: plainDate('2023-09-04'), knownSince: plainDate('2017-07-31'), cite: decree91, when: ofDecree91(initiativeLadder), note: thematic },
    {
      from: plainDate('2023-09-05'), until: plainDate('2023-12-31'), cite: decree91, when: ofDecree91(initiativeLadderSinceDispatch),
      note: `${thematic} Công văn 5007/BNV-TĐKT ngày 05/09/2023: một sáng kiến chỉ dùng một lần.`,
    },
    {
      from: plainDate('2024-01-01'), until: plainDate('2025-06-30'), knownSince: plainDate('2022-06-15'), cite: law2022, note: thematic,
      when: of2022(unreadForWorkers('Chi tiết Điều 73 khoản 2 (công nhân, nông dân) theo Nghị định 98/2023/NĐ-CP chưa được đối chiếu', workers2022)),
    },
    {
      from: plainDate('2025-07-01'), until: plainDate('2026-09-30'), cite: law2022, when: of2022(workersOfDecree152),
      note: `${thematic} Năm năm tính từ lần khen trước, mọi năm đến khi đề nghị đều hoàn thành tốt nhiệm vụ trở lên; thời gian kỷ luật không tính.`,
    },
    ...amendedWordings,
  ],
}
