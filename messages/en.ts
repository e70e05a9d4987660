// English, by slice. Loaded only when the reader asks for it; whatever is missing here is read in Vietnamese.
import { english, type Translations } from './catalogue.ts'
import { frameVi } from './frame.ts'
import { uiVi } from './ui.ts'

export const en: Translations = new Map<object, object>([
  english(uiVi, {
    value: { missing: 'not reported', notApplicable: 'not applicable', estimate: 'estimate', corrected: 'corrected' },
    verdict: { met: 'met', notMet: 'not met', undetermined: 'undetermined' },
    source: { heading: 'Where this comes from', close: 'Close', back: 'Back', copy: 'Copy as citation' },
  }),
  english(frameVi, {
    navigation: { tasks: 'My tasks', year: 'The year', region: 'Region', figures: 'Figures', scoring: 'Scoring', law: 'The law', report: 'Report' },
    search: { open: 'Search', placeholder: 'Unit, indicator or page' },
  }),
])
