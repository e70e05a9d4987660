// How long a session lasts. Two clocks: silence, and the working day.

export const sessionLimits = { idleMinutes: 60, wholeHours: 12, confirmedMinutes: 15 } as const
/** Being seen is written down this often, not with every request. */
const seenEverySeconds = 60

export interface SessionTimes {
  readonly lastSeenAt: string
  readonly endsAt: string
}

const later = (moment: string, milliseconds: number) => new Date(Date.parse(moment) + milliseconds).toISOString()

export function endOfSession(startedAt: string): string {
  return later(startedAt, sessionLimits.wholeHours * 3_600_000)
}

export function isOpen(session: SessionTimes, now: string): boolean {
  return now < session.endsAt && now < later(session.lastSeenAt, sessionLimits.idleMinutes * 60_000)
}

export function isDueToBeSeen(session: SessionTimes, now: string): boolean {
  return now >= later(session.lastSeenAt, seenEverySeconds * 1000)
}

/** Whoever changes how an account signs in has shown who they are a moment ago, not this morning. */
export function isFresh(confirmedAt: string, now: string): boolean {
  return now < later(confirmedAt, sessionLimits.confirmedMinutes * 60_000)
}
