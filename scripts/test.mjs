// `npm test`, and `npm run check` with `--fast`: installs what is missing and runs every suite.
import process from 'node:process'
import { ensureInstalled, handOver } from '../cli/bootstrap.mjs'
import { ensurePrograms } from './programs.mjs'

const fast = process.argv.includes('--fast')
ensureInstalled()
if (!fast) ensurePrograms()
handOver('scripts/run-suites.ts', fast ? ['--fast'] : [])
