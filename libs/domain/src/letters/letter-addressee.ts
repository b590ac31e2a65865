/** Written alike, however it was typed: full-width letters, capitals, accents and spaces do not make another reader. */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/\p{Cf}/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();

// A ministry has a consular department, and a doctor is a consultant: those are no missions. In the languages that letters are written in, and of those who are written to.
const words = [
  'embassy',
  'embassies',
  'consulat',
  'consulado',
  'consul general',
  'honorary consul',
  'chancery',
  'high commission',
  'ambassad',
  'ambasad',
  'embajad',
  'embaixad',
  'botschaft',
  'kedutaan',
  'konsulat',
  'konsul jenderal',
  'dai su quan',
  'đai su quan',
  'lanh su quan',
  'tong lanh su',
  'pasuguan',
  'elcilik',
  'elciligi',
  'посольств',
  'консульств',
  'ស្ថានទូត',
  'ស្ថានកុងស៊ុល',
  'ឯកអគ្គរដ្ឋទូត',
  'สถานทูต',
  'สถานเอกอัครราชทูต',
  'สถานกงสุล',
  'ສະຖານທູດ',
  'ສະຖານກົງສຸນ',
  'သံရုံး',
  '使馆',
  '使館',
  '领事馆',
  '領事館',
  '대사관',
  '영사관',
  'दूतावास',
  'দূতাবাস',
  'سفارت',
  'سفارة',
  'قنصلية',
].map(plain);

/** Whether an address reads like that of an embassy or consulate. Rather once too often: the mission is then chosen from the directory. */
export function looksLikeMission(address: string): boolean {
  const text = plain(address);
  return words.some((word) => text.includes(word));
}

/** Whether an address names this mission of the directory. */
export const namesMission = (address: string, name: string): boolean =>
  plain(name) !== '' && plain(address).includes(plain(name));

/** Whether a letter goes to this body: it was chosen, or its mission was, or the address names it. */
export const goesTo = (
  to: { readonly missionId: string | null; readonly bodyId: string | null },
  address: string,
  body: { readonly id: string; readonly name: string; readonly missionId: string | null },
): boolean =>
  body.id === to.bodyId ||
  (body.missionId !== null && body.missionId === to.missionId) ||
  namesMission(address, body.name);
