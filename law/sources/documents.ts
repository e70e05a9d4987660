// Every document a citation may name, by its number. A number that is not here is a dead source.
import { document as circular01_2024 } from './circular-01-2024.ts'
import { document as circular01_2024Vpcp } from './circular-01-2024-vpcp.ts'
import { document as circular02_2011 } from './circular-02-2011.ts'
import { document as circular05_2020 } from './circular-05-2020.ts'
import { document as circular06_2015Bxd } from './circular-06-2015-bxd.ts'
import { document as circular07_2018Bkhdt } from './circular-07-2018-bkhdt.ts'
import { document as circular07_2026Bgddt } from './circular-07-2026-bgddt.ts'
import { document as circular08_2017 } from './circular-08-2017.ts'
import { document as circular08_2019Bldtbxh } from './circular-08-2019-bldtbxh.ts'
import { document as circular118_2023Bqp } from './circular-118-2023-bqp.ts'
import { document as circular12_2019 } from './circular-12-2019.ts'
import { document as circular15_2025 } from './circular-15-2025.ts'
import { document as circular15_2025Bxd } from './circular-15-2025-bxd.ts'
import { document as circular151_2018Bqp } from './circular-151-2018-bqp.ts'
import { document as circular18_2026 } from './circular-18-2026.ts'
import { document as circular20_2025Bvhttdl } from './circular-20-2025-bvhttdl.ts'
import { document as circular22_2023Bct } from './circular-22-2023-bct.ts'
import { document as circular25_2023Nhnn } from './circular-25-2023-nhnn.ts'
import { document as circular29_2023Bgddt } from './circular-29-2023-bgddt.ts'
import { document as circular57_2020Bqp } from './circular-57-2020-bqp.ts'
import { document as conclusion01_2021 } from './conclusion-01-2021.ts'
import { document as conclusion83_2010 } from './conclusion-83-2010.ts'
import { document as consolidatedText115 } from './consolidated-text-115.ts'
import { document as consolidatedText16 } from './consolidated-text-16.ts'
import { document as decision01_2026 } from './decision-01-2026.ts'
import { document as decision063_2025CaMau } from './decision-063-2025-ca-mau.ts'
import { document as decision14_2024LaoCai } from './decision-14-2024-lao-cai.ts'
import { document as decision500_2024 } from './decision-500-2024.ts'
import { document as decision664_2025 } from './decision-664-2025.ts'
import { document as decision987Bvhttdl } from './decision-987-bvhttdl.ts'
import { document as decree122_2018 } from './decree-122-2018.ts'
import { document as decree129_2025 } from './decree-129-2025.ts'
import { document as decree13_2012 } from './decree-13-2012.ts'
import { document as decree152_2025 } from './decree-152-2025.ts'
import { document as decree161_2026 } from './decree-161-2026.ts'
import { document as decree22_2011 } from './decree-22-2011.ts'
import { document as decree233_2026 } from './decree-233-2026.ts'
import { document as decree24_2023 } from './decree-24-2023.ts'
import { document as decree276_2026 } from './decree-276-2026.ts'
import { document as decree28_2010 } from './decree-28-2010.ts'
import { document as decree28_2024 } from './decree-28-2024.ts'
import { document as decree31_2012 } from './decree-31-2012.ts'
import { document as decree33_2009 } from './decree-33-2009.ts'
import { document as decree335_2025 } from './decree-335-2025.ts'
import { document as decree38_2019 } from './decree-38-2019.ts'
import { document as decree39_2012 } from './decree-39-2012.ts'
import { document as decree42_2010 } from './decree-42-2010.ts'
import { document as decree47_2016 } from './decree-47-2016.ts'
import { document as decree47_2017 } from './decree-47-2017.ts'
import { document as decree48_2023 } from './decree-48-2023.ts'
import { document as decree65_2014 } from './decree-65-2014.ts'
import { document as decree66_2013 } from './decree-66-2013.ts'
import { document as decree72_2018 } from './decree-72-2018.ts'
import { document as decree73_2024 } from './decree-73-2024.ts'
import { document as decree86_2023 } from './decree-86-2023.ts'
import { document as decree90_2020 } from './decree-90-2020.ts'
import { document as decree91_2017 } from './decree-91-2017.ts'
import { document as decree98_2023 } from './decree-98-2023.ts'
import { document as directive05_2016 } from './directive-05-2016.ts'
import { document as directive34_2014 } from './directive-34-2014.ts'
import { document as directive39_2004 } from './directive-39-2004.ts'
import { document as dispatch3385_2023 } from './dispatch-3385-2023.ts'
import { document as dispatch5007_2023 } from './dispatch-5007-2023.ts'
import { document as law06_2022 } from './law-06-2022.ts'
import { document as law06_2026 } from './law-06-2026.ts'
import { document as law129_2025 } from './law-129-2025.ts'
import { document as law15_2003 } from './law-15-2003.ts'
import { document as law32_2009 } from './law-32-2009.ts'
import { document as law39_2013 } from './law-39-2013.ts'
import { document as law45_2019 } from './law-45-2019.ts'
import { document as law47_2005 } from './law-47-2005.ts'
import { document as law91_2015 } from './law-91-2015.ts'
import { document as resolution28_2026 } from './resolution-28-2026.ts'
import type { LegalDocument } from './document.ts'

const all: readonly LegalDocument[] = [
  law15_2003, law47_2005, law32_2009, law39_2013, law06_2022, law06_2026, law129_2025, law91_2015, law45_2019, resolution28_2026, consolidatedText16,
  consolidatedText115, decree42_2010, decree39_2012, decree65_2014, decree91_2017, decree122_2018, decree86_2023, decree98_2023, decree28_2024,
  decree129_2025, decree152_2025, decree13_2012, decree90_2020, decree48_2023, decree335_2025, decree233_2026, decree276_2026, decree33_2009,
  decree28_2010, decree22_2011, decree31_2012, decree66_2013, decree47_2016, decree47_2017, decree72_2018, decree38_2019, decree24_2023,
  decree73_2024, decree161_2026, circular02_2011, circular08_2017, circular12_2019, circular05_2020, circular01_2024, circular15_2025,
  circular18_2026, circular06_2015Bxd, circular07_2018Bkhdt, circular151_2018Bqp, circular08_2019Bldtbxh, circular57_2020Bqp, circular22_2023Bct,
  circular25_2023Nhnn, circular29_2023Bgddt, circular118_2023Bqp, circular01_2024Vpcp, circular15_2025Bxd, circular20_2025Bvhttdl,
  circular07_2026Bgddt, decision500_2024, decision664_2025, decision01_2026, decision987Bvhttdl, decision14_2024LaoCai, decision063_2025CaMau,
  dispatch5007_2023, dispatch3385_2023, directive39_2004, conclusion83_2010, directive34_2014, directive05_2016, conclusion01_2021,
]

export const documents: Readonly<Record<string, LegalDocument>> = Object.fromEntries(all.map((document) => [document.number, document]))

/** `documentOf('152/2025/NĐ-CP')?.from` is 2025-07-01; a number nobody entered gives `undefined`. */
export function documentOf(number: string): LegalDocument | undefined {
  return Object.hasOwn(documents, number) ? documents[number] : undefined
}
