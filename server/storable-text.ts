// Text that no database can keep: with a zero in it, or half a letter. It is turned away before anything reads it.
import { EventEmitter } from 'node:events'
import type { FastifyInstance } from 'fastify'
import { Refusal } from '@thidua/kit/refusal.ts'

export function admitStorableText(app: FastifyInstance): void {
  app.addHook('preValidation', async (request) => {
    ensureStorable(request.query)
    ensureStorable(request.body)
  })
}

/** Without recursion: how deep an input goes is the sender's choice. */
export function ensureStorable(input: unknown): void {
  const waiting: { readonly value: unknown; readonly field: string }[] = [{ value: input, field: '' }]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, field } = next
    if (typeof value === 'string') ensureText(value, field)
    else if (Array.isArray(value)) for (const each of value as readonly unknown[]) waiting.push({ value: each, field })
    else if (hasFields(value)) {
      for (const [key, each] of Object.entries(value)) {
        ensureText(key, field)
        waiting.push({ value: each, field: key })
      }
    }
  }
}

/** What was read from JSON or an address; the content of a file, and what streams it, are no text. */
function hasFields(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !(value instanceof Uint8Array) && !(value instanceof EventEmitter)
}

function ensureText(text: string, field: string): void {
  if (!text.isWellFormed() || text.includes('\0')) throw new Refusal('request.malformed', { field: field || 'nội dung' })
}
