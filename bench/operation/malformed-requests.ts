// Requests as bytes, each wrong in a way of its own: shape, text, length, verb, address, headers, or the protocol itself.
import type { Chance } from './chance.ts'
import { hostileValue, plausibleValue, rawJson, spoil } from './hostile-values.ts'
import type { DescribedOperation } from './interface-shapes.ts'

export interface MalformedRequest {
  readonly kind: string
  readonly operation: string
  readonly bytes: Buffer
  /** The server may hang up without a word: what came is no HTTP. */
  readonly mayHangUp: boolean
}

export interface Sender {
  readonly operations: readonly DescribedOperation[]
  /** Cookies of every role, and none. */
  readonly cookies: readonly string[]
}

type Headers = Record<string, string>

const kinds = ['shape', 'shape', 'shape', 'shape', 'shape', 'query', 'query', 'query', 'json', 'verb', 'address', 'headers', 'file', 'protocol'] as const
const verbs = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND', 'QUERY', 'MKCOL', 'LOCK', 'SEARCH', 'get', 'XYZZY']

export function malformedRequest(sender: Sender, chance: Chance): MalformedRequest {
  const kind = chance.oneOf(kinds)
  const operation = chance.oneOf(ofKind(sender.operations, kind))
  const cookie = chance.oneOf(sender.cookies)
  const headers: Headers = { host: '127.0.0.1', ...(cookie ? { cookie } : {}), ...(chance.often(0.2) ? { 'idempotency-key': String(chance.oneOf(['k', '\u0001', 'x'.repeat(3000), `k${chance.below(1e9)}`])) } : {}) }
  return { kind, operation: operation.url, mayHangUp: kind === 'protocol' || kind === 'headers' || kind === 'verb', bytes: builders[kind](operation, headers, chance) }
}

function ofKind(operations: readonly DescribedOperation[], kind: (typeof kinds)[number]): readonly DescribedOperation[] {
  if (kind === 'shape' || kind === 'json') return operations.filter(({ body }) => body !== null)
  if (kind === 'query') return operations.filter(({ method }) => method === 'GET')
  if (kind === 'file') return operations.some(({ takesFile }) => takesFile) ? operations.filter(({ takesFile }) => takesFile) : operations
  return operations
}

const builders: Record<(typeof kinds)[number], (operation: DescribedOperation, headers: Headers, chance: Chance) => Buffer> = {
  shape: ({ url, body }, headers, chance) => {
    let input = plausibleValue(body ?? {}, '', chance)
    for (let times = chance.below(2); times >= 0; times -= 1) input = spoil(input, chance)
    return post(url, headers, JSON.stringify(input) ?? 'null')
  },
  query: (operation, headers, chance) => request('GET', addressOf(operation, chance, 0.35), headers),
  json: ({ url, body }, headers, chance) => post(url, headers, brokenJson(JSON.stringify(plausibleValue(body ?? {}, '', chance)), chance)),
  verb: (operation, headers, chance) => (chance.often(0.5) ? request(chance.oneOf(verbs), operation.url, headers) : request(chance.oneOf(verbs), operation.url, { ...headers, 'content-type': 'application/json' }, Buffer.from('{}'))),
  address: (operation, headers, chance) => request(chance.oneOf(['GET', 'POST']), bentAddress(operation.url, chance), headers),
  headers: (operation, headers, chance) => request(operation.method, addressOf(operation, chance, 0), bentHeaders(headers, chance), operation.method === 'POST' ? Buffer.from('{}') : undefined),
  file: ({ url }, headers, chance) => {
    const declared = Buffer.from(JSON.stringify(spoil({ unit: 'stp-gia-lai', name: 'a.pdf', size: 3, secrecy: 'none', wordsChecked: null }, chance)) ?? '').toString(chance.oneOf(['base64url', 'base64', 'hex', 'latin1'])).replace(/[\r\n\0]/g, '')
    return request('POST', url, { ...headers, 'content-type': chance.oneOf(['application/octet-stream', 'application/json', 'text/plain']), 'thidua-input': declared.slice(0, 14_000) }, Buffer.from('%PD'))
  },
  protocol: ({ url }, headers, chance) => noHttp(url, headers, chance),
}

function addressOf({ url, query }: DescribedOperation, chance: Chance, spoilt: number): string {
  const pairs = Object.entries(query).flatMap(([name, shape]) => {
    const value = chance.often(spoilt) ? hostileValue(chance) : plausibleValue(shape, name, chance)
    const values = Array.isArray(value) ? value.slice(0, 20) : [value]
    return values.map((each: unknown) => `${encoded(name)}=${encoded(typeof each === 'string' ? each : (JSON.stringify(each) ?? ''))}`)
  })
  if (chance.often(spoilt / 3)) pairs.push(chance.oneOf(['__proto__=1', '__proto__[a]=1', 'a=%', '%=%', '&&&===', 'x=%C3%28', `x=${'y'.repeat(6000)}`, 'constructor.prototype.a=1', ';', '?']))
  return pairs.length > 0 ? `${url}?${pairs.join('&')}` : url
}

/** Lone surrogates too, as the bytes they would be. */
function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed()).slice(0, 6000)
}

function brokenJson(text: string, chance: Chance): string | Buffer {
  return chance.oneOf<() => string | Buffer>([
    () => text.slice(0, chance.below(text.length)),
    () => chance.oneOf(rawJson),
    () => text.replace(/:/, `:${chance.oneOf(rawJson)},"x":`),
    () => text.replace(/:[^,}]*/, `:${chance.oneOf(rawJson)}`),
    () => `${text}${text}`,
    () => Buffer.concat([Buffer.from(text.slice(0, 5)), Buffer.from([0xff, 0xfe, 0xc0, 0x80]), Buffer.from(text.slice(5))]),
    () => `\ufeff${text}`,
    () => '',
    () => ' '.repeat(50_000) + text,
    () => `{"${'k'.repeat(100_000)}":1}`,
  ])()
}

function bentAddress(url: string, chance: Chance): string {
  return chance.oneOf([`/${url}`, `${url}/`, `${url}//`, url.toUpperCase(), `${url}%00`, `${url}/../..`, `${url}%2f..%2f..`, url.replace('/api/', '/api//'), url.replace('a', '%61'), `${url}.json`, '/api/__proto__/constructor', '/%', '/api/%ff%fe', `/${'a'.repeat(9000)}`, '/api/live?x', '/index.html%00', '/..%5c..%5c', '/assets/..%2f..%2fpackage.json', '*', '/?#', `http://elsewhere.example${url}`])
}

function bentHeaders(headers: Headers, chance: Chance): Headers {
  const bent: readonly Headers[] = [
    { 'content-type': 'application/json; charset=utf-7' }, { 'content-type': '/' }, { 'content-type': 'multipart/form-data; boundary=' }, { 'content-type': 'application/json, application/json' }, { 'content-encoding': 'gzip', 'content-type': 'application/json' },
    { 'accept-encoding': 'gzip;q=NaN, br;q=-1, *;q=9' }, { 'accept-encoding': ',,,,' }, { accept: 'x'.repeat(7000) }, { cookie: `thidua_session=${'%'.repeat(2000)}` }, { cookie: 'thidua_session=%C3%28; ;;==;' }, { cookie: `thidua_session=${'a'.repeat(6000)}` }, { cookie: `__proto__=1; thidua_session=${String(chance.below(1e9))}` },
    { origin: 'null' }, { origin: 'https://elsewhere.example' }, { origin: '::::' }, { host: '' }, { host: 'a'.repeat(3000) }, { host: '[::1' }, { expect: '100-continue' }, { expect: 'tea' }, { 'x-huge': 'y'.repeat(20_000) }, { 'if-none-match': '"'.repeat(500) }, { range: 'bytes=9999999999999999999-1' }, { 'x-http-method-override': 'DELETE' }, { 'user-agent': '\u0080\u00ff'.repeat(100) }, { upgrade: 'websocket', connection: 'upgrade' }, { upgrade: 'h2c', connection: 'Upgrade, HTTP2-Settings' }, { te: 'trailers, deflate' }, { forwarded: 'for="_gazonk"' },
  ]
  return { ...headers, ...chance.oneOf(bent) }
}

function noHttp(url: string, headers: Headers, chance: Chance): Buffer {
  const start = `POST ${url} HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\n`
  return Buffer.from(chance.oneOf([
    `GET ${url}\r\n\r\n`, `GET ${url} HTTP/9.9\r\n\r\n`, `\r\n\r\n\r\n`, `GET  HTTP/1.1\r\nhost: a\r\n\r\n`, `${start}content-length: -1\r\n\r\n{}`, `${start}content-length: 1e3\r\n\r\n{}`, `${start}content-length: 2\r\ncontent-length: 3\r\n\r\n{}`, `${start}content-length: 2\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n`,
    `${start}transfer-encoding: chunked\r\n\r\nZZ\r\n{}\r\n0\r\n\r\n`, `${start}transfer-encoding: chunked\r\n\r\nffffffffffffffff\r\n{}`, `${start}transfer-encoding: identity, chunked\r\n\r\n0\r\n\r\n`, `GET ${url} HTTP/1.1\r\nhost: a\r\nbad header\r\n\r\n`, `GET ${url} HTTP/1.1\r\n: empty\r\n\r\n`, `GET ${url} HTTP/1.1\r\nhost: a\r\nx: \0\r\n\r\n`, `GET ${url} HTTP/1.1\r\nhost: a\nx: y\n\n`, `GET ${url} HTTP/1.1\r\nhost: a\r\n${'x: y\r\n'.repeat(3000)}\r\n`,
    `\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03`, 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', `CONNECT ${headers['host']}:443 HTTP/1.1\r\nhost: a\r\n\r\n`, '\xff'.repeat(500),
  ]), 'latin1')
}

function post(url: string, headers: Headers, body: string | Buffer): Buffer {
  return request('POST', url, { ...headers, 'content-type': 'application/json' }, Buffer.from(body as string))
}

function request(method: string, url: string, headers: Headers, body?: Buffer): Buffer {
  const all = { ...headers, ...(body ? { 'content-length': String(body.length) } : {}) }
  const head = `${method} ${url} HTTP/1.1\r\n${Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`
  return Buffer.concat([Buffer.from(head, 'latin1'), body ?? Buffer.alloc(0)])
}
