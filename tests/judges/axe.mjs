// axe-core (WCAG 2.2 AA and best practice) over the picked pages: on a phone
// and a desktop, light and dark, with the site's script and without.
// Usage: node axe.mjs SITE [BASE_URL]
//
// What axe cannot decide is printed but does not fail: it is mostly text inside
// a chart, whose background it cannot see.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { addressOf, eachOf, guard, launch } from './chromium.mjs';
import { pick } from './pages.mjs';
import { serve } from './serve.mjs';

const AXE = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const VIEWS = [
  { width: 360, colorScheme: 'light', script: true },
  { width: 1280, colorScheme: 'light', script: true },
  { width: 360, colorScheme: 'dark', script: true },
  { width: 1280, colorScheme: 'dark', script: true },
  { width: 360, colorScheme: 'light', script: false },
  { width: 1280, colorScheme: 'dark', script: false },
];

const [dir, baseUrl] = process.argv.slice(2);
const pages = pick(dir);
const done = guard('axe', 25);
const site = await serve(dir, baseUrl, { still: true });
const browser = await launch();

const count = { violation: 0, undecided: 0, runs: 0 };
const said = new Set();
for (const view of VIEWS) await look(view);
await browser.close();
site.close();
done();
console.log(
  `axe: ${count.violation} violations, ${count.undecided} undecided, ${count.runs} runs over ${pages.length} pages`,
);
process.exit(count.violation || pages.length === 0 ? 1 : 0);

async function look({ width, colorScheme, script }) {
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    colorScheme,
    bypassCSP: true, // the page's policy would rightly refuse axe itself
  });
  // Scripts are held back rather than switched off: axe is one too.
  if (!script) await context.route(/\.m?js$/, (route) => route.abort());
  const view = `${width}px ${colorScheme}${script ? '' : ' no-script'}`;
  await eachOf(pages, async (name) => {
    const page = await context.newPage();
    await page.goto(addressOf(site, name), { waitUntil: 'load' });
    await page.evaluate(AXE);
    const found = await page.evaluate(
      (values) =>
        axe.run(document, { runOnly: { type: 'tag', values }, resultTypes: ['violations', 'incomplete'] }),
      RULES,
    );
    await page.close();
    count.runs++;
    for (const result of found.violations) say('violation', name, view, result);
    for (const result of found.incomplete) say('undecided', name, view, result);
  });
  await context.close();
}

/// Counts every element, but prints one line a page and rule.
function say(kind, page, view, result) {
  count[kind] += result.nodes.length;
  const key = `${kind} ${page} ${result.id}`;
  if (said.has(key)) return;
  said.add(key);
  const [node] = result.nodes;
  const why = (node.failureSummary ?? result.help).replace(/\s+/g, ' ').slice(0, 220);
  console.log(
    `${kind} ${page} ${view} ${result.id} ${result.nodes.length}x ${node.target.join(' ')}: ${why}`,
  );
}
