// What units are called in running text: by province where that tells them apart, else by their whole name.
import { formatDay } from '@thidua/kit/vi-text.ts'
import type { Catalogue } from '@thidua/scoring/evaluate.ts'
import type { LineageLink, RegionUnit } from '@thidua/scoring/region.ts'

export class Names {
  readonly #units: ReadonlyMap<string, RegionUnit>
  readonly #lineage: readonly LineageLink[]
  readonly #catalogue: Catalogue
  readonly #and: string
  readonly #kinds: Readonly<Record<string, string>>

  constructor(of: { units: readonly RegionUnit[]; lineage: readonly LineageLink[]; catalogue: Catalogue; and: string; kinds: Readonly<Record<string, string>> }) {
    this.#units = new Map(of.units.map((unit) => [unit.id, unit]))
    this.#lineage = of.lineage
    this.#catalogue = of.catalogue
    this.#and = of.and
    this.#kinds = of.kinds
  }

  full(unit: string): string {
    const known = this.#units.get(unit)
    if (known) return known.name
    const link = this.#lineage.find(({ predecessor, successor }) => predecessor === unit || successor === unit)
    return link ? (link.successor === unit ? link.successorName : link.predecessorName) : unit
  }

  kind(kind: string): string {
    return this.#kinds[kind] ?? kind
  }

  province(unit: string): string | null {
    return this.#units.get(unit)?.province ?? null
  }

  /** Labels of units shown together: `Bình Định`, or the whole name where two would share a label. */
  among(units: readonly string[]): (unit: string) => string {
    const apart = this.#provinceTells(units)
    const fullApart = new Set(units.map((unit) => this.full(unit))).size === units.length
    return (unit) => (apart ? (this.province(unit) ?? unit) : fullApart ? this.full(unit) : this.#dated(unit))
  }

  /** `Khánh Hòa, Phú Yên và Kon Tum`, told apart from all units of the list they come from. */
  list(units: readonly string[], among: readonly string[] = units): string {
    const labels = units.map(this.among(among))
    return labels.length < 2 ? (labels[0] ?? '') : `${labels.slice(0, -1).join(', ')} ${this.#and} ${labels.at(-1)}`
  }

  indicator(code: string): string {
    return this.#catalogue.nameOf(code)
  }

  indicators(codes: readonly string[]): string {
    return codes.map((code) => this.indicator(code)).join('; ')
  }

  /** Arithmetic lines name units by id; people know them by name. */
  spelledOut(text: string, units: readonly string[]): string {
    const label = this.among(units)
    return units.toSorted((left, right) => right.length - left.length).reduce((line, unit) => line.replaceAll(new RegExp(`(?<![\\w-])${unit.replace(/[.]/g, '\\.')}(?![\\w-])`, 'g'), label(unit)), text)
  }

  /** No other unit of the same kind and time sits in the same province, in the list or outside it. */
  #provinceTells(units: readonly string[]): boolean {
    const provinces = units.map((unit) => this.province(unit) ?? '')
    if (new Set(provinces).size < units.length || provinces.includes('')) return false
    const all = [...this.#units.values()]
    return units.every((id) => {
      const unit = this.#units.get(id)!
      return !all.some((other) => other.id !== id && other.kind === unit.kind && other.province === unit.province && overlap(unit, other))
    })
  }

  #dated(unit: string): string {
    const from = this.#units.get(unit)?.validFrom
    return from ? `${this.full(unit)} (${formatDay(from)})` : this.full(unit)
  }
}

function overlap(one: RegionUnit, other: RegionUnit): boolean {
  return (one.validTo === null || other.validFrom <= one.validTo) && (other.validTo === null || one.validFrom <= other.validTo)
}

/** What the units of a kind are called together: the words their names begin with, `Sở Tư pháp tỉnh` → `Sở Tư pháp`. */
export function kindNamesOf(units: readonly Pick<RegionUnit, 'kind' | 'name' | 'province'>[]): Record<string, string> {
  const byKind = Map.groupBy(units, ({ kind }) => kind)
  return Object.fromEntries([...byKind].map(([kind, members]) => [kind, sharedStart(members.map(({ name, province }) => name.replace(province, '').trim()))]))
}

function sharedStart(names: readonly string[]): string {
  const [first = [], ...others] = names.map((name) => name.split(' '))
  const shared = first.filter((word, index) => others.every((words) => words[index] === word))
  const words = shared.filter((_, index) => first[index] === shared[index])
  return words.join(' ').replace(/\s+(tỉnh|thành phố|TP\.?)$/u, '') || first.join(' ')
}
