// One primary button a screen: the filled one is brand red. Others are `variant="default"` or `"subtle"`.
import './mantine-base.ts'
import '@mantine/core/styles/Loader.layer.css'
import '@mantine/core/styles/Button.layer.css'

export { Button } from '@mantine/core'
