// `npm start` and its relatives: checks Node, builds what is not built, hands over to apps/api/src/main.ts.
// The check comes first and alone: the imports of the rest would fail in an older Node with a message nobody understands.
var version = process.versions.node.split('.').map(Number);
if (version[0] < 20 || (version[0] === 20 && version[1] < 19)) {
  console.error('Homeward needs Node 20.19 or newer; this is ' + process.versions.node + '.');
  process.exit(1);
}
import('./start-built.mjs').then(function (built) {
  return built.start(process.argv.slice(2));
});
