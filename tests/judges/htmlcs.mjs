// HTML_CodeSniffer (WCAG 2.1 AA) over the picked pages, light and dark. It knows
// what axe does not: the contrast of text inside a chart, for one. An error
// fails; its warnings and notices ask a person to look, and are only counted.
// Usage: node htmlcs.mjs SITE [BASE_URL]
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { addressOf, eachOf, guard, launch } from './chromium.mjs';
import { pick } from './pages.mjs';
import { serve } from './serve.mjs';

const SNIFFER = fs.readFileSync(createRequire(import.meta.url).resolve('html_codesniffer/build/HTMLCS.js'), 'utf8');
const SCHEMES = ['light', 'dark'];
const KINDS = { 1: 'error', 2: 'warning', 3: 'notice' };

const [dir, baseUrl] = process.argv.slice(2);
const pages = pick(dir);
const done = guard('htmlcs', 20);
const site = await serve(dir, baseUrl, { still: true });
const browser = await launch();

const count = { error: 0, warning: 0, notice: 0, runs: 0 };
const said = new Set();
for (const colorScheme of SCHEMES) await look(colorScheme);
await browser.close();
site.close();
done();
console.log(
  `htmlcs: ${count.error} errors, ${count.warning} warnings, ${count.notice} notices, ` +
    `${count.runs} runs over ${pages.length} pages`,
);
process.exit(count.error || pages.length === 0 ? 1 : 0);

async function look(colorScheme) {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    colorScheme,
    bypassCSP: true, // the page's policy would rightly refuse the sniffer itself
  });
  await eachOf(pages, async (name) => {
    const page = await context.newPage();
    await page.goto(addressOf(site, name), { waitUntil: 'load' });
    await page.evaluate(SNIFFER);
    const messages = await page.evaluate(sniff);
    await page.close();
    count.runs++;
    for (const message of messages) say(name, colorScheme, message);
  });
  await context.close();
}

/// Runs in the page.
function sniff() {
  return new Promise((found) => {
    window.HTMLCS.process('WCAG2AA', document, () =>
      found(
        window.HTMLCS.getMessages().map(({ type, code, msg, element }) => ({
          type,
          code,
          text: msg,
          markup: type === 1 ? (element?.outerHTML ?? '').replace(/\s+/g, ' ').slice(0, 120) : '',
        })),
      ),
    );
  });
}

/// Counts every error, but prints one line a page and rule.
function say(page, colorScheme, { type, code, text, markup }) {
  const kind = KINDS[type];
  count[kind]++;
  const key = `${page} ${code}`;
  if (kind !== 'error' || said.has(key)) return;
  said.add(key);
  console.log(`error ${page} ${colorScheme} ${code}: ${text.slice(0, 160)}: ${markup}`);
}
