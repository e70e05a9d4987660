// Which law governs a dossier: itself a rule, with a citation. Standards go by the day the competent body received the dossier, money and signature by the day of the decision.
import { plainDate, type PlainDate } from '@thidua/kit/plain-date.ts'
import { cite, type Citation, type Mark } from './citation.ts'
import { entryOn, type Dated } from './dated.ts'
import type { Facts } from './facts.ts'

export interface Clocks {
  readonly received: PlainDate
  readonly decided?: PlainDate
  /** The year whose achievement is judged; absent: the last year that is rated, or the one that had ended. */
  readonly year?: number
}

export interface Regime extends Dated {
  readonly id: string
  readonly law: string
  /** Law, decree, circular in force together. */
  readonly documents: readonly string[]
}

const day = plainDate

export const regimes: readonly Regime[] = [
  { id: 'V0a', from: day('2004-07-01'), until: day('2014-05-31'), law: '15/2003/QH11', documents: ['15/2003/QH11', '42/2010/NĐ-CP'] },
  { id: 'V0b', from: day('2014-06-01'), until: day('2017-09-30'), law: '15/2003/QH11', documents: ['15/2003/QH11', '39/2013/QH13', '65/2014/NĐ-CP'] },
  { id: 'V0c', from: day('2017-10-01'), until: day('2019-12-31'), law: '15/2003/QH11', documents: ['15/2003/QH11', '39/2013/QH13', '91/2017/NĐ-CP', '08/2017/TT-BNV'] },
  { id: 'V0', from: day('2020-01-01'), until: day('2023-12-31'), law: '15/2003/QH11', documents: ['15/2003/QH11', '39/2013/QH13', '91/2017/NĐ-CP', '12/2019/TT-BNV'] },
  { id: 'V1', from: day('2024-01-01'), until: day('2025-06-30'), law: '06/2022/QH15', documents: ['06/2022/QH15', '98/2023/NĐ-CP', '01/2024/TT-BNV'] },
  { id: 'V2a', from: day('2025-07-01'), until: day('2025-08-04'), law: '06/2022/QH15', documents: ['06/2022/QH15', '152/2025/NĐ-CP', '129/2025/NĐ-CP'] },
  { id: 'V2b', from: day('2025-08-05'), until: day('2026-09-30'), law: '06/2022/QH15', documents: ['06/2022/QH15', '152/2025/NĐ-CP', '129/2025/NĐ-CP', '15/2025/TT-BNV'] },
  { id: 'V3', from: day('2026-10-01'), until: day('2027-02-28'), law: '06/2022/QH15', documents: ['06/2022/QH15', '06/2026/QH16', '152/2025/NĐ-CP'] },
  { id: 'V4', from: day('2027-03-01'), law: '06/2022/QH15', documents: ['06/2022/QH15', '06/2026/QH16'] },
]

export interface Governing {
  /** `V1 · 06/2022/QH15, 98/2023/NĐ-CP, 01/2024/TT-BNV`. */
  readonly version: string
  readonly regime: Regime
  /** The day whose wordings apply. */
  readonly day: PlainDate
  readonly cite: Citation
  readonly flags: readonly Flag[]
  /** Set where no clause says which law governs. */
  readonly needsLegal?: { readonly text: string; readonly citation: Citation }
}

/** Something the reader must see beside an answer. */
export interface Flag {
  readonly code: string
  readonly text: string
  readonly mark: Mark
}

export class NoLaw extends Error {
  readonly received: PlainDate

  constructor(received: PlainDate) {
    super(`no law known on ${received}`)
    this.received = received
  }
}

/** `governing({ received: '2024-01-15' }).regime.id` is `V1`. Throws `NoLaw` before 01/07/2004. */
export function governing({ received, decided }: Clocks): Governing {
  const regime = entryOn(regimes, received)
  if (!regime) throw new NoLaw(received)
  const base = { version: `${regime.id} · ${regime.documents.join(', ')}`, regime, day: received }
  const later = decided === undefined ? undefined : entryOn(regimes, decided)
  if (regime.law === '15/2003/QH11' && later?.law === '06/2022/QH15') {
    return {
      ...base, cite: cite('06/2022/QH15', 94), flags: [],
      needsLegal: { text: 'Hồ sơ nhận trước 01/01/2024 nhưng quyết định sau ngày đó: chưa rõ điều khoản chuyển tiếp, cần cán bộ pháp chế xác định áp dụng luật nào', citation: cite('98/2023/NĐ-CP', null, { mark: 'unsure' }) },
    }
  }
  return { ...base, ...transitionOf(regime, later) }
}

function transitionOf(regime: Regime, later: Regime | undefined): Pick<Governing, 'cite' | 'flags'> {
  if (regime.id === 'V1') {
    const crossing = later !== undefined && later.id !== 'V1'
    return { cite: crossing ? cite('152/2025/NĐ-CP', 60, { clause: 3 }) : cite('06/2022/QH15', 94), flags: [] }
  }
  if (regime.id.startsWith('V2') && later && (later.id === 'V3' || later.id === 'V4')) {
    return {
      cite: cite('06/2026/QH16', null, { mark: 'weak' }),
      flags: [{ code: 'amended-law-more-favourable', mark: 'weak', text: 'Hồ sơ nhận trước 01/10/2026 tiếp tục theo luật cũ; nếu quy định sửa đổi có lợi hơn thì áp dụng quy định sửa đổi. Nguồn của quy định chuyển tiếp này còn yếu, cần kiểm tra' }],
    }
  }
  if (regime.id === 'V3') return { cite: cite('06/2026/QH16', null, { mark: 'weak' }), flags: [{ code: 'law-amended', mark: 'weak', text: 'Luật đã được sửa đổi bởi Luật 06/2026/QH16 từ 01/10/2026; chưa có văn bản để đối chiếu' }] }
  if (regime.id === 'V4') return { cite: cite('152/2025/NĐ-CP', 60, { clause: 1 }), flags: [{ code: 'decree-lapsed', mark: 'seen', text: 'Nghị định 152/2025/NĐ-CP hết hiệu lực từ 01/03/2027' }] }
  if (regime.law === '15/2003/QH11') return { cite: cite('15/2003/QH11', 103, { mark: 'memory' }), flags: [] }
  return { cite: cite('152/2025/NĐ-CP', 60), flags: [] }
}

/** The year judged: as asked; else the last rated year if it is this year's or last year's; else the year that closes with the dossier, from November on this one. */
export function yearJudged(facts: Facts, { received, year }: Clocks): number {
  if (year !== undefined) return year
  const thisYear = Number(received.slice(0, 4))
  const rated = Math.max(0, ...(facts.ratings ?? []).map((rating) => rating.year).filter((each) => each <= thisYear))
  if (rated >= thisYear - 1) return rated
  return Number(received.slice(5, 7)) >= 11 ? thisYear : thisYear - 1
}
