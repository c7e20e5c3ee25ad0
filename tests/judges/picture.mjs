// The picture that README.md shows: a province's page on a desktop, and on
// phones a map and a figure, light and dark. No judge: it is looked at.
// Usage: node picture.mjs SITE [FILE]   (writes FILE, else assets/page.webp)
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { guard, launch } from './chromium.mjs';
import { serve } from './serve.mjs';

// A desktop, and two phones one above the other at its side. `from` is what
// stands at the top, by its id; a map is shown whole, with its islands.
const VIEWS = [
  { name: 'desktop', page: 'provinces/binh-duong/', width: 900, height: 1648, colorScheme: 'light' },
  { name: 'phone', page: 'indexes/papi/', width: 390, height: 1300, colorScheme: 'light', from: 'map-papi' },
  { name: 'phone', page: 'provinces/ba-ria-vung-tau/', width: 390, height: 316, colorScheme: 'dark', from: 'topic-chi-so' },
];
const GAP = 32; // between them, and around
const SCALE = 1.2; // pixels of the picture to one of the page
const HEAVIEST = 150_000; // bytes; tests/it/docs.rs holds the same

const [dir, file = fileURLToPath(new URL('../../assets/page.webp', import.meta.url))] = process.argv.slice(2);
const done = guard('picture', 3);
const site = await serve(dir);
const browser = await launch();
const shots = await Promise.all(VIEWS.map(shot));
const webp = await small(await together(shots));
await browser.close();
site.close();
done();
fs.mkdirSync(path.dirname(file), { recursive: true });
fs.writeFileSync(file, webp);
console.log(`picture: ${(webp.length / 1000).toFixed(0)} kB in ${file}`);
process.exit(webp.length <= HEAVIEST ? 0 : 1);

/// What is seen without scrolling, or where a heading was scrolled to.
async function shot({ page: address, width, height, colorScheme, from }) {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme, deviceScaleFactor: SCALE });
  await page.goto(site.url + address);
  await page.evaluate((id) => {
    document.documentElement.style.scrollbarWidth = 'none';
    if (id) window.scrollTo(0, document.getElementById(id).getBoundingClientRect().top + window.scrollY - 20);
  }, from);
  const png = await page.screenshot();
  await page.close();
  return `data:image/png;base64,${png.toString('base64')}`;
}

/// All of them on one ground.
async function together(shots) {
  const pictures = VIEWS.map(({ name, width }, at) => `<img class="${name}" width="${width}" alt="" src="${shots[at]}">`);
  const width = VIEWS[0].width + VIEWS[1].width + 3 * GAP;
  const page = await browser.newPage({ viewport: { width, height: VIEWS[0].height + 2 * GAP }, deviceScaleFactor: SCALE });
  await page.setContent(`<style>
    body { margin: 0; padding: ${GAP}px; display: grid; gap: ${GAP}px; grid-template-columns: auto auto; background: #dfe5ec }
    img { display: block; border-radius: 10px; box-shadow: 0 2px 10px #0004 }
    .desktop { grid-row: span 2 }
  </style>${pictures.join('')}`);
  await page.evaluate(() => Promise.all([...document.images].map((it) => it.decode())));
  return page.screenshot();
}

/// The same as WebP, as good as fits.
async function small(png) {
  const page = await browser.newPage();
  const url = await page.evaluate(async ([data, most]) => {
    const picture = new Image();
    picture.src = data;
    await picture.decode();
    const canvas = new OffscreenCanvas(picture.width, picture.height);
    canvas.getContext('2d').drawImage(picture, 0, 0);
    let blob;
    for (let quality = 0.9; quality >= 0.3; quality -= 0.1) {
      blob = await canvas.convertToBlob({ type: 'image/webp', quality });
      if (blob.size <= most) break;
    }
    const reader = new FileReader();
    const read = new Promise((resolve) => (reader.onload = resolve));
    reader.readAsDataURL(blob);
    await read;
    return reader.result;
  }, [`data:image/png;base64,${png.toString('base64')}`, HEAVIEST]);
  return Buffer.from(url.split(',')[1], 'base64');
}
