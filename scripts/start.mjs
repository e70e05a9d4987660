// `npm start`: installs what is missing, builds the pages if they changed, loads the demo year into an empty database, and becomes the server.
import { spawnSync } from 'node:child_process'
import process from 'node:process'
import { ensureInstalled, environment, findNode, handOver, root, stop } from '../cli/bootstrap.mjs'

ensureInstalled()
const { ensureWebBuilt } = await import('./web-build.mjs')
if (!ensureWebBuilt()) stop('Không dựng được trang web. Xem thông báo của vite ở trên.')
if (process.env.THIDUA_DEMO !== 'off') {
  const loaded = spawnSync(findNode(), ['demo/load.ts'], { cwd: root, stdio: 'inherit', env: environment() })
  if (loaded.status !== 0) stop('Không nạp được dữ liệu trình diễn. Xem thông báo ở trên; hoặc đặt THIDUA_DEMO=off để chạy không có dữ liệu mẫu.')
}
handOver('server/main.ts', process.argv.slice(2))
