import { formatDay, formatDecimal } from '@thidua/kit/vi-text.ts'
import type { rulebookVi } from '../../../messages/rulebook.ts'

/** A number of the law as people write it: `70 %`, `10 tháng`, `31/10`, `có`. */
export function lawValueText(value: number | string | boolean, unit: string, { award: words }: typeof rulebookVi): string {
  if (typeof value === 'boolean') return value ? words.yes : words.no
  if (typeof value === 'string') return formatDay(value.replace(/^(\d{2})-(\d{2})$/, '$2/$1'))
  if (unit === 'share') return `${formatDecimal(String(value * 100), Number.isInteger(value * 100) ? 0 : 2)} %`
  const named = (words.units as Readonly<Record<string, string>>)[unit]
  return named === undefined ? formatDecimal(String(value)) : `${formatDecimal(String(value))} ${named}`
}
