import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { plainDate } from '@thidua/kit/plain-date.ts'
import type { CellEntry, IndicatorDefinition, RegionUnit, RegionYear } from '@thidua/scoring/region.ts'
import { fixture, readRegion, shipped } from '../../../tests/fixtures/read-region.ts'
import type { Finding, ValidationRule } from './contract.ts'
import { findingsOf } from './model.ts'
import { checkRegion } from './service.ts'
import { defaultRules, rulesFor, shareRules } from './rules/model.ts'

const asOf = plainDate('2035-12-31')

describe('the region of 2022', () => {
  const { region } = readRegion(shipped('region-2022'))
  const findings = findingsOf(region, { asOf })
  const expected = JSON.parse(readFileSync(fixture('region-2022', 'expected-checks.json'), 'utf8')) as { must_warn: Place[]; must_not_warn: Place[] }

  it.each(expected.must_warn)('$id is found', (place) => expect(at(findings, place)).not.toEqual([]))
  it.each(expected.must_not_warn)('$unit is not blamed for shares that agree', (place) => expect(at(findings, place)).toEqual([]))
  it('has no errors', () => expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]))

  it('gives one finding for each slipped cell, the broken chain, the exchanged cells, the wrong share and two leaps, and nothing more', () => {
    const counted = Object.entries(Object.groupBy(findings, ({ kind }) => kind)).map(([kind, list]) => [kind, list.length])
    expect(Object.fromEntries(counted)).toEqual({ 'factor-1000': 12, 'carried-over': 2, 'part-over-whole': 1, 'printed-share': 1, jump: 2 })
  })

  it('names the year that is wrong and what would mend it', () => {
    expect(findings.filter(({ kind }) => kind === 'factor-1000').every(({ unit, period, facts }) => unit === 'thads-dak-nong' && period === '2021' && facts['tooSmall'] === 1 && facts['together'] === 12)).toBe(true)
    expect(checkRegion(region, { asOf }).find(({ kind }) => kind === 'part-over-whole')?.text).toBe(
      'Sở Tư pháp tỉnh Đắk Lắk, năm 2021: “Vụ việc thuộc thẩm quyền” 63 lớn hơn “Đơn thư tiếp nhận” 15; chênh 48. Phần không thể lớn hơn tổng. Đổi chỗ hai ô “Vụ việc thuộc thẩm quyền” và “Đơn thư tiếp nhận” thì mọi quy tắc đều khớp: có thể hai ô bị ghi nhầm chỗ.',
    )
  })

  it('is checked in well under a second', () => {
    const begun = performance.now()
    findingsOf(region, { asOf })
    expect(performance.now() - begun).toBeLessThan(1000)
  })

  const money = ['thads_money_carried_over', 'thads_money_new', 'thads_money_must', 'thads_money_collected']
  const slippedAlready = expected.must_warn.map(({ unit }) => unit)
  it.each(region.units.filter(({ id, kind }) => kind === 'cuc-thads' && !slippedAlready.includes(id)).map(({ id }) => id))('a form of %s slipped by a thousand either way is found wherever it is', (unit) => {
    for (const slip of [(value: string) => `${value}000`, (value: string) => value.replace(/\d{3}$/, '')]) {
      const found = findingsOf(replaced(region, (cell) => cell.unit === unit && cell.period === '2022' && money.includes(cell.indicator), slip), { asOf })
      for (const indicator of money) expect(found.map(keyOf)).toContain(`factor-1000 ${unit} ${indicator} 2022`)
    }
  })

  const parts = defaultRules.filter(({ op, left, right }) => op === '<=' && !right.includes(' ') && !left.includes(' '))
  it.each(parts.map(({ left, right }) => ({ left, right })))('$left exchanged with $right is found in every unit where they differ', ({ left, right }) => {
    const known = findings.map(keyOf)
    for (const { id } of region.units) {
      const [part, whole] = [left, right].map((indicator) => cellOf(region, id, indicator, '2022'))
      if (!part?.value || !whole?.value || Number(part.value) >= Number(whole.value)) continue
      const swapped = replaced(replaced(region, (cell) => cell === part, () => whole.value ?? ''), (cell) => cell === whole, () => part.value ?? '')
      const found = findingsOf(swapped, { asOf }).map(keyOf).filter((key) => !known.includes(key))
      expect(found.some((key) => key.startsWith('part-over-whole') && key.includes(id)), `${id} ${left} ${right}`).toBe(true)
    }
  })
})

describe('errors seen in published figures', () => {
  it('money printed in tỷ and triệu instead of nghìn tỷ and tỷ is found against the other year, though its shares are right', () => {
    const found = check({
      indicators: [money('phai'), money('co_dieu_kien'), rate('ty_le', 'co_dieu_kien', 'phai')],
      cells: [
        ['gia-lai', 'phai', '2021', '2130000'], ['gia-lai', 'co_dieu_kien', '2021', '1185000'], ['gia-lai', 'ty_le', '2021', '55.64'],
        ['gia-lai', 'phai', '2022', '2406000000'], ['gia-lai', 'co_dieu_kien', '2022', '1270000000'],
      ],
    })
    expect(found.map(keyOf)).toEqual(['factor-1000 gia-lai phai 2021', 'factor-1000 gia-lai co_dieu_kien 2021'])
  })

  it('a year written in the text cannot mislead: the period is a field, and each year keeps its own cells', () => {
    const found = check({ indicators: [count('viec')], cells: [['gia-lai', 'viec', '2021', '12003'], ['gia-lai', 'viec', '2022', '13409']] })
    expect(found).toEqual([])
  })

  it('shares that fit another denominator than the one written are found', () => {
    const shares = (must: string) =>
      check({
        indicators: [count('must'), count('with'), rate('share', 'with', 'must')],
        cells: [['phu-yen', 'must', '2022-H1', must], ['phu-yen', 'with', '2022-H1', '4467'], ['phu-yen', 'share', '2022-H1', '76.57']],
      })
    expect(shares('5881').map(keyOf)).toEqual(['printed-share phu-yen share 2022-H1'])
    expect(shares('5834')).toEqual([])
  })

  it('parts that do not add up are found, and a share of rounded operands is let pass', () => {
    const found = check({
      indicators: [count('old'), count('new'), count('must'), { ...money('with'), unitOfMeasure: 'tỷ' }, { ...money('collected'), unitOfMeasure: 'tỷ' }, rate('money_rate', 'collected', 'with')],
      cells: [
        ['bao-loc', 'old', '2021', '1180'], ['bao-loc', 'new', '2021', '1196'], ['bao-loc', 'must', '2021', '2362'],
        ['bao-loc', 'with', '2021', '174.7'], ['bao-loc', 'collected', '2021', '80.7'], ['bao-loc', 'money_rate', '2021', '46.27'],
      ],
      rules: [rule('must', '==', 'old + new')],
    })
    expect(found.map(keyOf)).toEqual(['identity bao-loc must 2021'])
    expect(found[0]?.facts).toMatchObject({ difference: '-14' })
  })

  it('the same share of operands in thousand đồng is let pass too, and a share two points off is not', () => {
    const share = (printed: string) =>
      check({
        indicators: [money('with'), money('collected'), rate('money_rate', 'collected', 'with')],
        cells: [['bao-loc', 'with', '2021', '174700000'], ['bao-loc', 'collected', '2021', '80700000'], ['bao-loc', 'money_rate', '2021', printed]],
      })
    expect(share('46.27')).toEqual([])
    expect(share('48.27').map(({ kind }) => kind)).toEqual(['printed-share'])
  })

  it('two lines whose shares are exchanged are told as exchanged lines, both of them', () => {
    const found = check({
      indicators: [count('must'), count('with'), rate('share', 'with', 'must'), money('money_must'), money('money_with'), rate('money_share', 'money_with', 'money_must')],
      cells: [
        ['dak-lak', 'must', '2018', '11647'], ['dak-lak', 'with', '2018', '7902'], ['dak-lak', 'share', '2018', '56.49'],
        ['dak-lak', 'money_must', '2018', '1480'], ['dak-lak', 'money_with', '2018', '837'], ['dak-lak', 'money_share', '2018', '67.85'],
      ],
    })
    expect(found.map(keyOf)).toEqual(['swapped-lines dak-lak share 2018', 'swapped-lines dak-lak money_share 2018'])
  })

  it('a rate that rose by points is no finding: 70,24 % and 82,57 % are two cells of two years', () => {
    const found = check({
      indicators: [count('with'), count('done'), rate('rate', 'done', 'with')],
      cells: [
        ['gia-lai', 'with', '2021', '12003'], ['gia-lai', 'done', '2021', '8431'], ['gia-lai', 'rate', '2021', '70.24'],
        ['gia-lai', 'with', '2022', '13409'], ['gia-lai', 'done', '2022', '11072'], ['gia-lai', 'rate', '2022', '82.57'],
      ],
    })
    expect(found).toEqual([])
  })

  it('two releases are two entries of one cell: each holds from the day it was reported', () => {
    const cells: Sheet['cells'] = [['nation', 'must', '2023', '923541', '2023-10-20'], ['nation', 'must', '2023', '922311', '2023-12-15'], ['nation', 'part', '2023', '923000', '2023-10-20']]
    const sheet = { indicators: [count('must'), count('part')], cells, rules: [rule('part', '<=', 'must')] }
    expect(findingsOf(regionOf(sheet), { asOf: plainDate('2023-11-01'), rules: sheet.rules })).toEqual([])
    expect(findingsOf(regionOf(sheet), { asOf: plainDate('2023-12-31'), rules: sheet.rules }).map(keyOf)).toEqual(['part-over-whole nation part 2023'])
  })
})

describe('a single cell', () => {
  const kindsOf = (indicator: IndicatorDefinition, value: string) => check({ indicators: [indicator], cells: [['a', indicator.code, '2022', value]] }).map(({ kind }) => kind)

  it('of a yes-or-no indicator is 1 or 0', () => {
    expect(kindsOf(yesno('dat'), '2')).toEqual(['not-yes-no'])
    expect([...kindsOf(yesno('dat'), '1'), ...kindsOf(yesno('dat'), '0')]).toEqual([])
  })

  it('is not below zero', () => expect(kindsOf(count('viec'), '-3')).toEqual(['negative']))

  it('of a count is whole; a point between thousands is explained', () => {
    expect(kindsOf(count('viec'), '12.5')).toEqual(['not-whole'])
    expect(check({ indicators: [count('viec')], cells: [['a', 'viec', '2022', '1.234']] })[0]?.facts['meant']).toBe('1234')
    expect(kindsOf(money('tien'), '12.5')).toEqual([])
  })

  it('of a printed share lies between 0 and 100', () => {
    expect(kindsOf({ ...rate('le', '', ''), numerator: null, denominator: null }, '104')).toEqual(['rate-out-of-range'])
    expect(kindsOf({ ...rate('giam', 'dau - cuoi', 'dau') }, '-12')).toEqual([])
  })

  it('that is blank or does not apply breaks no rule', () => {
    const region = regionOf({ indicators: [count('part'), count('whole')], cells: [['a', 'part', '2022', '9'], ['a', 'whole', '2022', '']] })
    expect(findingsOf(region, { asOf, rules: [rule('part', '<=', 'whole')] })).toEqual([])
  })
})

describe('the years of a unit', () => {
  const peers = ['a', 'b', 'c', 'd', 'e', 'f']
  const steady = peers.flatMap((unit, index): Sheet['cells'] => [[unit, 'viec', '2021', String(500 + 20 * index)], [unit, 'viec', '2022', String(520 + 21 * index)]])

  it('leap when one unit does what no other does', () => {
    const found = check({ indicators: [count('viec')], cells: [...steady, ['x', 'viec', '2021', '500'], ['x', 'viec', '2022', '4000']] })
    expect(found.map(keyOf)).toEqual(['jump x viec 2022'])
  })

  it('do not leap when every unit grows alike', () => {
    const grown = peers.flatMap((unit, index): Sheet['cells'] => [[unit, 'viec', '2021', String(500 + 20 * index)], [unit, 'viec', '2022', String(8 * (500 + 20 * index))]])
    expect(check({ indicators: [count('viec')], cells: grown })).toEqual([])
  })

  it('do not leap on small numbers', () => {
    expect(check({ indicators: [count('viec')], cells: [...steady, ['x', 'viec', '2021', '2'], ['x', 'viec', '2022', '21']] })).toEqual([])
  })

  it('show two neighbouring lines exchanged', () => {
    const found = check({ indicators: [count('don'), count('vu')], cells: [['a', 'don', '2021', '400'], ['a', 'vu', '2021', '90'], ['a', 'don', '2022', '95'], ['a', 'vu', '2022', '410']] })
    expect(found.map(({ kind, indicator }) => `${kind} ${indicator}`)).toEqual(['swapped-cells don', 'swapped-cells vu'])
  })

  it('chain: what a year carries over is what the year before left', () => {
    const chain = { ...rule('mang_sang', '==', 'prev(con_lai) - prev(theo_doi)') }
    const sheet = (carried: string): Sheet => ({
      indicators: [count('mang_sang'), count('con_lai'), count('theo_doi')],
      cells: [['a', 'con_lai', '2021', '500'], ['a', 'theo_doi', '2021', '40'], ['a', 'mang_sang', '2022', carried], ['a', 'mang_sang', '2022-H1', '460']],
      rules: [chain],
    })
    expect(check(sheet('460'))).toEqual([])
    expect(check(sheet('470')).map(keyOf)).toEqual(['carried-over a mang_sang 2022'])
  })
})

describe('rules', () => {
  it('apply only where the catalogue has all their indicators', () => {
    expect(rulesFor([count('thads_cases_must')], [])).toEqual([])
    expect(rulesFor([count('petitions_received'), count('petitions_within_authority')], []).map(({ id }) => id)).toEqual(['part:petitions_within_authority<=petitions_received'])
  })

  it('of a region come before the shipped ones and keep their severity', () => {
    const own = { ...rule('petitions_within_authority', '<=', 'petitions_received'), severity: 'error' as const }
    expect(rulesFor([count('petitions_received'), count('petitions_within_authority')], [own])).toEqual([own])
  })

  it('follow from every share of a catalogue, not from a plan that may be exceeded nor from a difference', () => {
    const catalogue = [count('done'), count('all'), { ...count('planned'), name: 'Số cuộc theo kế hoạch' }]
    const rules = shareRules([...catalogue, rate('share', 'done', 'all'), rate('of_plan', 'done', 'planned'), rate('fall', 'all - done', 'all')])
    expect(rules.map(({ id, left, right }) => [id, left, right])).toEqual([['share:share', 'done', 'all']])
  })

  it('let a difference within the tolerance pass', () => {
    const cells: Sheet['cells'] = [['a', 'sum', '2022', '101'], ['a', 'one', '2022', '50'], ['a', 'two', '2022', '50']]
    const indicators = [count('sum'), count('one'), count('two')]
    expect(check({ indicators, cells, rules: [{ ...rule('sum', '==', 'one + two'), tolerance: '1' }] })).toEqual([])
    expect(check({ indicators, cells, rules: [rule('sum', '==', 'one + two')] }).map(({ kind }) => kind)).toEqual(['identity'])
  })

  it('let round figures of the press add up as far as they were rounded', () => {
    const cells: Sheet['cells'] = [['a', 'sum', '2022', '2457000000'], ['a', 'one', '2022', '1684000000'], ['a', 'two', '2022', '774000000']]
    const sheet = (source: string) => regionOf({ indicators: [money('sum'), money('one'), money('two')], cells }, source)
    const rules = [rule('sum', '==', 'one + two')]
    expect(findingsOf(sheet('press:S6'), { asOf, rules })).toEqual([])
    expect(findingsOf(sheet('official'), { asOf, rules })).toHaveLength(1)
  })
})

type Place = { unit: string; indicators: string[]; periods: string[] }
interface Sheet {
  readonly indicators: readonly IndicatorDefinition[]
  readonly cells: readonly (readonly [unit: string, indicator: string, period: string, value: string, reported?: string])[]
  readonly rules?: readonly ValidationRule[]
}

function check(sheet: Sheet): Finding[] {
  return findingsOf(regionOf(sheet), { asOf, rules: sheet.rules ?? [] })
}

function regionOf({ indicators, cells }: Sheet, source = 'test'): RegionYear {
  const units = [...new Set(cells.map(([unit]) => unit))].map((id): RegionUnit => ({ id, name: id, kind: 'don-vi', province: '', provinceCode: '', validFrom: plainDate('2000-01-01'), validTo: null, successor: null }))
  const entries = cells.map(([unit, indicator, period, value, reported = '2024-01-01']): CellEntry => ({
    unit, indicator, period, state: value === '' ? 'blank' : 'number', value: value || null, status: 'official', source, note: '', cutOff: null, reported: plainDate(reported),
  }))
  return { units, indicators, cells: entries, lineage: [], targets: [], manualScores: [] }
}

function indicator(code: string, kind: IndicatorDefinition['kind']): IndicatorDefinition {
  return { code, name: code, unitOfMeasure: '', kind, aggregation: 'sum', numerator: null, denominator: null, area: 'a', calendar: 'calendar-year', appliesTo: [], direction: 'none', definition: '' }
}
function count(code: string): IndicatorDefinition { return indicator(code, 'count') }
function money(code: string): IndicatorDefinition { return indicator(code, 'money') }
function yesno(code: string): IndicatorDefinition { return indicator(code, 'yesno') }
function rate(code: string, numerator: string, denominator: string): IndicatorDefinition {
  return { ...indicator(code, 'rate'), aggregation: 'ratio', numerator, denominator }
}
function rule(left: string, op: ValidationRule['op'], right: string): ValidationRule {
  return { id: `${left} ${op}`, left, op, right, tolerance: '0', severity: 'warning', source: 'test' }
}

function at(findings: readonly Finding[], { unit, indicators, periods }: Place): Finding[] {
  return findings.filter((finding) => finding.unit === unit && indicators.includes(finding.indicator) && periods.includes(finding.period))
}

function keyOf({ kind, unit, indicator: code, period }: Finding): string {
  return `${kind} ${unit} ${code} ${period}`
}

function cellOf(region: RegionYear, unit: string, code: string, period: string): CellEntry | undefined {
  return region.cells.findLast((cell) => cell.unit === unit && cell.indicator === code && cell.period === period)
}

function replaced(region: RegionYear, which: (cell: CellEntry) => boolean, change: (value: string) => string): RegionYear {
  return { ...region, cells: region.cells.map((cell) => (which(cell) && cell.value ? { ...cell, value: change(cell.value) } : cell)) }
}
