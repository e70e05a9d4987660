// Mantine dressed in the identity of the product. Its variables come from style sheets, never from injected style elements,
// so the page can run under a content security policy without exceptions.
import { createTheme, type MantineColorsTuple } from '@mantine/core'

const brand: MantineColorsTuple = ['#fbf0ee', '#f6e3e0', '#ebc2bd', '#df9d97', '#d27a73', '#c65650', '#b7352f', '#a4161a', '#86100f', '#6b0c0c']

export const theme = createTheme({
  primaryColor: 'brand',
  primaryShade: 7,
  colors: { brand },
  fontFamily: 'var(--text)',
  headings: { fontFamily: 'var(--text)', fontWeight: '600' },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusRing: 'auto',
})
