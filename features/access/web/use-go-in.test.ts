import { expect, it } from 'vitest'
import { ownPath } from './use-go-in.ts'

it('a sign-in leads on to a page of ours, never elsewhere and never back to the sign-in', () => {
  expect(['/so-lieu?unit=a', 'https://elsewhere.example', '//elsewhere.example', '/\\elsewhere.example', 'javascript:alert(1)', '/dang-nhap?to=/dang-nhap', null].map(ownPath)).toEqual(['/so-lieu?unit=a', null, null, null, null, null, null])
})
