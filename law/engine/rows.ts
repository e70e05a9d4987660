// Rows in typed arrays that grow: two million people with ten years of history fit in a few hundred megabytes.

type Grown = Int8Array | Uint8Array | Int16Array | Int32Array
type Make<A extends Grown> = new (length: number) => A

export class Column<A extends Grown> {
  data: A
  length = 0
  readonly #make: Make<A>

  constructor(make: Make<A>, capacity = 16) {
    this.#make = make
    this.data = new make(capacity)
  }

  push(value: number): void {
    if (this.length === this.data.length) {
      const wider = new this.#make(this.data.length * 2)
      wider.set(this.data)
      this.data = wider
    }
    this.data[this.length] = value
    this.length += 1
  }

  clear(): void {
    this.length = 0
  }
}

export const bytes = (): Column<Uint8Array> => new Column(Uint8Array)
export const signedBytes = (): Column<Int8Array> => new Column(Int8Array)
export const years = (): Column<Int16Array> => new Column(Int16Array)
export const numbers = (): Column<Int32Array> => new Column(Int32Array)
