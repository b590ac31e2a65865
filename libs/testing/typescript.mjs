// `node --conditions=source --import ./libs/testing/typescript.mjs file.ts` runs our TypeScript as it stands, without a
// build: for the test database and for scripts. swc, and not Node's own type stripping, because entities need decorators.
import { register } from 'node:module';

register('./typescript-hooks.mjs', import.meta.url);
