import type { CompoundStatus, PositionPrecision } from '@homeward/domain';

/** No such places exist; they stand near towns where real ones were reported, so that the map looks as it would. */
export interface ListedCompound {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly country: string;
  readonly province: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly precision: PositionPrecision;
  readonly status: CompoundStatus;
  readonly floors: number;
  readonly operator: string;
  readonly armedGroup: string;
  /** Position of the team, within its organisation, that works there. */
  readonly team: number;
}

/** name | aliases | country | province | latitude longitude | precision | status | floors | operator | armed group | team */
function listed(text: string): readonly ListedCompound[] {
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const [
        name = '',
        aliases = '',
        country = '',
        province = '',
        at = '',
        precision,
        status,
        floors,
        operator = '',
        armedGroup = '',
        team,
      ] = line.split('|').map((cell) => cell.trim());
      const [latitude, longitude] = at.split(' ').map(Number);
      return {
        name,
        aliases: aliases === '' ? [] : aliases.split(',').map((alias) => alias.trim()),
        country,
        province,
        latitude: latitude ?? 0,
        longitude: longitude ?? 0,
        precision: precision as PositionPrecision,
        status: status as CompoundStatus,
        floors: Number(floors),
        operator,
        armedGroup,
        team: Number(team),
      };
    });
}

/** Teams: 0 Phnom Penh, 1 Sihanoukville, 2 Poipet. */
export const cambodianCompounds = listed(`
  Golden Tide Resort | 金潮度假村, រីសតមាសរលក | KH | Preah Sihanouk | 10.6203 103.5121 | EXACT | ACTIVE | 14 | Golden Tide Leisure Ltd |  | 1
  Blue Lotus Plaza | 蓝莲广场, ឈូកខៀវ | KH | Preah Sihanouk | 10.6087 103.5264 | EXACT | RAIDED | 9 | Blue Lotus Property |  | 1
  Emperor Bay Casino | 帝湾, ឆ្នេរអធិរាជ | KH | Preah Sihanouk | 10.5986 103.5378 | STREET | ACTIVE | 22 | Emperor Bay Gaming |  | 1
  White Sand Towers | 白沙大厦, Building K | KH | Preah Sihanouk | 10.6312 103.5049 | EXACT | ACTIVE | 18 | White Sand Holdings |  | 1
  Harbour Nine | 九号港, កំពង់ផែ៩ | KH | Preah Sihanouk | 10.6425 103.4988 | STREET | EMPTIED | 7 | Nine Star Services |  | 1
  Jade Coast Hotel | 翡翠海岸 | KH | Preah Sihanouk | 10.5899 103.5466 | EXACT | RAIDED | 11 | Jade Coast Hospitality |  | 1
  Sunrise Science Park | 日升科技园, សួនវិទ្យាសាស្ត្រអរុណរះ | KH | Preah Sihanouk | 10.6551 103.6012 | STREET | ACTIVE | 6 | Sunrise Park Development |  | 1
  Coconut Grove Estate | 椰林小区 | KH | Preah Sihanouk | 10.5733 103.5601 | DISTRICT | SUSPECTED | 5 |  |  | 1
  Pearl Island Villas | 珍珠岛, កោះគុជ | KH | Koh Kong | 10.9412 103.1870 | STREET | ACTIVE | 4 | Pearl Island Resort Co |  | 1
  Longwan City | 龙湾城, ឡុងវ៉ាន់ | KH | Koh Kong | 11.0104 103.0993 | DISTRICT | ACTIVE | 8 | Longwan Investment |  | 1
  Mangrove Gate | 红树门 | KH | Koh Kong | 11.6121 102.9844 | STREET | SUSPECTED | 5 |  |  | 1
  Cardamom View | 豆蔻山庄, ភ្នំក្រវាញ | KH | Koh Kong | 11.6480 102.9601 | DISTRICT | CLOSED | 3 | Cardamom View Lodge |  | 1
  Cloud Terrace Bokor | 云顶台, ពពកបូកគោ | KH | Kampot | 10.6297 104.0211 | STREET | ACTIVE | 10 | Cloud Terrace Leisure |  | 0
  Riverside Data Centre | 河畔数据中心 | KH | Kampot | 10.6070 104.1812 | DISTRICT | EMPTIED | 6 |  |  | 0
  Crescent Moon Tower | 新月大楼, អគារព្រះចន្ទ | KH | Phnom Penh | 11.5512 104.9288 | EXACT | ACTIVE | 20 | Crescent Realty |  | 0
  Lucky Garden Apartments | 吉祥花园, សួនសំណាង | KH | Phnom Penh | 11.5731 104.8991 | STREET | SUSPECTED | 12 | Lucky Garden Management |  | 0
  Silver Bridge Offices | 银桥写字楼 | KH | Phnom Penh | 11.5604 104.9107 | STREET | RAIDED | 15 | Silver Bridge Co |  | 0
  Seven Stars Building | 七星大厦, ផ្កាយ៧ | KH | Phnom Penh | 11.5388 104.8877 | EXACT | ACTIVE | 16 | Seven Stars Outsourcing |  | 0
  Tonle Office Park | 洞里园区 | KH | Phnom Penh | 11.5890 104.9170 | DISTRICT | UNKNOWN | 8 |  |  | 0
  Green Mountain Park | 青山园区, ឧទ្យានភ្នំបៃតង | KH | Kandal | 11.4311 104.9462 | STREET | ACTIVE | 6 | Green Mountain Industry |  | 0
  Chrey River Casino | 界河赌场, ជ្រៃទន្លេ | KH | Kandal | 10.9440 105.0802 | EXACT | ACTIVE | 9 | Chrey River Entertainment |  | 0
  Double Dragon Hotel | 双龙酒店, នាគពីរ | KH | Kandal | 10.9407 105.0764 | EXACT | RAIDED | 10 | Double Dragon Hotels |  | 0
  Bavet Crown | 木牌皇冠, មកុដបាវិត | KH | Svay Rieng | 11.0775 106.1658 | EXACT | ACTIVE | 12 | Crown Border Gaming |  | 0
  Tiger Gate | 虎门, ទ្វារខ្លា | KH | Svay Rieng | 11.0712 106.1603 | EXACT | ACTIVE | 8 | Tiger Gate Trading |  | 0
  New Venice Park | 新威尼斯 | KH | Svay Rieng | 11.0833 106.1501 | STREET | RAIDED | 7 | New Venice Development |  | 0
  Border Star Complex | 边城之星, ផ្កាយព្រំដែន | KH | Svay Rieng | 11.0801 106.1577 | STREET | ACTIVE | 11 | Border Star Group |  | 0
  Mekong Sky | 湄公天空 | KH | Svay Rieng | 11.0689 106.1710 | DISTRICT | SUSPECTED | 9 |  |  | 0
  Pagoda Lane Houses | 塔巷 | KH | Svay Rieng | 11.0850 106.1440 | DISTRICT | CLOSED | 3 |  |  | 0
  Poipet Grand Galaxy | 银河, កាឡាក់ស៊ីប៉ោយប៉ែត, กาแล็กซี่ | KH | Banteay Meanchey | 13.6601 102.5560 | EXACT | ACTIVE | 19 | Grand Galaxy Resort |  | 2
  Twenty-Five Floors | 二十五层, ตึก 25 ชั้น, អគារ២៥ជាន់ | KH | Banteay Meanchey | 13.6577 102.5622 | EXACT | RAIDED | 25 | Border Height Property |  | 2
  Silk Road Market Block | 丝路市场 | KH | Banteay Meanchey | 13.6533 102.5701 | STREET | ACTIVE | 6 | Silk Road Trading |  | 2
  Orchid Gate | 兰花门, ประตูกล้วยไม้ | KH | Banteay Meanchey | 13.6621 102.5597 | EXACT | ACTIVE | 13 | Orchid Gate Gaming |  | 2
  Canal Side Houses | 运河楼, ផ្ទះមាត់ប្រឡាយ | KH | Banteay Meanchey | 13.6499 102.5811 | DISTRICT | SUSPECTED | 4 |  |  | 2
  Rice Mill Compound | 米厂, រោងម៉ាស៊ីនស្រូវ | KH | Banteay Meanchey | 13.5890 102.9742 | STREET | EMPTIED | 3 |  |  | 2
  O Smach Heights | 奥斯玛高地, โอเสม็ด | KH | Oddar Meanchey | 14.4301 103.7012 | STREET | ACTIVE | 8 | Smach Heights Resort |  | 2
  Royal Forest Casino | 皇家森林 | KH | Oddar Meanchey | 14.3520 104.0561 | STREET | ACTIVE | 9 | Royal Forest Leisure |  | 2
  Thma Valley | 石谷, ជ្រលងថ្មដា | KH | Pursat | 12.3422 102.7203 | DISTRICT | ACTIVE | 5 | Thma Valley Zone |  | 2
  Pailin Stone House | 拜林石屋 | KH | Pailin | 12.8510 102.6088 | DISTRICT | UNKNOWN | 4 |  |  | 2
  Battambang Annex | 马德望分部 | KH | Battambang | 13.0957 103.2022 | PROVINCE | UNKNOWN | 3 |  |  | 2
  Western Garden | 西园, สวนตะวันตก | MM | Kayin | 16.6402 98.5177 | EXACT | ACTIVE | 5 | Western Garden Zone | Border militia A | 2
  Moei Bend | 湄河湾, โค้งเมย | MM | Kayin | 16.7120 98.5061 | STREET | ACTIVE | 4 | Moei Bend Trading | Border militia A | 2
  Triangle Kings City | 三角王城, ນະຄອນສາມຫຼ່ຽມ | LA | Bokeo | 20.3512 100.0911 | STREET | ACTIVE | 12 | Triangle Kings Zone | Zone security | 2
`);

/** Teams: 0 Mae Sot, 1 Chiang Rai, 2 Bangkok. */
export const borderlandCompounds = listed(`
  West Garden Park | 西园区, เวสต์การ์เด้น, အနောက်ဥယျာဉ် | MM | Kayin | 16.6391 98.5188 | EXACT | ACTIVE | 5 | Western Garden Zone | Border militia A | 0
  Moei River City | 湄河城, เมืองริมเมย | MM | Kayin | 16.8322 98.5302 | STREET | ACTIVE | 9 | Moei River Development | Border militia A | 0
  Huay Ya Block | 苗瓦迪三区, ห้วยหญ้า | MM | Kayin | 16.7011 98.4902 | STREET | RAIDED | 3 |  | Border militia B | 0
  Taichang South | 泰昌南, ไท่ชางใต้ | MM | Kayin | 16.3207 98.6912 | DISTRICT | ACTIVE | 4 | Taichang Trading | Splinter brigade | 0
  Deer Valley | 鹿谷, หุบเขากวาง | MM | Kayin | 16.4011 98.6200 | DISTRICT | EMPTIED | 3 |  | Splinter brigade | 0
  Apollo Yard | 阿波罗园 | MM | Kayin | 16.6550 98.5090 | STREET | ACTIVE | 4 | Apollo Services | Border militia A | 0
  Huanya Fields | 环亚, ฮวนย่า | MM | Kayin | 16.6228 98.5290 | STREET | ACTIVE | 6 | Huanya Group | Border militia A | 0
  Three Pagodas Lodge | 三塔, ด่านเจดีย์สามองค์ | MM | Kayin | 15.3012 98.3971 | DISTRICT | SUSPECTED | 3 |  | Border militia C | 0
  Water Gate Factory | 水门工厂 | MM | Kayin | 16.6870 98.4999 | STREET | MOVED | 2 |  | Border militia A | 0
  Kings Roman Annex | 三角区附楼, ສາມຫຼ່ຽມຄຳ | LA | Bokeo | 20.3575 100.0866 | EXACT | ACTIVE | 11 | Triangle Zone Company | Zone security | 1
  Blue Shield Offices | 蓝盾 | LA | Bokeo | 20.3491 100.0955 | STREET | ACTIVE | 7 | Blue Shield Services | Zone security | 1
  Mekong Bank Towers | 湄公河岸, ຕຶກແຄມຂອງ | LA | Bokeo | 20.3444 100.0977 | STREET | RAIDED | 10 | Mekong Bank Property | Zone security | 1
  Tachileik Market Rooms | 大其力, ท่าขี้เหล็ก | MM | Shan | 20.4488 99.8812 | STREET | ACTIVE | 5 |  | Border militia D | 1
  Northern Dawn | 北方黎明, လောက်ကိုင် | MM | Shan | 23.6901 98.7644 | DISTRICT | RAIDED | 8 | Northern Dawn Group | Former border guard | 1
  Wa Hills Centre | 佤山中心 | MM | Shan | 22.1507 98.9801 | PROVINCE | ACTIVE | 6 |  | Hill army | 1
  Boten Line | 磨丁线 | LA | Luang Namtha | 21.1880 101.6844 | DISTRICT | CLOSED | 6 |  |  | 1
  Poipet East Row | 波贝东排, ปอยเปตตะวันออก | KH | Banteay Meanchey | 13.6588 102.5630 | STREET | ACTIVE | 8 | East Row Gaming |  | 2
  Bay Point Offices | 湾点 | PH | Metro Manila | 14.5312 120.9844 | STREET | RAIDED | 21 | Bay Point Support Services |  | 2
`);
