// 100,000 malformed requests derived from the published description, at the door of a server in a process of its own.
//   node bench/operation/malformed.bench.ts
import { inDemoFolder } from './demo-server.ts'
import { runCampaign, type Outcome } from './malformed-campaign.ts'
import { startServer } from './server-process.ts'

const requests = 100_000
const seed = 2022
const growthLimit = 1.1

interface Row {
  readonly what: string
  readonly figure: string
  readonly goal?: string
  readonly met?: boolean
}

export async function run(): Promise<{ title: string; rows: Row[] }> {
  return inDemoFolder(async (folder) => {
    const server = await startServer({ THIDUA_DATA: folder, DATABASE_URL: '', THIDUA_LOG: 'error' }, ['--max-old-space-size=192'])
    const outcome = await runCampaign({ server, requests, seed, senders: 8 }).catch((error: unknown) => {
      const { exitCode, signalCode } = server.child
      throw new Error(`the campaign broke off; server: exit ${exitCode}, signal ${signalCode}\n${server.log().slice(-4_000)}`, { cause: error })
    })
    const ready = (await fetch(`${server.address}/api/ready`)).status === 200
    const code = await server.end('SIGTERM')
    for (const each of outcome.wrong) process.stderr.write(`${each}\n\n`)
    return { title: '100,000 malformed requests from every role, at the real door', rows: [...rowsOf(outcome), { what: 'ready afterwards, stopped with', figure: `${ready ? 'yes' : 'no'}, ${code}`, goal: 'yes, 0', met: ready && code === 0 }] }
  })
}

function rowsOf({ requests: sent, seconds, statuses, wrong, p50, p99, slowest, heap, resident }: Outcome): Row[] {
  const megabytes = ({ early, late }: { early: number; late: number }) => `${Math.round(early / 2 ** 20)} → ${Math.round(late / 2 ** 20)} MB`
  const answers = Object.entries(statuses).map(([status, count]) => `${status === 'null' ? 'hung up on what is no HTTP' : status} ${count}`).join(', ')
  return [
    { what: 'requests sent', figure: `${sent} in ${Math.round(seconds)} s`, goal: '100000', met: sent >= requests },
    { what: 'answers', figure: answers },
    { what: 'faults (5xx), lost or late answers', figure: String(wrong.length), goal: '0', met: wrong.length === 0 },
    { what: 'half answered within', figure: `${p50.toFixed(0)} ms` },
    { what: '99 of 100 answered within', figure: `${p99.toFixed(0)} ms`, goal: '≤ 2000 ms', met: p99 <= 2_000 },
    { what: 'slowest', figure: `${slowest.toFixed(0)} ms` },
    { what: 'heap in use, second fifth → last fifth', figure: megabytes(heap), goal: '≤ 1.1 ×', met: heap.late <= heap.early * growthLimit },
    { what: 'resident memory, second fifth → last fifth', figure: megabytes(resident), goal: '≤ 1.1 ×', met: resident.late <= resident.early * growthLimit },
  ]
}

if (process.argv[1] === import.meta.filename) console.log(await run())
