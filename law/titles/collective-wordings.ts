// What every collective met under the 2003 law: registration was a basis of its titles, and for ten months of 2020 its Party and mass organisations had to be rated excellent.
import { plainDate, type PlainDate } from '@thidua/kit/plain-date.ts'
import { cite, type Citation } from '../engine/citation.ts'
import { all, needsLegal, type Condition } from '../engine/condition.ts'
import type { Wording } from '../engine/rule.ts'

/** Đ10 of the 2003 law, dropped by Đ7 of the 2022 law. Who is not reported to have stayed away has registered. */
export const registered: Condition = {
  word: 'not-excluded', key: 'registered-for-emulation', when: false, says: 'Không thuộc trường hợp không đăng ký thi đua', cite: cite('15/2003/QH11', 10),
}

/** TT 12/2019 Đ2 k7, repealed by TT 05/2020. */
const partyOrganisationsExcellent: Condition = {
  word: 'attested', key: 'party-organisations-excellent', contradictedBy: ['party-organisation-clean'],
  says: 'Các tổ chức đảng, đoàn thể của tập thể (nếu có) được xếp loại hoàn thành xuất sắc nhiệm vụ', cite: cite('12/2019/TT-BNV', 2, { clause: 7 }),
}

/** The same text to the end of the 2003 law, with the months of TT 12/2019 Đ2 k7 cut out: `aroundPartyRule({ from, cite, when })`. */
export function aroundPartyRule(wording: Omit<Wording, 'until'>): readonly Wording[] {
  const during = 'Từ 01/01/2020 đến 08/11/2020, tổ chức đảng, đoàn thể của tập thể phải được xếp loại hoàn thành xuất sắc nhiệm vụ.'
  return [
    { ...wording, until: plainDate('2019-12-31') },
    {
      ...wording, from: plainDate('2020-01-01'), until: plainDate('2020-11-08'), when: all([wording.when, partyOrganisationsExcellent]),
      note: wording.note === undefined ? during : `${wording.note} ${during}`,
    },
    { ...wording, from: plainDate('2020-11-09'), until: plainDate('2023-12-31') },
  ]
}

export interface Unread {
  readonly from: PlainDate
  readonly until: PlainDate
  /** What a lawyer has to look up. */
  readonly text: string
  readonly cite: Citation
}

/** A period in which the award existed and its standards are not known here. */
export function unread({ from, until, text, cite: source }: Unread): Wording {
  return { from, until, cite: source, when: needsLegal(text, source) }
}
