// The days between which one text of the law stood, as the rules of this folder cut them.
import { plainDate } from '@thidua/kit/plain-date.ts'

const span = (from: string, until: string) => ({ from: plainDate(from), until: plainDate(until) })

/** Luật 15/2003, from its first day to its last. */
export const law2003 = span('2004-07-01', '2023-12-31')
/** Before Luật 39/2013. */
export const law2003Original = span('2004-07-01', '2014-05-31')
/** With Luật 39/2013. */
export const law2003Amended = span('2014-06-01', '2023-12-31')
/** With Luật 39/2013, before NĐ 65/2014. */
export const law2003BeforeDecree65 = span('2014-06-01', '2014-08-19')
export const decree65 = span('2014-08-20', '2017-09-30')
export const decree91 = span('2017-10-01', '2023-12-31')
export const decree98 = span('2024-01-01', '2025-06-30')
export const decree152 = span('2025-07-01', '2026-09-30')
/** Luật 06/2022 as it stood until its amendment. */
export const law2022 = span('2024-01-01', '2026-09-30')

/** A number of NĐ 152/2025 stands until the decree lapses: Đ60 k1. */
export const decree152Numbers = span('2025-07-01', '2027-02-28')
