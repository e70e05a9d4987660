// A person with the position they hold from the day they joined.
import type { PlainDate } from '@thidua/kit/plain-date.ts'

export interface NewPerson {
  readonly id: string
  readonly name: string
  readonly unit: string
  readonly role: 'leader' | 'manager' | 'officer' | 'direct-worker'
  readonly sex: 'female' | 'male' | null
  readonly ethnicity: 'majority' | 'minority' | null
  readonly joined: PlainDate | null
  readonly sector: string
  readonly source: string
}
