import { once } from 'node:events';

export default async function stop() {
  const guardian = globalThis.homewardGuardian;
  if (!guardian || guardian.exitCode !== null) return;
  const gone = once(guardian, 'exit');
  guardian.stdin.end();
  await gone;
}
