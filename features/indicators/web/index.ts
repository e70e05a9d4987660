export { useCellSource, type CellPlace } from './cell-source.ts'
export { FiguresPage } from './figures-page.tsx'
export { GridPage } from './grid-page.tsx'
