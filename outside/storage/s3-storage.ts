// Contents as objects of a bucket on any S3 interface. Every put names the hash, so the far end refuses a damaged transfer itself.
import type { Readable } from 'node:stream'
import type { S3Client } from '@aws-sdk/client-s3'
import { ensureHash, type Area, type Content, type FileStorage, type StoredContent } from './storage.ts'
import { checked } from './verified.ts'

export interface S3Place {
  readonly endpoint: string
  readonly region: string
  readonly bucket: string
  /** Before every key: `thidua/`. */
  readonly prefix: string
  readonly accessKey: string
  readonly secretKey: string
}

const attempts = 3
const ignore = () => undefined
/** What goes wrong is thrown to the caller; the client would also print it, with parts of the request. */
const quiet = { trace: ignore, debug: ignore, info: ignore, warn: ignore, error: ignore }

export async function openS3Storage(place: S3Place): Promise<FileStorage & { close(): void }> {
  const { S3Client, PutObjectCommand, GetObjectCommand, DeleteObjectCommand, HeadBucketCommand } = await import('@aws-sdk/client-s3')
  const client = new S3Client({
    endpoint: place.endpoint,
    region: place.region,
    credentials: { accessKeyId: place.accessKey, secretAccessKey: place.secretKey },
    // not every S3 interface knows buckets as host names, or the newer checksums
    forcePathStyle: true,
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    maxAttempts: attempts,
    logger: quiet,
  })
  const at = (area: Area, sha256: string) => ({ Bucket: place.bucket, Key: `${folderOf(place, area)}${ensureHash(sha256).slice(0, 2)}/${sha256}` })
  await client.send(new HeadBucketCommand({ Bucket: place.bucket }))
  const put = async (area: Area, content: Content) => {
    const target = at(area, content.sha256)
    // checked on this side too: not every far end looks at the hash it was given
    const body = checked(content.stream(), content.sha256)
    const command = new PutObjectCommand({ ...target, Body: body, ContentLength: content.size })
    command.middlewareStack.add((next) => (args) => {
      ;(args.request as { headers: Record<string, string> }).headers['x-amz-content-sha256'] = content.sha256
      return next(args)
    }, { step: 'build', name: 'nameTheHash' })
    await sendUnlessBroken(body, (abortSignal) => client.send(command, { abortSignal }))
  }
  return {
    put,
    open: async (area, sha256) => {
      const answer = await client.send(new GetObjectCommand(at(area, sha256))).catch(noneIfAbsent)
      if (!answer?.Body) return null
      return checked(answer.Body as Readable, sha256)
    },
    remove: async (area, sha256) => void (await client.send(new DeleteObjectCommand(at(area, sha256))).catch(noneIfAbsent)),
    list: (area) => objectsOf(client, place, area),
    probe: async () => void (await client.send(new HeadBucketCommand({ Bucket: place.bucket }))),
    close: () => client.destroy(),
  }
}

/** The client does not hear its body break: it would wait for the rest for ever. */
async function sendUnlessBroken(body: Readable, send: (signal: AbortSignal) => Promise<unknown>): Promise<void> {
  const given = new AbortController()
  let broken: Error | null = null
  body.on('error', (error) => {
    broken = error
    given.abort()
  })
  try {
    await send(given.signal)
  } catch (error) {
    throw broken ?? error
  }
}

/** By the last key rather than by token: the oldest way, which every server knows. */
async function* objectsOf(client: S3Client, place: S3Place, area: Area): AsyncGenerator<StoredContent> {
  const { ListObjectsCommand } = await import('@aws-sdk/client-s3')
  let after: string | undefined
  do {
    const page = await client.send(new ListObjectsCommand({ Bucket: place.bucket, Prefix: folderOf(place, area), ...(after === undefined ? {} : { Marker: after }) }))
    for (const { Key = '', Size = 0 } of page.Contents ?? []) yield { sha256: Key.split('/').at(-1) ?? '', size: Size }
    after = page.IsTruncated ? page.Contents?.at(-1)?.Key : undefined
  } while (after !== undefined)
}

function folderOf(place: S3Place, area: Area): string {
  return `${place.prefix}${area}/`
}

function noneIfAbsent(error: unknown): null {
  if ((error as { $metadata?: { httpStatusCode?: number } }).$metadata?.httpStatusCode === 404) return null
  throw error
}
