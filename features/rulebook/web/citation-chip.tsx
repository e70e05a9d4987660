// The article a statement rests on. A dashed edge says that a lawyer has yet to compare it with the published text.
import { rulebookVi } from '../../../messages/rulebook.ts'
import { SourceLink } from '../../../ui/source-link.tsx'
import type { Source } from '../../../ui/source-model.ts'
import { useMessages } from '../../../ui/words.tsx'
import type { CitationView } from '../contract.ts'
import styles from './citation.module.css'

interface CitationChipProps {
  readonly citation: CitationView
  /** The sentence that rests on it, shown in the panel. */
  readonly says: string
  readonly note?: string
}

export function CitationChip({ citation, says, note }: CitationChipProps) {
  const words = useMessages(rulebookVi)
  const source = () => Promise.resolve(sourceOf({ citation, says, ...(note === undefined ? {} : { note }) }, words))
  return (
    <span className={styles.chip} data-mark={citation.mark} title={words.marks[citation.mark]}>
      <SourceLink source={source} label={words.openSource}>{citation.text}{citation.mark !== 'seen' && <span className="visually-hidden">, {words.marks[citation.mark]}</span>}</SourceLink>
    </span>
  )
}

function sourceOf({ citation, says, note }: CitationChipProps, words: typeof rulebookVi): Source {
  const { document, text, title, link, mark } = citation
  return {
    title: title || words.unknownDocument,
    value: text,
    rule: { text: says, citation: `${text}${title === '' ? '' : ` (${title})`}` },
    evidence: [{ title: document, detail: words.marks[mark] }, ...(link === null ? [] : [{ title: words.documentText, href: link }])],
    ...(note === undefined ? {} : { note }),
  }
}

/** What the edges of the chips say; once a page. */
export function MarksLegend() {
  return <p className={styles.legend}>{useMessages(rulebookVi).marksLegend}</p>
}
