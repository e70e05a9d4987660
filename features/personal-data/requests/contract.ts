// What a person may ask about their own data: to be given it, to have it put right, to have it rest; answered within two working days.
import { z } from 'zod'
import { command, day, query, type InputOf, type OutputOf } from '@thidua/kit/contract.ts'
import { knownLists } from '../../achievements/contract.ts'
import { activities } from '../processing/contract.ts'

export const requestKinds = ['export', 'correct', 'restrict', 'lift'] as const
export type RequestKind = (typeof requestKinds)[number]

export const outcomes = ['done', 'partly', 'refused'] as const
/** `late`: the two working days are over and nobody has answered; `unknown`: days off of that time are not known, so nobody can count. */
export const clockStates = ['running', 'last-day', 'late', 'answered', 'answered-late', 'unknown'] as const
export type ClockState = (typeof clockStates)[number]

const person = z.string().min(1).max(100)
const words = z.string().trim().min(1).max(2000)

export const clock = z.object({ state: z.enum(clockStates), due: day.nullable(), text: z.string() })

const answer = z.object({ outcome: z.enum(outcomes), answer: z.string(), at: z.string(), on: day, by: z.string() })

export const dataRequest = z.object({
  id: z.string(),
  person: z.string(),
  personName: z.string(),
  kind: z.enum(requestKinds),
  received: day,
  via: z.enum(['self', 'paper']),
  said: z.string(),
  madeBy: z.string(),
  clock,
  answer: answer.nullable(),
  can: z.object({ answer: z.boolean() }),
})
export type DataRequest = z.output<typeof dataRequest>

const field = z.object({ field: z.string(), title: z.string(), value: z.unknown(), sensitive: z.boolean() })

export const personFile = z.object({
  person: z.string(),
  name: z.string(),
  synthetic: z.boolean(),
  made: z.string(),
  restricted: z.object({ at: z.string(), by: z.string(), reason: z.string() }).nullable(),
  accounts: z.array(z.string()),
  tables: z.array(
    z.object({ activity: z.enum(activities), activityTitle: z.string(), table: z.string(), title: z.string(), rows: z.array(z.array(field)), total: z.number().int(), secrets: z.array(z.string()) }),
  ),
  /** Said about the person in the log, and who looked, newest last; without its place in the log, which would tell how much goes on elsewhere. */
  log: z.array(z.object({ at: z.string(), operation: z.string(), part: z.string(), value: z.unknown() })),
  /** What this file cannot hold, and why. */
  notes: z.array(z.string()),
})
export type PersonalFile = z.output<typeof personFile>

/** A statement that can be struck, with what it says. */
const statement = z.object({ list: z.enum(knownLists), entry: z.number().int(), says: z.string(), struck: z.boolean() })

const particulars = z.object({
  name: z.string().trim().min(1).max(200).optional(),
  sex: z.enum(['female', 'male']).nullable().optional(),
  ethnicity: z.enum(['majority', 'minority']).nullable().optional(),
  joined: day.nullable().optional(),
})

const strike = z.object({ list: z.enum(knownLists), entry: z.number().int() })

export const operations = {
  'show-own-file': query({
    summary: 'Everything the product keeps about the person who asks, table by table; the look is logged',
    input: z.object({}),
    output: personFile,
    refusals: ['personal-data.no-such-file'],
  }),
  'list-own-requests': query({
    summary: 'What the person who asks has asked for, with the clock of each',
    input: z.object({}),
    output: z.object({ person: z.string().nullable(), name: z.string(), requests: z.array(dataRequest), restricted: z.boolean(), today: day }),
  }),
  'make-own-request': command({
    summary: 'Asks to have one’s own data put right, to have it rest, or to end that',
    input: z.object({ kind: z.enum(['correct', 'restrict', 'lift']), said: words }),
    output: dataRequest,
    refusals: ['personal-data.no-such-file', 'personal-data.asked-already', 'personal-data.at-rest', 'personal-data.not-at-rest'],
  }),
  'list-requests': query({
    summary: 'Requests of the people one answers for; those that wait come first, the most pressing at the top',
    input: z.object({ waiting: z.enum(['true', 'false']).transform((text) => text === 'true').default(false) }),
    output: z.object({ requests: z.array(dataRequest), can: z.object({ record: z.boolean() }) }),
    refusals: ['personal-data.not-yours-to-answer'],
  }),
  'find-people': query({
    summary: 'People one answers for, by name or number, those at rest too',
    input: z.object({ text: z.string().trim().min(2).max(100) }),
    output: z.object({ people: z.array(z.object({ id: z.string(), name: z.string(), unit: z.string(), restricted: z.boolean() })) }),
    refusals: ['personal-data.not-yours-to-answer'],
  }),
  'record-request': command({
    summary: 'Records a request that came on paper, with the day it was received',
    input: z.object({ person, kind: z.enum(requestKinds), received: day, said: words }),
    output: dataRequest,
    refusals: ['personal-data.not-yours-to-answer', 'personal-data.no-such-person', 'personal-data.received-ahead', 'personal-data.asked-already', 'personal-data.at-rest', 'personal-data.not-at-rest'],
  }),
  'show-request': query({
    summary: 'One request with what can be done about it: particulars, and statements that can be struck',
    input: z.object({ request: z.string().max(100) }),
    output: dataRequest.extend({
      particulars: z.object({ name: z.string(), sex: z.enum(['female', 'male']).nullable(), ethnicity: z.enum(['majority', 'minority']).nullable(), joined: day.nullable() }),
      statements: z.array(statement),
      restricted: z.boolean(),
    }),
    refusals: ['personal-data.no-such-request'],
  }),
  'export-person': query({
    summary: 'Everything the product keeps about one person, for an open request; the look is logged',
    input: z.object({ request: z.string().max(100) }),
    output: personFile,
    refusals: ['personal-data.no-such-request', 'personal-data.request-closed', 'personal-data.own-request'],
  }),
  'answer-request': command({
    summary: 'Answers a request, and does what was asked: puts right, strikes, lets rest, or ends that',
    input: z.object({
      request: z.string().max(100),
      outcome: z.enum(outcomes),
      answer: words,
      particulars: particulars.default({}),
      strikes: z.array(strike).max(50).default([]),
    }),
    output: dataRequest,
    refusals: ['personal-data.no-such-request', 'personal-data.request-closed', 'personal-data.own-request', 'personal-data.nothing-done', 'personal-data.does-not-fit', 'achievements.no-such-statement'],
  }),
} as const

export type MakeOwnRequest = InputOf<(typeof operations)['make-own-request']>
export type RecordRequest = InputOf<(typeof operations)['record-request']>
export type AnswerRequest = InputOf<(typeof operations)['answer-request']>
export type RequestList = OutputOf<(typeof operations)['list-requests']>
export type OwnRequests = OutputOf<(typeof operations)['list-own-requests']>
export type ShownRequest = OutputOf<(typeof operations)['show-request']>
