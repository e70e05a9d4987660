import './mantine-base.ts'
import './fonts.css'
import './theme.css'
import { MantineProvider } from '@mantine/core'
import type { ReactNode } from 'react'
import { SourceProvider } from './source-provider.tsx'
import { theme } from './theme.ts'
import { ToastProvider } from './toast.tsx'
import { LanguageProvider, type Language } from './words.tsx'

/** Everything the kit's components expect above them. */
export function KitProvider({ language, children }: { readonly language: Language; readonly children: ReactNode }) {
  return (
    <MantineProvider theme={theme} forceColorScheme="light" withCssVariables={false} withGlobalClasses={false}>
      <LanguageProvider language={language}>
        <ToastProvider>
          <SourceProvider>{children}</SourceProvider>
        </ToastProvider>
      </LanguageProvider>
    </MantineProvider>
  )
}
