import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readLines, sizeOfFile, type FileLine } from './read-lines.ts'

const folder = mkdtempSync(join(tmpdir(), 'lines-'))

async function linesOf(content: string | Uint8Array, maxBytes = 1000): Promise<FileLine[]> {
  const file = join(folder, 'lines.txt')
  writeFileSync(file, content)
  const lines: FileLine[] = []
  for await (const line of readLines(file, maxBytes)) lines.push(line)
  return lines
}

describe('lines of a file', () => {
  it('are those of the text, whatever their ends', async () => {
    expect(await linesOf('một\r\n\nhai\nba')).toEqual([{ line: 1, text: 'một' }, { line: 2, text: '' }, { line: 3, text: 'hai' }, { line: 4, text: 'ba' }])
    expect(await linesOf('')).toEqual([])
  })

  it('lose the mark at the start of the file', async () => {
    expect(await linesOf('\ufeffmột\n')).toEqual([{ line: 1, text: 'một' }])
  })

  it('come whole even where a chunk of the disk ends inside a letter', async () => {
    const long = 'ễ'.repeat(70_000)
    expect((await linesOf(`a\n${long}\nb`, 1 << 20)).map(({ text }) => text)).toEqual(['a', long, 'b'])
  })

  it('that are too long or not UTF-8 are named, and the next ones are read', async () => {
    expect(await linesOf(`${'a'.repeat(11)}\nb\n`, 10)).toEqual([{ line: 1, text: null, fault: 'too-long' }, { line: 2, text: 'b' }])
    expect(await linesOf(Buffer.from([0xff, 0xfe, 0x0a, 0x62]))).toEqual([{ line: 1, text: null, fault: 'not-utf8' }, { line: 2, text: 'b' }])
  })

  it('joined again are the text', async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.string({ unit: 'grapheme' }).filter((text) => !/[\n\r\ufeff]/.test(text)), { minLength: 1 }), async (texts) => {
      expect((await linesOf(`${texts.join('\n')}\n`, 1 << 20)).map(({ text }) => text)).toEqual(texts)
    }), { numRuns: 50 })
  })
})

it('a folder or an absent file has no size', async () => {
  expect(await sizeOfFile(folder)).toBeNull()
  expect(await sizeOfFile(join(folder, 'none'))).toBeNull()
})
