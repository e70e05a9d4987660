import { QueryClientProvider } from '@tanstack/react-query'
import { createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router'
import { plainDate } from '@thidua/kit/plain-date.ts'
import { useState } from 'react'
import { createRoot } from 'react-dom/client'
import { parseSearch, stringifySearch, useAddress } from '../address.ts'
import { AsOfControl } from '../as-of-control.tsx'
import { AsOfProvider } from '../as-of.tsx'
import { Badge, SyntheticBadge } from '../badge.tsx'
import { Bars } from '../bars.tsx'
import { Button } from '../button.tsx'
import { ApiError } from '../client.ts'
import { DataTable } from '../data-table.tsx'
import { DayInput } from '../day-input.tsx'
import { EmptyState } from '../empty-state.tsx'
import { ErrorNote } from '../error-note.tsx'
import { TextInput } from '../field.tsx'
import { KitProvider } from '../kit-provider.tsx'
import { Mark } from '../mark.tsx'
import { Page, Panel } from '../page.tsx'
import { Select } from '../select.tsx'
import { Skeleton } from '../skeleton.tsx'
import { SmallMultiples } from '../small-multiples.tsx'
import { SourceLink } from '../source-link.tsx'
import { Sparkline } from '../sparkline.tsx'
import { SpreadsheetGrid } from '../spreadsheet-grid.tsx'
import { SegmentedControl } from '../tabs.tsx'
import { createQueryClient } from '../use-api.ts'
import { ValueText } from '../value-text.tsx'
import { VerdictMark } from '../verdict-mark.tsx'
import { mapIdsOf, VietnamMap } from '../vietnam-map.tsx'
import { gridColumns, gridRows, regionSource, unitSource } from './samples.ts'
import { galleryLanguage } from './words.ts'

const provinces = ['Bình Định', 'Phú Yên', 'Khánh Hòa', 'Kon Tum', 'Gia Lai', 'Đắk Lắk', 'Đắk Nông', 'Lâm Đồng']
const shares = [92.1, 88.4, 86.2, 84.9, 82.6, 81.2, 79.4, null]
const vi = (value: number) => value.toLocaleString('vi-VN')

function Gallery() {
  const { search } = useAddress()
  return (
    <KitProvider language={galleryLanguage}>
      <AsOfProvider today={plainDate('2026-11-24')} seasons={[{ group: 'demo', groupName: 'Khu vực thử', year: 2022, asOf: plainDate('2022-11-25') }]}>
        <main>{search['show'] === 'grid' ? <GridPage /> : <PartsPage />}</main>
      </AsOfProvider>
    </KitProvider>
  )
}

function GridPage() {
  const commit = async (row: string, _column: string, entry: { state: string }) => {
    await new Promise((resolve) => setTimeout(resolve, 250))
    if (row === 'r3') return { saved: false as const, again: false, sentence: 'Không lưu được ô Số việc thi hành xong, Gia Lai, 2022: số này nhỏ hơn số việc thi hành xong (11.072). Kiểm tra lại hoặc sửa số kia trước.' }
    return entry.state === 'number' && row === 'r5' ? { saved: false as const, again: true, sentence: '' } : { saved: true as const }
  }
  return <Page title="Lưới số liệu" width="work"><SpreadsheetGrid label="Số liệu thử" rowTitle="Chỉ tiêu" columns={gridColumns} rows={gridRows} owner="gallery" onCommit={commit} /></Page>
}

function PartsPage() {
  const [day, setDay] = useState(plainDate('2022-11-25'))
  const [province, setProvince] = useState<string | null>('Gia Lai')
  return (
    <Page title="Bộ linh kiện" lead="Mọi thứ trên màn hình đều ghép từ đây." crumbs={[{ label: 'Khu vực', to: '/' }, { label: 'Gia Lai' }]} actions={<><AsOfControl /><Button>Gửi duyệt</Button><Button variant="default">Tải Word</Button></>}>
      <Panel title="Số và nguồn">
        <p><ValueText value="3294" suffix="vụ" source={regionSource} name="Vụ trợ giúp pháp lý" /> · <ValueText value="1692" status="estimate" corrected source={unitSource} /> · <ValueText value="0" /> · <ValueText value={null} /> · <ValueText value={null} state="not-applicable" /> · <ValueText value="82.57" places={2} suffix="%" synthetic /></p>
        <p>Bình Định giữ <SourceLink source={regionSource}>hơn một phần ba</SourceLink> số vụ của khu vực.</p>
        <p style={{ display: 'flex', gap: 20, flexWrap: 'wrap' }}><VerdictMark answer="met" /><VerdictMark answer="not-met" /><VerdictMark answer="undetermined" /><Badge tone="good">Đúng hạn</Badge><Badge tone="bad" icon="warning">Trễ 3 ngày</Badge><Badge tone="unsure">Tạm tính</Badge><Badge tone="evidence" icon="evidence">Đ23 k2</Badge><Badge tone="honour">Cờ thi đua</Badge><SyntheticBadge /><Mark /></p>
      </Panel>
      <Panel title="Bảng" flush>
        <DataTable caption="Tỷ lệ thi hành xong theo tỉnh" rows={provinces.map((name, index) => ({ name, share: shares[index] ?? null }))} rowKey={(row) => row.name} onOpen={(row) => setProvince(row.name)} selected={province ?? ''} columns={[
          { id: 'name', title: 'Tỉnh', cell: (row) => row.name, sortBy: (row) => row.name, heading: true },
          { id: 'share', title: 'Tỷ lệ', align: 'right', cell: (row) => row.share === null ? <ValueText value={null} /> : <ValueText value={String(row.share)} places={1} suffix="%" source={unitSource} />, sortBy: (row) => row.share },
          { id: 'state', title: 'Kết quả', cell: (row) => <VerdictMark answer={row.share === null ? 'undetermined' : row.share >= 82 ? 'met' : 'not-met'} /> },
        ]} />
      </Panel>
      <div style={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 440px), 1fr))', gap: 20 }}>
        <Panel><Bars title="Tỷ lệ việc thi hành xong (%)" targetName="Chỉ tiêu 81,5" maximum={100} bars={provinces.map((label, index) => ({ label, value: shares[index] ?? null, text: shares[index] ? vi(shares[index]!) : '', target: 81.5, estimate: index === 2, source: unitSource }))} /></Panel>
        <Panel title="Bản đồ"><VietnamMap label="Tỷ lệ thi hành xong" selected={province} onSelect={setProvince} regions={provinces.map((name, index) => ({ id: name, label: name, detail: shares[index] ? `${vi(shares[index]!)} %` : 'chưa báo cáo', mapIds: mapIdsOf(name), colour: ['#8fb39a', '#a9c5ae', '#c2d6c3', '#dbe7d9'][index % 4]!, unknown: shares[index] === null }))} /></Panel>
      </div>
      <Panel title="Nhiều hình nhỏ"><SmallMultiples label="Theo tỉnh" selected={province ?? ''} onSelect={setProvince} items={provinces.slice(0, 4).map((name, index) => ({ id: name, title: name, value: <ValueText value={String(400 + index * 37)} />, drawing: <Sparkline name={`Ba năm của ${name}`} target={430} points={[{ label: '2020', value: 380 + index * 20 }, { label: '2021', value: index === 1 ? null : 410 }, { label: '2022', value: 400 + index * 37 }]} />, note: '2020 – 2022' }))} /></Panel>
      <Panel title="Nhập">
        <div style={{ display: 'flex', gap: 20, flexWrap: 'wrap', alignItems: 'flex-end' }}>
          <DayInput label="Ngày báo cáo" value={day} onChange={setDay} />
          <TextInput label="Ghi chú" placeholder="Lý do đính chính" />
          <Select label="Tỉnh" data={provinces} searchable value={province} onChange={setProvince} />
          <SegmentedControl data={['Trước sáp nhập', 'Sau sáp nhập']} />
        </div>
      </Panel>
      <Panel title="Lời nói với người dùng">
        <div style={{ display: 'grid', gap: 12 }}>
          <ErrorNote error={new ApiError('refused', 409, { text: 'Không lưu được ô Số việc có điều kiện, Gia Lai, 2022: số này nhỏ hơn số việc thi hành xong (11.072). Kiểm tra lại hoặc sửa số kia trước.' })} />
          <ErrorNote error={new ApiError('unreachable', 0, {})} onRetry={() => {}} />
          <EmptyState title="Chưa có bảng chấm điểm" action={<Button>Nhập bảng điểm</Button>}>Bảng chấm điểm quyết định mỗi chỉ tiêu được bao nhiêu điểm. Nhập tệp bảng điểm của khu vực để bắt đầu.</EmptyState>
          <Skeleton />
        </div>
      </Panel>
    </Page>
  )
}

const queries = createQueryClient()
const router = createRouter({ routeTree: createRootRoute({ component: Gallery, notFoundComponent: Gallery }), parseSearch, stringifySearch })
createRoot(document.getElementById('app')!).render(<QueryClientProvider client={queries}><RouterProvider router={router} /></QueryClientProvider>)
