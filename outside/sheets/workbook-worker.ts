// Runs one reading apart from the process: it may be stopped, and may run out of memory, without taking the process along.
import { parentPort, workerData } from 'node:worker_threads'
import type { SheetLimits, SheetProblem } from './sheet.ts'
import { packed, type SheetParcel } from './sheet-parcel.ts'
import { workbookOf } from './workbook.ts'

export interface WorkbookTask {
  readonly file: string
  readonly bytes: Uint8Array
  readonly limits: SheetLimits
}

export interface PackedRead {
  readonly sheets: SheetParcel[]
  readonly problems: SheetProblem[]
}

const { file, bytes, limits } = workerData as WorkbookTask
const { sheets, problems } = workbookOf(file, bytes, limits)
parentPort?.postMessage({ sheets: sheets.map(packed), problems } satisfies PackedRead)
