/**
 * The worker's program, as text. A worker is needed because a solve blocks its thread and cannot be interrupted from outside
 * except by ending the thread; text, because the same line must run from TypeScript sources under the test runner and from the
 * built product, and a worker file would have a different name in each.
 */
export const SOLVER_WORKER = `
'use strict';
const { parentPort, workerData } = require('node:worker_threads');
const models = new Map();
let highs;
const finite = (values) => Float64Array.from(values, (v) => (v === Infinity ? highs.infinity : v === -Infinity ? -highs.infinity : v));
const acts = {
  open({ handle, model }) {
    const n = model.colLower.length;
    const m = model.rowLower.length;
    const data = {
      numCols: n, numRows: m, colCost: model.colCost ?? new Float64Array(n),
      colLower: finite(model.colLower), colUpper: finite(model.colUpper),
      rowLower: finite(model.rowLower), rowUpper: finite(model.rowUpper),
      matrix: { format: 'csr', numRows: m, numCols: n, starts: model.starts, indices: model.indices, values: model.values },
    };
    if (model.integrality) data.integrality = model.integrality;
    const native = highs.createModel(data);
    native.options.set({ output_flag: false, mip_rel_gap: 0, mip_abs_gap: 1e-6 });
    models.set(handle, { native, columns: n, rows: m, costed: model.colCost ? null : [] });
  },
  bounds({ handle, rows, columns }) {
    const { native } = models.get(handle);
    for (const [index, lower, upper] of rows) native.changeRowBounds(index, ...finite([lower, upper]));
    for (const [index, lower, upper] of columns) native.changeColBounds(index, ...finite([lower, upper]));
  },
  costs({ handle, indices, values }) {
    models.get(handle).native.changeColsCost({ kind: 'set', indices }, values);
  },
  addRow({ handle, lower, upper, indices, values }) {
    const model = models.get(handle);
    const [low, high] = finite([lower, upper]);
    model.native.addRow(low, high, { indices, values });
    model.rows += 1;
  },
  dropRow({ handle }) {
    const model = models.get(handle);
    model.rows -= 1;
    model.native.deleteRows({ kind: 'range', from: model.rows, to: model.rows });
  },
  solve({ handle, sense, objective, seconds }) {
    const model = models.get(handle);
    const { native } = model;
    if (objective) {
      for (const index of model.costed) native.changeColCost(index, 0);
      objective.indices.forEach((index, i) => native.changeColCost(index, objective.values[i]));
      model.costed = Array.from(objective.indices);
    }
    native.changeObjectiveSense(sense);
    native.zeroAllClocks();
    native.options.set('time_limit', seconds);
    native.run();
    let status = native.getModelStatus();
    if (status === highs.constants.modelStatus.unknown) {
      // The former basis was no good start for these bounds: begin from nothing.
      native.clearSolver();
      native.run();
      status = native.getModelStatus();
    }
    if (status !== highs.constants.modelStatus.optimal) return { status };
    const { colValue, colDual, rowDual } = native.getSolution();
    return { status, objective: native.getObjectiveValue(), x: colValue, columnDuals: colDual, rowDuals: rowDual };
  },
  close({ handle }) {
    models.get(handle)?.native.dispose();
    models.delete(handle);
  },
};
const ready = require(workerData.highs)().then((loaded) => { highs = loaded; });
parentPort.on('message', async ({ id, act, ...rest }) => {
  try {
    await ready;
    parentPort.postMessage({ id, result: acts[act](rest) });
  } catch (error) {
    parentPort.postMessage({ id, error: String(error && error.message ? error.message : error) });
  }
});
`;
