// Huy chương Chiến sĩ vẻ vang, three classes under one award: years of service in the army or the police. Luật 39/2013 Đ1 k28; NĐ 65/2014 Đ21.
import { amendedWordings } from '../../engine/amended.ts'
import { cite, type Citation } from '../../engine/citation.ts'
import { all, any, needsLegal, type Condition } from '../../engine/condition.ts'
import type { AwardRule } from '../../engine/rule.ts'
import { decree65, decree91, law2003BeforeDecree65, law2003Original, law2022 } from '../periods.ts'
import { serviceMonths } from './values.ts'

const first = cite('15/2003/QH11', null, { mark: 'memory' })
const amended = cite('39/2013/QH13', 1, { clause: 28 })
const seen65 = cite('65/2014/NĐ-CP', 21)
const stood = cite('91/2017/NĐ-CP', null, { mark: 'memory' })
const law = cite('06/2022/QH15', 54)
const classes = 'Hạng Ba từ 10 năm đến dưới 15 năm, hạng Nhì từ 15 năm đến dưới 20 năm, hạng Nhất từ 20 năm phục vụ liên tục.'

const serving = (source: Citation): Condition => ({ word: 'subject', sectors: ['army', 'police'], says: 'Phục vụ trong Quân đội nhân dân, Công an nhân dân', cite: source })
const tenYears = (source: Citation): Condition => ({ word: 'in-service', months: { value: serviceMonths.id }, assumed: false, says: 'Phục vụ liên tục từ 10 năm trở lên', cite: source })
const wellDone = (source: Citation): Condition => ({ word: 'rated', atLeast: 'good', years: 1, says: 'Hoàn thành tốt nhiệm vụ được giao', cite: source })

function withHardship(source: Citation, base: Citation): Condition {
  return all([serving(base), any([tenYears(base), { word: 'attested', key: 'hardship-service', cite: source }]), wellDone(base)])
}

export const rule: AwardRule = {
  id: 'commendations/glorious-soldier-medal', award: 'glorious-soldier-medal',
  wordings: [
    { ...law2003Original, cite: first, when: all([serving(first), tenYears(first), wellDone(first)]), note: classes },
    { ...law2003BeforeDecree65, cite: amended, when: all([serving(amended), tenYears(amended), wellDone(amended)]), note: classes },
    { ...decree65, cite: seen65, when: withHardship(seen65, amended), note: classes },
    { ...decree91, cite: amended, when: withHardship(stood, amended), note: `${classes} Cách nhân đôi thời gian lấy theo Nghị định 65/2014/NĐ-CP vì chưa đối chiếu Nghị định 91/2017/NĐ-CP.` },
    {
      ...law2022, cite: law,
      when: all([serving(law), needsLegal('Số năm của từng hạng Huy chương Chiến sĩ vẻ vang theo Luật năm 2022: chưa đối chiếu được văn bản', cite('06/2022/QH15', null, { mark: 'unsure' }))]),
    },
    ...amendedWordings,
  ],
}
