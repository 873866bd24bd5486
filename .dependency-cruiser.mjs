// The house's directions: who may import whom. One row per layer or wall, each with its reason; read by
// scripts/gates/import-directions.ts and proved by test/gates/import-directions.test.ts, which plants a violation of each.
//
//   text <- rules <- recognize <- lang <- reader <- api, cli <- web (over HTTP)
//   text <- world (data) <- lang          text <- article, fetch
//   register: types of recognize          views: ask the register

/**
 * Which layers a layer may import besides itself, and of which it may take types only. What is not named is forbidden.
 * @type {Record<string, { layers: string[], types?: string[], why: string }>}
 */
export const MAY_IMPORT = {
  text: { layers: [], why: 'text knows words and offsets only: everything stands on it, so it stands on nothing' },
  rules: { layers: ['text'], why: 'the matcher knows no language, no record and no page' },
  recognize: { layers: ['text', 'rules'], why: 'the forms of the record are common to all languages' },
  world: { layers: ['text'], why: 'world facts are data that belong to no language; only their loading is code' },
  lang: { layers: ['text', 'rules', 'recognize', 'world'], why: 'a language is data and small recognizers: it sees no page, no store, no interface' },
  reader: { layers: ['text', 'rules', 'recognize', 'world', 'lang'], why: 'document in, reading out: where the document came from and where the reading goes is not its business' },
  article: { layers: ['text'], why: 'a page becomes a document before anything is read from it' },
  fetch: { layers: ['text'], why: 'fetch gives bytes: it knows neither pages nor records' },
  register: { layers: ['text'], types: ['recognize'], why: 'the register stores what was read and must not read: of recognize it takes types only' },
  views: { layers: ['text', 'world', 'register'], types: ['recognize'], why: 'views are made of records: they ask the register and nothing else' },
  api: { layers: ['text', 'recognize', 'world', 'reader', 'article', 'fetch', 'register', 'views'], why: 'routes parse, call and serialize: rules and languages are reached through the reader' },
  cli: { layers: ['text', 'recognize', 'world', 'reader', 'article', 'fetch', 'register', 'views', 'api'], why: 'commands parse, call and print: rules and languages are reached through the reader' },
  web: { layers: [], types: ['recognize', 'api'], why: 'the web app talks over HTTP: of the house it takes types only, which are gone when it is built' },
};

const outside = (/** @type {string[]} */ layers) => `^src/(?!(?:${layers.join('|')})/)`;
const NO_TESTS = '\\.test\\.ts$';

/**
 * Rows made of MAY_IMPORT: one per layer, and one per layer that may take types only.
 * @type {import('dependency-cruiser').IForbiddenRuleType[]}
 */
const directions = Object.entries(MAY_IMPORT).flatMap(([layer, { layers, types = [], why }]) => {
  const from = { path: `^src/${layer}/`, pathNot: NO_TESTS };
  const rows = [{ name: `direction-${layer}`, comment: why, severity: /** @type {const} */ ('error'), from, to: { path: outside([layer, ...layers, ...types]) } }];
  if (types.length === 0) return rows;
  return [...rows, { name: `types-only-${layer}`, comment: why, severity: /** @type {const} */ ('error'), from, to: { path: `^src/(?:${types.join('|')})/`, dependencyTypesNot: ['type-only'] } }];
});

/** Modules of Node that only some layers may see. */
const NETWORK = '^(?:node:)?(?:http|https|http2|net|tls|dgram|dns|undici)(?:/|$)|node_modules/undici/';
const MACHINE = '^(?:node:)?(?:fs|os|process|child_process|worker_threads|cluster|perf_hooks|timers|readline|v8|vm)(?:/|$)';
const PURE = '^src/(?:text|rules|recognize|world|lang|reader|article)/';

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...directions,
    { name: 'no-cycle', comment: 'a circle has no lowest member: it cannot be understood, tested or loaded piece by piece', severity: 'error', from: { path: '^src/' }, to: { circular: true } },
    { name: 'languages-apart', comment: 'a language must be removable: what two languages share belongs below them', severity: 'error', from: { path: '^src/lang/([a-z]{2,3})/', pathNot: NO_TESTS }, to: { path: '^src/lang/[a-z]{2,3}/', pathNot: '^src/lang/$1/' } },
    { name: 'only-fetch-sees-the-network', comment: 'one place to guard against private addresses, redirects and floods; api and cli open the loopback server', severity: 'error', from: { path: '^src/', pathNot: `^src/(?:fetch|api|cli)/|${NO_TESTS}` }, to: { path: NETWORK } },
    { name: 'only-register-sees-sql', comment: 'one place for schema, migrations and locks', severity: 'error', from: { path: '^src/', pathNot: `^src/register/|${NO_TESTS}` }, to: { path: '^(?:node:)?sqlite$|node_modules/(?:pg|kysely|better-sqlite3)/' } },
    { name: 'only-article-sees-a-dom', comment: 'whatever stands on a page is sorted out before reading', severity: 'error', from: { path: '^src/', pathNot: `^src/(?:article|web)/|${NO_TESTS}` }, to: { path: 'node_modules/(?:htmlparser2|domhandler|domutils|css-select|linkedom|@mozilla/readability)/' } },
    { name: 'pure-below-api', comment: 'the same bytes always give the same reading: no files but data at load, no clock, no environment', severity: 'error', from: { path: PURE, pathNot: NO_TESTS }, to: { path: MACHINE } },
    { name: 'no-dev-dependency', comment: 'what the packed program imports must be installed with it; the web app is built before', severity: 'error', from: { path: '^src/', pathNot: `^src/web/|${NO_TESTS}` }, to: { dependencyTypes: ['npm-dev'] } },
    { name: 'no-tests-in-code', comment: 'tests are left out of the package', severity: 'error', from: { path: '^src/', pathNot: NO_TESTS }, to: { path: `${NO_TESTS}|^test/` } },
    { name: 'no-unresolvable', comment: 'an import that leads nowhere is seen by no other row', severity: 'error', from: { path: '^src/', pathNot: '^src/web/' }, to: { couldNotResolve: true } },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: '(?:^|/)node_modules/' },
    exclude: { path: '\\.(?:ya?ml|css|woff2|svg|png)$' },
    enhancedResolveOptions: { extensions: ['.ts', '.mjs', '.js', '.svelte', '.json'], exportsFields: ['exports'], conditionNames: ['import', 'node', 'svelte', 'browser', 'default', 'types'] },
  },
};
