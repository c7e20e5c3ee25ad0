// What a person does with the site, from beginning to end, on a phone. Usage: node uses.mjs SITE [BASE_URL]
//
//   find      types a name without marks, by keys alone, and comes to its page; what is not there is told
//   sort      a table on an indicator's page by its figures: the order is that of the data file, the unknown last
//   filter    the list of places: only what is asked for stays, and how much is told
//   compare   two places side by side
//   share     each of these addresses, opened afresh by somebody else, shows the same
//   print     the paper has the figure
//   download  the file of the place has the figure
//   hostile   an address that holds markup shows text
//   no script the same ways by links alone; from disk the search is a link
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { guard, launch } from './chromium.mjs';
import { classify, htmlPages } from './pages.mjs';
import { serve } from './serve.mjs';

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
const MAX_JUMP = 0.01;
const WANTED = 'Bà Rịa – Vũng Tàu'; // the place that is looked for, where the site has it

const [dir, baseUrl] = process.argv.slice(2);
const all = htmlPages(dir);
const homes = all.filter((name) => classify(name).type === 'index');
const done = guard('uses', 12);
const site = await serve(dir, baseUrl);
const browser = await launch();

let faults = 0;
const did = { found: 0, sorted: 0, filtered: 0, compared: 0, shared: 0, printed: 0, downloaded: 0 };
for (const home of homes) await use(home);
await browser.close();
site.close();
done();
const counts = Object.entries(did).map(([what, count]) => `${count} ${what}`);
console.log(`uses: ${faults} faults, ${homes.length} languages, ${counts.join(', ')}`);
process.exit(faults || homes.length === 0 ? 1 : 0);

function say(what, fault) {
  faults++;
  console.log(`${what}: ${fault}`);
}

/// A page of somebody who was never here before; whatever goes wrong on it is a fault.
async function open(address, options = {}) {
  const context = await browser.newContext({ ...PHONE, acceptDownloads: true, ...options });
  const page = await context.newPage();
  page.on('pageerror', (error) => say(address, `script error: ${error.message}`));
  page.on('dialog', (dialog) => {
    say(address, 'an address ran as script');
    dialog.dismiss();
  });
  page.on('console', (message) => {
    if (message.type() === 'error') say(address, `console: ${message.text().slice(0, 160)}`);
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  return page;
}

function fold(text) {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/đ/g, 'd');
  return plain.replace(/[^a-z0-9]+/g, ' ').trim();
}

async function use(home) {
  const start = site.url + home.replace(/index\.html$/, '');
  const bare = await open(start, { javaScriptEnabled: false });
  const places = await bare.$$eval('.regions li a', (them) => them.map((it) => ({ name: it.textContent, href: it.href, has: Boolean(it.closest('strong')) })));
  await bare.context().close();
  if (places.length === 0) {
    say(home, 'no place is listed');
    return;
  }
  // One whose name has marks, and that has figures: the hardest to find, and the one that there is most to do with.
  const marked = (it) => fold(it.name) !== it.name.toLowerCase();
  const withFigures = places.filter((it) => it.has);
  const place = places.find((it) => it.name === WANTED) ?? withFigures.find(marked) ?? withFigures[0] ?? places[0];
  const page = await find(home, start, place, places.length);
  await download(home, page);
  await print(home, page);
  await page.context().close();
  await narrow(home, start, places);
  await order(home);
  await compare(home);
  await hostile(home, start, place);
  await withoutScript(home, start, place);
}

/// What a page shows that a reader chose.
function shown(page) {
  return page.evaluate(() => ({
    query: location.search,
    found: [...document.querySelectorAll('.found a')].map((it) => it.href),
    says: [...document.querySelectorAll('output, [role=status]')].map((it) => it.textContent.trim()),
    rows: [...document.querySelectorAll('[data-list] tbody tr, [data-list] li, #tool-result tr')]
      .filter((it) => it.checkVisibility())
      .map((it) => it.textContent),
    orders: [...document.querySelectorAll('[aria-sort]')].map((it) => [it.cellIndex, it.getAttribute('aria-sort')]),
  }));
}

/// The same once nothing moves any more: files of data may be on their way.
async function settled(page) {
  let [before, now] = ['', JSON.stringify(await shown(page))];
  for (let turn = 0; turn < 20 && before !== now; turn++) {
    await page.waitForTimeout(250);
    [before, now] = [now, JSON.stringify(await shown(page))];
  }
  return JSON.parse(now);
}

/// The address as it is now shows to somebody else what it shows here.
async function share(what, page) {
  const here = await settled(page);
  if (!here.query) say(what, 'the address does not say what was chosen');
  const other = await open(page.url());
  const there = await settled(other);
  for (const key of Object.keys(here)) {
    if (JSON.stringify(here[key]) !== JSON.stringify(there[key])) say(what, `the same address shows other ${key} to somebody else`);
  }
  await other.context().close();
  did.shared++;
}

/// How much of the page has moved by itself, as browsers count it.
function jumped() {
  return new Promise((tell) => {
    let sum = 0;
    const watch = new PerformanceObserver((list) => {
      for (const it of list.getEntries()) sum += it.value;
    });
    watch.observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => tell(sum), 200);
  });
}

/// From the home page by keys alone to the page of a place.
async function find(home, start, place, count) {
  const page = await open(start);
  const input = page.locator('.find');
  if ((await input.evaluate((it) => it.tagName)) !== 'INPUT') {
    say(home, 'with script there is no search');
    await page.goto(place.href);
    return page;
  }
  const jump = await page.evaluate(jumped);
  if (jump > MAX_JUMP) say(home, `the page jumped when the script came (${jump.toFixed(3)})`);
  await input.focus();
  await page.keyboard.type(fold(place.name).split(' ').slice(0, 2).join(' '));
  await page.waitForSelector('.found a', { timeout: 5000 }).catch(() => {});
  const { found, says } = await shown(page);
  if (!found.includes(place.href)) {
    say(home, `“${fold(place.name)}” finds ${found.length} pages, and not that of ${place.name}`);
    await page.goto(place.href);
    return page;
  }
  if (!says[0]) say(home, 'how many were found is not told');
  await share(`${home} search`, page);
  for (let at = -1; at < found.indexOf(place.href); at++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.href === place.href, { timeout: 5000 }).catch(() => {});
  if (page.url() !== place.href) say(home, `the keys led to ${page.url()}`);
  else did.found++;
  const nothing = await open(`${start}?q=zzzzqqq`);
  const told = await shown(nothing);
  if (!told.says[0] || told.found.length !== 1) say(home, 'that nothing was found is not told, with a way on');
  await nothing.locator('.found a').first().click();
  await nothing.waitForLoadState();
  if ((await nothing.locator('.regions li').count()) < count) say(home, 'the way on does not lead to the list');
  await nothing.context().close();
  return page;
}

/// The rows of a CSV file, by their headers.
function read(text) {
  const rows = [[]];
  const cells = /("(?:[^"]|"")*"|[^,\r\n]*)(,|\r?\n|$)/gy;
  for (let it = cells.exec(text); it && it.index < text.length; it = cells.exec(text)) {
    rows.at(-1).push(it[1].startsWith('"') ? it[1].slice(1, -1).replaceAll('""', '"') : it[1]);
    if (it[2] !== ',') rows.push([]);
  }
  const [head, ...rest] = rows.filter((row) => row.length > 1);
  return rest.map((row) => Object.fromEntries(head.map((name, at) => [name, row[at]])));
}

function printed(lang, value, decimals = value.split('.')[1]?.length ?? 0) {
  return new Intl.NumberFormat(lang, { minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(Number(value));
}

/// The first figure that page and file both have: in the file as computed, on the page in the language's digits.
async function figureOf(page, rows) {
  const lang = await page.evaluate(() => document.documentElement.lang);
  for (const row of rows) {
    if (!row.value || row.missing || row.upper || row.shown === '') continue;
    const number = printed(lang, row.value);
    const text = await page.evaluate((id) => {
      const at = document.getElementById(id);
      return (at?.closest('tbody') ?? at)?.textContent ?? '';
    }, row.indicator);
    if (text.includes(number)) return { number, indicator: row.indicator };
  }
  return null;
}

async function download(home, page) {
  const link = page.locator('a[href$=".csv"]').first();
  if ((await link.count()) === 0) {
    say(home, `${page.url()} offers no table to take away`);
    return;
  }
  const answer = await page.request.get(await link.evaluate((it) => it.href));
  const rows = read(await answer.text());
  const figure = await figureOf(page, rows);
  if (!figure) say(home, `none of the ${rows.length} figures of the file stands on ${page.url()}`);
  else did.downloaded++;
  page.figure = figure;
}

async function print(home, page) {
  if (!page.figure) return;
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  const paper = spawnSync('pdftotext', ['-layout', '-', '-'], { input: pdf, encoding: 'utf8' });
  if (paper.status !== 0) throw new Error(`pdftotext: ${paper.error ?? paper.stderr}`);
  if (!paper.stdout.includes(page.figure.number)) say(home, `the paper lacks the figure ${page.figure.number}`);
  else did.printed++;
}

async function narrow(home, start, places) {
  const page = await open(start);
  const input = page.locator('.tools input').first();
  if ((await input.count()) === 0) {
    say(home, 'the list of places has no filter');
    return;
  }
  const place = places.at(-1);
  await input.fill(fold(place.name));
  const { rows, says } = await shown(page);
  const left = await page.$$eval('.regions li', (them) => them.filter((it) => it.checkVisibility()).map((it) => it.querySelector('a')?.href));
  if (!left.includes(place.href) || (left.length === places.length && places.length > 1 && rows.length > 1)) {
    say(home, `the filter “${fold(place.name)}” leaves ${left.length} of ${places.length} places`);
  }
  if (!says.some((it) => it.includes(String(left.length)))) say(home, 'how much is left is not told');
  await share(`${home} filter`, page);
  await input.fill('');
  if ((await page.locator('.regions li:visible').count()) !== places.length) say(home, 'an empty filter hides something');
  await page.context().close();
  did.filtered++;
}

/// What the data file has for each place of a table, as its first column of figures prints it.
async function truth(page, indicator, lang) {
  const answer = await page.request.get(`${site.url}data/indicators/${indicator}.csv`);
  const values = new Map();
  for (const row of read(await answer.text())) {
    if (!row.value) continue;
    const known = values.get(row.territory) ?? [];
    values.set(row.territory, [...known, row]);
  }
  // The table is of a period that its caption names; its figures may be rounded there, as the whole ones stand in the file.
  const caption = await page.locator('table.ranking caption').first().textContent();
  const says = (text, row) => {
    const most = row.value.split('.')[1]?.length ?? 0;
    const shown = Array.from({ length: most + 1 }, (_, decimals) => printed(lang, row.value, decimals));
    return shown.some((it) => text.startsWith(it) && !/^[.,]?\d/.test(text.slice(it.length)));
  };
  return (id, text) => {
    const rows = values.get(id) ?? [];
    const ofPeriod = rows.filter((row) => caption.includes(row.period));
    const found = (ofPeriod.length > 0 ? ofPeriod : rows).find((row) => says(text.trim(), row));
    return found ? Number(found.value) : NaN;
  };
}

async function order(home) {
  const { language } = classify(home);
  const isMine = (name) => classify(name).type === 'indicators/<id>' && classify(name).language === language;
  const mine = all.filter((name) => isMine(name) && fs.readFileSync(path.join(dir, name), 'utf8').includes('<table class="ranking"'));
  for (const name of mine) {
    const page = await open(site.url + name.replace(/index\.html$/, ''));
    const table = page.locator('table.ranking[data-list]').first();
    if ((await table.count()) === 0 || (await table.locator('tbody tr').count()) < 2) {
      await page.context().close();
      continue;
    }
    const lang = await page.evaluate(() => document.documentElement.lang);
    const valueOf = await truth(page, name.split('/').at(-2), lang);
    const column = 2;
    const rows = () => table.locator('tbody tr').evaluateAll((them, column) => them.map((it) => [it.querySelector('th a')?.href.split('/').at(-2), it.cells[column].textContent]), column);
    const first = await rows();
    const button = table.locator('thead th').nth(column).locator('button');
    for (const [turn, sign] of [1, -1].entries()) {
      await button.focus();
      await page.keyboard.press('Enter');
      const values = (await rows()).map(([id, text]) => valueOf(id, text));
      const known = values.filter((it) => !Number.isNaN(it));
      if (known.length < values.length / 2) say(name, `the file has ${known.length} of ${values.length} figures`);
      if (known.some((it, at) => at > 0 && sign * (it - known[at - 1]) < 0)) say(name, `sorted ${sign > 0 ? 'up' : 'down'}, the figures are not in order`);
      if (values.slice(0, known.length).some(Number.isNaN)) say(name, 'what is not known does not come last');
      const said = await table.locator('thead th').nth(column).getAttribute('aria-sort');
      if (said !== (turn ? 'descending' : 'ascending')) say(name, `the column says it is ${said}`);
    }
    await share(`${name} order`, page);
    await button.press('Enter');
    if (JSON.stringify(await rows()) !== JSON.stringify(first)) say(name, 'the first order does not come back');
    await page.context().close();
    did.sorted++;
    return;
  }
}

async function compare(home) {
  const name = all.find((it) => classify(it).type === 'compare' && classify(it).language === classify(home).language);
  if (!name) return;
  const page = await open(site.url + name.replace(/index\.html$/, ''));
  const ids = await page.$$eval('#tool-place option', (them) => them.map((it) => it.value).filter(Boolean));
  for (const id of ids.slice(0, 2)) {
    await page.selectOption('#tool-place', id);
    await page.click('#tool button[type=submit]');
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(100);
  }
  if (ids.length > 1) {
    if ((await shown(page)).says.every((it) => !it)) say(name, 'two places were chosen, and nothing is said');
    await share(`${name} compare`, page);
    did.compared++;
  }
  await page.context().close();
}

async function hostile(home, start, place) {
  const attack = '<img src=x onerror=alert(1)><script>alert(2)</script>';
  const query = ['q', 'f-places', 's-scored', 's-ranking', 'p', 'topic', '__proto__'].map((key) => `${key}=${encodeURIComponent(attack)}`).join('&');
  for (const address of [start, place.href]) {
    const page = await open(`${address}?${query}`);
    if (await page.locator('img[src=x], main script').count()) say(home, 'an address became markup');
    await page.context().close();
  }
}

/// By links alone to the place, its file and back, and to what is compared; a search that cannot work is a link.
async function withoutScript(home, start, place) {
  const page = await open(start, { javaScriptEnabled: false });
  if (await page.locator('header input, .tools input, [data-list] button').count()) say(home, 'without script there is something to type into');
  await page.locator('header .find').click();
  if (!page.url().endsWith('#territories')) say(home, 'without script the search does not lead to the list');
  await page.locator('.regions a').filter({ hasText: place.name }).first().click();
  if (page.url() !== place.href) say(home, 'the list does not lead to the place');
  if (!(await page.locator('a[href$=".csv"]').count())) say(home, 'without script there is no file');
  for (const way of await page.$$eval('.ways a', (them) => them.map((it) => it.href))) {
    const answer = await page.goto(way);
    if (answer && !answer.ok()) say(home, `${way} answers ${answer.status()}`);
  }
  await page.context().close();
  const disk = await browser.newPage(PHONE);
  disk.on('pageerror', (error) => say(home, `script error from disk: ${error.message}`));
  await disk.goto(pathToFileURL(path.resolve(dir, home)).href);
  if ((await disk.locator('.find').evaluate((it) => it.tagName)) !== 'A') say(home, 'from disk there is a search that cannot work');
  await disk.close();
}
