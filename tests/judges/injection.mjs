// Attacks in a real browser: no script of theirs runs, no request leaves the site, and pages have no elements but those
// that the same site has with harmless words, or that Markdown makes. Pages are opened without their policy, which would
// hide a hole, some also with it. Usage: [BASE_URL=URL] node injection.mjs PLAIN SITE...
//
//   hit          a script of the attack ran: `__hit` is what each of them calls
//   request      something was asked of another host
//   element      one that the harmless site does not have, or another number of those that load or run something
//   attribute    one that would run on an event; an address that would run
//   own script   an error in it, a search that finds nothing, places that cannot be compared
import path from 'node:path';
import { guard, launch } from './chromium.mjs';
import { walk } from './pages.mjs';
import { serve } from './serve.mjs';

const [plain, ...sites] = process.argv.slice(2);
const done = guard('injection', 25);
const browser = await launch();
const BASE_URL = process.env.BASE_URL ?? 'https://example.org/x/'; // as in tests/injection/site
const QUERIES = ['s7', 'hit', 'script', '"><img src=x onerror=__hit(1)>'];
const MARKDOWN = 'p|h2 id|h3 id|h4 id|h5 id|h6 id|ul|ol|ol start|li|blockquote|pre|code|code class|em|strong|del|br|hr|a href|a href title|a href rel|a href rel title|table|thead|tbody|tr|th|td|div class data-scroll';

let faults = 0;
let pages = 0;
const usual = new Map(); // what the harmless site has, by page
const kinds = new Set(MARKDOWN.split('|'));

for (const [turn, site] of [plain, ...sites].entries()) {
  const server = await serve(site, BASE_URL, { still: true });
  await judge(site, server, true);
  if (turn % 3 === 1) await judge(site, server, false);
  server.close();
}
await browser.close();
done();
console.log(`injection: ${faults} faults, ${sites.length} sites, ${pages} pages`);
process.exit(faults || !sites.length ? 1 : 0);

function say(site, file, fault) {
  faults += 1;
  console.log(`${path.basename(site)} ${file}: ${fault}`);
}

async function judge(site, server, bypassCSP) {
  const files = walk(site).filter((it) => /\.(html|svg|xml)$/.test(it));
  const queue = [...files];
  const worker = async () => {
    const context = await browser.newContext({ bypassCSP, viewport: { width: 900, height: 900 } });
    await context.addInitScript(() => {
      window.__hits = [];
      window.__hit = (it) => window.__hits.push(it);
    });
    for (let file = queue.shift(); file; file = queue.shift()) await look(context, site, server, file);
    await context.close();
  };
  await Promise.all([worker(), worker()]);
}

async function look(context, site, server, file) {
  pages += 1;
  const page = await context.newPage();
  const tell = (fault) => say(site, file, fault);
  page.on('dialog', (it) => { tell(`hit: ${it.type()} ${it.message()}`); it.dismiss().catch(() => {}); });
  page.on('pageerror', (it) => tell(`own script: ${it.message.slice(0, 200)}`));
  page.on('console', (it) => it.type() === 'error' && tell(`own script: ${it.text().slice(0, 200)}`));
  page.on('popup', (it) => tell(`request: a window with ${it.url()}`));
  page.on('request', (it) => {
    if (!it.url().startsWith(server.url) && !it.url().startsWith('data:image/')) tell(`request: ${it.url().slice(0, 200)}`);
  });
  // What leaves is told, and not waited for.
  await page.route((url) => !url.href.startsWith(server.url) && url.protocol !== 'data:', (it) => it.abort());
  const address = server.url + file.replace(/index\.html$/, '');
  await page.goto(address, { waitUntil: 'load' }).catch((it) => tell(`request: ${it.message.split('\n')[0]}`));
  const found = await page.evaluate(gather);
  if (file.endsWith('.html')) {
    found.results = await use(page, file, tell);
    const after = await page.evaluate(gather);
    found.kinds.push(...after.kinds);
    found.odd.push(...after.odd);
  }
  const hits = await page.evaluate(() => window.__hits ?? []);
  if (hits.length) tell(`hit: a script of the attack ran (${hits.slice(0, 3)})`);
  for (const it of new Set(found.odd)) tell(it);
  if (site === plain) {
    usual.set(file, found);
    found.kinds.forEach((it) => kinds.add(it));
  } else {
    compare(found, usual.get(file), tell);
  }
  await page.close();
}

function compare(found, wanted, tell) {
  const other = [...new Set(found.kinds)].filter((it) => !kinds.has(it));
  if (other.length) tell(`element: ${other.slice(0, 5).map((it) => `<${it}>`).join(' ')}`);
  // Where an attack is one of two names for one thing, there is a picture more.
  if (!wanted) return;
  for (const name of new Set([...Object.keys(found.heavy), ...Object.keys(wanted.heavy)])) {
    const [is, was] = [found.heavy[name] ?? 0, wanted.heavy[name] ?? 0];
    if (is !== was) tell(`element: ${is} of <${name}>, and ${was} in the harmless site`);
  }
  for (const [what, count] of Object.entries(wanted.results ?? {})) {
    if (count > 0 && !(found.results[what] > 0)) tell(`own script: ${what} shows nothing`);
  }
}

/// What the page's own scripts do with words of the content: search, lists, two places side by side.
async function use(page, file, tell) {
  const results = {};
  const settle = () => page.waitForLoadState('networkidle').then(() => page.waitForTimeout(60));
  if (/^(en\/)?index\.html$/.test(file) && (await page.locator('input.find').count())) {
    for (const query of QUERIES) {
      await page.locator('input.find').first().fill(query);
      // It says how many it has found, or that there are none.
      await page.waitForFunction(() => document.querySelector('.found output')?.textContent, null, { timeout: 20_000 }).catch(() => {});
      await settle();
      results[`search for ${query}`] = await page.locator('.found a').count();
    }
  }
  if (await page.locator('#tool-place').count()) {
    for (const id of (await page.$$eval('#tool-place option', (them) => them.map((it) => it.value).filter(Boolean))).sort()) {
      await page.selectOption('#tool-place', id);
      await page.locator('#tool button[type=submit]').click();
      await settle();
    }
    results.comparing = await page.locator('#tool-result td').count();
  }
  for (const head of (await page.locator('thead th button').all()).slice(0, 2)) await head.dispatchEvent('click');
  return results;
}

/// What stands in the document: sent to the browser as text, so it uses nothing from outside itself.
function gather() {
  const LOADS = /^(script|img|iframe|object|embed|link|base|form|style|video|audio|source|track|portal|frame|applet|meta|template|input|button|select|textarea|foreignObject|image|use|animate|set|math|dialog)$/;
  const DRAWN = 'http://www.w3.org/2000/svg';
  const [all, heavy, odd] = [new Set(), {}, []];
  for (const it of document.querySelectorAll('*')) {
    const names = it.getAttributeNames().sort();
    // A drawing's lines and letters are placed as there is room.
    all.add(it.namespaceURI === DRAWN ? `svg ${it.localName}` : [it.localName, ...names].join(' '));
    if (LOADS.test(it.localName)) heavy[it.localName] = (heavy[it.localName] ?? 0) + 1;
    for (const name of names) {
      if (/^on/i.test(name)) odd.push(`attribute: ${name} of <${it.localName}>`);
      if (/^(href|src|action|formaction|data|xlink:href|poster|ping)$/.test(name) && !/^(loc|url)$/.test(it.localName)) {
        const value = it.getAttribute(name).trim().replace(/[\0-\x20]/g, '');
        const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(value)?.[1].toLowerCase();
        const isPicture = scheme === 'data' && it.localName === 'img';
        if (scheme && !/^(https?|mailto)$/.test(scheme) && !isPicture) odd.push(`attribute: ${name} of <${it.localName}> leads to ${value.slice(0, 80)}`);
        const far = /^\s*[\\/]{2}/.test(it.getAttribute(name).replace(/[\t\n\r]/g, ''));
        if (far) odd.push(`attribute: ${name} of <${it.localName}> leads elsewhere: ${value.slice(0, 80)}`);
      }
    }
  }
  return { kinds: [...all], heavy, odd };
}
