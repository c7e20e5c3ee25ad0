// What the judges that need a browser share: finding it, starting it with no
// way out to the network, going through pages two at a time, and an end in time.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { Launcher } from 'chrome-launcher';
import { chromium } from 'playwright-core';

const FLAGS = [
  '--no-sandbox', // root has no sandbox, and only our own pages are opened
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--disable-extensions',
  '--disable-default-apps',
  '--disable-sync',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
  // Whatever a page asks of another host fails at once, the same on every machine.
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
];

// Keep this list in step with setup.sh.
const NAMES = ['chromium', 'google-chrome', 'chromium-browser'];

function findBrowser() {
  if (process.env.CHROME_PATH) return process.env.CHROME_PATH;
  for (const name of NAMES) {
    for (const folder of process.env.PATH.split(path.delimiter)) {
      const file = path.join(folder, name);
      if (fs.existsSync(file)) return file;
    }
  }
  throw new Error(`none of ${NAMES.join(', ')} found; run setup.sh or set CHROME_PATH`);
}

export const launch = () => chromium.launch({ executablePath: findBrowser(), args: FLAGS, headless: true });

/// The same browser for a judge that speaks to it over a port of its own.
export async function launchOnPort() {
  const options = { chromePath: findBrowser(), chromeFlags: ['--headless=new', ...FLAGS], logLevel: 'silent' };
  const launcher = new Launcher(options);
  await launcher.launch();
  process.on('exit', () => launcher.kill()); // a judge that breaks must not leave it running
  return { port: launcher.port, close: () => launcher.kill() };
}

/// Ends the process as failed when a judge takes longer than `minutes`: a judge
/// that hangs must not hold up CI for hours. Returns what stops the clock.
export function guard(name, minutes) {
  const clock = setTimeout(() => {
    console.log(`${name}: no end after ${minutes} minutes`);
    process.exit(1);
  }, minutes * 60_000);
  return () => clearTimeout(clock);
}

/// Runs `work` over `items`, two at a time.
export async function eachOf(items, work) {
  const queue = [...items];
  const worker = async () => {
    while (queue.length > 0) await work(queue.shift());
  };
  await Promise.all([worker(), worker()]);
}

/// Where a page is opened. The 404 page is asked for by an address that does
/// not exist, two folders down, since only there it shows whether its links,
/// style and script are found from any depth.
export const addressOf = (site, page) => site.url + (page === '404.html' ? 'no/such/page/' : page);

/// A page on paper: how many sheets, and of what size.
export async function sheetsOf(page) {
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  const info = spawnSync('pdfinfo', ['-'], { input: pdf, encoding: 'utf8' });
  if (info.status !== 0) throw new Error(`pdfinfo: ${info.error ?? info.stderr}`);
  return {
    sheets: Number(info.stdout.match(/^Pages:\s+(\d+)/m)[1]),
    size: info.stdout.match(/^Page size:\s+(.*)$/m)[1],
  };
}
