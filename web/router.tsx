import { createRootRouteWithContext, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import type { QueryClient } from '@tanstack/react-query'
import { parseSearch, stringifySearch } from '../ui/address.ts'
import { KitProvider } from '../ui/kit-provider.tsx'
import type { Language } from '../ui/words.tsx'
import { BrokenPage } from './broken-page.tsx'
import { Door } from './door.tsx'
import { Frame } from './frame.tsx'
import { MissingPage } from './missing-page.tsx'
import { screens, type Screen } from './routes.ts'
import { WaitingPage } from './waiting-page.tsx'

const root = createRootRouteWithContext<{ queries: QueryClient }>()({ component: Frame, notFoundComponent: MissingPage })
const door = createRoute({ getParentRoute: () => root, path: '/', component: Door })

function routeOf({ path, load }: Screen) {
  return createRoute({ getParentRoute: () => root, path, component: lazyRouteComponent(async () => ({ default: await load() })) })
}

export function buildRouter(queries: QueryClient, language: Language) {
  return createRouter({
    routeTree: root.addChildren([door, ...screens.map(routeOf)]),
    context: { queries },
    parseSearch,
    stringifySearch,
    defaultPreload: 'intent',
    defaultPendingMs: 150,
    defaultPendingComponent: WaitingPage,
    defaultErrorComponent: BrokenPage,
    scrollRestoration: true,
    // Inside the router, because the source panel has links of its own.
    InnerWrap: ({ children }) => <KitProvider language={language}>{children}</KitProvider>,
  })
}
