// Every worked example of the law, beside the rule it shows.
import { describe, expect, it } from 'vitest'
import { runCase } from './engine/run-case.ts'
import { rulebook } from './rulebook.ts'

const byFolder = Map.groupBy(rulebook.cases, ({ id }) => id.split('/').slice(0, 2).join('/'))

describe.each([...byFolder])('%s', (_, cases) => {
  it.each(cases.map((one) => [`${one.id}: ${one.name}`, one] as const))('%s', (_name, one) => {
    const { expected, found } = runCase(rulebook, one)
    expect(found).toBe(expected)
  })
})

it('holds the worked cases of both files of the domain', () => {
  const of = (file: string) => rulebook.cases.filter(({ id }) => id.startsWith(`${file}/`)).length
  expect(of('law-2022')).toBeGreaterThanOrEqual(50)
  expect(of('law-2003')).toBeGreaterThanOrEqual(27)
})
