// Certificate, diplomas and Labour Orders of individuals, joined.
import type { LawCase } from '../engine/case.ts'
import type { LawValue } from '../engine/dated.ts'
import type { AwardRule } from '../engine/rule.ts'
import { cases as certificateCases } from './certificate-of-merit-individual/cases.ts'
import { rule as certificate } from './certificate-of-merit-individual/rule.ts'
import { values as certificateValues } from './certificate-of-merit-individual/values.ts'
import { cases as firstClassCases } from './labour-order-first-class-individual/cases.ts'
import { rule as firstClass } from './labour-order-first-class-individual/rule.ts'
import { values as firstClassValues } from './labour-order-first-class-individual/values.ts'
import { cases as secondClassCases } from './labour-order-second-class-individual/cases.ts'
import { rule as secondClass } from './labour-order-second-class-individual/rule.ts'
import { values as secondClassValues } from './labour-order-second-class-individual/values.ts'
import { cases as thirdClassCases } from './labour-order-third-class-individual/cases.ts'
import { rule as thirdClass } from './labour-order-third-class-individual/rule.ts'
import { values as thirdClassValues } from './labour-order-third-class-individual/values.ts'
import { cases as diplomaCases } from './ministry-province-diploma-individual/cases.ts'
import { rule as diploma } from './ministry-province-diploma-individual/rule.ts'
import { values as diplomaValues } from './ministry-province-diploma-individual/values.ts'
import { cases as primeMinisterCases } from './prime-minister-diploma-individual/cases.ts'
import { rule as primeMinister } from './prime-minister-diploma-individual/rule.ts'
import { values as primeMinisterValues } from './prime-minister-diploma-individual/values.ts'

export const rules: readonly AwardRule[] = [certificate, diploma, primeMinister, thirdClass, secondClass, firstClass]
export const values: readonly LawValue[] = [...certificateValues, ...diplomaValues, ...primeMinisterValues, ...thirdClassValues, ...secondClassValues, ...firstClassValues]
export const cases: readonly LawCase[] = [...certificateCases, ...diplomaCases, ...primeMinisterCases, ...thirdClassCases, ...secondClassCases, ...firstClassCases]
