// Bytes that can be read from any place, wherever they lie.
export interface ByteSource {
  readonly size: number
  /** Fewer at the end. */
  read(from: number, length: number): Promise<Buffer>
}

export function sourceOf(bytes: Buffer): ByteSource {
  return { size: bytes.length, read: async (from, length) => bytes.subarray(from, from + length) }
}
