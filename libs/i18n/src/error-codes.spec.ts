import { describe, expect, it } from '@jest/globals';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { en } from './en/index.js';
import { km } from './km/index.js';

const api = fileURLToPath(new URL('../../../apps/api/src', import.meta.url));
const isCode = (text: string): boolean => /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/.test(text) && text.length > 3;
/** What sends a code to a user, by our convention: whatever it is called with that looks like one is one. */
const sends =
  /^(RefusedError|FileFaultError|GridError|refusal|invalid|unfit|fail|answer|fieldAnswer|wrong|refuse|say)$/;
/** Of Node and of PostgreSQL, which stay inside; and what is worded by its reason, or as WRONG_TYPE. */
const foreign = /^(BAD_USER_INPUT|E[A-Z]+(_[A-Z]+)*|HPE_.*|ERR_.*|INHERIT|POOL_BUSY)$/;

function codesIn(source: string): string[] {
  const found: string[] = [];
  const take = (node: ts.Node | undefined): void => {
    if (!node) return;
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) {
      if (isCode(node.text) && !foreign.test(node.text)) found.push(node.text);
    } else if (ts.isConditionalExpression(node)) [node.whenTrue, node.whenFalse].forEach(take);
    else if (ts.isBinaryExpression(node)) [node.left, node.right].forEach(take);
    else if (ts.isParenthesizedExpression(node)) take(node.expression);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
      const name = node.expression.getText().split('.').at(-1) ?? '';
      if (sends.test(name)) node.arguments?.forEach(take);
    } else if (ts.isPropertyAssignment(node) && /^(code|reason)$/.test(node.name.getText())) take(node.initializer);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('a.ts', source, ts.ScriptTarget.ES2022, true, ts.ScriptKind.TS));
  return found;
}

const withoutWords = (source: string): string[] =>
  codesIn(source).filter((code) => ![en, km].every(({ errors }) => (errors as Record<string, string>)[code]?.trim()));

/** What of the API runs in production and speaks to users. */
function sources(folder: string): string[] {
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory())
      return ['testing', 'bench', 'seed', 'dictionary', 'backup', 'keys'].includes(entry.name) ? [] : sources(full);
    return entry.name.endsWith('.ts') && !/\.(spec|int-spec|bar-spec|samples)\.ts$|^test-/.test(entry.name)
      ? [full]
      : [];
  });
}

describe('codes that the API answers with', () => {
  const files = sources(api);

  it('all have words in both languages', () => {
    const missing = files.flatMap((file) =>
      withoutWords(fs.readFileSync(file, 'utf8')).map((code) => `${path.relative(api, file)}: ${code}`),
    );
    expect(missing).toEqual([]);
  });

  it('were really found', () => {
    const codes = new Set(files.flatMap((file) => codesIn(fs.readFileSync(file, 'utf8'))));
    expect(codes.size).toBeGreaterThan(120);
    for (const code of ['TRUSTED_DOCUMENTS_ONLY', 'OTHER_ORIGIN', 'UPLOADS_PACED', 'OPERATION_ID_REUSED', 'NOT_TEXT'])
      expect(codes).toContain(code);
  });

  it.each([
    "throw new RefusedError('NO_SUCH_WORDS')",
    "return fail(403, 'NO_SUCH_WORDS')",
    "throw refusal(401, ok ? 'NOT_FOUND' : 'NO_SUCH_WORDS')",
    "const x = { status: 403, code: 'NO_SUCH_WORDS' }",
    "const x = { code: 'BAD_REQUEST', reason: 'NO_SUCH_WORDS' }",
    "throw new HttpException({ code: 'NO_SUCH_WORDS' }, 415)",
  ])('are missed in %s', (source) => {
    expect(withoutWords(source)).toEqual(['NO_SUCH_WORDS']);
  });
});
