// What only a browser can tell of the page that compares any few places. Usage: node compare.mjs SITE [BASE_URL]
//
//   without script  the form is not there, the groups are
//   choosing        two places by keyboard: a table, the choice in the address, the focus kept
//   numbers         each cell says what the page that it leads to says at that place
//   address         the same after a reload; back and forward; an unknown place is told, as text
//   limits          no more than the page allows; a topic alone; data that cannot be had is told
//   from disk       says why it cannot, and breaks nothing
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { guard, launch } from './chromium.mjs';
import { classify, htmlPages } from './pages.mjs';
import { serve } from './serve.mjs';

const PAIRS = 8; // so many pairs are tried for one that shares an indicator
const SHOWN = 6; // faults of one kind on one page; the rest is more of the same

const [dir, baseUrl] = process.argv.slice(2);
const names = htmlPages(dir).filter((name) => classify(name).type === 'compare');
const done = guard('compare', 8);
const site = await serve(dir, baseUrl);
const browser = await launch();

let faults = 0;
let cells = 0;
for (const name of names) await judge(name);
await browser.close();
site.close();
done();
console.log(`compare: ${faults} faults, ${names.length} pages, ${cells} figures`);
process.exit(faults ? 1 : 0);

function say(name, fault) {
  faults++;
  console.log(`${name}: ${fault}`);
}

/// A page in a context of its own; whatever goes wrong on it is a fault.
async function open(name, { query = '', options = {}, quiet = false, prepare = () => {} } = {}) {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, ...options });
  const page = await context.newPage();
  page.on('pageerror', (error) => say(name, `script error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && !quiet) say(name, `console: ${message.text().slice(0, 160)}`);
  });
  await prepare(page);
  await page.goto(site.url + name.replace(/index\.html$/, '') + query, { waitUntil: 'networkidle' });
  return page;
}

async function judge(name) {
  const bare = await open(name, { options: { javaScriptEnabled: false } });
  if (await bare.isVisible('#tool form')) say(name, 'the form shows without script');
  const groups = await bare.locator('main section[aria-labelledby="page-groups"] a:visible').count();
  const isThere = (await bare.locator('#tool').count()) > 0;
  await bare.context().close();
  if (groups === 0 && !isThere) say(name, 'neither groups nor a tool');
  if (!isThere) return;
  await judgeDisk(name);
  const pair = await judgeChoosing(name);
  if (pair) await judgeAddress(name, pair);
  await judgeFailure(name);
}

/// What the page shows, and where it stands.
function state(page) {
  return page.evaluate(() => ({
    query: location.search,
    table: document.querySelector('#tool-result').innerText,
    says: document.querySelector('#tool-says').textContent,
    heads: document.querySelector('#tool-result thead tr')?.cells.length ?? 0,
    tables: document.querySelectorAll('#tool-result table').length,
    focus: document.activeElement?.tagName,
  }));
}

/// Waits for what the last step asked for.
async function settle(page) {
  await page.waitForTimeout(50);
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(50);
}

async function add(page, id) {
  await page.selectOption('#tool-place', id);
  await page.focus('#tool button[type=submit]');
  await page.keyboard.press('Enter');
  await settle(page);
}

async function judgeChoosing(name) {
  const page = await open(name);
  if (!(await page.isVisible('#tool form'))) say(name, 'no form with script');
  const ids = await page.$$eval('#tool-place option', (them) => them.map((it) => it.value).filter(Boolean));
  let pair = null;
  for (const second of ids.slice(1, 1 + PAIRS)) {
    await page.goto(site.url + name.replace(/index\.html$/, ''), { waitUntil: 'networkidle' });
    await add(page, ids[0]);
    await add(page, second);
    const now = await state(page);
    if (now.query !== `?p=${ids[0]},${second}`) say(name, `the address says ${now.query || 'nothing'} of two places`);
    if (now.focus !== 'BUTTON') say(name, `the focus went to ${now.focus}`);
    if (!now.says.trim()) say(name, 'nothing is said of the choice');
    if (now.tables === 0) continue;
    if (now.heads !== 3) say(name, `${now.heads} columns for two places`);
    pair = [ids[0], second];
    break;
  }
  if (pair) {
    await judgeNumbers(name, page);
    await judgeLimits(name, page, ids, pair);
  }
  await page.context().close();
  return pair;
}

/// Each figure is looked up where it leads to.
async function judgeNumbers(name, page) {
  const links = await page.$$eval('#tool-result td > a:not(.check)', (them) =>
    them.map((it) => ({ href: it.href, text: it.textContent.trim() })),
  );
  const read = await browser.newPage({ javaScriptEnabled: false });
  let wrong = 0;
  let at = '';
  for (const { href, text } of links.sort((a, b) => (a.href < b.href ? -1 : 1))) {
    const { pathname, hash } = new URL(href);
    if (pathname !== at) await read.goto(href.split('#')[0]);
    at = pathname;
    const there = await read.evaluate((id) => {
      const place = document.getElementById(id);
      const text = (it) => (it ? it.textContent.replace(/\s+/g, ' ') : '');
      return { found: Boolean(place), text: text(document.querySelector('main')), row: text(place) };
    }, decodeURIComponent(hash.slice(1)));
    cells++;
    // Of a part the cell says the name before the number, which the page has apart.
    const isThere = (it) => there.text.includes(it) || isRounded(it, there.row);
    // A table of periods has the unit in its head.
    const isPlain = (it) => pathname.endsWith('/years/') && it.split(' ').filter((word) => /\d/.test(word)).every(isThere);
    const parts = isThere(text) ? [] : text.split(/: /).filter((it) => !isThere(it) && !isPlain(it));
    if ((!there.found || parts.length) && wrong++ < SHOWN) say(name, `“${text}” is not on ${pathname}${hash}`);
  }
  await read.close();
}

/// Beside others a figure may have fewer decimals than on its own page: then one of the row is it, once that is rounded,
/// with the same words around it.
function isRounded(text, row) {
  const number = /-?\d+([.,]\d+)?/;
  const [short] = text.match(number) ?? [];
  if (!short) return false;
  const decimals = short.split(/[.,]/)[1]?.length ?? 0;
  const value = (it) => Number(it.replace(',', '.'));
  return [...row.matchAll(new RegExp(number, 'g'))].some(([long]) => {
    const isLonger = (long.split(/[.,]/)[1]?.length ?? 0) > decimals;
    const isIt = isLonger && Math.abs(value(long) - value(short)) <= 0.5 / 10 ** decimals + 1e-9;
    return isIt && row.includes(text.replace(short, long));
  });
}

async function judgeLimits(name, page, ids, pair) {
  const topics = await page.$$eval('#tool-topic option', (them) => them.map((it) => it.value).filter(Boolean));
  for (const topic of topics) {
    await page.selectOption('#tool-topic', topic);
    await settle(page);
    const now = await state(page);
    if (!now.query.endsWith(`&topic=${topic}`)) say(name, `the address says ${now.query} of the topic ${topic}`);
    if (now.tables > 1) say(name, `${now.tables} tables for one topic`);
  }
  await page.selectOption('#tool-topic', '');
  const most = Number(await page.getAttribute('#tool', 'data-most'));
  for (const id of ids.filter((it) => !pair.includes(it)).slice(0, most - 1)) await add(page, id);
  const count = (await state(page)).query.split(',').length;
  if (count > most) say(name, `${count} places, and at most ${most} are allowed`);
  const removes = page.locator('#tool-chosen button');
  const before = await removes.count();
  await removes.first().press('Enter');
  await settle(page);
  if ((await removes.count()) !== before - 1) say(name, 'a place cannot be taken away');
  if ((await state(page)).focus !== 'SELECT') say(name, 'the focus is lost when a place is taken away');
}

async function judgeAddress(name, pair) {
  const page = await open(name, { query: `?p=${pair.join(',')}` });
  const first = await state(page);
  if (first.tables === 0) say(name, 'an address with two places shows no table');
  await page.reload({ waitUntil: 'networkidle' });
  if ((await state(page)).table !== first.table) say(name, 'a reload changes the table');
  await page.locator('#tool-chosen button').first().click();
  await settle(page);
  if ((await state(page)).query !== `?p=${pair[1]}`) say(name, 'the address keeps a place that was taken away');
  await page.goBack();
  await settle(page);
  const back = await state(page);
  if (back.query !== first.query || back.table !== first.table) say(name, 'the way back does not lead back');
  await page.context().close();
  const odd = await open(name, { query: '?p=%3Cimg%20src=x%3E,no-such-place&topic=%22' });
  if (await odd.locator('#tool img').count()) say(name, 'an address became markup');
  if (!(await state(odd)).says.includes('no-such-place')) say(name, 'an unknown place is not told');
  await odd.context().close();
}

async function judgeFailure(name) {
  const page = await open(name, {
    quiet: true,
    prepare: (page) => page.route('**/data/compare/**', (route) => route.abort()),
  });
  const ids = await page.$$eval('#tool-place option', (them) => them.map((it) => it.value).filter(Boolean));
  const waits = (await state(page)).says;
  for (const id of ids.slice(0, 2)) await add(page, id);
  const now = await state(page);
  if (!now.says.trim() || now.says === waits || now.tables > 0) say(name, 'data that cannot be had is not told');
  await page.context().close();
}

async function judgeDisk(name) {
  const page = await browser.newPage();
  page.on('pageerror', (error) => say(name, `script error from disk: ${error.message}`));
  await page.goto(pathToFileURL(path.resolve(dir, name)).href);
  if (await page.isVisible('#tool form')) say(name, 'from disk the form shows, and has no data');
  if (!(await state(page)).says.trim()) say(name, 'from disk nothing says why there is no form');
  await page.close();
}
