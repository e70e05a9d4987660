// Storage and scanner as the operator set them: a folder, or any S3 interface; a ClamAV daemon, or none.
import path from 'node:path'
import { Refusal } from '@thidua/kit/refusal.ts'
import { clamdScanner, readClamdAddress } from '../scan/clamd.ts'
import { noScanner, type Scanner } from '../scan/scanner.ts'
import { openDiskStorage } from './disk-storage.ts'
import type { FileStorage } from './storage.ts'

export interface FilePorts {
  readonly storage: FileStorage
  readonly scanner: Scanner
  readonly maxBytes: number
}

type Environment = Readonly<Record<string, string | undefined>>

const megabyte = 1_000_000

/**
 * `THIDUA_S3_ENDPOINT`, `_REGION`, `_BUCKET`, `_PREFIX`, `_ACCESS_KEY`, `_SECRET_KEY`: absent, files lie in `files/` of the data folder.
 * `THIDUA_CLAMD`: `unix:/run/clamav/clamd.ctl` or `tcp:127.0.0.1:3310`. `THIDUA_FILE_LIMIT_MB`: 50.
 */
export async function openFilePorts(environment: Environment, dataFolder: string): Promise<FilePorts> {
  const limit = Number(environment['THIDUA_FILE_LIMIT_MB'] ?? 50)
  if (!(limit > 0 && limit <= 2000)) throw new Refusal('files.settings-wrong', { name: 'THIDUA_FILE_LIMIT_MB' })
  return { storage: await storageOf(environment, dataFolder), scanner: scannerOf(environment['THIDUA_CLAMD']), maxBytes: limit * megabyte }
}

function scannerOf(address: string | undefined): Scanner {
  if (!address) return noScanner
  const place = readClamdAddress(address)
  if (!place) throw new Refusal('files.settings-wrong', { name: 'THIDUA_CLAMD' })
  return clamdScanner(place)
}

async function storageOf(environment: Environment, dataFolder: string): Promise<FileStorage> {
  const endpoint = environment['THIDUA_S3_ENDPOINT']
  if (!endpoint) return openDiskStorage(path.join(dataFolder, 'files'))
  const { openS3Storage } = await import('./s3-storage.ts')
  const needed = (name: string) => {
    const value = environment[name]
    if (!value) throw new Refusal('files.settings-wrong', { name })
    return value
  }
  return openS3Storage({
    endpoint,
    region: environment['THIDUA_S3_REGION'] ?? 'us-east-1',
    bucket: needed('THIDUA_S3_BUCKET'),
    prefix: environment['THIDUA_S3_PREFIX'] ?? '',
    accessKey: needed('THIDUA_S3_ACCESS_KEY'),
    secretKey: needed('THIDUA_S3_SECRET_KEY'),
  })
}
