// Values nobody should send: wrong kinds, too much, text that breaks programs. And plausible ones, so that the wrong value travels far.
import fs from 'node:fs'
import path from 'node:path'
import type { Chance } from './chance.ts'
import type { Shape } from './interface-shapes.ts'

const demo = path.join(import.meta.dirname, '../../demo')
const card = fs.readFileSync(path.join(demo, 'scorecards/so-tu-phap-2022-demo.yaml'), 'utf8')
const cards = [card, card.replace(/name: .*/, 'name: "a\\0b"'), card.replace(/max: \d+/, 'max: 1e30'), card.slice(0, 3000)]
const csv = Buffer.from(fs.readFileSync(path.join(demo, 'region-2022/values.csv'), 'utf8').split('\n').slice(0, 6).join('\n')).toString('base64')

/** What exists in the demo year, by the name of the field. */
const known: Readonly<Record<string, readonly unknown[]>> = {
  unit: ['stp-gia-lai', 'thads-gia-lai', 'stp-kon-tum'], group: ['region'], year: [2022], period: ['2022'], day: ['2022-12-31'], asOf: ['2022-11-25'], account: ['quan-tri'],
  card: ['so-tu-phap-2022-demo', 'thads-2022-demo'], indicator: ['legal_aid_cases', 'thads_case_rate'], dataSet: ['thads-viec', 'stp-viec'], code: ['A.I.1.2'], person: ['P071'],
  mainFile: ['card.yaml'], name: ['values.csv'], content: [csv],
  award: ['titles/grassroots-emulation-fighter'], received: ['2022-11-25'], seen: [1, null], value: ['7'], state: ['number'], from: ['2022-01-01'], to: ['2022-12-31'],
}

const textOf = (length: number) => 'ấ'.repeat(length)
const texts: readonly string[] = [
  '', ' ', '\0', 'a\0b', '\u0001\u0008\u001b[2J', '\ud800', '\udfff\ud800', '\ufeff', '\u202e\u2066đảo', 'e\u0302\u0323'.repeat(50), '🏳️‍🌈'.repeat(20), '%00', '%', '%zz', '../../etc/passwd', '\\..\\', "' or 1=1 --", '$1', '{{7*7}}', '<script>x</script>',
  '__proto__', 'constructor', 'toString', 'NaN', 'Infinity', '-0', '1e999', '9'.repeat(400), '0x10', '٣', '１', '2022-02-30', '0000-00-00', '9999-12-31', '-2022-01-01', '20220101', '2022-12-31T00:00:00Z', 'null', 'true', '[]', '{}', '\r\nset-cookie: a=b', '-- header ', textOf(300), textOf(5000),
]
const numbers: readonly unknown[] = [0, -1, 0.5, 2 ** 31, -(2 ** 31) - 1, 2 ** 53, Number.MAX_SAFE_INTEGER, 1e21, 1e308, -1e308, 5e-324]
const others: readonly unknown[] = [null, true, false, [], {}, [[]], [null], { length: -1 }, { toString: 1 }, { then: 1 }, { toJSON: 'x' }]

/** Text that is JSON already: kinds JSON.stringify cannot write. */
export const rawJson: readonly string[] = ['{"__proto__":{"admin":true}}', '{"constructor":{"prototype":{"admin":true}}}', '1e999', '-0', '{"a":1,"a":2}', '"\\ud800"', '"\\u0000"', `${'['.repeat(5_000)}${']'.repeat(5_000)}`, `${'{"a":'.repeat(3_000)}1${'}'.repeat(3_000)}`]

export function hostileValue(chance: Chance): unknown {
  const kind = chance.below(10)
  if (kind < 5) return chance.oneOf(texts)
  if (kind < 7) return chance.oneOf(numbers)
  if (kind < 9) return chance.oneOf(others)
  return Array.from({ length: chance.oneOf([1, 3, 2000]) }, () => chance.oneOf([...texts.slice(0, 20), ...numbers]))
}

export function plausibleValue(shape: Shape, name: string, chance: Chance, depth = 0): unknown {
  if (shape.const !== undefined) return shape.const
  if (shape.enum) return chance.oneOf(shape.enum)
  // a whole card, so that what is wrong beside it is reached
  if (name === 'files' && shape.type === 'object' && chance.often(0.9)) return { 'card.yaml': chance.oneOf(cards) }
  if (known[name] && chance.often(0.9)) return chance.oneOf(known[name])
  const choice = shape.anyOf ?? shape.oneOf
  if (choice) return plausibleValue(chance.oneOf(choice), name, chance, depth + 1)
  if (shape.allOf) return Object.assign({}, ...shape.allOf.map((part) => plausibleValue(part, name, chance, depth + 1))) as unknown
  const type = typeof shape.type === 'string' ? shape.type : shape.type?.[0]
  if (type === 'object' || shape.properties) {
    if (depth > 6) return {}
    return Object.fromEntries(Object.entries(shape.properties ?? {}).map(([key, inner]) => [key, plausibleValue(inner, key, chance, depth + 1)]))
  }
  if (type === 'array') return depth > 6 ? [] : Array.from({ length: chance.below(3) }, () => plausibleValue(shape.items ?? {}, name, chance, depth + 1))
  if (type === 'integer' || type === 'number') return Math.max(shape.minimum ?? 0, Math.min(shape.maximum ?? 5, 1))
  if (type === 'boolean') return chance.often(0.5)
  if (type === 'null') return null
  return chance.oneOf(['2022-11-25', 'stp-gia-lai', '1', 'chữ'])
}

/** One place of a value, however deep, becomes another value; now and then a field is gone or one too many. */
export function spoil(value: unknown, chance: Chance): unknown {
  if (typeof value === 'string' && value.length > 200 && chance.often(0.5)) return corrupted(value, chance)
  if (typeof value !== 'object' || value === null || chance.often(0.1)) return hostileValue(chance)
  if (Array.isArray(value)) {
    if (value.length === 0) return [hostileValue(chance)]
    const at = chance.below(value.length)
    return value.map((each: unknown, index) => (index === at ? spoil(each, chance) : each))
  }
  const entries = Object.entries(value)
  if (entries.length === 0 || chance.often(0.1)) return Object.fromEntries([...entries, [chance.oneOf(texts.slice(0, 36)), hostileValue(chance)]])
  const at = chance.below(entries.length)
  if (chance.often(0.1)) return Object.fromEntries(entries.filter((_, index) => index !== at))
  return Object.fromEntries(entries.map(([key, each], index) => [key, index === at ? spoil(each, chance) : each]))
}

/** A document that was whole: a stretch of it becomes something else. */
function corrupted(text: string, chance: Chance): string {
  const at = chance.below(text.length)
  return text.slice(0, at) + chance.oneOf(texts) + text.slice(at + chance.below(20))
}
