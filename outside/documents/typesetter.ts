// The door to the printing thread: one thread, started with the first paper, that never keeps a finished program alive.
import { Worker } from 'node:worker_threads'

export interface PdfJob { readonly kind: 'pdf'; readonly inputs: Readonly<Record<string, string>>; /** Seconds. */ readonly createdAt: number }
export interface PictureJob { readonly kind: 'picture'; readonly svg: string; readonly pixels: number }
export interface Picture { readonly png: Uint8Array; readonly outline: string }
export interface PrintRequest { readonly id: number; readonly job: PdfJob | PictureJob }
export type PrintAnswer = { readonly id: number; readonly result: Uint8Array | Picture } | { readonly id: number; readonly failure: string }

interface Waiting { resolve(result: Uint8Array | Picture): void; reject(error: Error): void }

let thread: Worker | null = null
let lastId = 0
const waiting = new Map<number, Waiting>()

export function typesetPdf(inputs: PdfJob['inputs'], createdAt: number): Promise<Uint8Array> {
  return send({ kind: 'pdf', inputs, createdAt }) as Promise<Uint8Array>
}

export function drawPicture(svg: string, pixels: number): Promise<Picture> {
  return send({ kind: 'picture', svg, pixels }) as Promise<Picture>
}

function send(job: PrintRequest['job']): Promise<Uint8Array | Picture> {
  return new Promise((resolve, reject) => {
    const worker = (thread ??= start())
    const id = ++lastId
    waiting.set(id, { resolve, reject })
    worker.ref()
    worker.postMessage({ id, job } satisfies PrintRequest)
  })
}

function start(): Worker {
  const worker = new Worker(new URL('./print-worker.ts', import.meta.url))
  worker.on('message', (answer: PrintAnswer) => settle(worker, answer))
  worker.on('error', (error: Error) => drop(worker, error))
  worker.on('exit', (code) => drop(worker, new Error(`the printing thread ended with code ${code}`)))
  return worker
}

function settle(worker: Worker, answer: PrintAnswer): void {
  const waiter = waiting.get(answer.id)
  waiting.delete(answer.id)
  if (waiting.size === 0) worker.unref()
  if ('failure' in answer) waiter?.reject(new Error(answer.failure))
  else waiter?.resolve(answer.result)
}

/** A thread that died takes its jobs with it; the next paper starts a new one. */
function drop(worker: Worker, error: Error): void {
  if (thread !== worker) return
  thread = null
  for (const waiter of waiting.values()) waiter.reject(error)
  waiting.clear()
}
