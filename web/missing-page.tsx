import { frameVi } from '../messages/frame.ts'
import { AppLink } from '../ui/link.tsx'
import { Page } from '../ui/page.tsx'
import { useMessages } from '../ui/words.tsx'

export function MissingPage() {
  const words = useMessages(frameVi).missing
  return (
    <Page title={words.title} width="reading" lead={words.text}>
      <AppLink to="/">{words.home}</AppLink>
    </Page>
  )
}
