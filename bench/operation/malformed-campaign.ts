// Thousands of malformed requests at the real door of a server in a process of its own, with every role of the demo and with none.
import fs from 'node:fs/promises'
import { chanceFrom } from './chance.ts'
import { readInterface } from './interface-shapes.ts'
import { malformedRequest, type MalformedRequest, type Sender } from './malformed-requests.ts'
import { rawClient } from './raw-client.ts'
import type { ServerProcess } from './server-process.ts'

export interface Campaign {
  readonly server: ServerProcess
  readonly requests: number
  readonly seed: number
  /** How many at the same time. */
  readonly senders: number
}

export interface Outcome {
  readonly requests: number
  readonly seconds: number
  readonly statuses: Readonly<Record<string, number>>
  /** Faults, lost answers and late ones, each with what brought it about. */
  readonly wrong: readonly string[]
  readonly p50: number
  readonly p99: number
  readonly slowest: number
  /** Least heap in use, in bytes, early and late in the campaign. */
  readonly heap: { readonly early: number; readonly late: number }
  /** Resident memory, in bytes, early and late. */
  readonly resident: { readonly early: number; readonly late: number }
}

const patienceMs = 20_000
const refreshEvery = 400
const samples = 40
const mostWrong = 200

export async function runCampaign({ server, requests, seed, senders }: Campaign): Promise<Outcome> {
  const chance = chanceFrom(seed)
  const sender: { operations: Sender['operations']; cookies: readonly string[] } = { operations: await readInterface(server.address), cookies: await enterAll(server.address) }
  const [times, statuses, wrong, memory] = [[] as number[], {} as Record<string, number>, [] as string[], [] as Memory[]]
  const begin = performance.now()
  let sent = 0
  const work = async () => {
    const client = rawClient(Number(new URL(server.address).port), patienceMs)
    while (sent < requests) {
      const number = (sent += 1)
      if (number % refreshEvery === 0) sender.cookies = await enterAll(server.address)
      if (number % Math.ceil(requests / samples) === 0) memory.push(await memoryOf(server))
      const request = malformedRequest(sender, chance)
      const { status, ms, body } = await client.send(request.bytes, request.mayHangUp)
      times.push(ms)
      statuses[String(status)] = (statuses[String(status)] ?? 0) + 1
      if (isWrong(request, status) && wrong.length < mostWrong) wrong.push(`${status} ${request.kind} ${request.operation}\n${shortened(request.bytes)}\n→ ${shortened(Buffer.from(body))}`)
    }
    client.close()
  }
  await Promise.all(Array.from({ length: senders }, work))
  times.sort((left, right) => left - right)
  const share = (part: number) => times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0
  return { requests: times.length, seconds: (performance.now() - begin) / 1000, statuses, wrong, p50: share(0.5), p99: share(0.99), slowest: times.at(-1) ?? 0, ...growth(memory) }
}

function isWrong({ mayHangUp }: MalformedRequest, status: number | null | 'late'): boolean {
  if (status === null) return !mayHangUp
  return status === 'late' || (status >= 500 && status !== 501 && status !== 505)
}

function shortened(bytes: Buffer): string {
  return JSON.stringify(bytes.subarray(0, 1_200).toString('latin1'))
}

/** Some requests are whole after all, and end a session: roles enter again and again. */
async function enterAll(address: string): Promise<string[]> {
  const { accounts } = (await (await fetch(`${address}/api/access/who-am-i`)).json()) as { accounts: { id: string }[] }
  const cookies = await Promise.all(accounts.map(async ({ id }) => {
    const answer = await fetch(`${address}/api/access/enter-demo`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ account: id }) })
    await answer.arrayBuffer()
    return answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0]).join('; ')
  }))
  return [...cookies.filter((cookie) => cookie !== ''), '']
}

interface Memory {
  readonly heap: number
  readonly resident: number
}

async function memoryOf({ address, child }: ServerProcess): Promise<Memory> {
  const text = await (await fetch(`${address}/api/metrics`)).text()
  const status = await fs.readFile(`/proc/${child.pid}/status`, 'utf8')
  return { heap: Number(/^nodejs_heap_size_used_bytes (\S+)/m.exec(text)?.[1]), resident: Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) * 1024 }
}

/** The second fifth against the last: what a warm server holds, and what has stayed. */
function growth(memory: readonly Memory[]): Pick<Outcome, 'heap' | 'resident'> {
  const fifth = Math.max(1, Math.floor(memory.length / 5))
  const least = (part: readonly Memory[], of: keyof Memory) => Math.min(...part.map((each) => each[of]))
  const [early, late] = [memory.slice(fifth, 2 * fifth), memory.slice(-fifth)]
  return { heap: { early: least(early, 'heap'), late: least(late, 'heap') }, resident: { early: least(early, 'resident'), late: least(late, 'resident') } }
}

