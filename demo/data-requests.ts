// Two requests on paper, so that the clock of two working days runs on the demo. Invented, like the people they are about.
import type { Ctx } from '../features/context.ts'
import { listPeople } from '../features/people/service.ts'
import { recordRequest } from '../features/personal-data/requests/service.ts'

export async function receiveRequests(ctx: Ctx, unit: string): Promise<void> {
  const { people } = await listPeople(ctx, { unit, day: ctx.today })
  const [first, second] = people.filter(({ synthetic }) => synthetic)
  if (!first || !second) return
  await recordRequest(ctx, { person: first.id, kind: 'export', received: ctx.today, said: 'Xin bản sao dữ liệu của tôi (yêu cầu giả lập).' })
  await recordRequest(ctx, { person: second.id, kind: 'correct', received: ctx.today, said: 'Ngày vào cơ quan ghi sai, đề nghị sửa theo quyết định tuyển dụng (yêu cầu giả lập).' })
}
