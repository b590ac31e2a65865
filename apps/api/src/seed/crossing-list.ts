import type { CrossingKind } from '@homeward/domain';

export interface ListedCrossing {
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly country: string;
  readonly other: string;
  readonly province: string;
  readonly kind: CrossingKind;
  readonly latitude: number;
  readonly longitude: number;
  readonly hours: string;
  /** Closed from this day on, as newspapers told; empty: open, as far as is known. */
  readonly closedFrom: string;
}

/** name | other names | country other | province | kind | latitude longitude | hours | closed from. All of it is to be checked before anybody travels by it. */
export const crossings: readonly ListedCrossing[] = `
Mae Sot – Myawaddy (Friendship Bridge 1) | แม่สอด, မြဝတီ | TH MM | Tak | BRIDGE | 16.691 98.518 | 05:30–20:30 |
Mae Sai – Tachileik | แม่สาย, တာချီလိတ် | TH MM | Chiang Rai | BRIDGE | 20.443 99.881 | 06:30–18:30 |
Three Pagodas Pass – Payathonzu | ด่านเจดีย์สามองค์ | TH MM | Kanchanaburi | ROAD | 15.301 98.402 | |
Ranong – Kawthaung | ระนอง, ကော့သောင်း | TH MM | Ranong | RIVER | 9.951 98.594 | |
Poipet – Ban Khlong Luek | ប៉ោយប៉ែត, บ้านคลองลึก | KH TH | Banteay Meanchey | ROAD | 13.660 102.552 | 06:00–22:00 | 2025-06-24
O'Smach – Chong Chom | អូរស្មាច់, ช่องจอม | KH TH | Oddar Meanchey | ROAD | 14.437 103.697 | | 2025-06-24
Choam – Chong Sa-Ngam | ជាំ, ช่องสะงำ | KH TH | Oddar Meanchey | ROAD | 14.349 104.060 | | 2025-06-24
Psar Prum – Ban Phakkat | ផ្សារព្រំ, บ้านผักกาด | KH TH | Pailin | ROAD | 12.937 102.504 | | 2025-06-24
Cham Yeam – Hat Lek | ចាំយាម, หาดเล็ก | KH TH | Koh Kong | ROAD | 11.644 102.911 | | 2025-06-24
Bavet – Moc Bai | បាវិត, Mộc Bài | KH VN | Svay Rieng | ROAD | 11.083 106.170 | 06:00–22:00 |
Kaam Samnor – Vinh Xuong | ក្អមសំណ, Vĩnh Xương | KH VN | Kandal | RIVER | 10.888 105.190 | |
Phnom Den – Tinh Bien | ភ្នំដិន, Tịnh Biên | KH VN | Takeo | ROAD | 10.602 104.943 | |
Prek Chak – Xa Xia | ព្រែកចាក, Xà Xía | KH VN | Kampot | ROAD | 10.425 104.455 | |
Trapeang Kriel – Nong Nok Khiene | ត្រពាំងក្រៀល, ໜອງນົກຂຽນ | KH LA | Stung Treng | ROAD | 13.927 105.990 | |
Nong Khai – Thanaleng (Friendship Bridge 1) | หนองคาย, ທ່ານາແລ້ງ | TH LA | Nong Khai | BRIDGE | 17.878 102.715 | 06:00–22:00 |
Mukdahan – Savannakhet (Friendship Bridge 2) | มุกดาหาร, ສະຫວັນນະເຂດ | TH LA | Mukdahan | BRIDGE | 16.600 104.735 | |
Nakhon Phanom – Thakhek (Friendship Bridge 3) | นครพนม, ທ່າແຂກ | TH LA | Nakhon Phanom | BRIDGE | 17.485 104.731 | |
Chiang Khong – Houayxay (Friendship Bridge 4) | เชียงของ, ຫ້ວຍຊາຍ | TH LA | Chiang Rai | BRIDGE | 20.217 100.453 | |
Chong Mek – Vang Tao | ช่องเม็ก, ວັງເຕົ່າ | TH LA | Ubon Ratchathani | ROAD | 15.131 105.469 | |
Dansavan – Lao Bao | ແດນສະຫວັນ, Lao Bảo | LA VN | Savannakhet | ROAD | 16.617 106.593 | |
Nam Phao – Cau Treo | ນ້ຳພາວ, Cầu Treo | LA VN | Bolikhamxay | ROAD | 18.390 105.155 | |
Boten – Mohan | ບໍ່ເຕນ, 磨憨 | LA CN | Luang Namtha | ROAD | 21.185 101.680 | |
Muse – Ruili | မူဆယ်, 瑞丽 | MM CN | Shan | ROAD | 23.999 97.893 | |
Mong La – Daluo | မိုင်းလား, 打洛 | MM CN | Shan | ROAD | 21.670 100.030 | |
`
  .trim()
  .split('\n')
  .map((line) => {
    const [name = '', others = '', pair = '', province = '', kind, at = '', hours = '', closedFrom = ''] = line
      .split('|')
      .map((cell) => cell.trim());
    const [country = '', other = ''] = pair.split(' ');
    const [latitude = 0, longitude = 0] = at.split(' ').map(Number);
    const otherNames = others.split(',').map((one) => one.trim());
    return {
      name,
      otherNames,
      country,
      other,
      province,
      kind: kind as CrossingKind,
      latitude,
      longitude,
      hours,
      closedFrom,
    };
  });

/** Where people of one country walk over into the other; none: no crossing of that pair is listed. */
export const crossingBetween = (a: string, b: string): string | undefined =>
  crossings.find(
    ({ country, other, closedFrom }) =>
      closedFrom === '' && ((country === a && other === b) || (country === b && other === a)),
  )?.name;
