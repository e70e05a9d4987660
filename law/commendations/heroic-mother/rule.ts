import { unreadStandard } from '../unread-standard.ts'

export const rule = unreadStandard('heroic-mother', 'ở pháp lệnh, nghị định riêng')
