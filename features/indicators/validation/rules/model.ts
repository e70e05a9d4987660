// The rules shipped with the platform, as data: identities and parts of the judicial sector's published forms. They apply where a catalogue has
// all their indicators; a region adds its own in rules.csv. Beside them, every rate of a catalogue says that its part does not exceed its whole.
import { codesOf, parseMeasure, type Measure } from '@thidua/scoring/measure.ts'
import type { IndicatorDefinition } from '@thidua/scoring/region.ts'
import { parseRuleMeasure, type ValidationRule } from '../contract.ts'

function identity(left: string, right: string): ValidationRule {
  return { id: `identity:${left}=${right.replaceAll(' ', '')}`, left, op: '==', right, tolerance: '0', severity: 'warning', source: '' }
}

function part(left: string, right: string): ValidationRule {
  return { id: `part:${left}<=${right.replaceAll(' ', '')}`, left, op: '<=', right, tolerance: '0', severity: 'warning', source: '' }
}

function enforcement(what: 'cases' | 'money', finished: string): ValidationRule[] {
  const of = (name: string): string => `thads_${what}_${name}`
  return [
    identity(of('total'), `${of('carried_over')} + ${of('new')}`),
    identity(of('must'), `${of('total')} - ${of('entrusted')} - ${of('revoked')}`),
    identity(of('must'), `${of('with_conditions')} + ${of('without_conditions')} + ${of('postponed')}`),
    identity(of('unfinished'), `${of('must')} - ${of(finished)}`),
    identity(of('carried_over'), `prev(${of('unfinished')}) - prev(${of('moved_tracking')})`),
    part(of(finished), of('with_conditions')),
    part(of('moved_tracking'), of('unfinished')),
  ]
}

export const defaultRules: readonly ValidationRule[] = [
  ...enforcement('cases', 'finished'),
  ...enforcement('money', 'collected'),
  identity('appraisals_total', 'appraisal_proposals_done + appraisal_drafts_done'),
  identity('legal_aid_cases', 'legal_aid_litigation + legal_aid_representation + legal_aid_advice'),
  identity('legal_aid_quality_appraised', 'legal_aid_quality_good + legal_aid_quality_fairly_good + legal_aid_quality_pass + legal_aid_quality_fail'),
  identity('mediation_received', 'mediation_successful + mediation_failed + mediation_in_progress'),
  identity('files_solved', 'files_early + files_on_time + files_late'),
  identity('civil_births', 'civil_births_on_time + civil_births_late'),
  identity('sanctions_decisions_issued', 'sanctions_decisions_carried + sanctions_decisions_pending'),
  identity('inspections_done', 'inspections_environment + inspections_food + inspections_education + inspections_auction + inspections_other'),
  part('appraisal_proposals_done', 'appraisal_proposals_received'),
  part('appraisal_proposals_on_time', 'appraisal_proposals_done'),
  part('appraisal_drafts_done', 'appraisal_drafts_received'),
  part('appraisal_drafts_on_time', 'appraisal_drafts_done'),
  part('comments_drafts', 'comments_received'),
  part('comments_on_time', 'comments_drafts'),
  part('docs_checked', 'docs_to_check'),
  part('docs_unlawful_found', 'docs_checked'),
  part('docs_unlawful_handled', 'docs_unlawful_found'),
  part('pbgdpl_grassroots_sessions', 'pbgdpl_sessions'),
  part('communes_access_law', 'communes_assessed'),
  part('civil_files_on_time', 'civil_files_solved'),
  part('criminal_records_late', 'criminal_records_issued'),
  part('law_monitoring_recommendations_handled', 'law_monitoring_recommendations'),
  part('legal_aid_assigned_on_time', 'legal_aid_cases'),
  part('legal_aid_litigation_successful', 'legal_aid_litigation_finished'),
  part('legal_aid_quality_appraised', 'legal_aid_cases'),
  part('procedures_level4', 'procedures_total'),
  part('files_online', 'files_received_eligible'),
  part('edoc_sent_signed', 'edoc_sent'),
  part('edoc_received_ack', 'edoc_received'),
  part('reports_on_time', 'reports_due'),
  part('petitions_within_authority', 'petitions_received'),
  part('petitions_solved', 'petitions_within_authority'),
  part('petitions_overdue', 'petitions_within_authority'),
  part('staff_registered', 'staff_total'),
  part('staff_rewarded_direct', 'staff_rewarded'),
  part('staff_disciplined', 'staff_total'),
  part('thads_decisions_on_time', 'thads_decisions_due'),
  part('thads_classification_errors', 'thads_classification_checked'),
  part('thads_verifications_done', 'thads_verifications_due'),
  part('thads_coercions_failed', 'thads_coercions'),
  part('thads_complex_resolved', 'thads_complex_old'),
  part('thads_admin_done', 'thads_admin_must'),
  part('thads_petitions_within_authority', 'thads_petitions_received'),
  part('thads_petitions_solved', 'thads_petitions_within_authority'),
  part('thads_petitions_overdue', 'thads_petitions_within_authority'),
  part('thads_requests_online', 'thads_requests'),
]

/** A plan or a quota may be exceeded, so what is divided by one is no part of it. */
const mayBeExceeded = /kế hoạch|chỉ tiêu|dự toán|được giao/iu

/** `numerator <= denominator` for every rate that is a share: no subtraction on either side, no plan below the line. */
export function shareRules(indicators: readonly IndicatorDefinition[]): ValidationRule[] {
  const byCode = new Map(indicators.map((indicator) => [indicator.code, indicator]))
  return indicators.flatMap((rate) => (isShare(rate, byCode) ? [{ ...part(rate.numerator ?? '', rate.denominator ?? ''), id: `share:${rate.code}` }] : []))
}

export function isShare(rate: IndicatorDefinition, byCode: ReadonlyMap<string, IndicatorDefinition>): boolean {
  if (rate.kind !== 'rate' || !rate.numerator || !rate.denominator) return false
  const halves = [parseMeasure(rate.numerator), parseMeasure(rate.denominator)]
  if (!halves.every((half) => half.ok && isSum(half.measure))) return false
  const [top, bottom] = halves.map((half) => (half.ok ? codesOf(half.measure).flatMap((code) => byCode.get(code) ?? []) : []))
  const kinds = new Set([...(top ?? []), ...(bottom ?? [])].map(({ kind }) => kind))
  return kinds.size === 1 && !kinds.has('days') && !bottom?.some(({ name, definition }) => mayBeExceeded.test(name) || mayBeExceeded.test(definition))
}

function isSum(measure: Measure): boolean {
  return measure.op === 'code' || (measure.op === '+' && isSum(measure.left) && isSum(measure.right))
}

/** The rules that a catalogue can answer, each relation once; a region's own come first. */
export function rulesFor(indicators: readonly IndicatorDefinition[], own: readonly ValidationRule[]): ValidationRule[] {
  const known = new Set(indicators.map(({ code }) => code))
  const rules = new Map<string, ValidationRule>()
  for (const rule of [...own, ...defaultRules, ...shareRules(indicators)]) {
    const relation = `${rule.left}${rule.op}${rule.right}`.replaceAll(/\s+/g, '')
    const sides = [parseRuleMeasure(rule.left), parseRuleMeasure(rule.right)]
    const answerable = sides.every((side) => side.ok && side.codes.every((code) => known.has(code)))
    if (answerable && !rules.has(relation)) rules.set(relation, rule)
  }
  return [...rules.values()]
}
