// Files as the server takes them: name and bytes in base64.
export interface SentFile {
  readonly name: string
  readonly content: string
}

/** One request takes this much; the server says the same. */
export const most = { bytes: 45_000_000, files: 40 } as const

/** A file this computer cannot give: a folder that was dropped, or one locked by another program. */
export class UnreadableFile extends Error {
  readonly fileName: string

  constructor(fileName: string, cause: unknown) {
    super(`cannot read ${fileName}`, { cause })
    this.fileName = fileName
  }
}

export function readFiles(files: readonly File[]): Promise<SentFile[]> {
  return Promise.all(files.map(async (file) => ({ name: file.name, content: await base64Of(file) })))
}

export function sizeOf(files: readonly File[]): number {
  return files.reduce((sum, file) => sum + file.size, 0)
}

function base64Of(file: File): Promise<string> {
  return new Promise((done, failed) => {
    const reader = new FileReader()
    reader.onerror = () => failed(new UnreadableFile(file.name, reader.error))
    // `data:…;base64,` stands before the bytes
    reader.onload = () => done(String(reader.result).replace(/^[^,]*,/, ''))
    reader.readAsDataURL(file)
  })
}

/** Hands a file made by the server to the person. */
export function saveFile({ fileName, mediaType, content }: { readonly fileName: string; readonly mediaType: string; readonly content: string }): void {
  const bytes = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0))
  const address = URL.createObjectURL(new Blob([bytes], { type: mediaType }))
  const link = Object.assign(document.createElement('a'), { href: address, download: fileName })
  link.click()
  URL.revokeObjectURL(address)
}
