declare module 'pg-copy-streams' {
  import type { Readable, Writable } from 'node:stream'
  import type { Submittable } from 'pg'

  interface Counted {
    readonly rowCount: number
  }
  export function to(sql: string): Readable & Submittable & Counted
  export function from(sql: string): Writable & Submittable & Counted
}
