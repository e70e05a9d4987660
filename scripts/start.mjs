// `npm start`: installs what is missing, builds the pages if they changed, and becomes the server.
import process from 'node:process'
import { ensureInstalled, handOver, stop } from '../cli/bootstrap.mjs'

ensureInstalled()
const { ensureWebBuilt } = await import('./web-build.mjs')
if (!ensureWebBuilt()) stop('Không dựng được trang web. Xem thông báo của vite ở trên.')
handOver('server/main.ts', process.argv.slice(2))
