// What "đạt tiêu chuẩn Lao động tiên tiến" means in each wording; the grassroots title asks for it by reference.
import { cite, type Citation } from '../../engine/citation.ts'
import { all, any, needsLegal, type Condition } from '../../engine/condition.ts'
import { outsideArmy } from '../armed-forces.ts'
import { absenceDays, armyNewcomerMonths, newcomerMonths } from './values.ts'

const law2003 = cite('15/2003/QH11', 24)
const law2022 = cite('06/2022/QH15', 24, { clause: 1 })
const decree65 = cite('65/2014/NĐ-CP', 5, { clause: 6 })
const decree91 = cite('91/2017/NĐ-CP', 10)

// --- the 2003 law as amended in 2013: four parts ---

function ratedGood(source: Citation): Condition {
  return { word: 'rated', atLeast: 'good', years: 1, cite: source }
}

/** The four parts of Đ24; soldiers meet the same under a clause of their own. */
export function fourParts(source: Citation): Condition {
  return all([
    ratedGood(source),
    { word: 'attested', key: 'law-abiding', cite: source },
    { word: 'attested', key: 'participates-in-emulation', contradictedBy: ['solidarity'], cite: source },
    { word: 'attested', key: 'studies', cite: source },
    { word: 'attested', key: 'healthy-conduct', cite: source },
  ], { says: 'Hoàn thành tốt nhiệm vụ; chấp hành, tham gia, học tập, lối sống theo Luật', cite: source })
}

const inService = (source: Citation, assumed: boolean): Condition => ({ word: 'in-service', months: { value: newcomerMonths.id }, assumed, cite: source })
const undisciplined = (source: Citation, assumed: boolean): Condition => ({ word: 'undisciplined', form: 'reprimand', assumed, cite: source })

/** NĐ 42/2010 still held when the amended law came into force on 01/06/2014; its exclusions were not read. */
export const exclusionsUnread: Condition = needsLegal('Các trường hợp không xét danh hiệu theo Nghị định 42/2010/NĐ-CP (trước 20/08/2014) chưa được đối chiếu', cite('42/2010/NĐ-CP', null, { mark: 'unsure' }))

export const exclusionsOfDecree65: Condition = all([
  inService(decree65, false),
  { word: 'absent-fewer', days: { value: absenceDays.id }, cite: decree65 },
  undisciplined(decree65, false),
], { says: 'Không thuộc trường hợp không xét tặng', cite: decree65 })

/** The only two bars left in 2017. */
export const exclusionsOfDecree91: Condition = all([inService(decree91, false), undisciplined(decree91, false)], { says: 'Không thuộc trường hợp không xét tặng', cite: decree91 })

const outsideAgencies = cite('15/2003/QH11', null, { mark: 'memory' })

const farmersOf2003: Condition = all([
  { word: 'subject', sectors: ['worker', 'farmer'], cite: outsideAgencies },
  { word: 'attested', key: 'law-abiding', cite: outsideAgencies },
  { word: 'attested', key: 'healthy-conduct', cite: outsideAgencies },
  { word: 'attested', key: 'effective-production', cite: outsideAgencies },
  { word: 'attested', key: 'participates-in-emulation', cite: outsideAgencies },
], { limb: 'occupation', says: 'Nông dân, công nhân ngoài cơ quan, tổ chức: sản xuất có hiệu quả, tích cực tham gia phong trào', cite: outsideAgencies })

function standardOf2003(exclusions: Condition): Condition {
  return any([all([fourParts(law2003), exclusions], { limb: 'standard', says: 'Cán bộ, công chức, viên chức, công nhân trong cơ quan, tổ chức', cite: law2003 }), farmersOf2003])
}

// --- the 2022 law: a good rating and the spirit of emulation ---

/** Point b as a whole is one attestation; where solidarity is attested to be missing, the whole is. */
export function twoParts(source: Citation): Condition {
  const isClause = source.clause !== undefined
  const point = (letter: string): Citation => (isClause ? { ...source, point: letter } : source)
  return all([ratedGood(point('a')), { word: 'attested', key: 'participates-in-emulation', contradictedBy: ['solidarity'], cite: point('b') }], { says: 'Hoàn thành tốt nhiệm vụ trở lên, có tinh thần thi đua', cite: source })
}

const circular = cite('01/2024/TT-BNV', 1, { clause: 5 })

/** The Ministry of Defence asks more of newcomers than TT 01/2024. */
function armyNewcomers(further: readonly Condition[]): Condition {
  const source = cite('118/2023/TT-BQP', null)
  return any([
    { word: 'subject', sectors: outsideArmy, says: 'Không thuộc Quân đội', cite: source },
    { word: 'in-service', months: { value: armyNewcomerMonths.id }, assumed: true, cite: source },
    ...further,
  ], { says: 'Cá nhân mới trong Quân đội đủ thời gian theo quy định của Bộ Quốc phòng', cite: source })
}

function withoutDiscipline(document: '98/2023/NĐ-CP' | '152/2025/NĐ-CP'): Condition {
  const source = cite(document, 4, { clause: 4 })
  return any([
    undisciplined(source, true),
    needsLegal('Bị kỷ luật trong năm: thời gian kỷ luật không được tính thành tích, có còn đủ căn cứ xét danh hiệu của năm hay không phải do cán bộ pháp chế xác nhận', { ...source, mark: 'unsure' }),
  ], { says: 'Kỷ luật trong năm xét', cite: source })
}

const longEnough = 'Không phải người mới tuyển dụng, hoặc đã đủ thời gian'

export const newcomersOfV1: Condition = all([inService(circular, true), armyNewcomers([])], { says: longEnough, cite: circular })

function newcomersUnread(text: string, source: Citation): Condition {
  const open = needsLegal(text, { ...source, mark: 'unsure' })
  return all([any([inService(source, true), open], { says: 'Đủ thời gian công tác để xét', cite: source }), armyNewcomers([open])], { says: longEnough, cite: source })
}

/** From 01/07/2025 the decree that TT 01/2024 explained was gone; from 05/08/2025 TT 15/2025 took its place. */
export const newcomersOfV2a: Condition = newcomersUnread(
  'Từ 01/07/2025 đến 04/08/2025: Thông tư 01/2024/TT-BNV (mới tuyển dụng dưới 06 tháng không xét) còn áp dụng hay không chưa được xác nhận', circular,
)
export const newcomersOfV2b: Condition = newcomersUnread(
  'Thông tư 15/2025/TT-BNV có giữ quy định mới tuyển dụng dưới 06 tháng không xét danh hiệu hay không chưa được đối chiếu',
  cite('15/2025/TT-BNV', null, { mark: 'memory' }),
)

export const disciplineOfV1: Condition = withoutDiscipline('98/2023/NĐ-CP')
export const disciplineOfV2: Condition = withoutDiscipline('152/2025/NĐ-CP')

const byRegulation = cite('06/2022/QH15', 24, { clause: 4 })

const othersOf2022: Condition = all([
  { word: 'subject', sectors: ['worker', 'farmer', 'enterprise', 'other'], cite: byRegulation },
  { word: 'attested', key: 'meets-local-standard', cite: byRegulation },
], { limb: 'occupation', says: 'Công nhân, nông dân, người lao động khác: đạt tiêu chuẩn do bộ, ban, ngành, tỉnh quy định', cite: byRegulation })

function standardOf2022(newcomers: Condition, discipline: Condition): Condition {
  return any([all([twoParts(law2022), newcomers, discipline], { limb: 'standard', says: 'Cán bộ, công chức, viên chức, công nhân', cite: law2022 }), othersOf2022])
}

/** `advancedWorkerStandard.decree91`: the standard without registration, which is a basis of every title on its own. */
export const advancedWorkerStandard = {
  amendedLaw: standardOf2003(exclusionsUnread),
  decree65: standardOf2003(exclusionsOfDecree65),
  decree91: standardOf2003(exclusionsOfDecree91),
  v1: standardOf2022(newcomersOfV1, disciplineOfV1),
  v2a: standardOf2022(newcomersOfV2a, disciplineOfV2),
  v2b: standardOf2022(newcomersOfV2b, disciplineOfV2),
} as const satisfies Readonly<Record<string, Condition>>
