// `npm run bench [-- part-of-a-path]`: measures us against our peers, which are installed beside, never shipped.
import path from 'node:path'
import process from 'node:process'
import { ensureInstalled, handOver, root } from '../cli/bootstrap.mjs'

ensureInstalled()
ensureInstalled(path.join(root, 'bench'))
handOver('scripts/run-benches.ts', process.argv.slice(2))
