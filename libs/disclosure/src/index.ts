export { DISCLOSURE_ERROR_CODES, DisclosureError, type DisclosureErrorCode } from './disclosure-error.js';
export {
  cellId,
  dimensionsOf,
  MAX_CELLS,
  MAX_DIMENSIONS,
  publish,
  tabulate,
  TOTAL,
  type Cell,
  type CellStatus,
  type CountTable,
  type Dimension,
  type Impossible,
  type Level,
  type PublishedTable,
  type SuppressedCell,
  type SuppressedTable,
  type TableRow,
  type ZeroPolicy,
} from './exact/table.js';
export { MAX_ATOMS } from './exact/atoms.js';
export { type Dominance } from './exact/system.js';
export {
  CEILING_K,
  DEFAULT_K,
  FLOOR_K,
  MINIMUM_WIDTH,
  suppress,
  type SuppressOptions,
  type Suppression,
  type SuppressionReport,
} from './exact/suppress.js';
export { attack, type AttackerKnowledge, type Interval } from './exact/attack.js';
