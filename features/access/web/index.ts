export { LinkPage } from './link-page.tsx'
export { ReturnPage } from './return-page.tsx'
export { SecurityPage } from './security-page.tsx'
export { SignInPage } from './sign-in-page.tsx'
