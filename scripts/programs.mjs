// Programs of the Linux distribution that the tests drive: a browser, a PostgreSQL server, an office suite, PDF tools, a virus scanner.
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import process from 'node:process'
import { stop } from '../cli/bootstrap.mjs'

const programs = [
  { package: 'chromium', isThere: () => fs.existsSync('/usr/bin/chromium') },
  { package: 'postgresql', isThere: hasPostgres },
  { package: 'libreoffice-writer-nogui', isThere: () => fs.existsSync('/usr/lib/libreoffice/program/libswlo.so') },
  { package: 'libreoffice-calc-nogui', isThere: () => fs.existsSync('/usr/lib/libreoffice/program/libsclo.so') },
  { package: 'poppler-utils', isThere: () => fs.existsSync('/usr/bin/pdftotext') },
  { package: 'clamav-daemon', isThere: () => fs.existsSync('/usr/sbin/clamd') },
  { package: 'qpdf', isThere: () => fs.existsSync('/usr/bin/qpdf') },
]

export function ensurePrograms() {
  const missing = programs.filter((program) => !program.isThere()).map((program) => program.package)
  if (missing.length === 0) return
  process.stderr.write(`Đang cài các chương trình còn thiếu cho bộ kiểm thử: ${missing.join(', ')}…\n`)
  if (!install(missing)) {
    stop(`Không cài được ${missing.join(', ')}. Trên Debian hoặc Ubuntu, chạy: sudo apt-get install ${missing.join(' ')}; rồi chạy lại npm test. Chỉ cần kiểm tra nhanh thì chạy: npm run check.`)
  }
}

function install(packages) {
  const install = () => aptGet(['install', '-y', '--no-install-recommends', ...packages])
  return install() || (aptGet(['update']) && install())
}

function aptGet(args) {
  const command = ['apt-get', '-q', '-o', 'DPkg::Lock::Timeout=600', ...args]
  const whole = process.getuid?.() === 0 ? command : ['sudo', '-n', '--preserve-env=DEBIAN_FRONTEND', ...command]
  const done = spawnSync(whole[0], whole.slice(1), { stdio: ['ignore', 2, 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
  return done.status === 0
}

function hasPostgres() {
  const folder = '/usr/lib/postgresql'
  return fs.existsSync(folder) && fs.readdirSync(folder).some((major) => Number(major) >= 15 && fs.existsSync(`${folder}/${major}/bin/postgres`))
}
