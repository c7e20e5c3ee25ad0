// The budgets: for one page of each type what was measured, what is allowed, and
// whether it holds. Printed, and written as Markdown; a budget that is exceeded
// fails. Usage: node budgets.mjs SITE BASE_URL [FOLDER]
//
// FOLDER is where lighthouse.mjs wrote lighthouse.json, whose times stand in the
// table too, and where budgets.md is written. $SCORECARD_BUILD_TIME (text) is
// told, not judged: it is the machine's as much as the program's.
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { addressOf, eachOf, guard, launch, sheetsOf } from './chromium.mjs';
import { BUSY, LIMITS, NOISE, TIMES } from './limits.mjs';
import * as measure from './measure.mjs';
import { groups } from './pages.mjs';
import { compressible, serve } from './serve.mjs';

const KIB = 1024;
/// Types whose pages list a whole level of places, or all that there is of something.
const LISTS = new Set(['index', 'indicators/<id>', 'topics/<id>', 'indexes/<id>', 'sources/<id>', 'compare', 'compare/<id>', 'findings', 'findings/<id>', 'data', 'changes']);
const SCORECARD = 'provinces/<id>';

const [dir, baseUrl, folder] = process.argv.slice(2);
const done = guard('budgets', 15);
const site = await serve(dir, baseUrl, { still: true });
const browser = await launch();
const visits = readVisits();

const rows = await measureAll();
await browser.close();
site.close();
done();

const COLUMNS = [
  ['page', (it) => it.page],
  ['elements', (it) => mark(it.nodes, LISTS.has(it.type) ? LIMITS.nodesOfLevel : LIMITS.nodes, String)],
  ['weight', (it) => mark(it.weight, LIMITS.weight, kib)],
  ['requests', (it) => mark(it.requests, LIMITS.requests, String)],
  ['CSS', (it) => mark(it.css, LIMITS.css, kib)],
  ['script', (it) => mark(it.script, LIMITS.script, kib)],
  ['text without script', (it) => mark(-it.text, -LIMITS.textWithoutScript, (share) => `${Math.round(-share * 100)}%`)],
  ['A4 sheets', (it) => (it.isLimited ? mark(it.sheets, LIMITS.sheets, String) : String(it.sheets))],
  ['LCP', (it) => time(it, 'lcp', (ms) => `${Math.round(ms)} ms`)],
  ['CLS', (it) => time(it, 'cls', (share) => share.toFixed(3))],
  ['TBT', (it) => time(it, 'tbt', (ms) => `${Math.round(ms)} ms`)],
  ['picture', (it) => (it.picture ? mark(it.picture, LIMITS.picture, (size) => `${Math.round(size / 1000)} kB`) : '–')],
];
let exceeded = 0;
const cells = rows.map((row) => COLUMNS.map(([, cell]) => cell(row)));
const text = table();
console.log(text);
if (folder) fs.writeFileSync(path.join(folder, 'budgets.md'), `${text}\n`);
console.log(`budgets: ${exceeded} exceeded, ${rows.length} pages`);
process.exit(exceeded || rows.length === 0 ? 1 : 0);

/// What was measured, with `!` and the budget where it is exceeded.
function mark(value, budget, say) {
  if (value <= budget) return say(value);
  exceeded++;
  return `! ${say(value)} > ${say(budget)}`;
}

/// A time of a visit; from a busy machine it is told with `~`, and judged by what lighthouse.mjs then holds it to. What is
/// beyond its budget by no more than times differ anyway is told with `≈`.
function time({ visit }, name, say) {
  const value = visit?.times?.[name];
  if (value === undefined) return '–';
  if (visit.isTold === false) return mark(value, BUSY.times[name], (it) => `~ ${say(it)}`);
  const isNear = value > TIMES[name] && value <= TIMES[name] + NOISE[name];
  return isNear ? `≈ ${say(value)}` : mark(value, TIMES[name], say);
}

function kib(bytes) {
  return `${(bytes / KIB).toFixed(1)} KiB`;
}

function table() {
  const budgets = [
    'at most',
    `${LIMITS.nodes}; ${LIMITS.nodesOfLevel} for a whole level`,
    kib(LIMITS.weight),
    String(LIMITS.requests),
    kib(LIMITS.css),
    kib(LIMITS.script),
    `at least ${LIMITS.textWithoutScript * 100}%`,
    `${LIMITS.sheets} for ${LIMITS.indicators} indicators`,
    `${TIMES.lcp} ms`,
    String(TIMES.cls),
    `${TIMES.tbt} ms`,
    `${LIMITS.picture / 1000} kB`,
  ];
  const lines = [COLUMNS.map(([name]) => name), COLUMNS.map(() => '---'), budgets, ...cells];
  const took = process.env.SCORECARD_BUILD_TIME;
  return [
    ...lines.map((line) => `| ${line.join(' | ')} |`),
    ...(took ? ['', `Build of the site: ${took} (not judged).`] : []),
  ].join('\n');
}

function readVisits() {
  const file = folder && path.join(folder, 'lighthouse.json');
  if (!file || !fs.existsSync(file)) return new Map();
  return new Map(JSON.parse(fs.readFileSync(file, 'utf8')).map((it) => [it.page, it]));
}

/// The heaviest page of each type in the first language; of scorecards also the
/// longest of those whose sheets are limited.
async function measureAll() {
  const all = groups(dir).filter((it) => it.language === '' && it.type !== 'redirect');
  const chosen = all.map(({ type, pages }) => ({ type, page: pages[0] }));
  const scorecards = all.find((it) => it.type === SCORECARD);
  if (scorecards) {
    const page = await longestLimited(scorecards.pages);
    if (page && page !== scorecards.pages[0]) chosen.push({ type: SCORECARD, page });
  }
  const found = [];
  await eachOf(chosen, async (it) => found.push({ ...it, ...(await measurePage(it)) }));
  return found.sort((a, b) => (a.page < b.page ? -1 : 1));
}

/// The scorecard with the most indicators of those that must fit on few sheets.
async function longestLimited(pages) {
  const page = await browser.newPage({ javaScriptEnabled: false });
  let best = { indicators: -1, name: null };
  for (const name of pages) {
    await page.goto(addressOf(site, name));
    const { indicators } = await page.evaluate(measure.counts);
    if (indicators <= LIMITS.indicators && indicators > best.indicators) best = { indicators, name };
  }
  await page.close();
  return best.name;
}

async function measurePage({ type, page: name }) {
  const context = await browser.newContext({ viewport: { width: 360, height: 640 } });
  const page = await context.newPage();
  const answers = [];
  page.on('response', (response) => answers.push(weigh(response)));
  await page.goto(addressOf(site, name), { waitUntil: 'networkidle' });
  const loaded = await Promise.all(answers);
  const { nodes } = await page.evaluate(measure.counts);
  const full = (await page.evaluate(measure.mainText)).length;
  await context.close();

  const bare = await browser.newPage({ viewport: { width: 360, height: 640 }, javaScriptEnabled: false });
  await bare.goto(addressOf(site, name));
  const { indicators } = await bare.evaluate(measure.counts);
  const said = (await bare.evaluate(measure.mainText)).length;
  const { sheets } = await sheetsOf(bare);
  await bare.close();

  const sum = (kind) => loaded.filter((it) => !kind || it.kind === kind).reduce((all, it) => all + it.bytes, 0);
  const picture = path.join(dir, path.dirname(name), 'share.png');
  return {
    nodes,
    weight: sum(),
    requests: loaded.length,
    css: sum('stylesheet'),
    script: sum('script'),
    text: full === 0 ? 1 : said / full,
    sheets,
    isLimited: type === SCORECARD && indicators <= LIMITS.indicators,
    visit: visits.get(name),
    picture: fs.existsSync(picture) ? fs.statSync(picture).size : 0,
  };
}

/// An answer's kind, and its size as a server with gzip would send it.
async function weigh(response) {
  const body = await response.body().catch(() => Buffer.alloc(0));
  const type = response.headers()['content-type'] ?? '';
  const bytes = compressible(type) ? zlib.gzipSync(body).length : body.length;
  return { kind: response.request().resourceType(), bytes };
}
