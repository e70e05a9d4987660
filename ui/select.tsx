// A choice with typing to find, for lists longer than a screen.
import './mantine-base.ts'
import '@mantine/core/styles/ScrollArea.layer.css'
import '@mantine/core/styles/CloseButton.layer.css'
import '@mantine/core/styles/Popover.layer.css'
import '@mantine/core/styles/Input.layer.css'
import '@mantine/core/styles/Combobox.layer.css'
import { foldVietnamese } from '@thidua/kit/vi-text.ts'
import { Select as MantineSelect, type ComboboxItem, type ComboboxParsedItem, type OptionsFilter, type SelectProps } from '@mantine/core'

/** Finds `Đắk Nông` by `dak nong`. */
const forgivingFilter: OptionsFilter = ({ options, search }) => {
  const wanted = foldVietnamese(search.trim())
  const fits = (option: ComboboxParsedItem) => 'label' in option && foldVietnamese((option as ComboboxItem).label).includes(wanted)
  return options.filter(fits)
}

export function Select(props: SelectProps) {
  return <MantineSelect filter={forgivingFilter} {...props} />
}
