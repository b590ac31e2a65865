// jest-light-runner in two child processes. Its processes ask for the configuration over one channel that they share: where
// both start at once, the answer to the first can reach the second before that one listens, and it waits for ever (seen now
// and then on a busy machine). Here every test file has a channel of its own to the process that runs it.
import { createRunner } from 'jest-light-runner';

const channelTo = (workerData) => {
  let tell;
  return {
    onMessage: (listener) => (tell = listener),
    postMessage: (message) => {
      if (message === 'jest-light-runner-get-worker-data') tell({ type: 'jest-light-runner-worker-data', workerData });
    },
  };
};

export default class extends createRunner({ runtime: 'child_process' }) {
  _runTest(test) {
    const projectConfig = test.context.config;
    const made = this._testRunners.get(projectConfig);
    // The first makes the processes, and is alone on the channel that comes with them.
    if (!made || this._runtime === 'main_thread') return super._runTest(test);
    const workerData = { globalConfig: this._globalConfig, projectConfig, runtime: this._runtime };
    return made.pool.run(test.path, { channel: channelTo(workerData) });
  }
}
