// Prints docs/schemas from the answer shapes: `node cli/schemas.ts` after a change of an answer.
import fs from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { answerShapes } from './answers.ts'

export const schemasFolder = path.join(import.meta.dirname, '..', 'docs', 'schemas')

/** JSON Schema text by file name. */
export function printedSchemas(): Map<string, string> {
  return new Map(Object.entries(answerShapes).map(([name, shape]) => [`${name}.json`, `${JSON.stringify(schemaOf(shape), null, 1)}\n`]))
}

function schemaOf(shape: z.ZodType): object {
  return z.toJSONSchema(shape, {
    io: 'input',
    unrepresentable: 'any',
    // A day is checked by the calendar in code; in a schema it is text of that form.
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema._zod.def.type === 'custom') Object.assign(jsonSchema, { type: 'string', format: 'date' })
    },
  })
}

if (import.meta.main) {
  for (const [file, text] of printedSchemas()) await fs.writeFile(path.join(schemasFolder, file), text)
}
