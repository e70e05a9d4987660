import { Document, Packer, type ISectionOptions } from 'docx'
import type { Paper } from '@thidua/kit/paper.ts'
import { page, twips } from './layout.ts'
import { preparePaper, type PreparedPaper } from './prepared-paper.ts'
import { sealPaper } from './seal.ts'
import { wordBlocks, type WordNotes } from './word-blocks.ts'
import { firstPageHeader, labelFooter, letterhead, pageHeader, signatures, subject } from './word-frame.ts'
import { sealParts, sealRelationship } from './word-seal.ts'
import { wordSources } from './word-sources.ts'
import { wordStyles } from './word-styles.ts'

export async function printDocx(paper: Paper): Promise<Uint8Array> {
  const prepared = preparePaper(paper)
  const notes: WordNotes = {}
  const text = [...letterhead(prepared), ...subject(prepared), ...(await wordBlocks(prepared.blocks, notes)), ...signatures(prepared)]
  const sections = [section(prepared, text), ...(prepared.sources.length > 0 ? [section(prepared, wordSources(prepared))] : [])]
  const document = new Document({
    title: `${prepared.kind} ${prepared.about}`, creator: prepared.issuer.name, lastModifiedBy: prepared.issuer.name,
    styles: wordStyles, footnotes: notes, sections,
  })
  document.Document.Relationships.addRelationship(...sealRelationship)
  return new Uint8Array(await Packer.toBuffer(document, undefined, sealParts(sealPaper(prepared, 'text'))))
}

/** Text and appendix count their pages separately, each from 1, and neither shows the first (Phụ lục I, I.3 and IV.1). */
function section(prepared: PreparedPaper, children: ISectionOptions['children']): ISectionOptions {
  const footer = labelFooter(prepared)
  return {
    properties: {
      titlePage: true,
      page: {
        size: { width: twips(page.width), height: twips(page.height) },
        margin: { top: twips(page.top), bottom: twips(page.bottom), left: twips(page.left), right: twips(page.right), header: twips(page.header), footer: twips(page.footer) },
        pageNumbers: { start: 1 },
      },
    },
    headers: { first: firstPageHeader(), default: pageHeader() },
    footers: { first: footer, default: footer },
    children,
  }
}
