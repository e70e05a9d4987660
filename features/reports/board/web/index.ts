export { BoardPage } from './board-page.tsx'
export { UnitPage } from './unit-page.tsx'
