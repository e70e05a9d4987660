// The terminal door: `thidua region check DIR`, `thidua --help`.
import { once } from 'node:events'
import { run } from './run.ts'

// `thidua … | head` closes our output early; that is the reader's choice, not a fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => (process.stdout.write(text) ? null : once(process.stdout, 'drain')),
  err: (text) => process.stderr.write(text),
})
