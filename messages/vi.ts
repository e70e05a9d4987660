// Every slice, for the places that need them all. Screens import their own slice instead, so that a page loads only its words.
import { frameVi } from './frame.ts'
import { uiVi } from './ui.ts'

export const vi = { ui: uiVi, frame: frameVi } as const
