export { useCellSource, type CellPlace } from './cell-source.ts'
