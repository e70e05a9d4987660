// The awards of a day in the order officers look for them, narrowed by subject and by words typed without marks.
import { foldVietnamese } from '@thidua/kit/vi-text.ts'
import type { AwardKind, AwardOnDay, SubjectKind } from './rulebook.ts'

export interface AwardGroup {
  readonly kind: AwardKind
  readonly awards: readonly AwardOnDay[]
}

const kindsInOrder: readonly AwardKind[] = ['title', 'flag', 'diploma', 'certificate', 'order', 'medal', 'honorary-title', 'prize', 'commemorative-medal']

export interface AwardFilter {
  readonly subject: SubjectKind | null
  readonly text: string
}

/** Every word typed has to be found, in any order: `bang khen tinh`. */
export function groupAwards(awards: readonly AwardOnDay[], { subject, text }: AwardFilter): AwardGroup[] {
  const kept = awards.filter((award) => (subject === null || award.subjects.includes(subject)) && fits(`${award.name} ${award.short} ${award.decidedBy.join(' ')}`, text))
  return kindsInOrder.map((kind) => ({ kind, awards: kept.filter((award) => award.kind === kind) })).filter((group) => group.awards.length > 0)
}

/** Whether every word of `typed` stands somewhere in `text`, marks and case aside. */
export function fits(text: string, typed: string): boolean {
  const folded = foldVietnamese(text)
  return foldVietnamese(typed).split(/\s+/).filter(Boolean).every((word) => folded.includes(word))
}
