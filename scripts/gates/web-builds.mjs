// Gate: the web app builds; the browser tests run on what it leaves in dist/web.
import { ROOT } from '../starter/prepare.mjs';
import { buildWeb } from '../starter/web-build.mjs';

process.exitCode = await buildWeb(ROOT, process.execPath);
