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
  type Dominance,
  type Impossible,
  type Level,
  type PublishedTable,
  type SuppressedCell,
  type SuppressedTable,
  type TableRow,
  type ZeroPolicy,
} from './exact/table.js';
export { MAX_ATOMS } from './exact/atoms.js';
export {
  CEILING_K,
  DEFAULT_K,
  FLOOR_K,
  MINIMUM_WIDTH,
  suppress,
  type SuppressOptions,
  type Suppression,
  type SuppressionReport,
  PHASES,
  type OnProgress,
  type Phase,
} from './exact/suppress.js';
export { attack, type AttackerKnowledge, type Interval } from './exact/attack.js';
export { deltaOf, epsilonOf, rhoOf } from './private/accountant.js';
export {
  MAX_CUBE_CELLS,
  cubeOfCounts,
  noisyCube,
  type Attribute,
  type CubeOptions,
  type MeasuredCube,
  type NoisyCube,
} from './private/cube.js';
export { type Marginal } from './private/consistent.js';
export { estimateOf, estimates, type Estimate } from './private/estimates.js';
export { restoredCube, storedCube, type StoredCube } from './private/stored-cube.js';
export { measuredSelections, selectionsOf, type MeasuredSelection, type Selection } from './private/cube-file.js';
export { secureRandomness, seededRandomness, type Randomness } from './private/randomness.js';
export { personsIn, synthesise, syntheticData, type SyntheticRows } from './private/synthesise.js';
export {
  hierarchyOf,
  linesOf,
  microdata,
  microdataOf,
  type Column,
  type Generalisation,
  type Hierarchy,
  type Microdata,
} from './rows/microdata.js';
export {
  coarseRows,
  describedBy,
  type AnonymiseOptions,
  type CoarseRows,
  type Judged,
  type Measure,
  type Privacy,
} from './rows/anonymise.js';
export { UNTOLD } from './rows/told.js';
export { risk, type PopulationRisk, type RiskReport } from './rows/risk.js';
export { inWorker, type Watch } from './worker/in-worker.js';
export { attackReport, type AttackedPeople, type AttackInput, type AttackReport } from './attacks/report.js';
export { judgedTogether, MOST_AREA, type AttackLine, type AttackName } from './attacks/lines.js';
export { type CoarseProduct } from './attacks/coarse.js';
export { split } from './attacks/people.js';
export { greatestArea, type Gain } from './attacks/intervals.js';
export { differencing, thresholdOnly, type Differencing } from './attacks/on-tables.js';
export {
  fileOf,
  signManifest,
  verifyManifest,
  type Manifest,
  type ManifestFile,
  type ManifestVerdict,
} from './manifest/manifest.js';
