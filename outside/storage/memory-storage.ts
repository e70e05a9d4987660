// The storage of tests: the same rules, gone with the process.
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { ensureHash, type Area, type FileStorage } from './storage.ts'
import { checked } from './verified.ts'

export function memoryStorage(): FileStorage {
  const shelves = { kept: new Map<string, Buffer>(), quarantine: new Map<string, Buffer>() } as const
  const shelf = (area: Area) => shelves[area]
  return {
    put: async (area, content) => void shelf(area).set(ensureHash(content.sha256), await buffer(checked(content.stream(), content.sha256))),
    open: async (area, sha256) => {
      const found = shelf(area).get(ensureHash(sha256))
      return found ? Readable.from([found]) : null
    },
    remove: async (area, sha256) => void shelf(area).delete(ensureHash(sha256)),
    async *list(area) {
      for (const [sha256, bytes] of shelf(area)) yield { sha256, size: bytes.length }
    },
    probe: async () => undefined,
  }
}
