// Packs `kit`, `law` or `scoring` as a package of JavaScript and types, for programs outside this repository:
//   node scripts/pack-room.ts scoring OUT_FOLDER
// Node does not run TypeScript below node_modules, so what is packed is compiled; inside the repository the sources run as they are.
import { execFileSync } from 'node:child_process'
import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

export const packedRooms = ['kit', 'law', 'scoring'] as const
export type PackedRoom = (typeof packedRooms)[number]

const root = path.join(import.meta.dirname, '..')
const compiler = path.join(root, 'node_modules/typescript-7/bin/tsc')

/** Path of the tarball in `into`. */
export async function packRoom(room: PackedRoom, into: string): Promise<string> {
  const staging = await fs.mkdtemp(path.join(os.tmpdir(), `thidua-${room}-`))
  try {
    await compile(room, staging)
    await writeManifest(room, staging)
    await fs.cp(path.join(root, room, 'README.md'), path.join(staging, 'README.md')).catch(() => undefined)
    const name = execFileSync('npm', ['pack', '--silent', '--pack-destination', into], { cwd: staging, encoding: 'utf8' }).trim()
    return path.join(into, name)
  } finally {
    await fs.rm(staging, { recursive: true, force: true })
  }
}

async function compile(room: PackedRoom, staging: string): Promise<void> {
  const settings = {
    extends: path.join(root, room, 'tsconfig.json'),
    compilerOptions: { noEmit: false, declaration: true, rewriteRelativeImportExtensions: true, outDir: staging, rootDir: path.join(root, room) },
    include: [path.join(root, room, '**/*.ts')],
    exclude: [path.join(root, room, '**/*.test.ts')],
  }
  const config = path.join(root, room, `tsconfig.pack-${process.pid}.json`)
  await fs.writeFile(config, JSON.stringify(settings))
  try {
    execFileSync(process.execPath, [compiler, '-p', config], { stdio: 'pipe', encoding: 'utf8' })
  } finally {
    await fs.rm(config)
  }
}

/** Importers keep writing `@thidua/kit/plain-date.ts`; the package leads them to the compiled file. */
async function writeManifest(room: PackedRoom, staging: string): Promise<void> {
  const own = JSON.parse(await fs.readFile(path.join(root, room, 'package.json'), 'utf8')) as Record<string, unknown>
  const compiled = { types: './*.d.ts', default: './*.js' }
  const manifest = { ...own, private: false, exports: { './*.ts': compiled, './*.js': compiled }, files: ['**/*.js', '**/*.d.ts', 'README.md'] }
  await fs.writeFile(path.join(staging, 'package.json'), JSON.stringify(manifest, null, 2))
}

if (process.argv[1] === import.meta.filename) {
  const [room, into = process.cwd()] = process.argv.slice(2)
  if (!packedRooms.some((known) => known === room)) {
    console.error(`Gói nào? Chọn một trong: ${packedRooms.join(', ')}.`)
    process.exit(2)
  }
  console.log(await packRoom(room as PackedRoom, path.resolve(into)))
}
