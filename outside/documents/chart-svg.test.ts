import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Chart } from '@thidua/kit/paper.ts'
import { chartSize, chartSvg, describeChart } from './chart-svg.ts'
import { drawPicture } from './typesetter.ts'

const drawing = { width: 460, fontSize: 11 }
const chart: Chart = {
  title: 'Vụ việc', unit: 'vụ', targetName: 'Chỉ tiêu giao',
  bars: [{ label: 'Kon Tum', value: 1187, text: '1.187', target: 500 }, { label: 'Gia Lai', value: 0, text: '0', target: 500 }, { label: 'Phú Yên', value: null, text: '', target: 500 }],
}
const widths = (svg: string) => [...svg.matchAll(/<rect[^>]*?width="([\d.]+)"[^>]*fill="#/g)].map((match) => Number(match[1]))

describe('the drawing of a chart', () => {
  it('draws a missing bar as missing: dashed, in words, and never as zero', () => {
    const svg = chartSvg(chart, drawing)
    expect(svg).toContain('>chưa báo cáo</text>')
    expect(svg.match(/<rect[^>]*stroke-dasharray/g)).toHaveLength(1)
    expect(widths(svg)).toHaveLength(2)
    expect(widths(svg)[1]).toBe(0)
  })

  it('writes every label and figure beside its bar, in the order given', () => {
    const svg = chartSvg(chart, drawing)
    const places = ['Kon Tum', '1.187', 'Gia Lai', '>0<', 'Phú Yên', 'chưa báo cáo'].map((text) => svg.indexOf(text, svg.indexOf('>')))
    expect(places.every((place) => place > 0)).toBe(true)
    expect(places).toEqual([...places].sort((left, right) => left - right))
  })

  it('draws a target all bars share once, with its name and value, and different ones as ticks with the name alone', () => {
    const shared = chartSvg(chart, drawing)
    expect(shared).toContain('Chỉ tiêu giao: 500 vụ')
    const ticks = chartSvg({ ...chart, bars: chart.bars.map((bar, index) => ({ ...bar, target: 100 + index })) }, drawing)
    expect(ticks).toContain('>Chỉ tiêu giao</text>')
    expect(ticks.match(/<line[^>]*stroke-dasharray/g)).toHaveLength(3)
  })

  it('keeps bars in proportion to their values and inside the picture', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 2, maxLength: 12 }), (values) => {
      const svg = chartSvg({ title: 't', unit: 'vụ', bars: values.map((value) => ({ label: 'Đơn vị', value, text: String(value) })) }, drawing)
      const drawn = widths(svg)
      const longest = Math.max(...values)
      const scale = longest === 0 ? 0 : Math.max(...drawn) / longest
      values.forEach((value, index) => expect(Math.abs(drawn[index]! - value * scale)).toBeLessThan(0.02))
      expect(Math.max(...drawn)).toBeLessThan(drawing.width)
    }))
  })

  it('cannot be broken by the text it is given', () => {
    const hostile = `</text><script>alert(1)</script>&"'\u0000`
    const svg = chartSvg({ title: hostile, unit: hostile, bars: [{ label: hostile, value: 1, text: hostile }] }, drawing)
    expect(svg).not.toContain('<script')
    expect(svg).not.toContain('\u0000')
  })

  it('says the same in words for those who do not see it', () => {
    expect(describeChart(chart)).toBe('Vụ việc (đơn vị: vụ). Kon Tum: 1.187; Gia Lai: 0; Phú Yên: chưa báo cáo')
  })

  it('becomes a picture for Word with letters as shapes, so no font is needed to show it', async () => {
    const { png, outline } = await drawPicture(chartSvg(chart, drawing), 920)
    const view = Buffer.from(png)
    expect(view.toString('latin1', 1, 4)).toBe('PNG')
    expect(view.readUInt32BE(16)).toBe(920)
    expect(Math.abs(view.readUInt32BE(20) - chartSize(chart, drawing).height * 2)).toBeLessThan(2)
    expect(outline).not.toContain('<text')
    expect(outline).toContain('<path')
  })
})
