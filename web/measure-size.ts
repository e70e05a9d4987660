// What a newcomer downloads before the first page works, measured at every build.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Plugin } from 'vite'

interface ManifestEntry { readonly file: string; readonly isEntry?: boolean; readonly imports?: readonly string[]; readonly css?: readonly string[] }
type Manifest = Readonly<Record<string, ManifestEntry>>

export interface InitialSize { readonly scripts: number; readonly styles: number; readonly files: readonly string[] }

export const initialScriptBudget = 200_000

/** Gzipped bytes of the entry and everything it imports at once; pages behind `import()` are not counted. */
export async function measureInitialSize(folder: string): Promise<InitialSize> {
  const manifest = JSON.parse(await readFile(join(folder, '.vite/manifest.json'), 'utf8')) as Manifest
  const entry = Object.keys(manifest).find((key) => manifest[key]!.isEntry)
  const reached = entry ? closureOf(manifest, entry) : []
  const scripts = reached.map((key) => manifest[key]!.file)
  const styles = [...new Set(reached.flatMap((key) => manifest[key]!.css ?? []))]
  return { scripts: await gzipped(folder, scripts), styles: await gzipped(folder, styles), files: [...scripts, ...styles] }
}

/** Prints the measure and fails the build past the budget. */
export function printInitialSize(): Plugin {
  let folder = ''
  return {
    name: 'print-initial-size',
    apply: 'build',
    configResolved(config) { folder = config.build.outDir },
    async writeBundle() {
      const { scripts, styles, files } = await measureInitialSize(folder)
      console.log(`first page: ${kilobytes(scripts)} of scripts and ${kilobytes(styles)} of styles, gzipped, in ${files.length} files (budget ${kilobytes(initialScriptBudget)} of scripts)`)
      if (scripts > initialScriptBudget) throw new Error(`the first page loads ${kilobytes(scripts)} of scripts, over its budget of ${kilobytes(initialScriptBudget)}`)
    },
  }
}

function closureOf(manifest: Manifest, start: string): string[] {
  const reached = new Set([start])
  for (const key of reached) for (const imported of manifest[key]?.imports ?? []) reached.add(imported)
  return [...reached]
}

async function gzipped(folder: string, files: readonly string[]): Promise<number> {
  const sizes = await Promise.all(files.map(async (file) => gzipSync(await readFile(join(folder, file))).length))
  return sizes.reduce((sum, size) => sum + size, 0)
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`
}
