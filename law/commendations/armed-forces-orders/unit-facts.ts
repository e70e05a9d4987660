// A collective of the armed forces as the worked cases need one.
import type { Facts, Sector } from '../../engine/facts.ts'
import { climbed, type History } from '../collective-history.ts'

/** A complete file that climbed one step of the ladder and did no deed: `unit({ year: 2015, prior: 'military-exploit-order-third-class', ago: 10 })`. */
export function unit(history: History, sector: Sector = 'army'): Facts {
  const facts = climbed({ ...history, attested: { 'armed-forces-feat': false, ...history.attested } })
  return { ...facts, subject: { ...facts.subject, sector } }
}
