import './mantine-base.ts'
import '@mantine/core/styles/Tabs.layer.css'
import '@mantine/core/styles/SegmentedControl.layer.css'
import '@mantine/core/styles/FloatingIndicator.layer.css'

export { SegmentedControl, Tabs } from '@mantine/core'
