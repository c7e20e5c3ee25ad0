// Pictures for eyes, which see what no judge does: each page on a phone, light
// and dark, on a desktop, and on paper as PDF.
// Usage: node shots.mjs SITE OUT [PAGE...]   (without pages: the picked ones)
import fs from 'node:fs';
import path from 'node:path';
import { eachOf, guard, launch } from './chromium.mjs';
import { pick } from './pages.mjs';
import { serve } from './serve.mjs';

const VIEWS = [
  ['phone', 360, 'light'],
  ['phone-dark', 360, 'dark'],
  ['desktop', 1280, 'light'],
];

const [dir, out, ...named] = process.argv.slice(2);
const pages = named.length > 0 ? named : pick(dir);
fs.mkdirSync(out, { recursive: true });
const done = guard('shots', 12);
const site = await serve(dir);
const browser = await launch();
await eachOf(pages, async (name) => {
  const file = path.join(out, name.replace(/\W+/g, '_'));
  for (const [view, width, colorScheme] of VIEWS) {
    const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme });
    await page.goto(site.url + name);
    await page.screenshot({ path: `${file}-${view}.png`, fullPage: true });
    if (view === 'desktop') await page.pdf({ path: `${file}.pdf`, format: 'A4', preferCSSPageSize: true });
    await page.close();
  }
});
await browser.close();
site.close();
done();
console.log(`shots: ${pages.length} pages in ${out}`);
