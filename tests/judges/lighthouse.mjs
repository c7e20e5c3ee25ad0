// Lighthouse on a phone with a slow network, over one page of each type: 100 in
// performance, accessibility and best practices, and in search where the page
// is meant to be found; and the three times of a visit within their budgets.
// Usage: node lighthouse.mjs SITE BASE_URL [REPORT]   (REPORT: a JSON file for budgets.mjs)
//
// What else the machine does makes a page slower, never faster. A page that is
// not at 100 or not within budget is run again, up to five times, and its best
// score and its least times count. Lighthouse says how fast the machine was
// meanwhile: where it never was fast enough to tell, speed is held to what is
// called good on the web, and the closing line says of how many pages.
import fs from 'node:fs';
import os from 'node:os';
import lighthouse from 'lighthouse';
import { guard, launchOnPort } from './chromium.mjs';
import { BUSY, NOISE, TIMES } from './limits.mjs';
import { groups, meantToBeFound } from './pages.mjs';
import { serve } from './serve.mjs';

const RUNS = 5;
/// Lighthouse's own measure of the machine, from which on its times are the page's.
const QUIET = 1500;
const SPEED = 'performance';
const CATEGORIES = [SPEED, 'accessibility', 'best-practices'];
const SEARCH = 'seo';
const AUDITS = { lcp: 'largest-contentful-paint', cls: 'cumulative-layout-shift', tbt: 'total-blocking-time' };

const [dir, baseUrl, report] = process.argv.slice(2);
if (!baseUrl) {
  console.error('usage: lighthouse.mjs SITE BASE_URL [REPORT]');
  process.exit(2);
}

// Before others on a busy machine, where that is allowed.
try {
  os.setPriority(-10);
} catch {
  // The runs that are repeated must do.
}

const found = meantToBeFound(dir, baseUrl);
const pages = choose();
const done = guard('lighthouse', 25);
const site = await serve(dir, baseUrl);
const browser = await launchOnPort();

let faults = 0;
const results = [];
for (const { page, type } of pages) results.push({ page, type, ...(await judge(page)) });
browser.close();
site.close();
done();
if (report) fs.writeFileSync(report, JSON.stringify(results, null, 1));

if (found.size === 0) say('sitemap.xml: names no page that is meant to be found');
const most = (name) => Math.max(0, ...results.map((it) => it.times?.[name] ?? it[name] ?? 0));
console.log(
  `lighthouse: ${faults} faults, ${pages.length} pages of which ${pages.filter((it) => found.has(it.page)).length} meant to be found` +
    `, ${results.filter((it) => it.isTold === false).length} too busy to time, speed of the machine ${Math.round(most('speed'))}` +
    `, at most LCP ${Math.round(most('lcp'))} ms, CLS ${most('cls').toFixed(3)}, TBT ${Math.round(most('tbt'))} ms`,
);
process.exit(faults || pages.length === 0 ? 1 : 0);

function say(fault) {
  faults++;
  console.log(fault);
}

/// The heaviest page of each type in the first language, of those meant to be
/// found and of the others; and the home page of one other language.
function choose() {
  const chosen = [];
  const all = groups(dir);
  for (const { type, pages } of all.filter((it) => it.language === '')) {
    for (const isFound of [true, false]) {
      const page = pages.find((it) => found.has(it) === isFound);
      if (page) chosen.push({ page, type });
    }
  }
  const other = all.find((it) => it.language !== '' && it.type === 'index');
  if (other) chosen.push({ page: other.pages[0], type: other.type });
  return chosen.sort((a, b) => (a.page < b.page ? -1 : 1));
}

async function judge(page) {
  const categories = found.has(page) ? [...CATEGORIES, SEARCH] : CATEGORIES;
  const runs = [];
  while (runs.length < RUNS && !(runs.length > 0 && isPerfect(runs.at(-1)))) {
    // The 404 page by its own name: answered with 404, it is no page to Lighthouse.
    const address = site.url + page.replace(/(^|\/)index\.html$/, '$1');
    const outcome = await lighthouse(address, {
      port: browser.port,
      logLevel: 'silent',
      output: 'json',
      onlyCategories: categories,
    });
    const { lhr } = outcome;
    if (lhr.runtimeError) {
      say(`lighthouse ${page}: ${lhr.runtimeError.code} ${lhr.runtimeError.message.slice(0, 160)}`);
      return {};
    }
    runs.push(lhr);
  }
  if (isPerfect(runs.at(-1))) runs.splice(0, runs.length - 1);
  return sumUp(page, categories, runs);
}

function isQuiet(run) {
  return run.environment.benchmarkIndex >= QUIET;
}

function scoreOf(run, category) {
  return Math.round((run.categories[category].score ?? 0) * 100);
}

/// As Lighthouse prints it: the time in which a page does not answer, in tens of milliseconds.
function timeOf(run, name) {
  const value = run.audits[AUDITS[name]].numericValue;
  return name === 'tbt' ? Math.round(value / 10) * 10 : value;
}

function isPerfect(run) {
  return (
    Object.keys(run.categories).every((it) => scoreOf(run, it) === 100) &&
    Object.keys(TIMES).every((it) => timeOf(run, it) <= TIMES[it])
  );
}

function sumUp(page, categories, runs) {
  const isTold = runs.some(isQuiet);
  const scores = {};
  for (const category of categories) {
    const [run] = [...runs].sort((a, b) => scoreOf(b, category) - scoreOf(a, category));
    scores[category] = scoreOf(run, category);
    const least = category === SPEED && !isTold ? BUSY.performance : 100;
    if (scores[category] < least) say(`score ${page} ${category} ${scores[category]}: ${reasons(run, category)}`);
  }
  const times = {};
  for (const [name, budget] of Object.entries(isTold ? TIMES : BUSY.times)) {
    times[name] = Math.min(...runs.map((it) => timeOf(it, name)));
    if (times[name] > budget + NOISE[name]) say(`time ${page} ${name} ${times[name].toFixed(name === 'cls' ? 3 : 0)} (at most ${budget})`);
  }
  return { scores, times, isTold, speed: Math.max(...runs.map((it) => it.environment.benchmarkIndex)) };
}

/// The audits that cost a page its score.
function reasons(run, category) {
  const costly = run.categories[category].auditRefs.filter((it) => it.weight > 0);
  const failed = costly.map((it) => run.audits[it.id]).filter((it) => it.score !== null && it.score < 1);
  return failed.map((it) => `${it.id} ${it.displayValue ?? it.details?.items?.[0]?.node?.snippet ?? ''}`.trim()).join('; ');
}
