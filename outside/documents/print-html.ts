import type { Paper } from '@thidua/kit/paper.ts'
import { escapeMarkup as text } from './escape-markup.ts'
import { figureId, htmlBlock, scrolling } from './html-blocks.ts'
import { htmlStyle, pageLabelStyle } from './html-style.ts'
import { labels } from './labels.ts'
import { preparePaper, type PreparedPaper } from './prepared-paper.ts'
import { sealPaper } from './seal.ts'
import type { SourceGroup, SourceRow } from './sources.ts'

export const sealElementId = 'paper-seal'

/** One page that needs nothing else: no script, no file, no address to load from. The policy in it forbids them too. */
export function printHtml(paper: Paper): string {
  const prepared = preparePaper(paper)
  const title = text(`${prepared.kind} ${prepared.about}`)
  return `<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${htmlStyle}${prepared.syntheticLabel === null ? '' : `\n${pageLabelStyle(prepared.syntheticLabel)}`}</style>
</head>
<body>
<main>
${letterhead(prepared)}
${prepared.blocks.map(htmlBlock).join('\n')}
${ending(prepared)}
${prepared.sources.length > 0 ? sources(prepared) : ''}
</main>
${prepared.syntheticLabel === null ? '' : `<p class="synthetic">${text(prepared.syntheticLabel)}</p>`}
<template id="${sealElementId}">${text(JSON.stringify(sealPaper(prepared, 'text-and-bars')))}</template>
</body>
</html>
`
}

function letterhead(paper: PreparedPaper): string {
  const above = paper.issuer.above.map((line) => `<p>${text(line)}</p>`).join('')
  return `<header class="letterhead">
<div class="issuer">${above}<p class="strong">${text(paper.issuer.name)}</p><hr class="rule"><p class="number">${labels.number} ${text(paper.number)}</p></div>
<div class="nation"><p class="strong">${labels.nation}</p><p class="strong motto"><span>${labels.motto}</span></p><p class="place">${text(paper.placeAndDay)}</p></div>
</header>
<h1><span>${text(paper.kind)}</span><span>${text(paper.about)}</span></h1>`
}

function ending(paper: PreparedPaper): string {
  const recipients = paper.recipients.map((line) => `<p>${text(line)}</p>`).join('')
  const authority = paper.authority.map((line) => `<p>${text(line)}</p>`).join('')
  return `<footer class="end">
<div class="recipients">${recipients === '' ? '' : `<p class="title">${labels.recipients}</p>${recipients}`}</div>
<div class="signature">${authority}<p class="signer">${text(paper.signer ?? '')}</p></div>
</footer>`
}

function sources(paper: PreparedPaper): string {
  const { row, shown, statement, cells } = labels.sourceColumns
  const head = [row, shown, statement, cells].map((title) => `<th scope="col">${title}</th>`).join('')
  const body = paper.sources.map(group).join('')
  return `<section class="sources">
<h2>${labels.appendix}<br>${labels.sources}</h2>
<p class="attached">${text(paper.attachedTo)}</p>
${scrolling(labels.sources, `<table><colgroup><col style="width:6%"><col style="width:15%"><col style="width:30%"><col style="width:49%"></colgroup><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`)}
</section>`
}

function group({ section, rows }: SourceGroup): string {
  return `<tr class="group"><th colspan="4" scope="colgroup">${text(section)}</th></tr>${rows.map(sourceRow).join('')}`
}

function sourceRow(source: SourceRow): string {
  const first = source.usedAt[0]
  const back = first === undefined ? '' : ` <a class="back" href="#${figureId(first)}" aria-label="${labels.backToText}" title="${labels.backToText}">↩</a>`
  const arithmetic = source.arithmetic === '' ? '' : `<p><em>${text(source.arithmetic)}</em></p>`
  const cells = source.cells.map((line) => `<p>${text(line)}</p>`).join('')
  return `<tr id="${text(source.anchor)}"><td>${source.row}</td><td class="shown">${text(source.shown)}${back}</td><td><p>${text(source.statement)}</p>${arithmetic}</td><td>${cells}</td></tr>`
}
