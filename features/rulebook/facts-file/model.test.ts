import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lineOfField } from './lines/model.ts'
import { caseOf, isCaseLine, nearestAwards, parseJson } from './model.ts'

describe('the line of a field', () => {
  const text = ['{', '  "subject": { "kind": "individual" },', '  "ratings": [', '    { "year": 2024, "level": "good" },', '    {', '      "year": 2024,', '      "level": "great"', '    }', '  ]', '}'].join('\n')

  it.each([['subject.kind', 2], ['ratings.0.level', 4], ['ratings.1', 5], ['ratings.1.level', 7], ['ratings.1.nothing', 5], ['nothing', 1], ['', 1]])('%s stands on %i', (field, line) => {
    expect(lineOfField(text, field)).toBe(line)
  })

  it('is found however the document is laid out and whatever its texts hold', () => {
    const name = fc.stringMatching(/^[a-z"\\{}[\],:]{1,6}$/)
    fc.assert(fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 8 }), fc.array(fc.string(), { minLength: 8, maxLength: 8 }), (names, values) => {
      const lines = names.map((each, index) => `${JSON.stringify(each)}: ${JSON.stringify(values[index])}`)
      const document = `{\n${lines.join(',\n')}\n}`
      names.forEach((each, index) => expect(lineOfField(document, each)).toBe(index + 2))
    }))
  })
})

describe('JSON that is none', () => {
  it('is told with the line on which reading stopped', () => {
    expect(parseJson('{\n "a": 1,\n}').fault).toMatchObject({ line: 3 })
    expect(parseJson('{\n "a": [1,\n').fault).toMatchObject({ line: expect.any(Number) as number })
  })

  it('never passes, and JSON always does', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => {
      expect(parseJson(JSON.stringify(value)).fault).toBeUndefined()
    }))
  })
})

describe('a line', () => {
  it('stands for a case when it holds facts or is a facts file', () => {
    expect([isCaseLine('{"facts": 1}'), isCaseLine(' {"subject": {}}'), isCaseLine('{"year": 2024}'), isCaseLine('"subject": {}'), isCaseLine('[1]'), isCaseLine('{')]).toEqual(['wrapped', 'bare', null, null, null, null])
  })

  it('whatever it holds is read or refused, never a fault of ours', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => {
      const { facts, faults } = caseOf(value)
      expect(facts === undefined).toBe(faults.length > 0)
    }))
    fc.assert(fc.property(fc.record({ facts: fc.jsonValue(), case: fc.jsonValue(), award: fc.jsonValue(), received: fc.jsonValue(), year: fc.jsonValue() }, { requiredKeys: ['facts'] }), (value) => {
      const { facts, faults } = caseOf(value)
      expect(facts === undefined).toBe(faults.length > 0)
    }))
  })

  it('with a mistyped award is offered those near to it', () => {
    expect(nearestAwards('advanced-workers')).toContain('advanced-worker')
    expect(nearestAwards('xyz')).toEqual([])
  })
})
