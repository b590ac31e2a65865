/**
 * Every colour, size and radius of the console stands here once. Meaning of colours: teal is the brand and what can be
 * acted on; saffron is due; red is danger to a person or overdue; green is done; grey is not known. `text` variants are
 * at least 4.5 : 1 on ground and surface of their theme, `dot` variants at least 3 : 1 (tokens.spec measures them).
 */
export interface Meaning {
  /** Of words and icons. */
  readonly text: string;
  /** Of a dot or a bar. */
  readonly dot: string;
  /** Behind words of this meaning. */
  readonly soft: string;
}

export interface Tokens {
  readonly ground: string;
  readonly surface: string;
  readonly raised: string;
  readonly border: string;
  /** Edge of a control: 3 : 1 against the surface (WCAG 1.4.11). */
  readonly edge: string;
  readonly text: string;
  readonly quiet: string;
  readonly brand: string;
  readonly brandStrong: string;
  readonly onBrand: string;
  readonly brandSoft: string;
  readonly focus: string;
  readonly due: Meaning;
  readonly danger: Meaning;
  readonly done: Meaning;
  readonly unknown: Meaning;
  readonly chart: readonly string[];
}

export const light: Tokens = {
  ground: '#f7f6f2',
  surface: '#ffffff',
  raised: '#ffffff',
  border: '#e2e0d8',
  edge: '#85887f',
  text: '#1a282c',
  quiet: '#56646a',
  brand: '#0f5f63',
  brandStrong: '#0a484b',
  onBrand: '#ffffff',
  brandSoft: '#e4efee',
  focus: '#0f5f63',
  due: { text: '#8a5300', dot: '#c97b00', soft: '#fdf1da' },
  danger: { text: '#b0261d', dot: '#d33a2f', soft: '#fcebe9' },
  done: { text: '#21683c', dot: '#2f8a54', soft: '#e6f2ea' },
  unknown: { text: '#5d676b', dot: '#7d878b', soft: '#eeeeea' },
  chart: ['#0f6f73', '#c97b00', '#5b6fa8', '#2f8a54', '#9a5a7d', '#6d7a2a', '#4b8fb5', '#a3532e'],
};

export const dark: Tokens = {
  ground: '#10181e',
  surface: '#172229',
  raised: '#1d2a32',
  border: '#2b3942',
  edge: '#71828c',
  text: '#e6ecee',
  quiet: '#a6b3b9',
  brand: '#6cc5c1',
  brandStrong: '#8fd8d4',
  onBrand: '#0b2527',
  brandSoft: '#18383b',
  focus: '#8fd8d4',
  due: { text: '#f0b955', dot: '#f0b955', soft: '#3a2d14' },
  danger: { text: '#ff9389', dot: '#ff776b', soft: '#43211f' },
  done: { text: '#86d3a0', dot: '#63bf84', soft: '#1a3626' },
  unknown: { text: '#a3afb5', dot: '#8b989e', soft: '#263138' },
  chart: ['#6cc5c1', '#f0b955', '#93a6dd', '#63bf84', '#d69bbb', '#b6c46c', '#7fbfe2', '#df9873'],
};

/** One unit of the grid, px. */
export const unit = 4;
export const radius = 8;
export const contentWidth = 1440;
export const railWidth = 208;
export const barHeight = 56;
export const bottomBarHeight = 60;
/** Smallest side of anything that is touched. */
export const touch = 44;

export const fontFamily = [
  'Inter',
  '"Noto Sans Khmer"',
  '"Noto Sans Thai"',
  '"Noto Sans SC"',
  '"Noto Sans Myanmar"',
  '"Noto Sans Devanagari"',
  '"Noto Sans Bengali"',
  'system-ui',
  'sans-serif',
].join(', ');
