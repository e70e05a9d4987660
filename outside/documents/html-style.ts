// The look of the standalone page: a book page on a screen, margin notes beside it, one column on a phone, the decree's
// margins on paper. System faces only, since the page carries no files.
export const htmlStyle = `
:root { --ink:#1D2126; --muted:#55534E; --line:#E4DFD6; --link:#1E5AA0; --paper:#FAF8F4 }
* { box-sizing:border-box }
html { background:var(--paper); scroll-behavior:smooth }
body { margin:0; color:var(--ink); font:1.0625rem/1.6 "Times New Roman",Tinos,"Liberation Serif",Times,serif }
main { max-width:44rem; margin:0 auto; padding:2.5rem 1.5rem 4rem; position:relative }
header.letterhead { display:grid; grid-template-columns:2fr 3fr; gap:.25rem 1.5rem; text-align:center; line-height:1.3 }
header.letterhead p { margin:0 } header.letterhead .strong { font-weight:700 }
hr.rule,h1::after { content:''; display:block; width:6rem; margin:.35rem auto 0; border:0; border-top:1px solid currentColor }
.motto span { display:inline-block; border-bottom:1px solid currentColor; padding-bottom:.15rem }
.number,.place { padding-top:.6rem } .place { font-style:italic }
h1 { font-size:1.2rem; line-height:1.4; text-align:center; margin:2rem 0 1.75rem; text-wrap:balance } h1 span { display:block }
h2,h3,h4 { font-size:1.0625rem; margin:1.6rem 0 .5rem } h4 { font-style:italic }
p.text { margin:0 0 .7rem; text-indent:1.27cm; text-align:justify; hyphens:none }
aside.note { color:var(--muted); font-size:.875rem; line-height:1.45; border-left:2px solid var(--line); padding-left:.75rem; margin:0 0 1rem }
a { color:var(--link) }
a.figure { color:inherit; text-decoration:underline dotted var(--link) 1.5px; text-underline-offset:.22em; white-space:nowrap }
a.figure:hover { background:#EAF1F9 } a:focus-visible,summary:focus-visible,.wide:focus-visible { outline:3px solid var(--link); outline-offset:2px }
figure { margin:1.5rem 0 } figcaption,caption { font-weight:700; text-align:center; padding-bottom:.5rem; caption-side:top; text-wrap:balance }
figure svg { display:block; width:100%; height:auto } figure svg a { text-decoration:underline dotted var(--link); text-underline-offset:.2em }
figure .narrow { display:none }
details { font-size:.9375rem; margin-top:.5rem } summary { color:var(--link); cursor:pointer; min-height:24px }
.wide { overflow-x:auto; margin:1.5rem 0 } details .wide { margin:.5rem 0 }
table { border-collapse:collapse; width:100%; background:#fff; font-size:.9375rem; line-height:1.4 }
th,td { border:1px solid #B9B4AA; padding:.35rem .6rem; vertical-align:top; text-align:left } thead th { background:#F4F1EA; text-align:center }
.right { text-align:right; font-variant-numeric:tabular-nums lining-nums }
footer.end { display:grid; grid-template-columns:2fr 3fr; gap:1.5rem; margin-top:2.5rem } footer.end .signature { text-align:center; font-weight:700 } footer.end p { margin:0 }
.recipients { font-size:.875rem; line-height:1.4 } .recipients .title { font-weight:700; font-style:italic; font-size:.9375rem } .signer { padding-top:4.5rem }
section.sources { margin-top:3.5rem; border-top:1px solid var(--line); padding-top:1.5rem } section.sources h2 { text-align:center; margin:0 } section.sources .attached { text-align:center; font-style:italic; margin:.25rem 0 1.25rem }
section.sources table { font-size:.875rem; min-width:38rem } section.sources p { margin:0 } tr.group th { background:#F4F1EA; text-align:left } .shown { font-weight:700 }
tr:target { background:#FFF3CF } [id] { scroll-margin-top:1rem }
.synthetic { color:var(--muted); font-style:italic; font-size:.875rem; text-align:center; border-top:1px solid var(--line); padding:.6rem 1.5rem; margin:0; background:var(--paper); position:sticky; bottom:0 }
@media (min-width:78rem) { aside.note { position:absolute; top:.2rem; left:calc(100% + .5rem); width:15rem; margin:0 } .noted { position:relative } }
@media (max-width:40rem) {
  main { padding:1.25rem 1rem 3rem } header.letterhead,footer.end { grid-template-columns:1fr } header.letterhead .nation { order:-1; margin-bottom:1rem }
  p.text { text-align:left; text-indent:0 } figure .broad { display:none } figure .narrow { display:block } footer.end .signature { order:-1 }
  a.figure { padding:.3rem 0 } summary,a.back { min-height:44px; display:inline-flex; align-items:center }
}
@media print {
  @page { size:A4; margin:20mm 15mm 20mm 30mm; @top-center { content:counter(page); font:14pt "Times New Roman",serif } }
  @page :first { @top-center { content:none } }
  html { background:none } body { font-size:14pt; line-height:1.25 } main { max-width:none; padding:0 } th,td { padding:2pt 5pt } table { font-size:12pt }
  footer.end { grid-template-columns:62fr 103fr; gap:0 } header.letterhead { grid-template-columns:69fr 96fr; gap:0; font-size:12pt } .motto { font-size:13pt } .number { font-size:13pt } .place { font-size:14pt } h1 { font-size:14pt; margin:14pt 0 } h2,h3,h4 { font-size:14pt; margin:6pt 0; text-indent:1.27cm } p.text { margin:0 0 6pt }
  a { color:inherit } .wide { overflow:visible } details,a.back { display:none } figure,tr,footer.end { break-inside:avoid } h2,h3,h4,caption,figcaption { break-after:avoid }
  section.sources { break-before:page; border:0 } section.sources table { font-size:10pt; min-width:0 } aside.note { position:static; width:auto; font-style:italic; border:0; padding:0; font-size:11pt }
  .synthetic { position:static; border:0; font-size:10pt }
}
@media (prefers-reduced-motion:reduce) { html { scroll-behavior:auto } }
`.trim()

/** On paper the label stands at the foot of every page; a CSS string takes no markup, so every letter goes in as its code. */
export function pageLabelStyle(label: string): string {
  const letters = [...label].map((letter) => `\\${letter.codePointAt(0)!.toString(16)} `).join('')
  return `@page { @bottom-center { content:"${letters}"; font:italic 10pt "Times New Roman",serif; color:#555 } }`
}
