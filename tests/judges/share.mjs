// What a page says of itself where it is shared: all its tags, and a picture
// that is there, of the right size and weight, and not empty.
// Usage: node share.mjs SITE BASE_URL
//
// Tags are due on every page that is meant to be found; a picture of its own on
// those of indicators, indexes and places, and on every page that names one.
import fs from 'node:fs';
import path from 'node:path';
import { PNG } from 'pngjs';
import { LIMITS } from './limits.mjs';
import { classify, fileOf, htmlPages, meantToBeFound, metasOf } from './pages.mjs';

const SIZE = { width: 1200, height: 630 };
const TAGS = ['og:title', 'og:description', 'og:url', 'og:type', 'og:locale', 'og:site_name', 'twitter:card'];
const PICTURE_TAGS = ['og:image:width', 'og:image:height', 'og:image:alt'];
const PICTURED = new Set(['indicators/<id>', 'indexes/<id>', 'provinces/<id>']);
const INK = 0.005; // at least so much of a picture is not its ground
const SHOWN = 40;

const [dir, baseUrl] = process.argv.slice(2);
const found = meantToBeFound(dir, baseUrl);
const faults = [];
const pictures = new Map(); // path → the page that names it
let heaviest = 0;

const pages = htmlPages(dir).filter((it) => found.has(it));
for (const page of pages) judge(page);
for (const [picture, page] of pictures) judgePicture(picture, page);
for (const file of pages.map((it) => it.replace(/index\.html$/, 'share.png'))) {
  if (fs.existsSync(path.join(dir, file)) && !pictures.has(file)) faults.push(`${file}: no page names it`);
}
for (const fault of faults.slice(0, SHOWN)) console.log(fault);
console.log(
  `share: ${faults.length} faults, ${pages.length} pages, ${pictures.size} pictures, heaviest ${(heaviest / 1000).toFixed(0)} kB`,
);
process.exit(faults.length || pages.length === 0 ? 1 : 0);

function judge(page) {
  const metas = metasOf(fs.readFileSync(path.join(dir, page), 'utf8'));
  const say = (fault) => faults.push(`${page}: ${fault}`);
  const named = metas['og:image'] ?? [];
  for (const tag of named.length > 0 ? [...TAGS, ...PICTURE_TAGS] : TAGS) {
    const values = metas[tag] ?? [];
    if (values.length !== 1 || values[0].trim() === '') say(`${values.length || 'no'} ${tag}${values.length ? ' where one is due, with text' : ''}`);
  }
  const [url] = metas['og:url'] ?? [];
  if (url && fileOf(url, baseUrl) !== page) say(`og:url is ${url}`);
  if (named.length === 0) {
    if (PICTURED.has(classify(page).type)) say('no og:image');
    return;
  }
  const file = fileOf(named[0], baseUrl);
  if (!file || !fs.existsSync(path.join(dir, file))) say(`og:image is ${named[0]}, where nothing is`);
  else if (!pictures.has(file)) pictures.set(file, page);
  if (metas['twitter:card']?.[0] !== 'summary_large_image') say(`twitter:card is ${metas['twitter:card']?.[0]}`);
  for (const side of ['width', 'height']) {
    const said = metas[`og:image:${side}`]?.[0];
    if (said && Number(said) !== SIZE[side]) say(`og:image:${side} is ${said}`);
  }
}

function judgePicture(file, page) {
  const say = (fault) => faults.push(`${file}: ${fault} (${page})`);
  const bytes = fs.readFileSync(path.join(dir, file));
  heaviest = Math.max(heaviest, bytes.length);
  if (bytes.length > LIMITS.picture) say(`${bytes.length} bytes, at most ${LIMITS.picture}`);
  let picture;
  try {
    picture = PNG.sync.read(bytes);
  } catch (error) {
    say(`cannot be read: ${error.message}`);
    return;
  }
  const { width, height } = picture;
  if (width !== SIZE.width || height !== SIZE.height) say(`${width} by ${height} pixels`);
  if (inkOf(picture) < INK) say('is empty');
}

/// The share of pixels that differ from the most frequent one.
function inkOf({ data, width, height }) {
  const counts = new Map();
  for (let at = 0; at < data.length; at += 4) {
    const colour = data.readUInt32BE(at);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  let most = 0;
  for (const count of counts.values()) most = Math.max(most, count);
  return 1 - most / (width * height);
}
