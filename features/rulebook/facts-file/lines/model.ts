// On which line of a JSON text a field stands, so that whoever corrects the file finds the place.

const token = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g

/** `lineOfField(text, 'ratings.1.level')`; the deepest part of the path that exists, else the first line. The text is JSON. */
export function lineOfField(text: string, field: string): number {
  const starts = placesOf(text)
  const steps = field.split('.')
  for (let length = steps.length; length > 0; length -= 1) {
    const place = starts.get(steps.slice(0, length).join('.'))
    if (place !== undefined) return lineAt(text, place)
  }
  return 1
}

function lineAt(text: string, place: number): number {
  let line = 1
  for (let at = text.indexOf('\n'); at >= 0 && at < place; at = text.indexOf('\n', at + 1)) line += 1
  return line
}

interface Open {
  readonly path: string
  readonly isList: boolean
  key: string
  count: number
}

/** Where the name of every field, and every item of a list, begins. */
function placesOf(text: string): ReadonlyMap<string, number> {
  const places = new Map<string, number>()
  const stack: Open[] = []
  let expectsKey = false
  for (const match of text.matchAll(token)) {
    const [word] = match
    const top = stack.at(-1)
    if (word === '}' || word === ']') {
      stack.pop()
      expectsKey = false
    } else if (word === ',') {
      if (top?.isList) top.count += 1
      expectsKey = top?.isList === false
    } else if (word === ':') {
      expectsKey = false
    } else if (expectsKey && top) {
      top.key = JSON.parse(word) as string
      places.set(pathIn(top), match.index)
    } else {
      const path = top ? pathIn(top) : ''
      if (top?.isList) places.set(path, match.index)
      if (word === '{' || word === '[') stack.push({ path, isList: word === '[', key: '', count: 0 })
      expectsKey = word === '{'
    }
  }
  return places
}

function pathIn({ path, isList, key, count }: Open): string {
  return [path, isList ? String(count) : key].filter((step) => step !== '').join('.')
}
