import { unreadStandard } from '../unread-standard.ts'

export const rule = unreadStandard('ho-chi-minh-prize', '(khoa học và công nghệ, văn học, nghệ thuật) ở nghị định riêng')
