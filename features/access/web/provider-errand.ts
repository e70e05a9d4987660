// The step begun here, kept in this tab while the browser is at the provider: an answer that comes back to another tab or browser is not ours.
const key = 'provider step'

export function keepStep(step: string): void {
  sessionStorage.setItem(key, step)
}

export function takeStep(): string | null {
  const step = sessionStorage.getItem(key)
  sessionStorage.removeItem(key)
  return step
}
