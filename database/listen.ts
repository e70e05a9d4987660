// News between processes: LISTEN on a connection of its own, straight to the server.
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import pg from 'pg'
import { clientConfig, type OpenTransaction } from './connect.ts'

export type StopListening = () => Promise<void>

/**
 * `onMessage` gets each payload; `null` after the connection was away for a while: something may have been missed, look again.
 */
export async function listen(url: string, channel: string, onMessage: (payload: string | null) => void): Promise<StopListening> {
  let stopped = false
  let client: pg.Client
  const connect = async (): Promise<pg.Client> => {
    const fresh = new pg.Client(clientConfig(url))
    fresh.on('error', () => undefined)
    fresh.on('notification', (message) => onMessage(message.payload ?? ''))
    try {
      await fresh.connect()
      await fresh.query(`listen ${fresh.escapeIdentifier(channel)}`)
    } catch (error) {
      await fresh.end().catch(() => undefined)
      throw error
    }
    fresh.once('end', () => void reconnect())
    return fresh
  }
  const reconnect = async (): Promise<void> => {
    for (let attempt = 0; !stopped; attempt += 1) {
      await pause(Math.min(50 * 2 ** attempt, 3_000))
      const fresh = await connect().catch(() => null)
      if (!fresh) continue
      client = fresh
      if (stopped) await fresh.end()
      else onMessage(null)
      return
    }
  }
  client = await connect()
  return async () => {
    stopped = true
    await client.end().catch(() => undefined)
  }
}

const payloadLimit = 7_999

/** Sent when `tx` commits, never before. */
export async function notify(tx: OpenTransaction, channel: string, payload: string): Promise<void> {
  if (Buffer.byteLength(payload) > payloadLimit) throw new RangeError(`a notification carries at most ${payloadLimit} bytes: send an id and let the listener read`)
  await sql`select pg_notify(${channel}, ${payload})`.execute(tx)
}
