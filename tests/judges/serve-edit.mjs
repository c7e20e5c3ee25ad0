// Edits the content while `scorecard serve` shows it in a browser: a change is
// seen, in text, tables, style and words, of a renamed page too; a mistake lies
// over the page in the author's words and can be put away, and goes when it is
// mended; a mistake in a template does the same. Prints how
// long it took from saving to the painted page, which depends on the machine and decides
// nothing. Usage: node serve-edit.mjs SCORECARD [CONTENT]
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import readline from 'node:readline';
import { guard, launch } from './chromium.mjs';

const [program, content = 'content'] = process.argv.slice(2);
const stop = guard('serve-edit', 10);
const root = fs.mkdtempSync(path.join(os.tmpdir(), 'serve-edit-'));
fs.cpSync(content, path.join(root, 'content'), { recursive: true });
const file = (name) => path.join(root, name);
const read = (name) => fs.readFileSync(file(name), 'utf8');
const write = (name, text) => {
  fs.mkdirSync(path.dirname(file(name)), { recursive: true });
  fs.writeFileSync(file(name), text);
};

let checks = 0;
function check(holds, what) {
  if (!holds) throw new Error(what);
  checks += 1;
}

const args = ['serve', '--port', '0', '--lang', 'vi', '--base-url', 'https://example.org/bang-diem/'];
const server = spawn(path.resolve(program), args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
let said = '';
server.stderr.on('data', (it) => (said += it));
const ended = new Promise((done) => server.on('exit', done));

const SITE = 'content/scorecard.yaml';
const ABOUT = 'content/pages/about.md';
const TABLE = 'content/reports/dti-2022.csv';
const times = [];

/// Saves, and waits for the words. The page itself knows best when it was painted: asking it takes longer than painting.
async function timed(page, save, text) {
  const start = Date.now();
  save();
  await page.waitForFunction((it) => document.body?.innerText.includes(it), text, { polling: 5 });
  const painted = await page.evaluate(() => performance.timeOrigin + performance.getEntriesByName('first-contentful-paint')[0]?.startTime);
  if (Number.isFinite(painted)) times.push(painted - start);
}

// Saves as vim does: the old file moves away, the new one comes in its place.
function move(name, text) {
  fs.renameSync(file(name), file(`${name}~`));
  write(name, text);
  fs.rmSync(file(`${name}~`));
}

// A table, the style and the words of a theme, pages that are renamed and go: each is seen in a page that stays open.
async function everyKind(page, address, site) {
  const shows = (text) => page.waitForFunction((it) => document.body.innerText.includes(it), text);
  await page.goto(`${address}provinces/da-nang/`);
  check(!(await page.locator('body').innerText()).includes('0,8102'), 'the figure is new');
  const table = read(TABLE);
  move(TABLE, table.replace(',0.8002', ',0.8102'));
  await shows('0,8102');
  write(TABLE, table);
  await page.waitForFunction(() => !document.body.innerText.includes('0,8102'));

  write('themes/own/static/css/site.css', 'body { background: rgb(1, 2, 3) }');
  write('themes/own/messages/vi.ftl', 'skip-link = Lời của tôi\n');
  write(SITE, `${site.replace(/^theme: .*\n/m, '')}theme: own\n`);
  const paint = (it) => page.waitForFunction((it) => getComputedStyle(document.body).backgroundColor === it, it);
  await paint('rgb(1, 2, 3)');
  write('themes/own/static/css/site.css', 'body { background: rgb(4, 5, 6) }');
  await paint('rgb(4, 5, 6)');
  const says = (text) => page.waitForFunction((it) => document.querySelector('.skip').textContent === it, text);
  await says('Lời của tôi');
  move('themes/own/messages/vi.ftl', 'skip-link = Lời khác\n');
  await says('Lời khác');
  write(SITE, site);
  await page.waitForFunction(() => getComputedStyle(document.body).backgroundColor !== 'rgb(4, 5, 6)');

  write('content/pages/cu.md', '---\ntitle: Cũ\n---\n\nMột trang đổi tên.\n');
  await page.waitForFunction(async (it) => (await fetch(it)).ok, `${address}cu/`);
  await page.goto(`${address}cu/`);
  await shows('Một trang đổi tên.');
  fs.renameSync(file('content/pages/cu.md'), file('content/pages/moi.md'));
  await page.waitForFunction(() => !document.body.innerText.includes('Một trang đổi tên.'));
  check((await page.goto(`${address}cu/`)).status() === 404, 'the old page has gone');
  check((await page.goto(`${address}moi/`)).status() === 200, 'the new one is there');
  await shows('Một trang đổi tên.');
  fs.rmSync(file('content/pages/moi.md'));
  await page.waitForFunction(() => !document.body.innerText.includes('Một trang đổi tên.'));
  write('content/pages/moi.md', '---\ntitle: Mới\n---\n\nMột trang trở lại.\n');
  await shows('Một trang trở lại.');
  fs.rmSync(file('content/pages/moi.md'));
}

async function run(address) {
  const browser = await launch();
  const page = await browser.newPage();
  const wrong = [];
  page.on('pageerror', (error) => wrong.push(String(error)));
  page.on('console', (it) => it.type() === 'error' && wrong.push(`${it.text()} ${it.location().url}`));
  const trouble = page.locator('#trouble');
  try {
    await page.goto(`${address}about/`);
    const [site, about] = [read(SITE), read(ABOUT)];

    for (let turn = 1; turn <= 12; turn += 1) {
      await timed(page, () => write(ABOUT, `${about}\n\nĐã lưu lần ${turn}.\n`), `Đã lưu lần ${turn}.`);
    }
    check(page.url() === `${address}about/`, 'the same page is shown again');

    write(SITE, `${site}nonsense: 1\n`);
    await trouble.waitFor();
    const told = await trouble.locator('pre').innerText();
    check(told.includes('lỗi[unknown-field]') && told.includes('content/scorecard.yaml:'), `the frame: ${told}`);
    check((await trouble.getAttribute('role')) === 'alert', 'it is told to those who do not see it');
    check((await page.getByRole('alert').count()) === 1, 'and is one alert');
    check((await page.getByRole('button', { name: 'Đóng (Esc)' }).count()) === 1, 'it has a button');
    check(await page.getByText('Đã lưu lần 12.').isVisible(), 'the last good page stays below');
    const box = await trouble.evaluate((it) => getComputedStyle(it).position);
    check(box === 'fixed', 'its style is loaded');
    await page.keyboard.press('Escape');
    await trouble.waitFor({ state: 'detached' });
    write(SITE, `${site}nonsense: 2\n`);
    await trouble.waitFor();
    await page.getByRole('button', { name: 'Đóng (Esc)' }).click();
    await trouble.waitFor({ state: 'detached' });
    write(SITE, `${site}nonsense: <img src=x onerror=alert(1)>\n`);
    await trouble.waitFor();
    check((await trouble.locator('img').count()) === 0, 'what is told is text');

    await page.goto(`${address}findings/`);
    await trouble.waitFor();
    check((await page.locator('h1').count()) > 0, 'another page of the last good site, with the same trouble');
    write(SITE, site);
    await trouble.waitFor({ state: 'detached' });

    await page.goto(`${address}about/`);
    write('themes/mine/templates/prose.html', '{{ prose.nonsense }}');
    write(SITE, `${site.replace(/^theme: .*\n/m, '')}theme: mine\n`);
    await trouble.waitFor();
    check((await trouble.locator('pre').innerText()).includes('themes/mine/templates/prose.html:1'), 'a template is told likewise');
    check(await page.getByText('Đã lưu lần 12.').isVisible(), 'the last good page stays below');
    write('themes/mine/templates/prose.html', '<!DOCTYPE html><title>x</title><body>MINE');
    await page.waitForFunction(() => document.body.innerText.includes('MINE'));
    check((await trouble.count()) === 0, 'the trouble is gone');
    write(SITE, site);
    await page.getByText('Đã lưu lần 12.').waitFor();

    await everyKind(page, address, site);
    // A page without an icon makes the browser ask for one at the top of the host, where the site is not.
    // And it tells of the two pages that were taken away while it showed them.
    const serious = wrong.filter((it) => !/\/(favicon\.ico|cu\/|moi\/)$/.test(it));
    check(serious.length === 0, `nothing is refused or broken: ${serious.join('; ')}`);
  } finally {
    await browser.close();
  }
}

let failed = 0;
try {
  const lines = readline.createInterface({ input: server.stdout });
  const first = await new Promise((done, fail) => {
    lines.once('line', done);
    ended.then(() => fail(new Error(`the server ended: ${said}`)));
  });
  await run(first.match(/http:\/\/\S+\/bang-diem\//)[0]);
  server.kill('SIGINT');
  check((await ended) === 0, 'Ctrl-C ends it with 0');
} catch (error) {
  failed = 1;
  console.log(`FAIL ${error.message}\n${said.slice(-2000)}`);
} finally {
  server.kill('SIGKILL');
  fs.rmSync(root, { recursive: true, force: true });
}
times.sort((a, b) => a - b);
if (times.length > 0) {
  const ms = (it) => `${it.toFixed(0)} ms`;
  console.log(`from saving to the painted page: median ${ms(times[times.length >> 1])}, from ${ms(times[0])} to ${ms(times.at(-1))}`);
}
console.log(`serve-edit: ${checks} passed, ${failed} failed`);
stop();
process.exit(failed);
