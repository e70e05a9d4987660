import { describe, expect, it } from 'vitest'
import type { DraftStorage } from './draft.ts'
import { blank, numberEntry, type Entry } from './entry.ts'
import { Saves, type CommitResult } from './saves.ts'

function memory(): DraftStorage & { text: string | null } {
  const storage = { text: null as string | null, read: () => storage.text, write: (text: string | null) => { storage.text = text } }
  return storage
}

function server() {
  const asked: { key: string; entry: Entry; answer: (result: CommitResult) => void }[] = []
  return { asked, commit: (key: string, entry: Entry) => new Promise<CommitResult>((answer) => asked.push({ key, entry, answer })) }
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 0))
const five = numberEntry('5')

describe('saving cells', () => {
  it('sends an edit at once and forgets the local copy when the server has it', async () => {
    const [storage, { asked, commit }] = [memory(), server()]
    const saves = new Saves({ commit, storage })
    saves.put('a', five, blank)
    expect(saves.drafts().get('a')!.phase).toBe('saving')
    expect(storage.text).toContain('"5"')
    asked[0]!.answer({ saved: true })
    await settled()
    expect(saves.drafts().get('a')!.phase).toBe('saved')
    expect(storage.text).toBeNull()
  })

  it('gives up a refused entry when told to, here and on this machine', async () => {
    const [storage, { asked, commit }] = [memory(), server()]
    const saves = new Saves({ commit, storage })
    saves.put('a', five, blank)
    asked[0]!.answer({ saved: false, sentence: 'Vừa có số mới.', again: false })
    await settled()
    saves.drop('a')
    expect(saves.drafts().size).toBe(0)
    expect(storage.text).toBeNull()
  })

  it('keeps a refused entry in sight with its sentence, and on this machine', async () => {
    const [storage, { asked, commit }] = [memory(), server()]
    const saves = new Saves({ commit, storage })
    saves.put('a', five, blank)
    asked[0]!.answer({ saved: false, sentence: 'Nhỏ hơn số thi hành xong.', again: false })
    await settled()
    expect(saves.drafts().get('a')).toEqual({ phase: 'refused', entry: five, sentence: 'Nhỏ hơn số thi hành xong.' })
    expect(storage.text).toContain('refused')
  })

  it('tries again by itself when nobody answered', async () => {
    const [storage, { asked, commit }] = [memory(), server()]
    const waits: (() => void)[] = []
    const saves = new Saves({ commit, storage, later: (work) => { waits.push(work); return () => {} } })
    saves.put('a', five, blank)
    asked[0]!.answer({ saved: false, sentence: 'Mất kết nối.', again: true })
    await settled()
    expect(saves.drafts().get('a')!.phase).toBe('waiting')
    waits[0]!()
    expect(asked).toHaveLength(2)
    asked[1]!.answer({ saved: true })
    await settled()
    expect(saves.drafts().get('a')!.phase).toBe('saved')
  })

  it('sends the later of two quick edits after the first, and ends with the later', async () => {
    const [storage, { asked, commit }] = [memory(), server()]
    const saves = new Saves({ commit, storage })
    saves.put('a', five, blank)
    saves.put('a', numberEntry('6'), blank)
    expect(asked).toHaveLength(1)
    asked[0]!.answer({ saved: true })
    await settled()
    expect(asked[1]!.entry).toEqual(numberEntry('6'))
    asked[1]!.answer({ saved: true })
    await settled()
    expect(saves.drafts().get('a')).toEqual({ phase: 'saved', entry: numberEntry('6') })
  })

  it('brings back what was not saved when the page was left, and sends it', () => {
    const [storage, before, after] = [memory(), server(), server()]
    new Saves({ commit: before.commit, storage }).put('a', five, blank)
    const saves = new Saves({ commit: after.commit, storage })
    expect(saves.drafts().get('a')).toEqual({ phase: 'dirty', entry: five })
    saves.start()
    expect(after.asked.map(({ key }) => key)).toEqual(['a'])
  })

  it('keeps text that is not yet a number, and does not send it', () => {
    const [storage, { asked, commit }] = [memory(), server()]
    new Saves({ commit, storage }).putUnread('a', { text: '12x', sentence: 'Không phải là số.' })
    expect(asked).toHaveLength(0)
    expect(new Saves({ commit, storage }).drafts().get('a')).toMatchObject({ phase: 'unread', text: '12x' })
  })

  it('sends nothing when a refused entry is taken back to what the server holds', async () => {
    const [storage, { asked, commit }] = [memory(), server()]
    const saves = new Saves({ commit, storage })
    saves.put('a', five, blank)
    asked[0]!.answer({ saved: false, sentence: 'Không.', again: false })
    await settled()
    saves.put('a', blank, blank)
    expect(saves.drafts().has('a')).toBe(false)
    expect(asked).toHaveLength(1)
  })

  it('never has more than four saves under way', () => {
    const { asked, commit } = server()
    const saves = new Saves({ commit, storage: memory() })
    for (let index = 0; index < 20; index++) saves.put(`cell ${index}`, five, blank)
    expect(asked).toHaveLength(4)
  })

  it('gives way to the server once the saved entry has come back', async () => {
    const { asked, commit } = server()
    const saves = new Saves({ commit, storage: memory() })
    saves.put('a', five, blank)
    asked[0]!.answer({ saved: true })
    await settled()
    saves.settle(() => blank)
    expect(saves.drafts().has('a')).toBe(true)
    saves.settle(() => five)
    expect(saves.drafts().has('a')).toBe(false)
  })
})
