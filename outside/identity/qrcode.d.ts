declare module 'qrcode' {
  export function toString(text: string, options: { readonly type: 'svg'; readonly margin?: number; readonly errorCorrectionLevel?: 'L' | 'M' | 'Q' | 'H' }): Promise<string>
}
