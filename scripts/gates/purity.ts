// Gate: below api and cli nobody reads the clock, the environment or randomness, and only fetch sees the network. Imports
// are watched by the import directions; these are the same things reached through globals.
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { filesBelow } from '../starter/fingerprint.mjs';
import { ROOT } from '../starter/prepare.mjs';

/** Layers whose result depends on their arguments alone. */
const PURE = ['text', 'rules', 'recognize', 'world', 'lang', 'reader', 'article', 'register', 'views'];

/** Calls that read something that no argument gave. */
const FORBIDDEN_MEMBERS = new Map([
  ['Date.now', 'the clock'], ['performance.now', 'the clock'], ['performance.timeOrigin', 'the clock'], ['Temporal.Now', 'the clock'],
  ['Math.random', 'randomness'], ['crypto.randomUUID', 'randomness'], ['crypto.getRandomValues', 'randomness'],
]);
const FORBIDDEN_NAMES = new Map([
  ['process', 'the environment'], ['navigator', 'the environment'], ['fetch', 'the network'], ['WebSocket', 'the network'], ['EventSource', 'the network'],
  ['setTimeout', 'the clock'], ['setInterval', 'the clock'],
]);

/** One impure place. */
export interface Impurity {
  readonly line: number;
  readonly what: string;
  readonly reads: string;
}

/** Whether an identifier stands for a value here, not for a property, a declared name or a type. */
function isUse(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  return ts.isExpression(parent) || ts.isStatement(parent) || ts.isVariableDeclaration(parent) && parent.initializer === node;
}

/**
 * Finds what reads clock, environment, randomness or network.
 * @param source TypeScript
 * @example impurities('const now = Date.now();') // [{ line: 1, what: 'Date.now', reads: 'the clock' }]
 */
export function impurities(source: string): readonly Impurity[] {
  const file = ts.createSourceFile('x.ts', source, ts.ScriptTarget.Latest, true);
  const declared = new Set<string>();
  const found: { node: ts.Node; name: string; what: string; reads: string }[] = [];
  const visit = (node: ts.Node): void => {
    if ((ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isFunctionDeclaration(node) || ts.isImportSpecifier(node)) && node.name && ts.isIdentifier(node.name)) declared.add(node.name.text);
    if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression)) {
      const what = `${node.expression.text}.${node.name.text}`;
      const reads = FORBIDDEN_MEMBERS.get(what);
      if (reads) found.push({ node, name: node.expression.text, what, reads });
    }
    // `new Date()` without arguments is the present moment; with arguments it is arithmetic.
    if (ts.isNewExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'Date' && !node.arguments?.length) found.push({ node, name: 'Date', what: 'new Date()', reads: 'the clock' });
    if (ts.isIdentifier(node) && isUse(node)) {
      const reads = FORBIDDEN_NAMES.get(node.text);
      if (reads) found.push({ node, name: node.text, what: node.text, reads });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found.filter(({ name }) => !declared.has(name))
    .map(({ node, what, reads }) => ({ line: file.getLineAndCharacterOfPosition(node.getStart()).line + 1, what, reads }));
}

if (import.meta.main) {
  const files = PURE.flatMap((layer) => filesBelow(join(ROOT, 'src', layer))).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));
  let count = 0;
  for (const path of files) {
    for (const { line, what, reads } of impurities(readFileSync(path, 'utf8'))) {
      console.error(`${relative(ROOT, path)}:${line} reads ${reads}: ${what}; take it as an argument from api or cli`);
      count++;
    }
  }
  console.log(`${files.length} files below api and cli, ${count} impure places`);
  process.exitCode = count > 0 || files.length === 0 ? 1 : 0;
}
