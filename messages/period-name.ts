/** `2022-H1` is for machines: `6 tháng đầu năm 2022`. A code nobody knows comes back as it is. */
export function periodName(code: string): string {
  const [, year, part] = /^(\d{4})(?:-(.+))?$/.exec(code) ?? []
  if (year === undefined) return code
  if (part === undefined) return `năm ${year}`
  const [, month] = /^M?(\d{1,2})$/.exec(part) ?? []
  if (month !== undefined) return `tháng ${Number(month)}/${year}`
  return parts[part]?.(year) ?? code
}

const parts: Readonly<Record<string, (year: string) => string>> = {
  H1: (year) => `6 tháng đầu năm ${year}`,
  H2: (year) => `6 tháng cuối năm ${year}`,
  Q1: (year) => `quý I/${year}`,
  Q2: (year) => `quý II/${year}`,
  Q3: (year) => `quý III/${year}`,
  Q4: (year) => `quý IV/${year}`,
}
