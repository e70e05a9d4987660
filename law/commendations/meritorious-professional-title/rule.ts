import { unreadStandard } from '../unread-standard.ts'

export const rule = unreadStandard('meritorious-professional-title', 'ở nghị định riêng của từng ngành')
