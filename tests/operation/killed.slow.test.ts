// `kill -9` of the server and of the database under it while people write. `npm run bench operation/killed` kills each fifty times.
import fs from 'node:fs/promises'
import path from 'node:path'
import { expect, it } from 'vitest'
import { inDemoFolder } from '../../bench/operation/demo-server.ts'
import { runKillCampaign } from '../../bench/operation/kill-campaign.ts'

it('six kills of the server and six of the database lose no acknowledged write, double none, and break no link of the log', async () => {
  await inDemoFolder(async (folder) => {
    const outcome = await runKillCampaign({ folder, serverKills: 6, databaseKills: 6 })
    expect(outcome.acknowledged).toBeGreaterThan(12)
    expect(outcome).toMatchObject({ lost: [], doubled: [], unlogged: 0, chain: { ok: true, firstBroken: null } })
    expect(outcome.healing.database).toHaveLength(6)
    await expect(fs.access(path.join(folder, 'postgres/cluster/postmaster.pid'))).rejects.toThrow()
  })
})
