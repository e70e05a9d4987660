// Who is left out of long contribution: disciplined, or with a serious fault concluded in writing, while in the posts counted.
import { cite, type Citation } from '../../engine/citation.ts'
import { all, any, needsLegal, type Condition } from '../../engine/condition.ts'
import type { ContributionRegime } from './post-table.ts'

/** `undisciplined` sees the year judged only; a discipline of an earlier year in the post is reported as `disciplined-in-post`. */
function clean(source: Citation): Condition {
  return all([
    { word: 'not-excluded', key: 'serious-fault-in-post', when: true, cite: source },
    { word: 'not-excluded', key: 'disciplined-in-post', when: true, cite: source },
    { word: 'undisciplined', form: 'reprimand', assumed: true, cite: source },
  ], { says: 'Không bị kỷ luật, không có sai phạm nghiêm trọng được kết luận bằng văn bản trong thời gian giữ chức vụ', cite: source })
}

const documents = { 'decree-65': '65/2014/NĐ-CP', 'decree-91': '91/2017/NĐ-CP', 'decree-98': '98/2023/NĐ-CP' } as const

/** Earlier decrees had their own list, which was not read: a reported discipline or fault asks a lawyer. */
export function cleanInPost(regime: ContributionRegime): Condition {
  if (regime === 'decree-152') return clean(cite('152/2025/NĐ-CP', 9, { clause: 3 }))
  const document = documents[regime]
  return any([
    clean(cite(document, null, { mark: 'memory' })),
    needsLegal(`Nghị định ${document} loại trừ người bị kỷ luật, có sai phạm khi giữ chức vụ đến mức nào: chưa đối chiếu được văn bản`, cite(document, null, { mark: 'unsure' })),
  ], { says: 'Không thuộc trường hợp không xét khen thưởng quá trình cống hiến' })
}
