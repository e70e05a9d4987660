// Fifty kills of the server and fifty of the database under it, while four writers write without pause.
//   node bench/operation/killed.bench.ts
import { inDemoFolder } from './demo-server.ts'
import { runKillCampaign } from './kill-campaign.ts'

const kills = 50

interface Row {
  readonly what: string
  readonly figure: string
  readonly spread?: string
  readonly goal?: string
  readonly met?: boolean
}

export async function run(): Promise<{ title: string; rows: Row[] }> {
  const { acknowledged, askedAgain, lost, doubled, unlogged, chain, healing } = await inDemoFolder((folder) => runKillCampaign({ folder, serverKills: kills, databaseKills: kills }))
  const none = (what: string, found: number): Row => ({ what, figure: String(found), goal: '0', met: found === 0 })
  return {
    title: `kill -9 of the server ${kills} times and of its database ${kills} times, during writes`,
    rows: [
      { what: 'writes acknowledged', figure: String(acknowledged) },
      { what: 'times a writer had no answer and asked again', figure: String(askedAgain) },
      none('acknowledged writes lost', lost.length),
      none('writes done twice', doubled.length),
      none('writes without their entry in the log, or the reverse', unlogged),
      { what: 'links of the log, whole', figure: `${chain.entries}, ${chain.ok ? 'yes' : 'no'}`, goal: 'yes', met: chain.ok },
      healed('from the kill of the server to the next acknowledged write', healing.server),
      healed('from the kill of the database to the next acknowledged write', healing.database),
    ],
  }
}

function healed(what: string, times: readonly number[]): Row {
  const seconds = (ms: number | undefined) => ((ms ?? 0) / 1000).toFixed(1)
  return { what, figure: `${seconds(times[times.length >> 1])} s`, spread: `${seconds(times[0])}–${seconds(times.at(-1))}` }
}

if (process.argv[1] === import.meta.filename) console.log(await run())
