// Which shapes of the map belong to which province, by name without marks. The map draws the 63 provinces of 2008–2025;
// the 34 of 2025 are groups of them. Hoàng Sa belongs to Đà Nẵng and Trường Sa to Khánh Hòa, drawn and named by themselves.
import { foldVietnamese } from '@thidua/kit/vi-text.ts'

const unlike: Readonly<Record<string, string>> = {
  'ba ria vung tau': 'baria',
  'ho chi minh': 'hcm',
  'thanh pho ho chi minh': 'hcm',
  'thua thien hue': 'tthue',
  hue: 'tthue',
}

/** Shapes of the provinces that each province of 1/7/2025 was made of (Nghị quyết 202/2025/QH15). */
const since2025: Readonly<Record<string, readonly string[]>> = {
  'Tuyên Quang': ['tuyenquang', 'hagiang'], 'Lào Cai': ['laocai', 'yenbai'], 'Thái Nguyên': ['thainguyen', 'backan'], 'Phú Thọ': ['phutho', 'vinhphuc', 'hoabinh'],
  'Bắc Ninh': ['bacninh', 'bacgiang'], 'Hưng Yên': ['hungyen', 'thaibinh'], 'Hải Phòng': ['haiphong', 'haiduong'], 'Ninh Bình': ['ninhbinh', 'hanam', 'namdinh'],
  'Quảng Trị': ['quangtri', 'quangbinh'], 'Đà Nẵng': ['danang', 'quangnam', 'hoangsa'], 'Quảng Ngãi': ['quangngai', 'kontum'], 'Gia Lai': ['gialai', 'binhdinh'],
  'Khánh Hòa': ['khanhhoa', 'ninhthuan', 'truongsa'], 'Lâm Đồng': ['lamdong', 'daknong', 'binhthuan'], 'Đắk Lắk': ['daklak', 'phuyen'],
  'Hồ Chí Minh': ['hcm', 'binhduong', 'baria'], 'Đồng Nai': ['dongnai', 'binhphuoc'], 'Tây Ninh': ['tayninh', 'longan'], 'Cần Thơ': ['cantho', 'soctrang', 'haugiang'],
  'Vĩnh Long': ['vinhlong', 'bentre', 'travinh'], 'Đồng Tháp': ['dongthap', 'tiengiang'], 'Cà Mau': ['camau', 'baclieu'], 'An Giang': ['angiang', 'kiengiang'],
}
const mergedByName = new Map(Object.entries(since2025).map(([name, ids]) => [plain(name), ids]))

/** Shapes of a province as it was drawn before 1/7/2025: `mapIdsOf('Đắk Lắk')` is `['daklak']`. */
export function mapIdsOf(province: string): readonly string[] {
  const name = plain(province)
  const id = unlike[name] ?? name.replace(/ /g, '')
  return id === 'khanhhoa' ? [id, 'truongsa'] : id === 'danang' ? [id, 'hoangsa'] : [id]
}

/** Shapes of a province since 1/7/2025: `mergedMapIdsOf('Đắk Lắk')` is `['daklak', 'phuyen']`. */
export function mergedMapIdsOf(province: string): readonly string[] {
  return mergedByName.get(plain(province)) ?? mapIdsOf(province)
}

function plain(name: string): string {
  return foldVietnamese(name).replace(/^(tinh|thanh pho|tp\.?)\s+/, '').replace(/[-–]/g, ' ').replace(/\s+/g, ' ').trim()
}
