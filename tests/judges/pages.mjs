// Which pages the slow judges look at: each page type in each language, and of
// the types that hold the data the heaviest, the middle and the lightest page,
// because a full page and an empty one break in different ways.
import fs from 'node:fs';
import path from 'node:path';

/// Types of which three pages are taken; of every other type, the heaviest.
const DATA_TYPES = new Set(['provinces/<id>', 'indicators/<id>', 'findings/<id>']);

/// Every .html file under `dir`, as a path with `/`, sorted.
export function htmlPages(dir) {
  return walk(dir).filter((file) => file.endsWith('.html'));
}

/// Every file under `dir`, as a path with `/`, sorted.
export function walk(dir, prefix = '') {
  const files = [];
  for (const entry of fs.readdirSync(path.join(dir, prefix), { withFileTypes: true })) {
    const file = prefix + entry.name;
    if (entry.isDirectory()) files.push(...walk(dir, `${file}/`));
    else files.push(file);
  }
  return files.sort();
}

/// `en/provinces/ha-noi/index.html` is of the language `en` and of the type
/// `provinces/<id>`. A two-letter first folder is a language; the first
/// language of a site has no folder and is written as ''.
export function classify(page) {
  let parts = page.split('/');
  let language = '';
  if (parts.length > 1 && /^[a-z]{2}$/.test(parts[0])) {
    language = parts[0];
    parts = parts.slice(1);
  }
  if (parts.at(-1) === 'index.html') parts = parts.slice(0, -1);
  const type =
    parts.length === 0 ? 'index' : parts.length === 1 ? parts[0].replace(/\.html$/, '') : `${parts[0]}/<id>`;
  return { language, type };
}

/// The pages to look at, in the order of their paths.
export function pick(dir) {
  const groups = new Map();
  for (const page of htmlPages(dir)) {
    const file = path.join(dir, page);
    // A page that only sends the reader on is never seen by anyone.
    if (isRedirect(file)) continue;
    const { language, type } = classify(page);
    const key = `${language} ${type}`;
    if (!groups.has(key)) groups.set(key, { type, pages: [] });
    groups.get(key).pages.push({ page, bytes: fs.statSync(file).size });
  }
  const picked = [];
  for (const { type, pages } of groups.values()) {
    pages.sort((a, b) => b.bytes - a.bytes || (a.page < b.page ? -1 : 1));
    const places = DATA_TYPES.has(type) ? [0, pages.length >> 1, pages.length - 1] : [0];
    for (const place of new Set(places)) picked.push(pages[place].page);
  }
  return picked.sort();
}

function isRedirect(file) {
  const head = Buffer.alloc(2048);
  const fd = fs.openSync(file);
  const length = fs.readSync(fd, head, 0, head.length, 0);
  fs.closeSync(fd);
  return /http-equiv=["']?refresh/i.test(head.toString('utf8', 0, length));
}
