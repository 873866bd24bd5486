// What `npm start -- …` was told, and the CLI calls that come of it.

/** Options with a value that go to `add`, to `serve`, or to both. */
const VALUED = {
  '--port': ['serve'],
  '--register': ['add', 'serve'],
  '--lang': ['add', 'serve'],
  '--outlet': ['add'],
  '--published': ['add'],
  '--metadata': ['add'],
};

export const USAGE = `npm start                          opens a demo register with the examples that ship with Mahdar
npm start -- FOLDER-OR-FILES…      reads these into your own register and opens it
options: --port N   --register PATH   --no-open   --lang ar|en
         --outlet NAME   --published DATE   --metadata FILE.csv   (for the files)`;

/**
 * @typedef {object} Plan
 * @property {string[]} paths files and folders to read
 * @property {string[]} add options for `add`
 * @property {string[]} serve options for `serve`
 * @property {boolean} demo
 */

/**
 * Reads the arguments.
 * @param {readonly string[]} args
 * @returns {Plan | { problem: string } | { help: true }}
 * @example planOf(['news', '--port', '8000']) // { paths: ['news'], add: [], serve: ['--port', '8000', '--open'], demo: false }
 */
export function planOf(args) {
  /** @type {Plan} */
  const plan = { paths: [], add: [], serve: [], demo: false };
  let open = true;
  let ownRegister = false;
  for (let i = 0; i < args.length; i++) {
    const arg = /** @type {string} */ (args[i]);
    if (arg === '--help' || arg === '-h') return { help: true };
    if (arg === '--no-open') { open = false; continue; }
    if (arg === '--open') { open = true; continue; }
    if (arg === '--') { plan.paths.push(...args.slice(i + 1)); break; }
    if (!arg.startsWith('-')) { plan.paths.push(arg); continue; }
    const [name = '', inline] = arg.split(/=(.*)/s);
    const takers = /** @type {Record<string, string[]>} */ (VALUED)[name];
    if (!takers) return { problem: `npm start does not know the option ${name}.` };
    const value = inline ?? args[++i];
    if (value === undefined) return { problem: `The option ${name} needs a value.` };
    if (name === '--register') ownRegister = true;
    if (takers.includes('add')) plan.add.push(name, value);
    if (takers.includes('serve')) plan.serve.push(name, value);
  }
  // A register that the user names is the user's own: it never gets the examples.
  plan.demo = plan.paths.length === 0 && !ownRegister;
  if (open) plan.serve.push('--open');
  return plan;
}
