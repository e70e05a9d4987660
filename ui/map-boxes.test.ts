import { describe, expect, it } from 'vitest'
import { boxAround, boxOfPath } from './map-boxes.ts'

describe('boxes of shapes', () => {
  it('follows relative moves and lines, and comes back to the start when a ring closes', () => {
    expect(boxOfPath('m 10,10 5,0 0,5 -5,0 z m 20,0 2,2')).toEqual({ x: 10, y: 10, width: 22, height: 5 })
  })

  it('follows absolute lines, and lines along one axis', () => {
    expect(boxOfPath('M 1,2 L 4,6 H 9 V 1')).toEqual({ x: 1, y: 1, width: 8, height: 5 })
  })

  it('frames several boxes with a margin', () => {
    expect(boxAround([{ x: 0, y: 0, width: 2, height: 2 }, { x: 5, y: 1, width: 1, height: 4 }], 1)).toEqual({ x: -1, y: -1, width: 8, height: 7 })
  })
})
