// The emulation and commendation fund: where its money comes from, how large it may be, who pays an award. NĐ 152/2025 Đ46–48.
import type { PlainDate } from '@thidua/kit/plain-date.ts'
import { formatDecimal } from '@thidua/kit/vi-text.ts'
import { awardOf, type AwardId } from '../awards.ts'
import { cite, type Citation } from '../engine/citation.ts'
import { entryOn, type DatedValue, type LawValue } from '../engine/dated.ts'
import {
  budgetShareOfDeltas, budgetShareOfMountains, organisingShare, payer, payrollShareOfCentralBodies, payrollShareOfProvincialDepartments, payrollShareOfPublicUnits, selfFinancingLimit,
} from './values.ts'

export type FundQuestion = { readonly day: PlainDate } & (
  | { readonly body: 'central-body' | 'provincial-department'; readonly payroll: number }
  /** `selfFinanced`: per cent of recurrent spending the unit covers itself. */
  | { readonly body: 'public-unit'; readonly payroll: number; readonly selfFinanced: number }
  | { readonly body: 'local-budget'; readonly spending: number; readonly terrain: 'delta-or-city' | 'mountain-or-island' }
  | { readonly body: 'political-organisation' | 'own-means' }
)

export interface FundCeiling {
  /** Đồng a year; `null`: the decree sets none. */
  readonly ceiling: number | null
  /** Of it, for movements, reviews, communication, inspection and meetings. */
  readonly organising: number | null
  readonly citation: readonly Citation[]
  readonly text: string
}

export interface FundUnknown { readonly needsLegal: string; readonly citation: readonly Citation[] }

/** `fundCeiling({ body: 'central-body', payroll: 10_000_000_000, day: plainDate('2026-01-01') })` is at most 2 000 000 000. */
export function fundCeiling(question: FundQuestion): FundCeiling | FundUnknown {
  const { day } = question
  if (!entryOn(payrollShareOfCentralBodies.entries, day)) return unread(day)
  switch (question.body) {
    case 'central-body': return shareOf(payrollShareOfCentralBodies, question.payroll, day)
    case 'provincial-department': return shareOf(payrollShareOfProvincialDepartments, question.payroll, day)
    case 'public-unit': return ofPublicUnit(question.payroll, question.selfFinanced, day)
    case 'local-budget': return shareOf(question.terrain === 'delta-or-city' ? budgetShareOfDeltas : budgetShareOfMountains, question.spending, day)
    case 'political-organisation': return without('Mức trích từ ngân sách do tổ chức thống nhất với Bộ Tài chính', cite('152/2025/NĐ-CP', 46, { clause: 4 }))
    case 'own-means': return without('Quỹ lấy từ nguồn của chính đơn vị; nghị định không đặt mức trần', cite('152/2025/NĐ-CP', 46))
  }
}

function ofPublicUnit(payroll: number, selfFinanced: number, day: PlainDate): FundCeiling | FundUnknown {
  const limit = entryOn(selfFinancingLimit.entries, day)!
  if (selfFinanced < limit.value) return shareOf(payrollShareOfPublicUnits, payroll, day)
  if (selfFinanced >= 100) return without('Đơn vị tự bảo đảm chi thường xuyên: quỹ lấy từ nguồn của đơn vị', cite('152/2025/NĐ-CP', 46))
  return { needsLegal: 'Đơn vị tự bảo đảm từ 70% đến dưới 100%: theo pháp luật khác về cơ chế tài chính', citation: [limit.cite] }
}

/** Down to the đồng: a ceiling is never passed. */
function shareOf(value: LawValue, base: number, day: PlainDate): FundCeiling {
  const share = entryOn(value.entries, day)!
  const organising = entryOn(organisingShare.entries, day)!
  const ceiling = cut(base, share)
  return {
    ceiling, organising: cut(ceiling, organising), citation: [share.cite, organising.cite],
    text: `Tối đa ${formatDecimal(String(share.value))}%: ${formatDecimal(String(ceiling))} đồng, trong đó dành ${organising.value}% cho công tác tổ chức phong trào`,
  }
}

/** Per cent with at most one decimal, in whole numbers. */
function cut(base: number, { value }: DatedValue): number {
  const perMille = Math.round(value * 10)
  const product = base * perMille
  return (product - (product % 1000)) / 1000
}

function without(text: string, citation: Citation): FundCeiling {
  return { ceiling: null, organising: null, citation: [citation], text }
}

function unread(day: PlainDate): FundUnknown {
  const [source, text] = day >= '2027-03-01'
    ? [cite('152/2025/NĐ-CP', 60, { clause: 1, mark: 'unsure' }), 'Nghị định 152/2025/NĐ-CP hết hiệu lực từ 01/03/2027']
    : day >= '2024-01-01' ? [cite('98/2023/NĐ-CP', 50, { mark: 'unsure' }), 'Mức trích quỹ theo Nghị định 98/2023/NĐ-CP chưa đối chiếu'] : [cite('91/2017/NĐ-CP', null, { mark: 'unsure' }), 'Mức trích quỹ theo các nghị định trước năm 2024 chưa đối chiếu']
  return { needsLegal: `${text}; cần cán bộ pháp chế xác nhận`, citation: [source] }
}

export type Payer = 'deciding-body' | 'submitting-body' | 'lead-ministry'

/** Who pays: the signer; the submitting ministry or province for awards of the President and the Prime Minister; the lead ministry for State titles and prizes. */
export function payerOf(award: AwardId, day: PlainDate): { readonly payer: Payer; readonly citation: Citation } | FundUnknown {
  const rule = entryOn(payer.entries, day)
  if (!rule) return unread(day)
  const { kind, state } = awardOf(award)
  if (kind === 'honorary-title' || kind === 'prize') return { payer: 'lead-ministry', citation: rule.cite }
  return { payer: state ? 'submitting-body' : 'deciding-body', citation: rule.cite }
}
