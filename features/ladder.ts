/** The capabilities from the ground up. A feature may use those below it, never those above. */
export const ladder = [
  'access',
  'audit',
  'files',
  'organisations',
  'people',
  'achievements',
  'calendar',
  'indicators',
  'scorecards',
  'assessment',
  'approvals',
  'councils',
  'imports',
  'reports',
  'tasks',
  'rulebook',
] as const
