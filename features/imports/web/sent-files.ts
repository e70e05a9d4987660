// Files as the server takes them: name and bytes in base64.
export interface SentFile {
  readonly name: string
  readonly content: string
}

export function readFiles(files: readonly File[]): Promise<SentFile[]> {
  return Promise.all(files.map(async (file) => ({ name: file.name, content: await base64Of(file) })))
}

function base64Of(file: File): Promise<string> {
  return new Promise((done, failed) => {
    const reader = new FileReader()
    reader.onerror = () => failed(reader.error)
    // `data:…;base64,` stands before the bytes
    reader.onload = () => done(String(reader.result).replace(/^[^,]*,/, ''))
    reader.readAsDataURL(file)
  })
}
