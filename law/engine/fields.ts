// A field is one number about one subject that conditions read: years as bits, counts, codes. Rules name the fields they need; only those are derived.
import type { AwardId } from '../awards.ts'
import type { AttestationKey, InitiativeScope, Level, Rank } from './facts.ts'

/** `possible`: what could still turn out true is set as well; `certain`: only what is reported. */
export type Side = 'certain' | 'possible'

export type Field =
  | { readonly of: 'rated'; readonly level: Level; readonly side: Side }
  | { readonly of: 'held'; readonly award: AwardId; readonly merit: boolean; readonly side: Side }
  /** Years with at least `times` such initiatives. `except`: use for this award in the year judged does not count as used. */
  | { readonly of: 'initiatives'; readonly scope: InitiativeScope; readonly unused: boolean; readonly except: AwardId | null; readonly times: number; readonly side: Side }
  /** Years since the latest discipline ended, 31 when there was none, 0 while one runs. */
  | { readonly of: 'discipline-end' }
  /** Heaviest discipline decided in the year judged: 0 none, else 1 + its place among the forms; -1 none reported by an incomplete list. */
  | { readonly of: 'disciplined' }
  /** Whole months in service, -1 not reported. */
  | { readonly of: 'months' }
  /** Working days of absence that do not count as work; negative: at least that many plus one, the list is incomplete. */
  | { readonly of: 'absent' }
  /** Months in a post of this row or a higher one; negative as above. */
  | { readonly of: 'post'; readonly rank: Rank }
  /** 0 not, 1 not reported, 2 yes. */
  | { readonly of: 'attested'; readonly key: AttestationKey }
  /** Codes and counts of the subject itself, -1 not reported. */
  | { readonly of: 'kind' | 'sex' | 'role' | 'sector' | 'age' | 'members' | 'members-disciplined' | 'members-completed' | 'cluster-rank' | 'acclaimed' | 'exceeded' }
  | { readonly of: 'members-holding'; readonly award: AwardId }

/** Equal fields have equal keys. */
export function keyOf(field: Field): string {
  return Object.values(field).join('|')
}

/** The fields of a program, each with its column. */
export class FieldList {
  readonly fields: Field[] = []
  readonly #places = new Map<string, number>()

  /** The column of a field; a field asked for twice has one. */
  place(field: Field): number {
    const key = keyOf(field)
    const known = this.#places.get(key)
    if (known !== undefined) return known
    this.#places.set(key, this.fields.length)
    this.fields.push(field)
    return this.fields.length - 1
  }
}
