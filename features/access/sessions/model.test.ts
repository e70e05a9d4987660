import { expect, it } from 'vitest'
import { endOfSession, isDueToBeSeen, isFresh, isOpen } from './model.ts'

const started = '2026-11-24T02:00:00.000Z'
const after = (minutes: number) => new Date(Date.parse(started) + minutes * 60_000).toISOString()
const session = (seenAfter: number) => ({ lastSeenAt: after(seenAfter), endsAt: endOfSession(started) })

it('a session ends after an hour of silence', () => {
  expect(isOpen(session(0), after(59.9))).toBe(true)
  expect(isOpen(session(0), after(60))).toBe(false)
  expect(isOpen(session(50), after(100))).toBe(true)
})

it('a session ends after twelve hours, however busy', () => {
  expect(isOpen(session(719), after(719.9))).toBe(true)
  expect(isOpen(session(719), after(720))).toBe(false)
})

it('being seen is written down at most once a minute', () => {
  expect(isDueToBeSeen(session(0), after(0.9))).toBe(false)
  expect(isDueToBeSeen(session(0), after(1))).toBe(true)
})

it('a password shown a quarter of an hour ago no longer allows changing how one signs in', () => {
  expect(isFresh(started, after(14.9))).toBe(true)
  expect(isFresh(started, after(15))).toBe(false)
})
