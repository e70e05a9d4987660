// The closing report with its words: one writer for the command line and for the screen.
import { conferencePlanVi } from '../../../messages/conference-plan.ts'
import { conferenceVi } from '../../../messages/conference.ts'
import { indicatorsVi } from '../../../messages/indicators.ts'
import type { ConferenceInput, ConferenceReport } from './contract.ts'
import { writeConference } from './model.ts'

export { kindNamesOf } from './names/model.ts'

/** In a sentence that gives the days anyway, the days of the name are left out. */
export const calendarNames = Object.fromEntries(Object.entries(indicatorsVi.calendar).map(([calendar, name]) => [calendar, name.replace(/\s*\(.*\)$/, '')]))

export function conferenceReport(input: ConferenceInput): ConferenceReport {
  return writeConference(input, { plan: conferencePlanVi, words: conferenceVi })
}
