// Adds to package-lock.json the optional packages for other machines that this machine's registry does not carry.
// Without their entries `npm ci` refuses the whole lockfile. Run it after `npm install`: `node scripts/complete-lockfile.mjs`, or with the
// folder of another lockfile: `node scripts/complete-lockfile.mjs bench`.
import fs from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { root } from '../cli/bootstrap.mjs'

const file = path.join(root, process.argv[2] ?? '.', 'package-lock.json')
const lock = JSON.parse(fs.readFileSync(file, 'utf8'))
const added = []

for (const [place, entry] of Object.entries(lock.packages)) {
  if (!place.includes('node_modules/')) continue
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const wanted = `node_modules/${name}`
    if (lock.packages[wanted] || lock.packages[`${place}/${wanted}`]) continue
    lock.packages[wanted] = { version, ...machineOf(name), license: entry.license, optional: true, engines: entry.engines }
    added.push(name)
  }
}

if (added.length > 0) {
  const sorted = Object.entries(lock.packages).sort(([left], [right]) => left.localeCompare(right, 'en'))
  fs.writeFileSync(file, `${JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, null, 2)}\n`)
}
process.stdout.write(`${added.length} added\n${added.map((name) => `  ${name}\n`).join('')}`)

/** Such packages are named after the machine they are for. */
function machineOf(name) {
  const os = ['darwin', 'linux', 'win32', 'android', 'freebsd'].find((each) => name.includes(each))
  const cpu = ['arm64', 'x64', 'ia32', 'arm'].find((each) => name.includes(each))
  if (name.includes('wasm32')) return { cpu: ['wasm32'] }
  if (!os || !cpu) throw new Error(`${name} does not say which machine it is for`)
  const libc = os === 'linux' ? { libc: [name.endsWith('musl') ? 'musl' : 'glibc'] } : {}
  return { os: [os], cpu: [cpu], ...libc }
}
