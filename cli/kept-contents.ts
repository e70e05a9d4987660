// The storage of files as a backup sees it.
import type { KeptContents } from '../database/contents.ts'
import { spoolOf } from '../outside/storage/spool.ts'
import { areas, type Area, type FileStorage } from '../outside/storage/storage.ts'
import { WrongContent } from '../outside/storage/verified.ts'

const hash = /^[0-9a-f]{64}$/
/** From the file of a backup on the same machine. */
const idleMs = 600_000

export function keptContents(storage: FileStorage): KeptContents {
  return {
    async *list() {
      for (const area of areas) {
        for await (const content of storage.list(area)) if (hash.test(content.sha256)) yield { area, ...content }
      }
    },
    open: ({ area, sha256 }) => storage.open(areaOf(area), sha256),
    // A storage may read a content more than once, a backup is read once.
    put: async (content, stream) => {
      const spool = await spoolOf(stream, { maxBytes: content.size, idleMs })
      try {
        if (spool.sha256 !== content.sha256 || spool.size !== content.size) throw new WrongContent()
        await storage.put(areaOf(content.area), spool)
      } finally {
        await spool.drop()
      }
    },
    remove: ({ area, sha256 }) => storage.remove(areaOf(area), sha256),
  }
}

function areaOf(text: string): Area {
  const area = areas.find((known) => known === text)
  if (!area) throw new WrongContent()
  return area
}
