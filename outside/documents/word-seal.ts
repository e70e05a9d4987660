// The seal as a custom XML part. With its properties part LibreOffice keeps it too; without them it is dropped on saving.
import { escapeMarkup } from './escape-markup.ts'
import type { Seal } from './seal.ts'

export const sealNamespace = 'urn:thidua:paper-seal:1'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006'
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
/** Any fixed name: it tells Word that two files hold the same kind of part. */
const storeItem = '{6F6B1D5C-2C55-4B57-9E2F-7B1F3A0C45D1}'

export const sealRelationship = ['Seal', `${office}/relationships/customXml`, '../customXml/item1.xml'] as const

export function sealParts(seal: Seal): { path: string; data: string }[] {
  return [
    { path: 'customXml/item1.xml', data: `${declaration}<seal xmlns="${sealNamespace}">${escapeMarkup(JSON.stringify(seal))}</seal>` },
    { path: 'customXml/itemProps1.xml', data: `${declaration}<ds:datastoreItem ds:itemID="${storeItem}" xmlns:ds="${office}/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${sealNamespace}"/></ds:schemaRefs></ds:datastoreItem>` },
    { path: 'customXml/_rels/item1.xml.rels', data: `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/relationships/customXmlProps" Target="itemProps1.xml"/></Relationships>` },
  ]
}
