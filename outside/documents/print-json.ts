import type { Paper } from '@thidua/kit/paper.ts'
import { preparePaper } from './prepared-paper.ts'
import { sealPaper } from './seal.ts'

export const paperFormat = 'thidua-paper/1'

export function printJson(paper: Paper): string {
  return `${JSON.stringify({ format: paperFormat, paper, seal: sealPaper(preparePaper(paper), 'text-and-bars') }, null, 2)}\n`
}
