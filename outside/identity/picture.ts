// A square of dots for a phone's camera, as the address of an image.
import * as qr from 'qrcode'

export async function pictureOf(text: string): Promise<string> {
  const svg = await qr.toString(text, { type: 'svg', margin: 2, errorCorrectionLevel: 'M' })
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`
}
