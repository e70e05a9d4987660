// A condition as a Vietnamese sentence: what is asked, without any person in it.
import { awardOf, type AwardId } from '../awards.ts'
import { attestations } from './attestations.ts'
import type { Condition, InPost, Quantity, Tally } from './condition.ts'
import { maskYears } from './masks.ts'
import type { DisciplineForm, InitiativeScope, Level, Rank, Sector, Subject } from './facts.ts'

export const levelNames: Readonly<Record<Level, string>> = { failed: 'không hoàn thành nhiệm vụ', completed: 'hoàn thành nhiệm vụ', good: 'hoàn thành tốt nhiệm vụ', excellent: 'hoàn thành xuất sắc nhiệm vụ' }

const atLeastNames: Readonly<Record<Level, string>> = { failed: 'được xếp loại', completed: 'hoàn thành nhiệm vụ trở lên', good: 'hoàn thành tốt nhiệm vụ trở lên', excellent: 'hoàn thành xuất sắc nhiệm vụ' }

export const scopeNames: Readonly<Record<InitiativeScope, string>> = { grassroots: 'cấp cơ sở', 'ministry-province': 'có phạm vi ảnh hưởng trong bộ, ban, ngành, tỉnh', national: 'có phạm vi ảnh hưởng toàn quốc' }

export const formNames: Readonly<Record<DisciplineForm, string>> = { reprimand: 'khiển trách', warning: 'cảnh cáo', 'salary-reduction': 'hạ bậc lương', demotion: 'giáng chức', removal: 'cách chức', dismissal: 'buộc thôi việc' }

export const sectorNames: Readonly<Record<Sector, string>> = {
  cadre: 'cán bộ', 'civil-servant': 'công chức', 'public-employee': 'viên chức', worker: 'công nhân', farmer: 'nông dân', enterprise: 'doanh nhân, người lao động ở doanh nghiệp',
  army: 'quân đội', police: 'công an', militia: 'dân quân tự vệ', overseas: 'người Việt Nam ở nước ngoài', foreign: 'người nước ngoài', other: 'đối tượng khác',
}

export const roleNames: Readonly<Record<NonNullable<Subject['role']>, string>> = { leader: 'lãnh đạo', manager: 'quản lý', officer: 'công chức chuyên môn', 'direct-worker': 'người lao động trực tiếp' }

export const rankNames: Readonly<Record<Rank, string>> = {
  'state-leader': 'Tổng Bí thư, Chủ tịch nước, Thủ tướng Chính phủ, Chủ tịch Quốc hội',
  'politburo-level': 'Thường trực Ban Bí thư, Ủy viên Bộ Chính trị, Phó Chủ tịch nước, Phó Thủ tướng, Phó Chủ tịch Quốc hội và tương đương',
  general: 'Đại tướng', minister: 'Bộ trưởng và tương đương', 'colonel-general': 'Thượng tướng', 'deputy-minister': 'Thứ trưởng và tương đương',
  'general-department-head': 'Tổng cục trưởng và tương đương', 'general-department-deputy-head': 'Phó Tổng cục trưởng và tương đương',
  'department-head': 'Vụ trưởng, Giám đốc sở và tương đương', 'department-deputy-head': 'Phó Vụ trưởng, Phó Giám đốc sở và tương đương',
  'front-chair': 'Chủ tịch Mặt trận Tổ quốc', 'front-vice-chair': 'Phó Chủ tịch Mặt trận Tổ quốc', 'front-member-head': 'người đứng đầu tổ chức thành viên của Mặt trận từ cấp tỉnh trở lên', other: 'chức vụ khác',
}

/** `printCondition(rule.when)`: the sentence of one node; parts of `all` and `any` are printed by themselves. */
export function printCondition(condition: Condition): string {
  return condition.says ?? sentence(condition)
}

function sentence(condition: Condition): string {
  switch (condition.word) {
    case 'all':
      return 'Đạt tất cả các điều kiện sau'
    case 'any':
      return 'Đạt ít nhất một trong các điều kiện sau'
    case 'rated':
      return isOne(condition.years) ? `Năm xét được xếp loại ${atLeastNames[condition.atLeast]}` : `${number(condition.years)} năm liên tục đến năm xét đều được xếp loại ${atLeastNames[condition.atLeast]}`
    case 'held':
      return isOne(condition.inARow) ? `Năm xét đạt danh hiệu ${namesOf(condition.awards)}` : `${number(condition.inARow)} lần liên tục đến năm xét được tặng ${namesOf(condition.awards)}`
    case 'held-ever':
      return `Đã được tặng ${namesOf(condition.awards)}${condition.merit === true ? ' theo công trạng' : ''}`
    case 'held-in-cycles':
      return `Hai lần liên tục được tặng ${awardOf(condition.award).name}, hai chu kỳ ${number(condition.cycle)} năm nối nhau, lần sau không quá ${number(condition.within)} năm trước năm xét`
    case 'initiatives':
      return `${isOne(condition.years) ? 'Năm xét' : isAnyTime(condition.years) ? 'Đến năm xét' : `Trong ${number(condition.years)} năm đến năm xét`} có ${initiativeWords(condition.count, condition.scope)}${condition.unused ? ', chưa dùng cho danh hiệu, hình thức khác' : ''}`
    case 'since':
      return `Đã được tặng ${namesOf(condition.awards)}${condition.merit ? ' theo công trạng' : ''}; từ đó có ${number(condition.years)} năm liên tục trở lên đến năm xét đều ${atLeastNames[condition.rated]}${tallyWords(condition.tallies)}`
    case 'since-run':
      return `Đã được tặng ${namesOf(condition.awards)}${condition.merit ? ' theo công trạng' : ''}; từ đó có ${number(condition.years)} năm liên tục trở lên hoàn thành xuất sắc nhiệm vụ${condition.orHolding.length > 0 ? ` hoặc đạt ${namesOf(condition.orHolding)}` : ''}, các năm khác ${atLeastNames[condition.otherwise]}${tallyWords(condition.tallies)}`
    default:
      return plainSentence(condition)
  }
}

type Plain = Exclude<Condition, { word: 'all' | 'any' | 'rated' | 'held' | 'held-ever' | 'held-in-cycles' | 'initiatives' | 'since' | 'since-run' }>

function plainSentence(condition: Plain): string {
  switch (condition.word) {
    case 'attested':
      return capital(attestations[condition.key])
    case 'not-excluded':
      return `Không thuộc trường hợp ${condition.when ? '' : 'không '}${attestations[condition.key]}`
    case 'in-service':
      return serviceWords(condition.months)
    case 'absent-fewer':
      return `Nghỉ dưới ${number(condition.days)} ngày làm việc trong năm (không kể nghỉ thai sản, điều trị do thi hành nhiệm vụ, đi học)`
    case 'undisciplined':
      return `Không bị kỷ luật từ ${formNames[condition.form]} trở lên trong năm xét`
    case 'in-post':
      return postWords(condition)
    case 'subject':
      return `Là ${[...(condition.sectors ?? []).map((sector) => sectorNames[sector]), ...(condition.roles ?? []).map((role) => roleNames[role]), ...(condition.kinds ?? []).map((kind) => kindNames[kind])].join(' hoặc ')}`
    case 'founded':
      return `Tập thể được thành lập từ ${number(condition.years)} năm trở lên`
    case 'members-complete':
      return '100 % thành viên hoàn thành nhiệm vụ được giao'
    case 'members-share':
      return `${condition.strict ? 'Trên' : 'Ít nhất'} ${number(condition.percent)} % thành viên đạt ${namesOf(condition.awards)}`
    case 'members-holding':
      return `Có ít nhất ${number(condition.count)} thành viên đạt ${awardOf(condition.award).name}`
    case 'members-undisciplined':
      return 'Không có thành viên bị kỷ luật từ cảnh cáo trở lên'
    case 'leads-cluster':
      return `Dẫn đầu cụm, khối thi đua${condition.acclaimed ? ' và được cụm, khối bình chọn, suy tôn' : ''}`
    case 'targets-exceeded':
      return 'Hoàn thành vượt mức các chỉ tiêu, nhiệm vụ trong năm'
    case 'needs-legal':
      return condition.text
  }
}

export const kindNames = { individual: 'cá nhân', collective: 'tập thể', household: 'hộ gia đình' } as const

function postWords({ rank, years, below, women }: InPost): string {
  if (years === 0 && below !== undefined) return `Giữ chức vụ ${rankNames[rank]} hoặc cao hơn chưa đủ ${number(below)} năm${reducedWords[women]}`
  const span = below === undefined ? `từ ${number(years)} năm trở lên` : `từ ${number(years)} năm đến dưới ${number(below)} năm`
  return `Giữ chức vụ ${rankNames[rank]} hoặc cao hơn ${span}${reducedWords[women]}`
}

const reducedWords: Readonly<Record<InPost['women'], string>> = { none: '', 'by-a-third': ' (nữ lãnh đạo, quản lý được giảm 1/3 thời gian)', 'by-three-years': ' (nữ lãnh đạo, quản lý được giảm 3 năm)' }

function serviceWords(months: Quantity): string {
  if (typeof months === 'number' && months >= 24 && months % 12 === 0) return `Có thời gian phục vụ từ ${number(months / 12)} năm trở lên`
  return `Công tác tại cơ quan từ ${number(months)} tháng trở lên (không phải người mới tuyển dụng)`
}

function tallyWords(tallies: readonly Tally[]): string {
  return tallies.length === 0 ? '' : `, trong thời gian đó có ${tallies.map(tallyText).join(' và ')}`
}

/** `3 lần Chiến sĩ thi đua cơ sở`. */
export function tallyText(tally: Tally): string {
  switch (tally.of) {
    case 'award':
      return `${number(tally.count)} lần ${awardOf(tally.award).name}`
    case 'rating':
      return `ít nhất ${number(tally.count)} năm ${atLeastNames[tally.level]}`
    case 'initiative':
      return `${initiativeWords(tally.count, tally.scope)}${tally.unused ? ' chưa dùng cho danh hiệu, hình thức khác' : ''}`
  }
}

function initiativeWords(count: Quantity, scope: InitiativeScope): string {
  return `${number(count)} sáng kiến (hoặc đề tài, công trình khoa học được nghiệm thu) ${scopeNames[scope]}`
}

export function namesOf(ids: readonly AwardId[]): string {
  return ids.map((id) => awardOf(id).name).join(' hoặc ')
}

function number(quantity: Quantity): string {
  return typeof quantity === 'number' ? String(quantity).replace('.', ',') : `[${quantity.value}]`
}

function isOne(quantity: Quantity): boolean {
  return quantity === 1
}

/** As long as a history is kept: the text sets no period. */
function isAnyTime(quantity: Quantity): boolean {
  return typeof quantity === 'number' && quantity >= maskYears
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)
}
