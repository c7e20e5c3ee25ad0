// What only a browser can tell of the picked pages. Usage: node browser.mjs SITE [BASE_URL]
//
//   charts    nothing cut off, overlapping or under 12 px at four widths
//   requests  none to another host; no console error, so no breach of the CSP
//   weight    at most 100 KiB gzipped with everything the page loads
//   reflow    no sideways scroll at 320 px, with widened text too (WCAG 1.4.10, 1.4.12)
//   script    the main part says the same without it
//   text      NFC
//   colours   text and marks can be seen in forced colours, light and dark
//   paper     A4; a province with at most 40 indicators fits on four sheets
import zlib from 'node:zlib';
import { addressOf, eachOf, guard, launch, sheetsOf } from './chromium.mjs';
import { LIMITS } from './limits.mjs';
import * as measure from './measure.mjs';
import { classify, pick } from './pages.mjs';
import { compressible, serve } from './serve.mjs';

const WIDTHS = [320, 360, 768, 1280];
const PHONE = 360; // up to this width a table may be squeezed
const SHOWN = 6; // faults of one kind on one page; the rest is more of the same

const [dir, baseUrl] = process.argv.slice(2);
const pages = pick(dir);
const done = guard('browser', 25);
const site = await serve(dir, baseUrl, { still: true });
const browser = await launch();

let faults = 0;
const heaviest = { bytes: 0, nodes: 0, page: '' };
const longest = { sheets: 0, page: '' };
const largest = { nodes: 0, page: '' };

await eachOf(pages, async (page) => {
  await judgeLayout(page);
  const text = await judgeLoading(page);
  await judgeWithoutScript(page, text);
  await judgeForcedColours(page);
});
await browser.close();
site.close();
done();
console.log(
  `browser: ${faults} faults, ${pages.length} pages` +
    `, heaviest ${(heaviest.bytes / 1024).toFixed(1)} KiB gzipped and ${heaviest.nodes} nodes (${heaviest.page})` +
    `, most nodes ${largest.nodes} (${largest.page})` +
    `, longest print ${longest.sheets} A4 pages (${longest.page})`,
);
process.exit(faults || pages.length === 0 ? 1 : 0);

function say(fault) {
  faults++;
  console.log(fault);
}

/// Opens a page in a context of its own, so that nothing is cached.
async function open(name, options, { prepare = () => {}, waitUntil = 'load' } = {}) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  prepare(page);
  await page.goto(addressOf(site, name), { waitUntil });
  return page;
}

async function judgeLayout(name) {
  const page = await open(name, { viewport: { width: WIDTHS[0], height: 800 } });
  await page.evaluate(measure.openDetails);
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    const charts = await page.evaluate(measure.chartFaults);
    for (const fault of charts.slice(0, SHOWN)) say(`chart ${name} at ${width} px: ${fault}`);
    if (width > PHONE) continue;
    const cells = await page.evaluate(measure.squeezedCells);
    if (cells.length > 0)
      say(`table ${name} at ${width} px: ${cells.length} cells of many short lines (${cells[0]})`);
  }
  await page.setViewportSize({ width: WIDTHS[0], height: 800 });
  await judgeReflow(name, page);
  await page.context().close();
}

async function judgeReflow(name, page) {
  const wide = await page.evaluate(measure.sidewaysScroll);
  if (wide) say(`reflow ${name}: sideways scroll at 320 px (${wide})`);
  await page.evaluate(measure.spaceText);
  const clipped = await page.evaluate(measure.clippedText);
  if (clipped) say(`text spacing ${name}: clipped ${clipped}`);
  const spaced = await page.evaluate(measure.sidewaysScroll);
  if (spaced && !wide) say(`text spacing ${name}: sideways scroll at 320 px (${spaced})`);
}

/// Judges what the page asks for and says while it loads; returns its main text.
async function judgeLoading(name) {
  const answers = [];
  const page = await open(
    name,
    { viewport: { width: 320, height: 640 } },
    {
      waitUntil: 'networkidle', // a request made after loading counts too
      prepare(page) {
        watch(name, page);
        page.on('response', (response) => answers.push(weigh(response)));
      },
    },
  );
  const bytes = (await Promise.all(answers)).reduce((sum, size) => sum + size, 0);
  if (bytes > LIMITS.weight)
    say(`weight ${name}: ${(bytes / 1024).toFixed(1)} KiB gzipped in ${answers.length} requests`);

  const { nodes } = await page.evaluate(measure.counts);
  if (bytes > heaviest.bytes) Object.assign(heaviest, { bytes, nodes, page: name });
  if (nodes > largest.nodes) Object.assign(largest, { nodes, page: name });

  const all = await page.evaluate(() => document.body.innerText);
  if (all !== all.normalize('NFC')) say(`text ${name}: not NFC`);
  const text = await page.evaluate(measure.mainText);
  await page.context().close();
  return text;
}

function watch(name, page) {
  const { origin } = new URL(site.url);
  page.on('pageerror', (error) => say(`script error ${name}: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !url.startsWith('data:')) say(`off-site request ${name}: ${url}`);
  });
  page.on('console', (message) => {
    // That the 404 page answers with 404 is as it should be.
    const expected = message.location().url === addressOf(site, '404.html');
    if (message.type() === 'error' && !expected) say(`console ${name}: ${message.text().slice(0, 160)}`);
  });
}

/// The size of an answer as a server with gzip would send it.
async function weigh(response) {
  const body = await response.body().catch(() => Buffer.alloc(0));
  const type = response.headers()['content-type'] ?? '';
  return compressible(type) ? zlib.gzipSync(body).length : body.length;
}

async function judgeWithoutScript(name, text) {
  const page = await open(name, { viewport: { width: 320, height: 640 }, javaScriptEnabled: false });
  const bare = await page.evaluate(measure.mainText);
  if (bare.length < LIMITS.textWithoutScript * text.length) {
    say(`no script ${name}: ${bare.length} of ${text.length} characters`);
  }
  await judgePaper(name, page);
  await page.context().close();
}

async function judgeForcedColours(name) {
  for (const colorScheme of ['light', 'dark']) {
    const page = await open(name, { viewport: { width: PHONE, height: 640 }, forcedColors: 'active', colorScheme });
    const unseen = await page.evaluate(measure.unseenInForcedColours);
    for (const fault of unseen.slice(0, SHOWN)) say(`forced colours ${name} ${colorScheme}: cannot be seen: ${fault}`);
    await page.context().close();
  }
}

async function judgePaper(name, page) {
  const { indicators } = await page.evaluate(measure.counts);
  const { sheets, size } = await sheetsOf(page);
  if (!size.includes('(A4)')) say(`print ${name}: ${size} is not A4`);
  if (sheets > longest.sheets) Object.assign(longest, { sheets, page: name });

  const isProvince = classify(name).type === 'provinces/<id>';
  const line = `print ${name}: ${sheets} A4 pages for ${indicators} indicators`;
  if (isProvince && indicators <= LIMITS.indicators && sheets > LIMITS.sheets) say(`${line} (at most ${LIMITS.sheets})`);
  else if (isProvince || sheets > LIMITS.sheets) console.log(line);

  await page.emulateMedia({ media: 'print' });
  const cuttable = await page.evaluate(measure.cuttableRows);
  if (cuttable > 0) say(`print ${name}: ${cuttable} table rows may be cut in two (break-inside)`);
}
