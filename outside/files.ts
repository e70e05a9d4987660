// Files of a folder, with caps: a folder someone hands us may hold anything.
import { readFileSync, statSync } from 'node:fs'
import fs from 'node:fs/promises'
import path from 'node:path'

export interface FolderLimits {
  readonly maxFiles: number
  readonly maxBytes: number
}

const defaultLimits: FolderLimits = { maxFiles: 500, maxBytes: 50 * 1024 * 1024 }

export interface FolderFile {
  readonly name: string
  /** `null`: larger than the limit, not read. */
  readonly bytes: Uint8Array | null
  readonly size: number
}

/** The regular files lying directly in a folder, by name; `null` when there is no such folder. */
export async function readFolderFiles(folder: string, isWanted: (name: string) => boolean, limits = defaultLimits): Promise<FolderFile[] | null> {
  const names = await namesIn(folder)
  if (names === null) return null
  const files: FolderFile[] = []
  for (const name of names.filter(isWanted).slice(0, limits.maxFiles)) {
    const file = path.join(folder, name)
    const { size } = await fs.stat(file)
    files.push({ name, size, bytes: size > limits.maxBytes ? null : await fs.readFile(file) })
  }
  return files
}

/** Names of regular files, sorted; `null` when the folder is absent or is a file. */
export async function namesIn(folder: string): Promise<string[] | null> {
  try {
    const entries = await fs.readdir(folder, { withFileTypes: true })
    return entries.filter((entry) => entry.isFile()).map(({ name }) => name).sort()
  } catch (error) {
    if (isAbsent(error)) return null
    throw error
  }
}

/** UTF-8 text of a small file, its mark dropped; `undefined` when it is absent, a folder, or larger than `maxBytes`. */
export function readSmallText(file: string, maxBytes = 2 * 1024 * 1024): string | undefined {
  try {
    const found = statSync(file)
    return found.isFile() && found.size <= maxBytes ? utf8(readFileSync(file)) : undefined
  } catch (error) {
    if (isAbsent(error)) return undefined
    throw error
  }
}

export function utf8(bytes: Uint8Array): string {
  return new TextDecoder('utf-8').decode(bytes)
}

function isAbsent(error: unknown): boolean {
  return error instanceof Error && 'code' in error && ['ENOENT', 'ENOTDIR', 'EISDIR', 'EACCES'].includes(String(error.code))
}
