import { Worker } from 'node:worker_threads'
import { sheetProblem } from './problem-list.ts'
import { unpacked } from './sheet-parcel.ts'
import { defaultLimits, megabytes, type SheetLimits } from './sheet.ts'
import type { WorkbookRead } from './workbook.ts'
import type { PackedRead, WorkbookTask } from './workbook-worker.ts'

/** Readings at once: each may take its whole memory limit. */
const maxReadings = 2
let running = 0
const waiting: (() => void)[] = []

/**
 * Reads an XLSX file in a worker with a time and a memory limit: whatever the bytes are, the answer is sheets and problems.
 * Rejects only when this port itself is broken.
 */
export async function readWorkbook(file: string, bytes: Uint8Array, limits: Partial<SheetLimits> = {}): Promise<WorkbookRead> {
  const all = { ...defaultLimits, ...limits }
  if (bytes.length > all.maxBytes) return refused(file, 'sheet.too-large', { size: megabytes(bytes.length), limit: megabytes(all.maxBytes) })
  await turn()
  try {
    return await readApart({ file, bytes: new Uint8Array(bytes), limits: all })
  } finally {
    running--
    waiting.shift()?.()
  }
}

async function turn(): Promise<void> {
  if (running >= maxReadings) await new Promise<void>((resolve) => waiting.push(resolve))
  running++
}

function readApart(task: WorkbookTask): Promise<WorkbookRead> {
  const { file, limits } = task
  const worker = new Worker(new URL('./workbook-worker.ts', import.meta.url), {
    workerData: task,
    transferList: [task.bytes.buffer as ArrayBuffer],
    resourceLimits: { maxOldGenerationSizeMb: limits.memoryLimitMb },
    execArgv: [],
  })
  return new Promise<WorkbookRead>((resolve, reject) => {
    const timer = setTimeout(() => resolve(refused(file, 'sheet.took-too-long', { seconds: Math.ceil(limits.timeLimitMs / 1000) })), limits.timeLimitMs)
    worker.once('message', ({ sheets, problems }: PackedRead) => resolve({ sheets: sheets.map(unpacked), problems }))
    worker.once('error', (error: Error & { code?: string }) => {
      if (error.code !== 'ERR_WORKER_OUT_OF_MEMORY') reject(error)
      else resolve(refused(file, 'sheet.took-too-much-memory', { limit: limits.memoryLimitMb }))
    })
    worker.once('exit', () => clearTimeout(timer))
  }).finally(() => worker.terminate())
}

function refused(file: string, code: Parameters<typeof sheetProblem>[1], facts: Record<string, string | number>): WorkbookRead {
  return { sheets: [], problems: [sheetProblem(file, code, {}, facts)] }
}
