export interface Airport {
  /** Three letters of IATA, as they stand on a ticket. */
  readonly iata: string;
  readonly country: string;
  readonly city: string;
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
}

/** IATA | country | city | name | latitude longitude: where people of these cases fly from, change and arrive. */
export const airports: readonly Airport[] = `
PNH | KH | Phnom Penh | Phnom Penh (old airport) | 11.547 104.844
KTI | KH | Phnom Penh | Techo | 11.361 104.921
SAI | KH | Siem Reap | Siem Reap Angkor | 13.369 104.223
KOS | KH | Sihanoukville | Sihanouk | 10.580 103.637
BKK | TH | Bangkok | Suvarnabhumi | 13.690 100.750
DMK | TH | Bangkok | Don Mueang | 13.913 100.607
CNX | TH | Chiang Mai | Chiang Mai | 18.767 98.963
CEI | TH | Chiang Rai | Mae Fah Luang | 19.952 99.883
MAQ | TH | Mae Sot | Mae Sot | 16.700 98.545
HKT | TH | Phuket | Phuket | 8.113 98.317
RGN | MM | Yangon | Yangon | 16.907 96.133
MDL | MM | Mandalay | Mandalay | 21.702 95.978
VTE | LA | Vientiane | Wattay | 17.988 102.563
LPQ | LA | Luang Prabang | Luang Prabang | 19.897 102.161
SGN | VN | Ho Chi Minh City | Tan Son Nhat | 10.819 106.652
HAN | VN | Hanoi | Noi Bai | 21.221 105.807
DAD | VN | Da Nang | Da Nang | 16.044 108.199
MNL | PH | Manila | Ninoy Aquino | 14.509 121.020
CRK | PH | Clark | Clark | 15.186 120.560
CEB | PH | Cebu | Mactan-Cebu | 10.307 123.979
KUL | MY | Kuala Lumpur | Kuala Lumpur | 2.746 101.710
SIN | SG | Singapore | Changi | 1.359 103.989
CGK | ID | Jakarta | Soekarno-Hatta | -6.126 106.656
SUB | ID | Surabaya | Juanda | -7.380 112.787
KNO | ID | Medan | Kualanamu | 3.642 98.885
KMG | CN | Kunming | Changshui | 25.102 102.929
CAN | CN | Guangzhou | Baiyun | 23.392 113.299
PEK | CN | Beijing | Capital | 40.080 116.585
PVG | CN | Shanghai | Pudong | 31.143 121.805
HKG | HK | Hong Kong | Hong Kong | 22.308 113.915
TPE | TW | Taipei | Taoyuan | 25.078 121.233
ICN | KR | Seoul | Incheon | 37.463 126.440
NRT | JP | Tokyo | Narita | 35.765 140.386
DEL | IN | Delhi | Indira Gandhi | 28.567 77.103
BOM | IN | Mumbai | Chhatrapati Shivaji | 19.089 72.868
CCU | IN | Kolkata | Netaji Subhas Chandra Bose | 22.655 88.447
MAA | IN | Chennai | Chennai | 12.990 80.169
DAC | BD | Dhaka | Hazrat Shahjalal | 23.843 90.398
KTM | NP | Kathmandu | Tribhuvan | 27.697 85.359
ISB | PK | Islamabad | Islamabad | 33.549 72.826
KHI | PK | Karachi | Jinnah | 24.907 67.161
LHE | PK | Lahore | Allama Iqbal | 31.522 74.404
CMB | LK | Colombo | Bandaranaike | 7.181 79.884
TAS | UZ | Tashkent | Islam Karimov | 41.258 69.281
DXB | AE | Dubai | Dubai | 25.253 55.365
DOH | QA | Doha | Hamad | 25.273 51.608
IST | TR | Istanbul | Istanbul | 41.275 28.752
NBO | KE | Nairobi | Jomo Kenyatta | -1.319 36.928
ADD | ET | Addis Ababa | Bole | 8.978 38.799
EBB | UG | Kampala | Entebbe | 0.042 32.444
KGL | RW | Kigali | Kigali | -1.969 30.139
JNB | ZA | Johannesburg | O. R. Tambo | -26.139 28.246
CMN | MA | Casablanca | Mohammed V | 33.368 -7.590
LOS | NG | Lagos | Murtala Muhammed | 6.577 3.321
GRU | BR | São Paulo | Guarulhos | -23.436 -46.473
`
  .trim()
  .split('\n')
  .map((line) => {
    const [iata = '', country = '', city = '', name = '', at = ''] = line.split('|').map((cell) => cell.trim());
    const [latitude = 0, longitude = 0] = at.split(' ').map(Number);
    return { iata, country, city, name, latitude, longitude };
  });

/** How an airport is written where a leg names it: "Phnom Penh (PNH)". */
export const airportText = ({ city, iata }: Airport): string => `${city} (${iata})`;
