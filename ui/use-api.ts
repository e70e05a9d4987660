// Questions and changes as hooks. Keys are [feature, operation, input], so a live event about a feature finds what it touches.
import type { Operations, OutputOf, SentInputOf } from '@thidua/kit/contract.ts'
import { QueryClient, keepPreviousData, useMutation, useQuery, useQueryClient, type UseMutationResult, type UseQueryResult } from '@tanstack/react-query'
import { ApiError, type Client, type CommandName, type QueryName } from './client.ts'

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: { queries: { staleTime: 30_000, refetchOnWindowFocus: false, retry: (count, error) => count < 2 && error instanceof ApiError && error.kind === 'unreachable' } },
  })
}

export interface ApiQueryOptions {
  readonly enabled?: boolean
  /** Keeps the last answer on the page while a new choice loads. */
  readonly keepPrevious?: boolean
}

/** `useApiQuery(indicators, 'list-cells', { unit, period })`. */
export function useApiQuery<All extends Operations, Name extends QueryName<All>>(
  client: Client<All>, name: Name, input: SentInputOf<All[Name]>, options: ApiQueryOptions = {},
): UseQueryResult<OutputOf<All[Name]>, Error> {
  return useQuery({
    queryKey: [client.feature, name, input],
    queryFn: ({ signal }) => client.query(name, input, signal),
    enabled: options.enabled ?? true,
    ...(options.keepPrevious ? { placeholderData: keepPreviousData } : {}),
  }) as UseQueryResult<OutputOf<All[Name]>, Error>
}

/** Changes something and refreshes what the feature shows: `useApiCommand(indicators, 'approve-data-set').mutate({ … })`. */
export function useApiCommand<All extends Operations, Name extends CommandName<All>>(
  client: Client<All>, name: Name, alsoRefresh: readonly string[] = [],
): UseMutationResult<OutputOf<All[Name]>, Error, SentInputOf<All[Name]>> {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (input: SentInputOf<All[Name]>) => client.command(name, input),
    onSuccess: () => Promise.all([client.feature, ...alsoRefresh].map((feature) => queries.invalidateQueries({ queryKey: [feature] }))),
  })
}

/** For source loaders and other code outside a component's own question: answers from memory when it is fresh. */
export function useAsk(): <All extends Operations, Name extends QueryName<All>>(client: Client<All>, name: Name, input: SentInputOf<All[Name]>) => Promise<OutputOf<All[Name]>> {
  const queries = useQueryClient()
  return (client, name, input) => queries.fetchQuery({ queryKey: [client.feature, name, input], queryFn: ({ signal }) => client.query(name, input, signal), staleTime: 30_000 }) as never
}
