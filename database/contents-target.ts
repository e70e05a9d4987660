// Where a restore puts contents: into a storage that holds nothing else, and out of it again when the restore fails.
import { Refusal } from '@thidua/kit/refusal.ts'
import { DamagedArchive, type Manifest, type Part } from './archive.ts'
import { nameOf, takeContent, type KeptContent, type KeptContents } from './contents.ts'

export interface ContentsTarget {
  take(heading: string, parts: AsyncGenerator<Part>): Promise<void>
  /** All that the backup counted has come, and nothing lies beside it. */
  ensureWhole(expected: Manifest['contents']): { readonly bytes: number }
  count(): number
  takeBack(): Promise<void>
}

/** A restore that was killed left some of its contents: they may be there, others may not. */
export async function contentsTarget(kept: KeptContents | undefined): Promise<ContentsTarget> {
  const before = new Set<string>()
  if (kept) for await (const content of kept.list()) before.add(nameOf(content))
  const put: KeptContent[] = []
  const bytes = () => put.reduce((sum, { size }) => sum + size, 0)
  return {
    take: async (heading, parts) => {
      if (!kept) throw new Error('the backup holds contents of files, and no storage was given to put them in')
      const content = await takeContent(kept, heading, parts)
      if (content) put.push(content)
    },
    ensureWhole: (expected = { contents: 0, bytes: 0 }) => {
      if (put.length !== expected.contents || bytes() !== expected.bytes) throw new DamagedArchive('row-count')
      const ours = new Set(put.map(nameOf))
      const others = [...before].filter((name) => !ours.has(name)).length
      if (others > 0) throw new Refusal('database.storage-not-empty', { contents: others })
      return { bytes: bytes() }
    },
    count: () => put.length,
    takeBack: async () => {
      for (const content of put) if (!before.has(nameOf(content))) await kept?.remove(content)
    },
  }
}
