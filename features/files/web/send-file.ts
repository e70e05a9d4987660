// Sends a file as it lies on this computer, piece by piece, with the declaration beside it. `fetch` would not say how far it has come.
import { ApiError } from '../../../ui/client.ts'
import type { Declared, FileRecord } from '../contract.ts'

/** What a header may carry: the JSON as base64url of its UTF-8. */
export function headerOf(declared: unknown): string {
  const bytes = new TextEncoder().encode(JSON.stringify(declared))
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

export function sendFile(file: File, declared: Declared, onProgress: (percent: number) => void): Promise<FileRecord> {
  return new Promise((done, failed) => {
    const request = new XMLHttpRequest()
    request.open('POST', '/api/files/upload')
    request.setRequestHeader('content-type', 'application/octet-stream')
    request.setRequestHeader('thidua-input', headerOf(declared))
    request.responseType = 'json'
    request.upload.onprogress = (event) => event.lengthComputable && onProgress(Math.floor((event.loaded / event.total) * 100))
    // a server that refuses may hang up before it has heard all: then there is no answer to read
    request.onerror = () => failed(new ApiError('unreachable', 0, {}))
    request.onload = () => {
      const answer = request.response as (FileRecord & { error?: ConstructorParameters<typeof ApiError>[2] }) | null
      if (request.status === 200 && answer) done(answer)
      else failed(new ApiError(answer?.error?.text ? (request.status < 500 ? 'refused' : 'fault') : 'unreachable', request.status, answer?.error ?? {}))
    }
    request.send(file)
  })
}

/** The ticket is good once, so it is asked for when the person asks, not when the page is drawn. */
export function saveFrom(ticket: string): void {
  const link = Object.assign(document.createElement('a'), { href: `/api/files/download?ticket=${encodeURIComponent(ticket)}`, download: '' })
  link.click()
}
