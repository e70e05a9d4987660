import type { Paper } from '@thidua/kit/paper.ts'
import { chartSvg, describeChart } from './chart-svg.ts'
import { labels } from './labels.ts'
import { body, boxes, font, inkOf, page, points, signatureBoxes, sizes, sourceColumns, textWidth, timesLine } from './layout.ts'
import { preparePaper, type PreparedBlock, type PreparedPaper } from './prepared-paper.ts'
import { sealPaper } from './seal.ts'
import { ruleWidths } from './header-rules.ts'
import { typesetPdf } from './typesetter.ts'

/** PDF/A-3 with tags, the facts attached as JSON. The same paper always gives the same bytes: its day is the only date in it. */
export async function printPdf(paper: Paper): Promise<Uint8Array> {
  const prepared = preparePaper(paper)
  const createdAt = Date.parse(`${prepared.day}T00:00:00+07:00`) / 1000
  return typesetPdf({ paper: JSON.stringify(forTypst(prepared)), seal: JSON.stringify(sealPaper(prepared, 'text')) }, createdAt)
}

/** The template reads values only; nothing of the paper ever becomes Typst source. */
function forTypst(prepared: PreparedPaper) {
  return {
    ...prepared,
    blocks: prepared.blocks.map(forTypstBlock),
    rules: ruleWidths(prepared),
    labels: { ...labels, day: undefined, attachedTo: undefined },
    layout: { page, textWidth, boxes, signatureBoxes, sourceColumns, sizes, body, font: font.pdf, ink: inkOf, line: timesLine },
  }
}

function forTypstBlock(block: PreparedBlock) {
  if (block.type !== 'chart') return block
  const { type, caption, chart } = block
  return { type, caption, svg: chartSvg(chart, { width: points(textWidth), fontSize: sizes.chart }), words: describeChart(chart) }
}
