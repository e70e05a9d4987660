// Moving through the lines of a sheet from the keyboard: each line has one place to stand on, marked `data-line`.
const places = '[data-line]'
const typed = 'input[data-line]'

export function goToLine(code: string): void {
  const place = document.querySelector<HTMLElement>(`${places}[data-line="${CSS.escape(code)}"]`)
  place?.scrollIntoView({ block: 'center' })
  place?.focus({ preventScroll: true })
}

/** The next or previous line; `only` the ones people type into. Answers whether there was one. */
export function stepFrom(line: HTMLElement, step: 1 | -1, only: 'every' | 'typed' = 'every'): boolean {
  const all = [...(line.closest('table')?.querySelectorAll<HTMLElement>(only === 'typed' ? typed : places) ?? [])]
  const here = line.querySelector<HTMLElement>(places)
  const after = all.filter((place) => here && (here.compareDocumentPosition(place) & (step === 1 ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING)) !== 0)
  const next = step === 1 ? after[0] : after.at(-1)
  next?.focus()
  if (next instanceof HTMLInputElement) next.select()
  return next !== undefined
}
