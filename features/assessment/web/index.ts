export { CardsPage } from './cards-page.tsx'
export { ComparePage } from './compare-page.tsx'
export { RankingPage } from './ranking-page.tsx'
export { SheetPage } from './sheet-page.tsx'
