import { unreadStandardCases } from '../unread-standard-cases.ts'

export const cases = unreadStandardCases('meritorious-professional-title')
