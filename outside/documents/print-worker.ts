// Typst and resvg compute without yielding, so they live on a thread of their own and the server keeps answering.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { parentPort } from 'node:worker_threads'
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler'
import { Resvg } from '@resvg/resvg-js'
import type { PictureJob, PdfJob, PrintAnswer, PrintRequest } from './typesetter.ts'

const require = createRequire(import.meta.url)
const faces = ['400Regular/Tinos_400Regular', '400Regular_Italic/Tinos_400Regular_Italic', '700Bold/Tinos_700Bold', '700Bold_Italic/Tinos_700Bold_Italic']
const fontFiles = faces.map((face) => require.resolve(`@expo-google-fonts/tinos/${face}.ttf`))
const template = readFileSync(fileURLToPath(new URL('./paper.typ', import.meta.url)), 'utf8')
/** Typst keeps what it has computed for good, so memory would grow tenfold; what the last twenty papers did not use goes. */
const papersPerEviction = 20

const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs: fontFiles.map((file) => readFileSync(file)) }] })
let printed = 0

parentPort!.on('message', ({ id, job }: PrintRequest) => parentPort!.postMessage(answer(id, job)))

function answer(id: number, job: PrintRequest['job']): PrintAnswer {
  try {
    return { id, result: job.kind === 'pdf' ? pdf(job) : picture(job) }
  } catch (error) {
    return { id, failure: error instanceof Error ? error.message : String(error) }
  }
}

function pdf({ inputs, createdAt }: PdfJob): Uint8Array {
  const document = typeset(inputs)
  const bytes = compiler.pdf(document, { pdfStandard: 'a-3a', creationTimestamp: createdAt })
  if (++printed % papersPerEviction === 0) compiler.evictCache(1)
  return new Uint8Array(bytes)
}

/** A warning is a failure: an unknown font only warns and would print in another face. */
function typeset(inputs: PdfJob['inputs']): NodeTypstDocument {
  const outcome = compiler.compile({ mainFileContent: template, inputs: { ...inputs } })
  const complaint = outcome.takeDiagnostics() ?? outcome.takeWarnings()
  const document = outcome.result
  if (complaint || !document) throw new Error(`typst refused the paper: ${JSON.stringify(complaint ? compiler.fetchDiagnostics(complaint) : 'no document')}`)
  return document
}

/** The outline holds letters as shapes, so a machine without the font shows the same picture. */
function picture({ svg, pixels }: PictureJob): { png: Uint8Array; outline: string } {
  const drawing = new Resvg(svg, {
    font: { loadSystemFonts: false, fontFiles: [...fontFiles], defaultFontFamily: 'Tinos' },
    fitTo: { mode: 'width', value: pixels },
  })
  return { png: new Uint8Array(drawing.render().asPng()), outline: drawing.toString() }
}
