// Lengths of the lines under header texts, in millimetres: the decree measures them by the text above them.
import { boxes, sizes, textWidth } from './layout.ts'
import { labels } from './labels.ts'
import type { PreparedPaper } from './prepared-paper.ts'
import { widthOf } from './text-width.ts'

/** Under the issuer and the subject a third to a half of the text, under the motto all of it (Phụ lục I, II.1, II.2, II.5). */
const partOfText = 0.42

export interface RuleWidths { readonly issuer: number; readonly motto: number; readonly about: number }

export function ruleWidths(prepared: PreparedPaper): RuleWidths {
  const lineOf = (text: string, size: number, box: number) => Math.min((widthOf(text, size, 'bold') * 25.4) / 72, box)
  return {
    issuer: lineOf(prepared.issuer.name, sizes.issuer, boxes.issuer) * partOfText,
    motto: lineOf(labels.motto, sizes.motto, boxes.nation),
    about: lineOf(prepared.about, sizes.title, textWidth) * partOfText,
  }
}
