import { describe, expect, it } from '@jest/globals';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { en } from './en/index.js';
import { leaves } from './translate.js';

const consoleSources = fileURLToPath(new URL('../../../apps/console/src', import.meta.url));
const known = leaves(en).map(([key]) => key);
const knownSet = new Set(known);
const rooms = Object.keys(en);
const inARoom = new RegExp(`^(${rooms.join('|')})\\.[\\w.-]+$`);

interface Use {
  readonly key: string;
  /** The key goes on after an expression: `codes.${list}.…`; only its beginning can be held against the catalogue. */
  readonly beginning: boolean;
}

const translators = new Set(['t', 'translate']);
/** Props and properties whose text is a key by our convention, and those of libraries that only sound like it. */
const namesKey = (name: string): boolean =>
  name.endsWith('Key') && !['queryKey', 'storeKey', 'findKey', 'resetKey', 'dataKey'].includes(name);

function textsOf(node: ts.Node): Use[] {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node))
    return [{ key: node.text, beginning: false }];
  if (ts.isTemplateExpression(node)) return [{ key: node.head.text, beginning: true }];
  if (ts.isConditionalExpression(node)) return [...textsOf(node.whenTrue), ...textsOf(node.whenFalse)];
  if (ts.isBinaryExpression(node)) return [...textsOf(node.left), ...textsOf(node.right)];
  if (ts.isParenthesizedExpression(node) || ts.isJsxExpression(node) || ts.isAsExpression(node))
    return node.expression ? textsOf(node.expression) : [];
  return [];
}

/** Permissions (`statistics.read`) look like keys; they stand in `permission` and `unless` properties and in calls of `can`. */
function isPermission(node: ts.Node): boolean {
  let parent = node.parent;
  while (ts.isArrayLiteralExpression(parent) || ts.isJsxExpression(parent) || ts.isConditionalExpression(parent))
    parent = parent.parent;
  if (ts.isPropertyAssignment(parent) || ts.isJsxAttribute(parent))
    return /permission|^unless$/i.test(parent.name.getText());
  return ts.isCallExpression(parent) && /^(can|allows)$/.test(parent.expression.getText());
}

function usesIn(source: string, file = 'a.tsx'): Use[] {
  const uses: Use[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && translators.has(node.expression.text)) {
      if (node.arguments[0]) uses.push(...textsOf(node.arguments[0]));
    } else if (ts.isPropertyAssignment(node) && namesKey(node.name.getText())) {
      uses.push(...textsOf(node.initializer));
    } else if (ts.isJsxAttribute(node) && namesKey(node.name.getText())) {
      if (node.initializer) uses.push(...textsOf(node.initializer));
    } else if (
      ts.isStringLiteral(node) &&
      inARoom.test(node.text) &&
      !isPermission(node) &&
      !ts.isImportDeclaration(node.parent)
    ) {
      uses.push({ key: node.text, beginning: false });
    }
    ts.forEachChild(node, visit);
  };
  visit(
    ts.createSourceFile(
      file,
      source,
      ts.ScriptTarget.ES2022,
      true,
      file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
    ),
  );
  return uses;
}

const hasText = ({ key, beginning }: Use): boolean =>
  beginning ? known.some((other) => other.startsWith(key)) : knownSet.has(key) || key.startsWith('ra.');

const faultsIn = (source: string, file?: string): string[] => [
  ...new Set(
    usesIn(source, file)
      .filter((use) => !hasText(use))
      .map((use) => use.key),
  ),
];

function sources(folder: string): string[] {
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'gql' ? [] : sources(full);
    return /\.tsx?$/.test(entry.name) && !/\.spec\.tsx?$/.test(entry.name) ? [full] : [];
  });
}

describe('keys that the console uses', () => {
  const files = sources(consoleSources);

  it('all have a text', () => {
    const faults = files.flatMap((file) =>
      faultsIn(fs.readFileSync(file, 'utf8'), file).map((key) => `${path.relative(consoleSources, file)}: ${key}`),
    );
    expect(faults).toEqual([]);
  });

  it('were really found', () => {
    const uses = files.flatMap((file) => usesIn(fs.readFileSync(file, 'utf8'), file));
    expect(uses.length).toBeGreaterThan(150);
    expect(uses.map((use) => use.key)).toContain('auth.signIn.title');
  });
});

describe('the check itself', () => {
  it.each([
    ["t('shell.no.such')", 'shell.no.such'],
    ["t(busy ? 'shell.form.save' : 'shell.form.svae')", 'shell.form.svae'],
    ["const x = { labelKey: 'shell.nav.nowhere' };", 'shell.nav.nowhere'],
    ['const x = <Page titleKey="home.no.such.title" />;', 'home.no.such.title'],
    ['t(`nowhere.${code}`)', 'nowhere.'],
    ["notice.done('auth.password.dnoe')", 'auth.password.dnoe'],
  ])('finds %s', (source, key) => {
    expect(faultsIn(source)).toContain(key);
  });

  it.each([
    "t('shell.form.save')",
    't(`codes.${list}.${code}`)',
    "const x = { permission: 'statistics.read' };",
    "can(['statistics.read', 'identification.record'])",
    "useQuery({ queryKey: ['document'] })",
    "t('ra.action.undo')",
  ])('lets %s pass', (source) => {
    expect(faultsIn(source)).toEqual([]);
  });
});
