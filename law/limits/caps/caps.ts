// How many may be chosen: a share of a count, cut down to whole people or units. Where the base is read in two ways both are told.
import { plainDate, type PlainDate } from '@thidua/kit/plain-date.ts'
import { formatDay, formatDecimal } from '@thidua/kit/vi-text.ts'
import { cite, type Citation } from '../../engine/citation.ts'
import { entryOn, NoEntry, type DatedValue, type LawValue } from '../../engine/dated.ts'
import { amendedLaw, amendmentUnseen, law2003 } from '../transitions/periods.ts'
import {
  excellentCivilServants, excellentCivilServantsRaised, excellentPublicEmployees, excellentPublicEmployeesRaised, excellentUnits, excellentUnitsRaised, fewUnits, governmentFlags, grassrootsFighters,
} from './values.ts'

export type CapId = 'grassroots-emulation-fighter' | 'government-emulation-flag' | 'excellent-civil-servants' | 'excellent-public-employees' | 'excellent-public-units' | 'excellent-cadres'

export interface CapQuestion {
  readonly cap: CapId
  /** Of titles the day of the decision, of ratings the end of the year rated. */
  readonly day: PlainDate
  /** What the share is taken of: holders of LĐTT/CSTT; leaders of blocks at the flag standard; those rated good, without the ones proposed for excellent. */
  readonly base: number
  readonly proposed?: number
  /** The organisation's own share, in per cent: the only one since 2024 for grassroots fighters. */
  readonly ownShare?: number
  /** Whether the body itself did outstandingly (units: was rated excellent), so that the share rises. Absent: not known. */
  readonly outstanding?: boolean
  /** Government flag under the 2003 law: those of the base that lead a cluster, as the Ministry read the share from 05/09/2023. */
  readonly leaders?: number
  /** How many public units the group has, if more than the base. */
  readonly units?: number
}

export type CapFlag = 'open-check' | 'base-ambiguous' | 'own-share' | 'own-share-above-law' | 'circular-unread' | 'few-units'

export interface CapReading { readonly says: string; readonly of: number; readonly allowed: number }

export interface Cap {
  readonly kind: 'cap'
  readonly share: number
  readonly allowed: number
  /** Each way of reading the base; the first decides. */
  readonly readings: readonly CapReading[]
  /** Allowed where the share may rise and nobody said whether it does. */
  readonly allowedIfRaised?: number
  readonly citation: Citation
  readonly flags: readonly CapFlag[]
  readonly text: string
}

export interface NoCap { readonly kind: 'none' | 'needs-legal'; readonly citation: Citation; readonly flags: readonly CapFlag[]; readonly text: string }

export interface CapVerdict {
  readonly answer: 'within' | 'exceeds' | 'undetermined'
  readonly because?: 'needs-legal' | 'missing-fact'
  readonly allowed?: number
  readonly readings: readonly CapReading[]
  readonly citation: Citation
  readonly flags: readonly CapFlag[]
  readonly text: string
}

/** `capOf({ cap: 'grassroots-emulation-fighter', base: 47, day: plainDate('2022-12-20') })` allows 7: 15 % of 47 is 7.05. */
export function capOf(question: CapQuestion): Cap | NoCap {
  const { cap, day } = question
  if (cap === 'excellent-cadres') return toLawyer('Tỷ lệ với cán bộ theo quy định của Đảng, chưa đối chiếu', cite('90/2020/NĐ-CP', null, { mark: 'unsure' }))
  if (cap === 'grassroots-emulation-fighter') return capOfFighters(question)
  if (cap === 'government-emulation-flag') return capOfFlags(question)
  const { normal, raised, since } = ratingCaps[cap]
  const entry = entryOn(normal.entries, day)
  if (!entry) return day < since ? beforeAll(cap, day) : toLawyer('Tỷ lệ xếp loại chưa đối chiếu', cite('90/2020/NĐ-CP', null, { mark: 'unsure' }))
  return capOfRatings(question, entry, entryOn(raised.entries, day))
}

/** `checkCap({ …, proposed: 8 }).answer` is `exceeds` where 7 are allowed. */
export function checkCap(question: CapQuestion & { readonly proposed: number }): CapVerdict {
  const cap = capOf(question)
  if (cap.kind !== 'cap') {
    const { citation, flags, text } = cap
    return { ...(cap.kind === 'none' ? { answer: 'within' } : { answer: 'undetermined', because: 'needs-legal' }), readings: [], citation, flags, text }
  }
  const { proposed } = question
  const differ = cap.readings.some(({ allowed }) => proposed > allowed) && cap.readings.some(({ allowed }) => proposed <= allowed)
  const flags: readonly CapFlag[] = differ ? [...cap.flags, 'base-ambiguous'] : cap.flags
  const { allowed, readings, citation, text, allowedIfRaised } = cap
  if (proposed <= allowed) return { answer: 'within', allowed, readings, citation, flags, text }
  if (allowedIfRaised !== undefined && proposed <= allowedIfRaised) {
    return { answer: 'undetermined', because: 'missing-fact', allowed, readings, citation, flags, text: `${text}; nếu đơn vị được nâng tỷ lệ thì tối đa ${allowedIfRaised}` }
  }
  return { answer: 'exceeds', allowed, readings, citation, flags, text: `${text}; đề nghị ${proposed} là vượt ${proposed - allowed}` }
}

/* --- titles --- */

function capOfFighters({ day, base, ownShare }: CapQuestion): Cap | NoCap {
  if (day < law2003.from) return beforeAll('grassroots-emulation-fighter', day)
  if (day >= amendedLaw.from) return toLawyer('Luật đã được sửa đổi từ 01/10/2026: tỷ lệ Chiến sĩ thi đua cơ sở cần đối chiếu', amendmentUnseen)
  const entry = entryOn(grassrootsFighters.entries, day)
  if (entry) {
    const above = ownShare !== undefined && ownShare > entry.value
    const own: CapFlag[] = ownShare === undefined ? [] : [above ? 'own-share-above-law' : 'own-share']
    return capWith({ share: ownShare === undefined || above ? entry.value : ownShare, citation: entry.cite, flags: own, readings: [['số người đạt Lao động tiên tiến, Chiến sĩ tiên tiến', base]] })
  }
  if (day < '2024-01-01') return toLawyer('Tỷ lệ Chiến sĩ thi đua cơ sở trước Nghị định 91/2017/NĐ-CP chưa đối chiếu', cite(day >= '2014-08-20' ? '65/2014/NĐ-CP' : '42/2010/NĐ-CP', null, { mark: 'unsure' }))
  const source = day >= '2025-07-01' ? cite('152/2025/NĐ-CP', null) : cite('06/2022/QH15', 23)
  if (ownShare !== undefined) return capWith({ share: ownShare, citation: source, flags: ['own-share'], readings: [['số người đạt Lao động tiên tiến, Chiến sĩ tiên tiến, theo quy chế của đơn vị', base]] })
  return { kind: 'none', citation: source, flags: ['circular-unread'], text: 'Luật và nghị định không đặt tỷ lệ Chiến sĩ thi đua cơ sở; quy chế của bộ, ngành, tỉnh, đơn vị có thể đặt' }
}

const ministryReading = plainDate('2023-09-05')

function capOfFlags({ day, base, leaders }: CapQuestion): Cap | NoCap {
  if (day < law2003.from) return beforeAll('government-emulation-flag', day)
  const entry = entryOn(governmentFlags.entries, day)
  if (!entry) {
    if (day >= amendedLaw.from) return toLawyer('Luật đã được sửa đổi từ 01/10/2026: tỷ lệ Cờ thi đua của Chính phủ cần đối chiếu', amendmentUnseen)
    return toLawyer('Tỷ lệ Cờ thi đua của Chính phủ của thời kỳ này chưa đối chiếu', cite(day >= '2024-01-01' ? '98/2023/NĐ-CP' : '42/2010/NĐ-CP', null, { mark: 'unsure' }))
  }
  if (day >= '2024-01-01') return capWith({ share: entry.value, citation: entry.cite, flags: [], readings: [['số tập thể dẫn đầu cụm, khối đạt tiêu chuẩn cờ bộ, tỉnh', base]] })
  const byTheMinistry: readonly Base[] = leaders !== undefined && day >= ministryReading ? [['số tập thể được bình chọn dẫn đầu cụm, khối (Công văn 5007/BNV-TĐKT)', leaders]] : []
  return capWith({ share: entry.value, citation: entry.cite, flags: [], readings: [['số tập thể đạt tiêu chuẩn cờ bộ, tỉnh', base], ...byTheMinistry] })
}

/* --- ratings --- */

const ratingCaps = {
  'excellent-civil-servants': { normal: excellentCivilServants, raised: excellentCivilServantsRaised, since: '2020-08-20' },
  'excellent-public-employees': { normal: excellentPublicEmployees, raised: excellentPublicEmployeesRaised, since: '2020-08-20' },
  'excellent-public-units': { normal: excellentUnits, raised: excellentUnitsRaised, since: '2026-07-01' },
} as const satisfies Readonly<Partial<Record<CapId, { readonly normal: LawValue; readonly raised: LawValue; readonly since: string }>>>

function capOfRatings(question: CapQuestion, normal: DatedValue, raised: DatedValue | undefined): Cap {
  const { base, proposed = 0, outstanding } = question
  const entry = outstanding && raised ? raised : normal
  // whether "those rated good" counts the ones raised to excellent is an open question: both ways are told
  const readings: readonly Base[] = [['số được xếp loại hoàn thành tốt', base], ...(proposed > 0 ? [['số được xếp loại hoàn thành tốt, kể cả số đề nghị xuất sắc', base + proposed] as const] : [])]
  const few = question.cap === 'excellent-public-units' ? entryOn(fewUnits.entries, question.day) : undefined
  const cap = capWith({ share: entry.value, citation: entry.cite, flags: [], readings })
  if (few && (question.units ?? base) < few.value) return onlyOne(cap, few)
  return outstanding === undefined && raised ? { ...cap, allowedIfRaised: cut(base, raised.value) } : cap
}

function onlyOne(cap: Cap, few: DatedValue): Cap {
  const readings = cap.readings.map((reading) => ({ ...reading, allowed: 1 }))
  return { ...cap, allowed: 1, readings, citation: few.cite, flags: [...cap.flags, 'few-units'], text: `Dưới ${few.value} đơn vị: nhiều nhất 1 đơn vị được xếp loại hoàn thành xuất sắc` }
}

/* --- building --- */

type Base = readonly [says: string, of: number]

interface Made { readonly share: number; readonly citation: Citation; readonly flags: readonly CapFlag[]; readonly readings: readonly Base[] }

function capWith({ share, citation, flags, readings }: Made): Cap {
  const read = readings.map(([says, of]) => ({ says, of, allowed: cut(of, share) }))
  const [first] = read as [CapReading]
  const check: CapFlag[] = citation.mark === 'seen' ? [] : ['open-check']
  return {
    kind: 'cap', share, allowed: first.allowed, readings: read, citation, flags: [...flags, ...check],
    text: `Tối đa ${formatDecimal(String(share))}% ${first.says} (${first.of}): ${first.allowed}`,
  }
}

/** The whole part of a share in per cent, without a float in between: `cut(47, 15)` is 7. */
function cut(of: number, share: number): number {
  const product = of * Math.round(share * 100)
  return (product - (product % 10_000)) / 10_000
}

function toLawyer(text: string, citation: Citation): NoCap {
  return { kind: 'needs-legal', citation, flags: [], text: `${text}, cần cán bộ pháp chế xác nhận` }
}

function beforeAll(cap: CapId, day: PlainDate): never {
  throw new NoEntry(`limits/caps/${cap} (${formatDay(day)})`, day)
}
