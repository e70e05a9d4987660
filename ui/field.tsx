// Text fields and choices. The browser's own select stays: it is the quickest on a phone and needs no extra code.
import './mantine-base.ts'
import '@mantine/core/styles/Input.layer.css'
import '@mantine/core/styles/InlineInput.layer.css'
import '@mantine/core/styles/Checkbox.layer.css'

export { Checkbox, NativeSelect, TextInput, Textarea } from '@mantine/core'
