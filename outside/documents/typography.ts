// What a careful typist does: numbers stay whole at line ends, days and capitals are written the way the decree asks.
import { formatDay } from '@thidua/kit/vi-text.ts'
import { labels } from './labels.ts'

const noBreakHyphen = '\u2011'
const noBreakSpace = '\u00A0'

/** `45/BC-STP` and `2021-2022` do not break at the hyphen, `36,04 %` not at the space. */
export function keepWhole(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\d+\/[\p{L}\d]+(?:-[\p{L}\d]+)+/gu, (symbol) => symbol.replaceAll('-', noBreakHyphen))
    .replace(/(?<=\d)-(?=\d)/g, noBreakHyphen)
    .replace(/(?<=\d) (?=%)/g, noBreakSpace)
}

/** The number of a paper stands alone, so every hyphen of it holds. */
export function paperNumber(number: string): string {
  return number.normalize('NFC').replaceAll('-', noBreakHyphen)
}

/** Two texts say the same when only spaces and hyphens of another kind differ. */
export function plainText(text: string): string {
  return text.normalize('NFC').replaceAll(noBreakHyphen, '-').replace(/\s+/g, ' ').trim()
}

export function capitals(text: string): string {
  return text.normalize('NFC').toLocaleUpperCase('vi')
}

/** `Kon Tum, ngày 25 tháng 11 năm 2022`; days below 10 and the months 1 and 2 carry a zero (Phụ lục I, II.4). */
export function placeAndDay(place: string, day: string): string {
  return `${place}, ${dayInWords(day)}`
}

export function dayInWords(day: string): string {
  const [date = '', month = '', year = ''] = formatDay(day).split('/')
  return labels.day(date, Number(month) > 2 ? String(Number(month)) : month, year)
}

/** Each line begins with a dash and ends with a semicolon, the last one with a full stop (Phụ lục I, II.9). */
export function recipientLines(recipients: readonly string[]): readonly string[] {
  return recipients.map((line, index) => {
    const bare = line.trim().replace(/^[-–]\s*/, '').replace(/[;.]$/, '')
    return `- ${keepWhole(bare)}${index === recipients.length - 1 ? '.' : ';'}`
  })
}
