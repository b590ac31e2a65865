/** A country, names in any script or spelling, and where its middle lies: a province or a city of missions and journeys. */
export interface Town {
  readonly country: string;
  readonly names: readonly string[];
  readonly latitude: number;
  readonly longitude: number;
}

/** country | names | latitude longitude. Public geography, to a tenth of a degree or better; no street, no house. */
export const towns: readonly Town[] = `
KH | Phnom Penh, ភ្នំពេញ | 11.56 104.92
KH | Banteay Meanchey, បន្ទាយមានជ័យ | 13.75 102.95
KH | Battambang, បាត់ដំបង | 13.10 103.20
KH | Kampong Cham, កំពង់ចាម | 12.00 105.46
KH | Kampong Chhnang, កំពង់ឆ្នាំង | 12.25 104.67
KH | Kampong Speu, កំពង់ស្ពឺ | 11.45 104.52
KH | Kampong Thom, កំពង់ធំ | 12.71 104.89
KH | Kampot, កំពត | 10.61 104.18
KH | Kandal, កណ្ដាល, កណ្តាល | 11.48 104.95
KH | Kep, កែប | 10.48 104.32
KH | Koh Kong, កោះកុង | 11.62 103.00
KH | Kratie, ក្រចេះ | 12.49 106.02
KH | Mondulkiri, មណ្ឌលគិរី | 12.45 107.19
KH | Oddar Meanchey, ឧត្ដរមានជ័យ, ឧត្តរមានជ័យ | 14.18 103.52
KH | Pailin, ប៉ៃលិន | 12.85 102.61
KH | Poipet, ប៉ោយប៉ែត | 13.66 102.56
KH | Preah Sihanouk, Sihanoukville, Kampong Som, ព្រះសីហនុ, 西哈努克 | 10.63 103.52
KH | Preah Vihear, ព្រះវិហារ | 13.81 104.98
KH | Prey Veng, ព្រៃវែង | 11.48 105.33
KH | Pursat, ពោធិ៍សាត់ | 12.54 103.92
KH | Ratanakiri, រតនគិរី | 13.74 106.99
KH | Siem Reap, សៀមរាប | 13.36 103.86
KH | Stung Treng, ស្ទឹងត្រែង | 13.53 105.97
KH | Svay Rieng, ស្វាយរៀង | 11.09 105.80
KH | Takeo, តាកែវ | 10.99 104.78
KH | Tboung Khmum, ត្បូងឃ្មុំ | 11.91 105.66
TH | Bangkok, กรุงเทพมหานคร, กรุงเทพ | 13.75 100.50
TH | Mae Sot, แม่สอด | 16.71 98.57
TH | Tak, ตาก | 16.88 99.13
TH | Chiang Rai, เชียงราย | 19.91 99.83
TH | Chiang Mai, เชียงใหม่ | 18.79 98.98
TH | Mae Hong Son, แม่ฮ่องสอน | 19.30 97.97
TH | Kanchanaburi, กาญจนบุรี | 14.02 99.53
TH | Ranong, ระนอง | 9.96 98.63
TH | Sa Kaeo, สระแก้ว | 13.82 102.07
TH | Chanthaburi, จันทบุรี | 12.61 102.10
TH | Trat, ตราด | 12.24 102.52
TH | Surin, สุรินทร์ | 14.88 103.49
TH | Si Sa Ket, ศรีสะเกษ | 15.12 104.32
TH | Nong Khai, หนองคาย | 17.88 102.74
TH | Mukdahan, มุกดาหาร | 16.54 104.72
TH | Nakhon Phanom, นครพนม | 17.40 104.78
TH | Ubon Ratchathani, อุบลราชธานี | 15.24 104.85
MM | Yangon, ရန်ကုန် | 16.85 96.18
MM | Naypyidaw, နေပြည်တော် | 19.75 96.10
MM | Mandalay, မန္တလေး | 21.98 96.08
MM | Kayin, Karen, ကရင် | 16.85 97.90
MM | Myawaddy, မြဝတီ | 16.69 98.51
MM | Shan, ရှမ်း | 21.50 98.00
MM | Tachileik, တာချီလိတ် | 20.45 99.88
MM | Laukkai, Kokang, လောက်ကိုင်, 老街 | 23.69 98.76
MM | Muse, မူဆယ် | 23.99 97.90
LA | Vientiane, ວຽງຈັນ | 17.97 102.60
LA | Bokeo, ບໍ່ແກ້ວ | 20.28 100.42
LA | Luang Namtha, ຫຼວງນ້ຳທາ | 20.95 101.40
LA | Savannakhet, ສະຫວັນນະເຂດ | 16.55 104.75
LA | Champasak, Pakse, ຈຳປາສັກ | 15.12 105.80
VN | Hanoi, Hà Nội, Ha Noi | 21.03 105.85
VN | Ho Chi Minh City, Hồ Chí Minh, Saigon | 10.78 106.70
VN | Da Nang, Đà Nẵng | 16.05 108.20
VN | Tay Ninh, Tây Ninh | 11.31 106.10
VN | An Giang | 10.52 105.13
PH | Metro Manila, Manila | 14.60 120.98
PH | Pampanga | 15.08 120.62
CN | Kunming, 昆明 | 25.04 102.71
CN | Yunnan, 云南 | 24.50 101.50
CN | Beijing, 北京 | 39.90 116.40
CN | Ruili, 瑞丽 | 24.01 97.85
IN | New Delhi, Delhi, दिल्ली | 28.61 77.21
MY | Kuala Lumpur | 3.14 101.69
ID | Jakarta | -6.20 106.85
SG | Singapore, 新加坡 | 1.29 103.85
TW | Taipei, 臺北, 台北 | 25.04 121.56
BD | Dhaka, ঢাকা | 23.81 90.41
NP | Kathmandu, काठमाडौं | 27.71 85.32
PK | Islamabad | 33.69 73.06
KE | Nairobi | -1.29 36.82
ET | Addis Ababa, አዲስ አበባ | 9.03 38.75
UG | Kampala | 0.35 32.58
BR | São Paulo, Sao Paulo | -23.55 -46.63
UZ | Tashkent, Toshkent | 41.30 69.24
LK | Colombo | 6.93 79.86
`
  .trim()
  .split('\n')
  .map((line) => {
    const [country = '', names = '', at = ''] = line.split('|').map((cell) => cell.trim());
    const [latitude = 0, longitude = 0] = at.split(' ').map(Number);
    return { country, names: names.split(',').map((name) => name.trim()), latitude, longitude };
  });
