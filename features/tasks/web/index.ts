export { TasksPage } from './tasks-page.tsx'
export { YearPage } from './year-page.tsx'
