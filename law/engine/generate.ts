// The same readings as generated JavaScript, for servers and the command line. A browser with a strict policy forbids it: there the closures answer.
import type { Code } from './answer.ts'
import type { CompiledRule } from './compile.ts'
import * as kernel from './kernel.ts'
import type { Columns, Test } from './reading-parts.ts'

/** Fills `out[i]` for the subjects `0 … count - 1` of the columns. */
export type Sweep = (columns: Columns, out: Uint8Array, count: number) => void

const scope = {
  ...kernel.words, sumKnown: kernel.sumKnown, countYears: kernel.countYears, hasRun: kernel.hasRun,
  lastYears: kernel.lastYears, latest: kernel.latest, periodSince: kernel.periodSince, unbroken: kernel.unbroken, min: Math.min,
}
const names = Object.keys(scope)
const functions = Object.values(scope)

/** Whether this place lets a program write a program. */
export function mayGenerate(): boolean {
  try {
    return make('return 1')() === 1
  } catch {
    return false
  }
}

/** A sweep of a rule over columns in generated code. */
export function generateSweep({ root }: CompiledRule): Sweep {
  const code = codeOf(root.test)
  const body = `return (c, out, count) => { ${bindings(code)} let w = 0; for (let i = 0; i < count; i += 1) out[i] = ${code} }`
  return make(body, names)(...functions) as Sweep
}

/** The answer for the one subject on a desk in generated code: `generateAnswer(rule)(desk.row)`. */
export function generateAnswer({ root }: CompiledRule): (row: Int32Array) => Code {
  const code = codeOf(root.test).replace(/\bc(\d+)\[i\]/g, 'row[$1]')
  const body = `return (row) => { let w = 0; return ${code} }`
  return make(body, names)(...functions) as (row: Int32Array) => Code
}

/** The same by closures. */
export function closureSweep({ root: { read } }: CompiledRule): Sweep {
  return (columns, out, count) => {
    for (let at = 0; at < count; at += 1) out[at] = read(columns, at)
  }
}

/** Most subjects fail early: what is not possible is asked first. */
function codeOf({ certain, possible }: Test): string {
  return `${possible} ? ${certain} ? 2 : 1 : 0`
}

/** `c3[i]` in the code needs `c3` bound to its column. */
function bindings(code: string): string {
  const used = new Set([...code.matchAll(/\bc(\d+)\[/g)].map((match) => match[1]))
  return [...used].map((place) => `const c${place} = c[${place}];`).join(' ')
}

function make(body: string, parameters: readonly string[] = []): (...given: readonly unknown[]) => unknown {
  // the text comes from conditions of the vocabulary and whole numbers alone, never from what a user typed
  // eslint-disable-next-line no-new-func
  return new Function(...parameters, body) as (...given: readonly unknown[]) => unknown
}
