// Is this word spelt like a Vietnamese syllable? Enough to tell which of several readings of the same bytes was meant.

const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/g
const onset = '(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdđghklmnpqrstvx])?'
const nucleus = [
  'uyê', 'iêu', 'yêu', 'uôi', 'ươi', 'ươu', 'oai', 'oay', 'oeo', 'uây', 'uya', 'uyu',
  'ai', 'ao', 'au', 'ay', 'âu', 'ây', 'eo', 'êu', 'ia', 'iê', 'iu', 'oa', 'oă', 'oe', 'oi', 'oo', 'ôi', 'ơi',
  'ua', 'uâ', 'uê', 'ui', 'uô', 'uơ', 'uy', 'ưa', 'ưi', 'ươ', 'ưu', 'yê', 'a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'y',
].join('|')
const syllable = new RegExp(`^${onset}(?:${nucleus})(?:ch|ng|nh|[cmnpt])?$`)

export function isVietnameseSyllable(word: string): boolean {
  const split = word.toLowerCase().normalize('NFD')
  const bare = split.replace(toneMarks, '')
  return split.length - bare.length <= 1 && syllable.test(bare.normalize('NFC'))
}
