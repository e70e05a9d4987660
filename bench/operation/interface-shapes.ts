// The interface as a stranger reads it: operations, and the shapes of what they take, from the published description.
export interface Shape {
  readonly type?: string | readonly string[]
  readonly properties?: Readonly<Record<string, Shape>>
  readonly items?: Shape
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly anyOf?: readonly Shape[]
  readonly oneOf?: readonly Shape[]
  readonly allOf?: readonly Shape[]
  readonly additionalProperties?: Shape | boolean
  readonly pattern?: string
  readonly minimum?: number
  readonly maximum?: number
}

export interface DescribedOperation {
  readonly method: 'GET' | 'POST'
  readonly url: string
  readonly query: Readonly<Record<string, Shape>>
  readonly body: Shape | null
  /** The input stands in a header, the body is the content of a file. */
  readonly takesFile: boolean
}

interface Described {
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly schema?: Shape }[]
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema?: Shape }>> }
}

export async function readInterface(address: string): Promise<DescribedOperation[]> {
  const answer = await fetch(`${address}/api/openapi.json`)
  const { paths } = (await answer.json()) as { paths: Record<string, { get?: Described; post?: Described }> }
  return Object.entries(paths).flatMap(([url, { get, post }]) => [...(get ? [operationOf('GET', url, get)] : []), ...(post ? [operationOf('POST', url, post)] : [])])
}

function operationOf(method: 'GET' | 'POST', url: string, { parameters = [], requestBody }: Described): DescribedOperation {
  const query = Object.fromEntries(parameters.filter((each) => each.in === 'query').map(({ name, schema }) => [name, schema ?? {}]))
  return { method, url, query, body: requestBody?.content['application/json']?.schema ?? null, takesFile: parameters.some(({ name }) => name === 'thidua-input') }
}
