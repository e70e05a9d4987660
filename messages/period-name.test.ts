import { describe, expect, it } from 'vitest'
import { periodName } from './period-name.ts'

describe('a period in words', () => {
  it('is read as people say it', () => {
    expect(['2022', '2022-H1', '2022-Q4', '2022-M09', '2022-9'].map(periodName)).toEqual(['năm 2022', '6 tháng đầu năm 2022', 'quý IV/2022', 'tháng 9/2022', 'tháng 9/2022'])
  })

  it('keeps a code it does not know, rather than calling a part the whole year', () => {
    expect(['2022-X', 'ky-1'].map(periodName)).toEqual(['2022-X', 'ky-1'])
  })
})
