// What the operator decided in the environment, read once at the start.
import path from 'node:path'
import { Refusal } from '@thidua/kit/refusal.ts'
import { logLevels, type LogLevel } from './log.ts'

export interface ServerSettings {
  readonly port: number
  readonly host: string
  readonly databaseUrl: string | null
  readonly dataFolder: string
  readonly demo: boolean
  /** `https://thi-dua.example`: where browsers find us behind a proxy. */
  readonly address: string | null
  readonly proxies: readonly string[]
  readonly logLevel: LogLevel
  readonly metricsToken: string | null
  /** How long a stopping server waits for requests that are under way. */
  readonly closeWithinMs: number
}

type Environment = Readonly<Record<string, string | undefined>>

const shortestToken = 16
const longestWait = 600

/** `onTerminal`: somebody watches, and is not shown a line for each request unless asked for. */
export function serverSettings(environment: Environment, { root, onTerminal }: { readonly root: string; readonly onTerminal: boolean }): ServerSettings {
  const { PORT = '3000', HOST = '127.0.0.1', DATABASE_URL, THIDUA_DATA = path.join(root, 'data'), THIDUA_DEMO, THIDUA_ADDRESS, THIDUA_PROXIES = '' } = environment
  return {
    port: Number(PORT),
    host: HOST,
    databaseUrl: DATABASE_URL || null,
    dataFolder: path.resolve(THIDUA_DATA),
    demo: THIDUA_DEMO !== 'off',
    address: THIDUA_ADDRESS?.replace(/\/$/, '') || null,
    proxies: THIDUA_PROXIES.split(',').filter((proxy) => proxy !== ''),
    logLevel: levelOf(environment['THIDUA_LOG'], onTerminal ? 'warn' : 'info'),
    metricsToken: tokenOf(environment['THIDUA_METRICS_TOKEN']),
    closeWithinMs: secondsOf(environment['THIDUA_CLOSE_SECONDS'], 8) * 1000,
  }
}

function levelOf(text: string | undefined, otherwise: LogLevel): LogLevel {
  if (!text) return otherwise
  const level = logLevels.find((known) => known === text)
  if (!level) throw new Refusal('server.setting-wrong', { name: 'THIDUA_LOG', allowed: logLevels.join(', ') })
  return level
}

function tokenOf(text: string | undefined): string | null {
  if (!text) return null
  if (text.length < shortestToken) throw new Refusal('server.setting-wrong', { name: 'THIDUA_METRICS_TOKEN', allowed: `≥ ${shortestToken}` })
  return text
}

function secondsOf(text: string | undefined, otherwise: number): number {
  const seconds = text ? Number(text) : otherwise
  if (!(seconds >= 0 && seconds <= longestWait)) throw new Refusal('server.setting-wrong', { name: 'THIDUA_CLOSE_SECONDS', allowed: `0–${longestWait}` })
  return seconds
}
