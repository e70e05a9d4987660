import { TextInput } from '../../../ui/field.tsx'

interface CodeFieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  /** Six digits of a phone, or letters from paper. */
  readonly kind: 'digits' | 'letters'
}

export function CodeField({ label, value, onChange, kind }: CodeFieldProps) {
  return (
    <TextInput label={label} value={value} onChange={(event) => onChange(event.currentTarget.value)} autoFocus autoComplete="one-time-code" inputMode={kind === 'digits' ? 'numeric' : 'text'} autoCapitalize="characters" spellCheck={false} required maxLength={50} withAsterisk={false} />
  )
}
