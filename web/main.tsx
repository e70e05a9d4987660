import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { KitProvider } from '../ui/kit-provider.tsx'
import { createQueryClient } from '../ui/use-api.ts'
import { chosenLanguage } from './language.ts'
import { buildRouter } from './router.tsx'

const queries = createQueryClient()
const router = buildRouter(queries)
const language = await chosenLanguage()

document.documentElement.lang = language.code
createRoot(document.getElementById('app')!).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <KitProvider language={language}>
        <RouterProvider router={router} />
      </KitProvider>
    </QueryClientProvider>
  </StrictMode>,
)
