// Were figures changed by hand after we printed them? Reads the file itself and compares with the seal it carries.
import { z } from 'zod'
import type { Paper, PaperFact } from '@thidua/kit/paper.ts'
import { Refusal } from '@thidua/kit/refusal.ts'
import { preparePaper } from './prepared-paper.ts'
import { paperFormat } from './print-json.ts'
import { sealElementId } from './print-html.ts'
import { canonical, changesAgainst, sealFormat, type ChangedFigure, type Seal } from './seal.ts'
import { figuresOfHtml, figuresOfWord, textOfElement, type TaggedTexts } from './tagged-text.ts'
import { sealNamespace } from './word-seal.ts'
import { readZip } from './zip-entries.ts'

export type VerifiableFormat = 'docx' | 'html' | 'json'

export interface Verification {
  readonly ok: boolean
  /** `found` is null where the figure is gone. */
  readonly changed: readonly ChangedFigure[]
  /** To be compared with the digest kept where the paper was made: a seal can be rewritten, a kept digest cannot. */
  readonly digest: string
}

/** Refuses with `documents.unreadable` or `documents.seal-missing`: a file we cannot read is not a file that passed. */
export function verifyPaper(bytes: Uint8Array, format: VerifiableFormat): Verification {
  const { seal, shown, elsewhere } = readers[format](bytes)
  const changed = [...changesAgainst(seal, shown), ...elsewhere]
  return { ok: changed.length === 0, changed, digest: seal.digest }
}

interface Reading { readonly seal: Seal; readonly shown: TaggedTexts; readonly elsewhere: readonly ChangedFigure[] }

const readers: Record<VerifiableFormat, (bytes: Uint8Array) => Reading> = {
  docx(bytes) {
    const parts = readable('docx', () => readZip(bytes, (path) => path === 'word/document.xml' || /^customXml\/item\d+\.xml$/.test(path)))
    const seals = [...parts].map(([path, xml]) => (path.startsWith('customXml/') && xml.includes(sealNamespace) ? textOfElement(xml, /<(?:\w+:)?seal\b[^>]*>/) : null))
    return { seal: parseSeal('docx', seals.find((text) => text !== null)), shown: figuresOfWord(parts.get('word/document.xml') ?? ''), elsewhere: [] }
  },
  html(bytes) {
    const html = Buffer.from(bytes).toString('utf8')
    return { seal: parseSeal('html', textOfElement(html, new RegExp(`<template[^>]*\\sid="?${sealElementId}"?[^>]*>`))), shown: figuresOfHtml(html), elsewhere: [] }
  },
  json(bytes) {
    const file = readable('json', () => paperFile.parse(JSON.parse(Buffer.from(bytes).toString('utf8'))))
    const seal = parseSeal('json', JSON.stringify(file.seal))
    const prepared = readable('json', () => preparePaper(file.paper))
    return { seal, shown: shownOf(prepared.figures), elsewhere: changedFacts(seal.facts, prepared.facts) }
  },
}

function shownOf(figures: readonly { readonly tag: string; readonly text: string }[]): TaggedTexts {
  return new Map(figures.map(({ tag, text }) => [tag, [text]]))
}

/** JSON holds the facts twice; the copy people work with must still be the sealed one. */
function changedFacts(sealed: readonly PaperFact[], present: readonly PaperFact[]): ChangedFigure[] {
  const now = new Map(present.map((fact) => [fact.id, canonical(fact)]))
  return sealed
    .map((fact) => ({ fact: fact.id, expected: canonical(fact), found: now.get(fact.id) ?? null }))
    .filter(({ expected, found }) => expected !== found)
}

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const sealShape = z.object({
  format: z.literal(sealFormat),
  facts: z.array(z.looseObject({ id: z.string() })),
  factHashes: z.record(z.string(), sha256),
  figures: z.array(z.object({ tag: z.string(), fact: z.string(), text: z.string(), sha256 })),
  digest: sha256,
})
const paperFile = z.object({ format: z.literal(paperFormat), paper: z.custom<Paper>((value) => typeof value === 'object' && value !== null), seal: z.unknown() })

function parseSeal(format: VerifiableFormat, text: string | null | undefined): Seal {
  if (text === null || text === undefined) throw new Refusal('documents.seal-missing', { format })
  return readable(format, () => sealShape.parse(JSON.parse(text))) as unknown as Seal
}

function readable<Value>(format: VerifiableFormat, read: () => Value): Value {
  try {
    return read()
  } catch {
    throw new Refusal('documents.unreadable', { format })
  }
}
