import './mantine-base.ts'
import '@mantine/core/styles/ModalBase.layer.css'
import '@mantine/core/styles/Modal.layer.css'
import '@mantine/core/styles/Overlay.layer.css'
import '@mantine/core/styles/Paper.layer.css'
import '@mantine/core/styles/CloseButton.layer.css'
import '@mantine/core/styles/ScrollArea.layer.css'
import './dialog.module.css'
import { Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import { useWords } from './words.tsx'

/** A question that must be answered before going on. Prefer the page itself; a dialog hides what it asks about. */
export function Dialog({ opened, title, onClose, children, size = 'md' }: {
  readonly opened: boolean
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
  readonly size?: 'sm' | 'md' | 'lg' | 'xl'
}) {
  const close = useWords().source.close
  return (
    <Modal data-holds-page={opened || undefined} lockScroll={false} opened={opened} onClose={onClose} title={title} size={size} centered closeButtonProps={{ 'aria-label': close }} transitionProps={{ duration: 100 }} overlayProps={{ backgroundOpacity: 0.3 }}>
      {children}
    </Modal>
  )
}
