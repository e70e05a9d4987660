// The gallery brings the Vietnamese words along; the kit itself never imports them.
import { uiVi } from '../../messages/ui.ts'
import type { Language } from '../words.tsx'

export const galleryLanguage: Language = { code: 'vi', uiWords: uiVi, translate: (slice) => slice }
