import { useRouter, type ErrorComponentProps } from '@tanstack/react-router'
import { frameVi } from '../messages/frame.ts'
import { Button } from '../ui/button.tsx'
import { ApiError } from '../ui/client.ts'
import { ErrorNote } from '../ui/error-note.tsx'
import { AppLink } from '../ui/link.tsx'
import { Page } from '../ui/page.tsx'
import { useMessages } from '../ui/words.tsx'

/** The last net: a page that broke says so plainly and keeps the frame around it alive. */
export function BrokenPage({ error, reset }: ErrorComponentProps) {
  const words = useMessages(frameVi).broken
  const router = useRouter()
  const again = () => {
    reset()
    void router.invalidate()
  }
  if (error instanceof ApiError) return <Page title={words.title} width="reading"><ErrorNote error={error} onRetry={again} /></Page>
  return (
    <Page title={words.title} width="reading" lead={words.text} actions={<Button onClick={again}>{words.again}</Button>}>
      <AppLink to="/">{words.home}</AppLink>
    </Page>
  )
}
