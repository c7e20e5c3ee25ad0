// The sitemap: valid by its own schema; each address once, and the address of a
// page that is there and may be found; languages that name one another;
// robots.txt names it. Usage: node sitemap.mjs SITE BASE_URL
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { fileOf, htmlPages, metasOf, unescapeMarkup } from './pages.mjs';

const SCHEMA = fileURLToPath(new URL('./sitemap.xsd', import.meta.url));
const SHOWN = 40;

const [dir, baseUrl] = process.argv.slice(2);
const file = path.join(dir, 'sitemap.xml');
const faults = [];
let entries = [];
if (!fs.existsSync(file)) faults.push('sitemap.xml: is not there');
else {
  judgeSchema();
  entries = read();
  judgeEntries();
  judgePages();
  judgeRobots();
}
for (const fault of faults.slice(0, SHOWN)) console.log(fault);
console.log(`sitemap: ${faults.length} faults, ${entries.length} pages`);
process.exit(faults.length || entries.length === 0 ? 1 : 0);

function judgeSchema() {
  const done = spawnSync('xmllint', ['--noout', '--nonet', '--schema', SCHEMA, file], { encoding: 'utf8' });
  if (done.status === 0) return;
  const lines = done.error ? [done.error.message] : done.stderr.split('\n').filter((it) => /error/.test(it));
  for (const line of lines.slice(0, 9)) faults.push(`sitemap.xml: schema: ${line.replace(file, '')}`);
}

function read() {
  const text = fs.readFileSync(file, 'utf8');
  return [...text.matchAll(/<url>([\s\S]*?)<\/url>/g)].map(([, inside]) => ({
    address: unescapeMarkup(inside.match(/<loc>\s*([^<]*?)\s*<\/loc>/)?.[1] ?? ''),
    others: [...inside.matchAll(/hreflang="([^"]*)"[^>]*href="([^"]*)"/g)].map(([, lang, href]) => [lang, unescapeMarkup(href)]),
  }));
}

function judgeEntries() {
  const all = new Map(entries.map((it) => [it.address, it]));
  if (all.size < entries.length) faults.push(`sitemap.xml: ${entries.length - all.size} addresses stand twice`);
  for (const { address, others } of entries) {
    const page = fileOf(address, baseUrl);
    if (!page || !fs.existsSync(path.join(dir, page))) faults.push(`sitemap.xml: ${address} is not a page of the site`);
    if (others.length > 0 && !others.some(([, href]) => href === address)) faults.push(`sitemap.xml: ${address} is not among its own languages`);
    for (const [lang, href] of others) {
      const back = all.get(href)?.others.some(([, it]) => it === address);
      if (!back) faults.push(`sitemap.xml: ${address} names ${href} (${lang}), which does not name it`);
    }
  }
}

/// What is in the sitemap may be found, and what may be found is in it.
function judgePages() {
  const named = new Set(entries.map((it) => fileOf(it.address, baseUrl)));
  for (const page of htmlPages(dir)) {
    const html = fs.readFileSync(path.join(dir, page), 'utf8');
    const isHidden = metasOf(html).robots?.some((it) => /noindex/.test(it)) ?? false;
    const canonical = html.match(/<link rel="canonical" href="([^"]*)"/)?.[1];
    const isItself = !canonical || fileOf(unescapeMarkup(canonical), baseUrl) === page;
    if (named.has(page) && (isHidden || !isItself)) faults.push(`sitemap.xml: ${page} asks not to be found${isHidden ? '' : ' here'}`);
    if (!named.has(page) && !isHidden && isItself) faults.push(`sitemap.xml: ${page} is not in it, and does not ask not to be found`);
  }
}

function judgeRobots() {
  const robots = path.join(dir, 'robots.txt');
  const text = fs.existsSync(robots) ? fs.readFileSync(robots, 'utf8') : '';
  if (!text.includes(`Sitemap: ${baseUrl}sitemap.xml`)) faults.push('robots.txt: does not name the sitemap');
}
