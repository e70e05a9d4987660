// A stream that stops before its last piece when the content is not the one its hash names.
import { createHash } from 'node:crypto'
import { pipeline, Transform, type Readable, type TransformCallback } from 'node:stream'

export class WrongContent extends Error {
  constructor() {
    super('the content does not have the hash it is kept under')
    this.name = 'WrongContent'
  }
}

/** Holds back one piece, so that a reader never takes a changed file for a whole one. */
export function verified(sha256: string): Transform {
  const hash = createHash('sha256')
  let held: Buffer | null = null
  return new Transform({
    transform(chunk: Buffer, _encoding, done: TransformCallback) {
      hash.update(chunk)
      const previous = held
      held = chunk
      if (previous) done(null, previous)
      else done()
    },
    flush(done: TransformCallback) {
      if (hash.digest('hex') !== sha256) return done(new WrongContent())
      return held ? done(null, held) : done()
    },
  })
}

/** The source through the check: a fault of either reaches the reader, and a reader who leaves closes the source. */
export function checked(source: Readable, sha256: string): Readable {
  return pipeline(source, verified(sha256), () => undefined)
}
