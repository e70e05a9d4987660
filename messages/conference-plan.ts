// The plan of the closing report of judicial agencies, as data: which sentence stands on which indicators. A region whose
// catalogue lacks them is reported area by area instead. `{name}` prints a figure, `{name|words}` words that rest on it,
// `[…]` is left out when a figure in it is not known.
const sum = (indicator: string) => ({ op: 'sum', indicator }) as const
const rate = (indicator: string) => ({ op: 'rate', indicator }) as const
const change = (indicator: string) => ({ op: 'change', indicator }) as const
const top = (indicator: string, n = 1) => ({ op: 'top', indicator, n }) as const
const share = (indicator: string) => ({ op: 'top-share', indicator }) as const
const day = (kind: string) => ({ op: 'event', kind, take: 'day' }) as const
const title = (kind: string) => ({ op: 'event', kind, take: 'title' }) as const
const closed = (kind: string) => ({ op: 'event', kind, take: 'day', time: 'closing' }) as const
const closedTitle = (kind: string) => ({ op: 'event', kind, take: 'title', time: 'closing' }) as const
const nextDay = (kind: string) => ({ op: 'event', kind, take: 'day', time: 'to-come' }) as const
const holding = (indicator: string, name: string) => ({ op: 'where', measure: indicator, operator: '>=', bound: '1', name }) as const
const above = (indicator: string, name: string) => ({ op: 'where', measure: indicator, operator: '>', bound: '0', name }) as const

const inspectedFields = 'inspections_environment + inspections_food + inspections_education + inspections_auction'
const bothTargets = ['thads_case_rate', 'thads_money_rate'] as const

export const conferencePlanVi = {
  organisation: [
    [
      { figures: { members: { op: 'members' }, provinces: { op: 'provinces' } }, variants: [{ when: ['provinces', '>', '1'], text: 'Năm {year}, {group} có {members} đơn vị thành viên của {provinces} tỉnh, thành phố.' }, { text: 'Năm {year}, {group} có {members} đơn vị thành viên.' }] },
      { figures: { launched: day('launch'), what: title('launch') }, variants: [{ text: 'Ngày {launched}, Khu vực tổ chức {what|phát động phong trào thi đua}.' }] },
      { figures: { signed: day('covenant-signed') }, variants: [{ text: 'Giao ước thi đua được các đơn vị ký ngày {signed}.' }] },
      { figures: { registered: day('registration-deadline') }, variants: [{ text: 'Việc đăng ký danh hiệu thi đua hoàn thành theo hạn {registered}.' }] },
      { figures: { share: rate('participation_rate'), change: change('participation_rate') }, variants: [{ text: 'Tỷ lệ người đăng ký thi đua trong số biên chế có mặt đạt {share}[, {change} so với năm {lastYear}].' }] },
    ],
    [
      { figures: { reviewed: day('half-year-review') }, variants: [{ text: 'Các đơn vị sơ kết giữa năm từ ngày {reviewed}.' }] },
      { figures: { issued: day('scorecard-issued') }, variants: [{ text: 'Bảng điểm của năm được ban hành ngày {issued}.' }] },
      { figures: { inspected: day('inspection'), what: title('inspection') }, variants: [{ text: 'Từ ngày {inspected}, đã thực hiện {what|việc kiểm tra công tác thi đua tại đơn vị}.' }] },
      { figures: { self: closed('self-score'), cross: closed('cross-score'), verified: closed('verification') }, variants: [{ text: 'Các đơn vị tự chấm điểm từ ngày {self}[, chấm chéo từ ngày {cross}][, được thẩm tra và chốt điểm từ ngày {verified}].' }] },
      { figures: { voted: closed('vote'), what: closedTitle('vote') }, variants: [{ text: 'Ngày {voted}, các thành viên {what|họp bình xét, bỏ phiếu}.' }] },
      { figures: { met: closed('conference'), what: closedTitle('conference') }, variants: [{ text: 'Ngày {met}: {what}.' }] },
      { figures: { passed: day('law-passed'), what: title('law-passed') }, variants: [{ text: 'Trong năm có thay đổi lớn về pháp luật: {what} (ngày {passed}).' }] },
    ],
  ],
  results: [
    {
      id: 'drafting',
      title: 'Xây dựng, thẩm định, góp ý và kiểm tra văn bản',
      paragraphs: [
        [
          { figures: { total: sum('appraisals_total'), change: change('appraisals_total'), proposals: sum('appraisal_proposals_done'), drafts: sum('appraisal_drafts_done') }, variants: [{ text: 'Các Sở Tư pháp đã thẩm định {total} lượt văn bản[, {change} so với năm {lastYear}][, gồm {proposals} lượt đề nghị xây dựng nghị quyết và {drafts} lượt dự thảo văn bản quy phạm pháp luật].' }] },
          { figures: { share: rate('appraisal_draft_on_time_rate'), change: change('appraisal_draft_on_time_rate') }, variants: [{ when: ['share', '==', '100'], text: 'Toàn bộ dự thảo nhận thẩm định đều được thẩm định đúng hạn ({share}).' }, { text: 'Tỷ lệ dự thảo thẩm định đúng hạn đạt {share}[, {change} so với năm {lastYear}].' }] },
          { figures: { total: sum('comments_drafts'), change: change('comments_drafts'), share: rate('comments_on_time_rate') }, variants: [{ text: 'Số dự thảo văn bản đã góp ý là {total}[, {change} so với năm {lastYear}][; tỷ lệ góp ý đúng hạn {share}].' }] },
        ],
        [
          { figures: { checked: sum('docs_checked'), found: sum('docs_unlawful_found'), handled: sum('docs_unlawful_handled'), share: rate('docs_handling_rate') }, variants: [{ when: ['found', '==', '0'], text: 'Đã kiểm tra {checked} văn bản, {found|không phát hiện văn bản trái pháp luật}.' }, { text: 'Đã kiểm tra {checked} văn bản, phát hiện {found} văn bản có nội dung trái pháp luật[, đã xử lý {handled} văn bản][ ({share})].' }] },
          { figures: { units: holding('docs_list_published', 'Công bố danh mục văn bản hết hiệu lực đúng hạn') }, variants: [{ text: 'Có {units} đơn vị công bố danh mục văn bản hết hiệu lực đúng hạn.' }] },
        ],
      ],
      charts: [],
      tables: [
        {
          caption: 'Kết quả một số mặt công tác của các Sở Tư pháp',
          columns: [
            { title: 'Thẩm định (lượt)', indicator: 'appraisals_total', show: 'value', width: 1.5 },
            { title: 'Góp ý (dự thảo)', indicator: 'comments_drafts', show: 'value', width: 1.5 },
            { title: 'Tuyên truyền (cuộc)', indicator: 'pbgdpl_sessions', show: 'value', width: 1.7 },
            { title: 'Hòa giải thành', indicator: 'mediation_success_rate', show: 'value', width: 1.6 },
            { title: 'Xã đạt chuẩn TCPL', indicator: 'access_law_rate', show: 'value', width: 1.6 },
            { title: 'Hồ sơ trực tuyến', indicator: 'files_online_rate', show: 'value', width: 1.6 },
          ],
        },
      ],
    },
    {
      id: 'dissemination',
      title: 'Phổ biến, giáo dục pháp luật, hòa giải ở cơ sở, chuẩn tiếp cận pháp luật',
      paragraphs: [
        [
          { figures: { total: sum('pbgdpl_sessions'), change: change('pbgdpl_sessions'), listeners: sum('pbgdpl_listeners'), share: rate('pbgdpl_grassroots_share') }, variants: [{ text: 'Đã tổ chức {total} cuộc tuyên truyền pháp luật trực tiếp[, {change} so với năm {lastYear}][, cho {listeners} lượt người nghe][; {share} số cuộc tổ chức tại xã, thôn, làng].' }] },
          { figures: { documents: sum('pbgdpl_documents_free'), contests: sum('pbgdpl_contests') }, variants: [{ text: 'Phát miễn phí {documents} bản tài liệu[, tổ chức {contests} cuộc thi tìm hiểu pháp luật].' }] },
        ],
        [
          { figures: { received: sum('mediation_received'), successful: sum('mediation_successful'), share: rate('mediation_success_rate'), change: change('mediation_success_rate') }, variants: [{ text: 'Các tổ hòa giải tiếp nhận {received} vụ việc[, hòa giải thành {successful} vụ]; tỷ lệ hòa giải thành đạt {share}[, {change} so với năm {lastYear}].' }] },
          { figures: { met: sum('communes_access_law'), assessed: sum('communes_assessed'), share: rate('access_law_rate'), change: change('access_law_rate') }, variants: [{ text: 'Có {met} trong {assessed} xã, phường, thị trấn được đánh giá đạt chuẩn tiếp cận pháp luật ({share})[, {change} so với năm {lastYear}].' }] },
        ],
      ],
      charts: [],
      tables: [],
    },
    {
      id: 'administration',
      title: 'Hành chính tư pháp, xử lý vi phạm hành chính, theo dõi thi hành pháp luật',
      paragraphs: [
        [
          { figures: { solved: sum('civil_files_solved'), share: rate('civil_on_time_rate') }, variants: [{ text: 'Đã giải quyết {solved} hồ sơ hộ tịch, tỷ lệ đúng hạn {share}.' }] },
          { figures: { births: sum('civil_births'), share: rate('civil_births_on_time_rate') }, variants: [{ text: 'Đăng ký khai sinh {births} trường hợp[, trong đó đúng hạn {share}].' }] },
          { figures: { copies: sum('certification_copies'), signatures: sum('certification_signatures'), fees: sum('certification_fees') }, variants: [{ text: 'Chứng thực {copies} bản sao[, {signatures} việc chứng thực chữ ký][; phí thu được {fees}].' }] },
          { figures: { issued: sum('criminal_records_issued'), late: rate('criminal_records_late_rate') }, variants: [{ text: 'Cấp {issued} phiếu lý lịch tư pháp[, tỷ lệ cấp chậm {late}].' }] },
        ],
        [
          { figures: { issued: sum('sanctions_decisions_issued'), carried: sum('sanctions_decisions_carried'), share: rate('sanctions_execution_rate'), fines: sum('sanctions_fines') }, variants: [{ text: 'Về xử lý vi phạm hành chính, đã ban hành {issued} quyết định xử phạt[, thi hành {carried} quyết định][ ({share})][; tổng tiền phạt {fines}].' }] },
          { figures: { inspections: sum('law_monitoring_inspections'), recommendations: sum('law_monitoring_recommendations'), share: rate('law_monitoring_handled_rate') }, variants: [{ text: 'Tổ chức {inspections} cuộc kiểm tra, khảo sát tình hình thi hành pháp luật[; tỷ lệ kiến nghị được xử lý {share} (trên {recommendations} kiến nghị)].' }] },
        ],
      ],
      charts: [],
      tables: [],
    },
    {
      id: 'inspection',
      title: 'Thanh tra, kiểm tra; tiếp công dân, giải quyết đơn thư',
      paragraphs: [
        [
          { figures: { done: sum('inspections_done'), planned: sum('inspections_planned') }, variants: [{ text: 'Thực hiện {done} cuộc thanh tra, kiểm tra[ trên {planned} cuộc theo kế hoạch].' }] },
          {
            figures: {
              fields: { op: 'measure', measure: inspectedFields, name: 'Cuộc thanh tra, kiểm tra trong các lĩnh vực dư luận quan tâm', unit: 'cuộc' },
              environment: sum('inspections_environment'), food: sum('inspections_food'), education: sum('inspections_education'), auction: sum('inspections_auction'),
            },
            variants: [{ text: 'Riêng các lĩnh vực dư luận quan tâm có {fields} cuộc: tài nguyên, môi trường {environment}; an toàn thực phẩm {food}; giáo dục {education}; đấu giá tài sản {auction}.' }],
          },
          { figures: { violations: sum('inspections_violations'), fines: sum('inspections_fines') }, variants: [{ text: 'Qua thanh tra phát hiện {violations} vụ vi phạm[, xử phạt {fines}].' }] },
        ],
        [{ figures: { received: sum('citizens_received'), solved: sum('petitions_solved'), share: rate('petitions_solve_rate'), overdue: sum('petitions_overdue') }, variants: [{ when: ['overdue', '==', '0'], text: 'Tiếp {received} lượt công dân; đã giải quyết {solved} vụ việc thuộc thẩm quyền ({share}), {overdue|không có vụ việc quá hạn}.' }, { text: 'Tiếp {received} lượt công dân; đã giải quyết {solved} vụ việc thuộc thẩm quyền ({share})[, còn {overdue} vụ việc quá hạn].' }] }],
      ],
      charts: [],
      tables: [],
    },
    {
      id: 'legal-aid',
      title: 'Trợ giúp pháp lý',
      paragraphs: [
        [
          { figures: { total: sum('legal_aid_cases'), change: change('legal_aid_cases'), litigation: sum('legal_aid_litigation'), part: rate('legal_aid_litigation_share') }, variants: [{ text: 'Các Trung tâm Trợ giúp pháp lý nhà nước đã thực hiện {total} vụ việc[, {change} so với năm {lastYear}][; trong đó tham gia tố tụng {litigation} vụ ({part})].' }] },
          {
            figures: { leader: top('legal_aid_cases'), share: share('legal_aid_cases') },
            variants: [
              { when: ['share', '>', '50'], text: '{leader} đứng đầu, chiếm {share|hơn một nửa} số vụ việc của cả khu vực ({share}).' },
              { when: ['share', '>', '100/3'], text: '{leader} đứng đầu, chiếm {share|hơn một phần ba} số vụ việc của cả khu vực ({share}).' },
              { when: ['share', '>', '25'], text: '{leader} đứng đầu, chiếm {share|hơn một phần tư} số vụ việc của cả khu vực ({share}).' },
              { text: '{leader} đứng đầu với {share} số vụ việc của cả khu vực.' },
            ],
          },
        ],
        [
          { figures: { share: rate('legal_aid_success_rate'), change: change('legal_aid_success_rate') }, variants: [{ text: 'Tỷ lệ vụ tố tụng thành công đạt {share}[, {change} so với năm {lastYear}].' }] },
          { figures: { good: rate('legal_aid_good_rate') }, variants: [{ text: 'Tỷ lệ vụ việc được thẩm định đạt chất lượng tốt và khá là {good}.' }] },
          { figures: { clients: sum('legal_aid_minority_clients') }, variants: [{ text: 'Đã trợ giúp {clients} lượt người dân tộc thiểu số.' }] },
        ],
      ],
      charts: [{ title: 'Vụ việc trợ giúp pháp lý theo đơn vị, so với chỉ tiêu', indicator: 'legal_aid_cases' }],
      tables: [
        {
          caption: 'Kết quả trợ giúp pháp lý',
          columns: [
            { title: 'Vụ việc', indicator: 'legal_aid_cases', show: 'value', width: 1.4 },
            { title: 'Chỉ tiêu', indicator: 'legal_aid_cases', show: 'target', width: 1.4 },
            { title: 'Tham gia tố tụng', indicator: 'legal_aid_litigation', show: 'value', width: 1.6 },
            { title: 'Tư vấn', indicator: 'legal_aid_advice', show: 'value', width: 1.4 },
            { title: 'Tố tụng thành công', indicator: 'legal_aid_success_rate', show: 'value', width: 1.8 },
          ],
        },
      ],
    },
    {
      id: 'reform',
      title: 'Cải cách hành chính, ứng dụng công nghệ thông tin, chế độ báo cáo',
      paragraphs: [
        [
          { figures: { level4: sum('procedures_level4'), total: sum('procedures_total'), share: rate('procedures_level4_rate') }, variants: [{ text: 'Cung cấp trực tuyến mức độ cao nhất {level4} trong {total} thủ tục hành chính lĩnh vực tư pháp ({share}).' }] },
          { figures: { share: rate('files_online_rate'), change: change('files_online_rate'), onTime: rate('files_on_time_rate') }, variants: [{ text: 'Tỷ lệ hồ sơ nộp trực tuyến đạt {share}[, {change} so với năm {lastYear}][; tỷ lệ hồ sơ giải quyết đúng và sớm hạn {onTime}].' }] },
        ],
        [
          { figures: { signed: rate('edoc_sent_signed_rate'), ack: rate('edoc_received_ack_rate') }, variants: [{ text: 'Tỷ lệ văn bản gửi qua trục liên thông có ký số đạt {signed}[; tỷ lệ phản hồi văn bản nhận được {ack}].' }] },
          { figures: { onTime: rate('reports_on_time_rate'), change: change('reports_on_time_rate') }, variants: [{ text: 'Tỷ lệ báo cáo gửi đúng hạn đạt {onTime}[, {change} so với năm {lastYear}].' }] },
        ],
      ],
      charts: [],
      tables: [],
    },
    {
      id: 'enforcement',
      title: 'Thi hành án dân sự',
      paragraphs: [
        [
          { figures: { both: { op: 'exceed', indicators: bothTargets } }, variants: [{ text: 'Có {both} cơ quan thi hành án dân sự vượt cả hai chỉ tiêu được giao về việc và về tiền.' }] },
          { figures: { leaders: { op: 'leaders', indicators: bothTargets, n: 2 } }, variants: [{ text: 'Nổi bật là {leaders}, cùng dẫn đầu về cả hai tỷ lệ.' }] },
        ],
        [
          { figures: { finished: sum('thads_cases_finished'), with: sum('thads_cases_with_conditions'), share: rate('thads_case_rate'), change: change('thads_case_rate') }, variants: [{ text: 'Về việc: thi hành xong {finished} việc[ trong {with} việc có điều kiện thi hành], đạt {share}[, {change} so với năm {lastYear}].' }] },
          { figures: { part: rate('thads_cases_share_with_conditions') }, variants: [{ text: 'Việc có điều kiện thi hành chiếm {part} số việc phải thi hành.' }] },
        ],
        [
          { figures: { collected: sum('thads_money_collected'), with: sum('thads_money_with_conditions'), share: rate('thads_money_rate'), change: change('thads_money_rate') }, variants: [{ text: 'Về tiền: thi hành xong {collected}[ trong {with} có điều kiện thi hành], đạt {share}[, {change} so với năm {lastYear}].' }] },
        ],
        [
          { figures: { resolved: sum('thads_complex_resolved'), share: rate('thads_complex_resolved_rate'), all: holding('thads_complex_resolved', 'Đơn vị giải quyết dứt điểm ít nhất một vụ phức tạp, kéo dài') }, variants: [{ text: 'Đã giải quyết dứt điểm {resolved} vụ việc phức tạp, kéo dài[ ({share} số vụ đầu kỳ)][; {all} đơn vị giải quyết được ít nhất một vụ].' }] },
          { figures: { fresh: sum('thads_complex_new') }, variants: [{ when: ['fresh', '==', '0'], text: '{fresh|Không để phát sinh vụ việc phức tạp, kéo dài mới.}' }, { text: 'Phát sinh {fresh} vụ việc phức tạp, kéo dài mới.' }] },
          { figures: { share: rate('thads_petitions_solve_rate'), overdue: sum('thads_petitions_overdue') }, variants: [{ when: ['overdue', '==', '0'], text: 'Tỷ lệ giải quyết đơn thư thuộc thẩm quyền đạt {share}, {overdue|không có vụ việc quá hạn}.' }, { text: 'Tỷ lệ giải quyết đơn thư thuộc thẩm quyền đạt {share}[, còn {overdue} vụ việc quá hạn].' }] },
          { figures: { done: sum('thads_admin_done'), must: sum('thads_admin_must') }, variants: [{ text: 'Theo dõi {must} bản án hành chính, đã thi hành xong {done}.' }] },
        ],
      ],
      charts: [
        { title: 'Tỷ lệ thi hành xong về việc so với chỉ tiêu', indicator: 'thads_case_rate' },
        { title: 'Tỷ lệ thi hành xong về tiền so với chỉ tiêu', indicator: 'thads_money_rate' },
      ],
      tables: [
        {
          caption: 'Kết quả thi hành án dân sự (tiền tính bằng tỷ đồng)',
          columns: [
            { title: 'Việc có điều kiện', indicator: 'thads_cases_with_conditions', show: 'value', width: 1.9 },
            { title: 'Việc thi hành xong', indicator: 'thads_cases_finished', show: 'value', width: 1.9 },
            { title: 'Tỷ lệ về việc', indicator: 'thads_case_rate', show: 'value', width: 2.1 },
            { title: 'Chỉ tiêu', indicator: 'thads_case_rate', show: 'target', width: 2.1 },
            { title: 'Tiền thi hành xong', indicator: 'thads_money_collected', show: 'value', width: 2.1, in: 'tỷ đồng' },
            { title: 'Tỷ lệ về tiền', indicator: 'thads_money_rate', show: 'value', width: 2.1 },
            { title: 'Chỉ tiêu', indicator: 'thads_money_rate', show: 'target', width: 2.1 },
          ],
        },
      ],
    },
    {
      id: 'emulation',
      title: 'Công tác thi đua, khen thưởng',
      paragraphs: [
        [
          { figures: { rewarded: sum('staff_rewarded'), direct: sum('staff_rewarded_direct'), share: rate('direct_worker_share'), change: change('direct_worker_share') }, variants: [{ text: 'Có {rewarded} lượt người được khen thưởng, trong đó người lao động trực tiếp {direct} ({share})[, {change} so với năm {lastYear}].' }] },
          { figures: { total: sum('initiatives_recognised'), change: change('initiatives_recognised') }, variants: [{ text: 'Có {total} sáng kiến được công nhận[, {change} so với năm {lastYear}].' }] },
          { figures: { units: holding('covenant_signed', 'Ký giao ước và đăng ký thi đua đúng hạn') }, variants: [{ text: 'Có {units} đơn vị ký giao ước và đăng ký thi đua đúng hạn.' }] },
        ],
      ],
      charts: [],
      tables: [],
    },
  ],
  shortcomings: [
    { figures: { pending: sum('sanctions_decisions_pending') }, variants: [{ when: ['pending', '>', '0'], text: 'Còn {pending} quyết định xử phạt vi phạm hành chính chưa thi hành.' }] },
    { figures: { late: sum('criminal_records_late'), share: rate('criminal_records_late_rate') }, variants: [{ when: ['late', '>', '0'], text: 'Còn {late} phiếu lý lịch tư pháp cấp chậm ({share}).' }] },
    { figures: { errors: sum('thads_classification_errors'), checked: sum('thads_classification_checked') }, variants: [{ when: ['errors', '>', '0'], text: 'Còn {errors} hồ sơ thi hành án phân loại sai điều kiện thi hành trong {checked} hồ sơ được kiểm tra.' }] },
    { figures: { failed: sum('thads_coercions_failed') }, variants: [{ when: ['failed', '>', '0'], text: 'Có {failed} cuộc cưỡng chế thi hành án không thành do lỗi tổ chức.' }] },
    { figures: { late: above('report_days_late', 'Đơn vị có lần báo cáo chậm') }, variants: [{ when: ['late', '>', '0'], text: 'Có {late} đơn vị có ít nhất một lần báo cáo chậm trong năm.' }] },
    { figures: { disciplined: sum('staff_disciplined') }, variants: [{ when: ['disciplined', '>', '0'], text: 'Có {disciplined} người bị kỷ luật trong năm.' }] },
  ],
  direction: [
    [{ figures: {}, variants: [{ text: '1. Tiếp tục quán triệt chủ trương của Đảng, chính sách, pháp luật của Nhà nước về công tác thi đua, khen thưởng, trọng tâm là chỉ thị của Bộ Chính trị về tiếp tục đổi mới công tác thi đua, khen thưởng.' }] }],
    [
      { figures: {}, variants: [{ text: '2. Chuẩn bị thi hành kịp thời quy định mới của pháp luật; hướng phong trào về cơ sở, gắn với nhiệm vụ thực tế của đơn vị và lợi ích trực tiếp của người tham gia; khắc phục bệnh hình thức; làm đồng bộ các khâu phát hiện, bồi dưỡng, tổng kết và nhân rộng điển hình tiên tiến.' }] },
      { figures: { passed: day('law-passed'), what: title('law-passed') }, variants: [{ text: 'Phổ biến điểm mới sau khi {what} (ngày {passed}).' }] },
    ],
    [{ figures: {}, variants: [{ text: '3. Mỗi phong trào, chuyên đề thi đua năm {nextYear} có mục tiêu cụ thể, đo được bằng chỉ tiêu, có người chịu trách nhiệm và thời hạn; giao ước thi đua năm {nextYear} xây dựng từ kết quả năm {year}.' }] }],
    [
      { figures: {}, variants: [{ text: '4. Các đơn vị khắc phục tồn tại, hạn chế đã nêu, báo cáo kết quả khi sơ kết; đẩy mạnh cải cách thủ tục, ứng dụng công nghệ thông tin trong công tác thi đua, khen thưởng; tăng cường theo dõi, kiểm tra để phát hiện và chấn chỉnh kịp thời.' }] },
      { figures: { dossiers: nextDay('dossiers') }, variants: [{ text: 'Gửi hồ sơ đề nghị khen thưởng về cấp trên trước ngày {dossiers}.' }] },
      { figures: { official: nextDay('official-data') }, variants: [{ text: 'Chốt số liệu chính thức của năm {year} vào ngày {official}; số trong báo cáo này được giữ nguyên theo ngày báo cáo.' }] },
    ],
  ],
} as const
