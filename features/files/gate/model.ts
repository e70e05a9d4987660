// Words that say a paper may be a state secret: the stamps of secrecy, and words that only speak of them; pure.

export interface Marking {
  /** The word of our own list, never the text around it: a refusal must not carry the paper on. */
  readonly word: string
  /** `stamp`: stands as a stamp stands, alone in its line. `mention`: stands in a sentence and may be harmless. */
  readonly kind: 'stamp' | 'mention'
}

/** Mức độ mật, the longest first, since each holds the next. */
const levels = ['TUYỆT MẬT', 'TỐI MẬT', 'MẬT'] as const
/** Other stamps of papers and envelopes that hold state secrets. */
const otherStamps = ['TÀI LIỆU THU HỒI', 'CHỈ NGƯỜI CÓ TÊN MỚI ĐƯỢC BÓC BÌ', 'BẢN SAO BÍ MẬT NHÀ NƯỚC', 'THỜI HẠN BẢO VỆ BÍ MẬT NHÀ NƯỚC'] as const

const aloneInLine = new RegExp(`^\\W*(?:(?:độ|mức độ|dấu) mật ?[:：] ?)?(${levels.join('|')})\\W*$`, 'iu')
const named = /^\W*(?:độ|mức độ|dấu) mật ?[:：]/iu
const strongMention = /(?<!\p{L})(TUYỆT MẬT|TỐI MẬT)(?!\p{L})/iu
/** `BÍ MẬT`, `BẢO MẬT`, `MẬT ĐỘ`, `MẬT KHẨU` … are everyday words, whose MẬT marks nothing. */
const everyday = /(?:BÍ|BẢO|CƠ|THÂN|NỘI|CẨN|HỎA|GIẢI|ĐẶC) MẬT(?!\p{L})|(?<!\p{L})MẬT (?:ĐỘ|KHẨU|MÃ|THIẾT|VỤ|ONG|DANH|THƯ|NGHỊ|PHỤC|BÁO)(?!\p{L})/giu
const upperMention = /(?<![\p{L}\p{M}])MẬT(?![\p{L}\p{M}])/u

/** The marking of one line of a paper: `markingIn('TỐI MẬT')`. */
export function markingIn(text: string): Marking | null {
  const line = joined(text)
  const alone = aloneInLine.exec(line.replace(/[^\p{L}\p{N}:： ]/gu, ' ').replace(/ +/g, ' ').trim())
  if (alone?.[1] && (isUpper(alone[1]) || named.test(line))) return { word: alone[1].toUpperCase(), kind: 'stamp' }
  const other = otherStamps.find((stamp) => line.includes(stamp))
  if (other) return { word: other, kind: line.trim().length <= other.length + 20 ? 'stamp' : 'mention' }
  const strong = strongMention.exec(line)
  if (strong?.[1]) return { word: strong[1].toUpperCase(), kind: 'mention' }
  return upperMention.test(line.replace(everyday, ' ')) && !isUpper(line) ? { word: 'MẬT', kind: 'mention' } : null
}

/** Names of files often lose their marks and their spaces: `bc_toi-mat.pdf`. A name alone never proves a stamp. */
export function markingInName(name: string): Marking | null {
  const words = joined(name.replace(/[_\-.()[\]+,]+/g, ' '))
  const plain = ` ${withoutMarks(words).toLowerCase()} `
  if (plain.includes(' tuyet mat ')) return { word: 'TUYỆT MẬT', kind: 'mention' }
  if (/ (?:do mat toi mat|tai lieu toi mat|toi mat) /.test(plain)) return { word: 'TỐI MẬT', kind: 'mention' }
  return upperMention.test(words.replace(everyday, ' ')) ? { word: 'MẬT', kind: 'mention' } : null
}

/** Composed letters, single spaces, and stamps typed letter by letter: `T Ố I  M Ậ T`. */
function joined(text: string): string {
  const line = text.normalize('NFC').replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
  return line
    .replace(/(?<![\p{L}\p{M}])(?:\p{L}[ \u00a0]){2,}\p{L}(?![\p{L}\p{M}])/gu, (letters) => letters.replace(/[ \u00a0]/g, ''))
    .replace(/(TUYỆT|TỐI)(MẬT)/gu, '$1 $2')
    .replace(/[\s\u00a0]+/gu, ' ')
}

function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D')
}

/** A heading all in capitals says nothing by its capitals. */
function isUpper(text: string): boolean {
  return text === text.toUpperCase()
}

/** What a whole file says: the strongest marking met, a stamp above a mention. */
export function stronger(left: Marking | null, right: Marking | null): Marking | null {
  if (!left || !right) return left ?? right
  return left.kind === 'mention' && right.kind === 'stamp' ? right : left
}

export type Declaration = 'not-secret' | 'secret' | 'unsure'

export type GateAnswer = { readonly open: true } | { readonly open: false; readonly code: string; readonly word: string | null }

/** What the sender declares comes first; then what the words say. A mention may be answered for, a stamp not. */
export function gate(declaration: Declaration, marking: Marking | null, wordsChecked: string | null): GateAnswer {
  if (declaration !== 'not-secret') return { open: false, code: declaration === 'secret' ? 'files.declared-secret' : 'files.secret-unsure', word: null }
  if (marking?.kind === 'stamp') return { open: false, code: 'files.secret-stamp', word: marking.word }
  if (marking && (wordsChecked ?? '').trim() === '') return { open: false, code: 'files.secret-words', word: marking.word }
  return { open: true }
}
