// Finding by what people type without tone marks: `tro giup gl` finds `Trợ giúp pháp lý, Gia Lai`.
import { compareVietnamese, foldVietnamese } from '@thidua/kit/vi-text.ts'

export interface Findable { readonly title: string; readonly detail?: string; readonly keywords?: readonly string[] }

/** Best first; every typed word must be found somewhere, and typed tone marks break ties. */
export function rankByText<Item extends Findable>(items: readonly Item[], typed: string, limit = 12): Item[] {
  const words = foldVietnamese(typed).split(/\s+/).filter(Boolean)
  if (words.length === 0) return []
  return items
    .map((item) => ({ item, points: pointsOf(item, words), exact: item.title.toLowerCase().includes(typed.trim().toLowerCase()) ? 1 : 0 }))
    .filter(({ points }) => points > 0)
    .sort((left, right) => right.points - left.points || right.exact - left.exact || left.item.title.length - right.item.title.length || compareVietnamese(left.item.title, right.item.title))
    .slice(0, limit)
    .map(({ item }) => item)
}

/** Zero when a word is nowhere; beginnings of words count more than middles, the title more than the rest. */
function pointsOf(item: Findable, words: readonly string[]): number {
  const title = foldVietnamese(item.title)
  const rest = foldVietnamese([item.detail ?? '', ...(item.keywords ?? [])].join(' '))
  const initials = title.split(/[^a-z0-9]+/).filter(Boolean).map((word) => word.charAt(0)).join('')
  const points = words.map((word) => {
    if (title.startsWith(word)) return 12
    if (startsAWord(title, word)) return 10
    if (word.length > 1 && initials.includes(word)) return 6
    if (title.includes(word)) return 5
    return startsAWord(rest, word) ? 4 : rest.includes(word) ? 2 : 0
  })
  return points.includes(0) ? 0 : points.reduce<number>((sum, one) => sum + one, 0) / words.length
}

function startsAWord(text: string, word: string): boolean {
  return ` ${text.replace(/[^a-z0-9]+/g, ' ')}`.includes(` ${word}`)
}
