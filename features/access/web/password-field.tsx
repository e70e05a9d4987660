import { useState } from 'react'
import { signInVi } from '../../../messages/sign-in.ts'
import { Checkbox, TextInput } from '../../../ui/field.tsx'
import { useMessages } from '../../../ui/words.tsx'
import styles from './access.module.css'

interface PasswordFieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  /** Tells password managers whether to fill in or to make one up. */
  readonly use: 'current-password' | 'new-password'
  readonly description?: string
  readonly autoFocus?: boolean
}

/** Long phrases are typed better when they can be seen; who looks over the shoulder is for the person to judge. */
export function PasswordField({ label, value, onChange, use, description, autoFocus }: PasswordFieldProps) {
  const words = useMessages(signInVi)
  const [seen, setSeen] = useState(false)
  return (
    <div className={styles.field}>
      <TextInput label={label} description={description} type={seen ? 'text' : 'password'} value={value} onChange={(event) => onChange(event.currentTarget.value)} autoComplete={use} autoFocus={autoFocus ?? false} spellCheck={false} required maxLength={2000} withAsterisk={false} />
      <Checkbox label={words.see} checked={seen} onChange={(event) => setSeen(event.currentTarget.checked)} />
    </div>
  )
}
