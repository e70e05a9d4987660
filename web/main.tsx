import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createQueryClient } from '../ui/use-api.ts'
import { chosenLanguage } from './language.ts'
import { buildRouter } from './router.tsx'

const queries = createQueryClient()
const language = await chosenLanguage()
const router = buildRouter(queries, language)

document.documentElement.lang = language.code
createRoot(document.getElementById('app')!).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
)
