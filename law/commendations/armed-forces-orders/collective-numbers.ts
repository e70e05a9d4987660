// Numbers of NĐ 65/2014 for collectives. NĐ 91/2017, not read, is taken to keep the years of the ladder; its numbers of flags and diplomas are not known.
import type { Citation } from '../../engine/citation.ts'
import type { LawValue } from '../../engine/dated.ts'
import { decree65 } from '../periods.ts'
import { servedValue } from './service.ts'

export type Counted = Omit<LawValue, 'id' | 'entries'> & { readonly value: number }

export interface NumbersOf65 {
  readonly kept: (name: string, about: Counted) => LawValue
  readonly only65: (name: string, about: Counted) => LawValue
}

/** `numbersOf65('commendations/x-collective', cite('65/2014/NĐ-CP', 12, { clause: 2 })).only65('flags', { … })` has the id `commendations/x-collective/flags`. */
export function numbersOf65(folder: string, source: Citation): NumbersOf65 {
  return {
    kept: (name, about) => servedValue({ id: `${folder}/${name}`, ...about }, { decree65: source }),
    only65: (name, { value, ...about }) => ({ id: `${folder}/${name}`, ...about, entries: [{ ...decree65, value, cite: source }] }),
  }
}
