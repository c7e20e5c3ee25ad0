// The W3C's Nu Html Checker over every page, style sheet and SVG file; a
// warning fails as an error does. Usage: node vnu.mjs SITE [BASE_URL]
//
// Pages are served, because for a file on disk the checker cannot tell what
// 'self' in a Content-Security-Policy means, and warns on each.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { eachOf, guard } from './chromium.mjs';
import { htmlPages, walk } from './pages.mjs';
import { serve } from './serve.mjs';

const BATCH = 150; // addresses of one run; more would not fit a command line
const SMALL_BATCH = 40;
const SHOWN = 40;
const JAR = fileURLToPath(new URL('./node_modules/vnu-jar/build/dist/vnu.jar', import.meta.url));
const JAVA = [
  '-Xss8m', // deep tables overflow the usual stack
  // The checker refuses to read from loopback unless told otherwise, twice.
  '-Dnu.validator.servlet.allow-forbidden-hosts=true',
  '-Dnu.validator.servlet.allowed-address-type=any',
  '-jar',
  JAR,
  '--exit-zero-always',
  '--format',
  'json',
];

const dir = path.resolve(process.argv[2]);
const pages = htmlPages(dir);
const files = walk(dir).filter((file) => /\.(css|svg)$/.test(file));
const done = guard('vnu', 12);
const site = await serve(dir, process.argv[3]);

const count = { error: 0, warning: 0, broken: 0, shown: 0 };
await eachOf(batches(), async (batch) => report(await check(batch)));
site.close();
done();
console.log(
  `vnu: ${count.error} errors, ${count.warning} warnings, ${pages.length} pages, ${files.length} css and svg files`,
);
process.exit(count.error || count.warning || count.broken || pages.length === 0 ? 1 : 0);

function batches() {
  const all = [];
  // Two halves, one for each of the runs that go on at once, unless there are so
  // few pages that starting Java twice takes longer.
  const size = Math.min(BATCH, Math.max(SMALL_BATCH, Math.ceil(pages.length / 2)));
  for (let i = 0; i < pages.length; i += size) {
    all.push(pages.slice(i, i + size).map((page) => site.url + encodeURI(page)));
  }
  for (let i = 0; i < files.length; i += BATCH) {
    const names = files.slice(i, i + BATCH).map((file) => path.join(dir, file));
    all.push(['--also-check-css', '--also-check-svg', ...names]);
  }
  return all;
}

function check(batch) {
  return new Promise((answered) => {
    let text = '';
    const java = spawn('java', [...JAVA, ...batch], { stdio: ['ignore', 'ignore', 'pipe'] });
    java.stderr.on('data', (part) => (text += part));
    java.on('error', (error) => answered(error.message));
    java.on('close', () => answered(text));
  });
}

function report(text) {
  let messages;
  try {
    messages = JSON.parse(text).messages;
  } catch {
    count.broken++;
    console.log(`vnu: broken run: ${text.slice(0, 300)}`);
    return;
  }
  for (const message of messages) {
    if (message.type === 'info' && message.subType !== 'warning') continue;
    const kind = message.type === 'info' ? 'warning' : 'error';
    count[kind]++;
    if (count.shown++ >= SHOWN) continue;
    const where = String(message.url ?? '')
      .replace(site.url, '')
      .replace(`file:${dir}/`, '');
    console.log(`${kind} ${where}:${message.lastLine ?? 0}:${message.firstColumn ?? 0} ${message.message}`);
  }
}
