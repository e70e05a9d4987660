// Typed facts stay in this browser until its window closes: a form remembers, and facts about a person do not linger.
import { emptyDraft, printDraft, readDraft, type FactsDraft } from './facts-draft.ts'

const place = 'rulebook.facts'

export function keptDraft(): FactsDraft {
  const kept = sessionStorage.getItem(place)
  return (kept === null ? null : readDraft(kept)) ?? emptyDraft
}

export function keepDraft(draft: FactsDraft): void {
  sessionStorage.setItem(place, printDraft(draft))
}
