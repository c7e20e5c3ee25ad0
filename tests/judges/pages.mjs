// Which pages the slow judges look at: each page type in each language, and of
// the types that hold the data the heaviest, the middle and the lightest page,
// because a full page and an empty one break in different ways.
import fs from 'node:fs';
import path from 'node:path';

/// Folders of which three pages are taken; of every other type, the heaviest.
const DATA_FOLDERS = new Set(['provinces', 'indicators', 'findings', 'embed']);

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
  const [folder, , ...below] = parts;
  let type = 'index';
  if (parts.length === 1) type = folder.replace(/\.html$/, '');
  // What is shown elsewhere is of one type for each kind of thing that it is about.
  else if (folder === 'embed') type = `embed/${parts[1]}`;
  else if (parts.length > 1) type = [folder, '<id>', ...below].join('/');
  return { language, type };
}

/// All pages by language and type, each group with its heaviest page first.
/// Pages that only send the reader on are a type of their own, `redirect`.
export function groups(dir) {
  const all = new Map();
  for (const page of htmlPages(dir)) {
    const file = path.join(dir, page);
    const { language, type: named } = classify(page);
    const type = isRedirect(file) ? 'redirect' : named;
    const key = `${language} ${type}`;
    if (!all.has(key)) all.set(key, { language, type, pages: [] });
    all.get(key).pages.push({ page, bytes: fs.statSync(file).size });
  }
  for (const group of all.values()) {
    group.pages.sort((a, b) => b.bytes - a.bytes || (a.page < b.page ? -1 : 1));
    group.pages = group.pages.map((it) => it.page);
  }
  return [...all.values()];
}

/// The pages to look at, in the order of their paths.
export function pick(dir) {
  return groups(dir)
    .flatMap(({ type, pages }) => pickOf(type, pages))
    .sort();
}

function pickOf(type, pages) {
  const places = DATA_FOLDERS.has(type.split('/')[0]) ? [0, pages.length >> 1, pages.length - 1] : [0];
  return [...new Set(places)].map((place) => pages[place]);
}

/// The pages meant to be found: those that the sitemap names, as paths of files.
export function meantToBeFound(dir, baseUrl) {
  const file = path.join(dir, 'sitemap.xml');
  if (!fs.existsSync(file)) return new Set();
  const places = [...fs.readFileSync(file, 'utf8').matchAll(/<loc>\s*([^<]*?)\s*<\/loc>/g)];
  return new Set(places.map(([, address]) => fileOf(unescapeMarkup(address), baseUrl)).filter(Boolean));
}

/// The file of the site that an address names, as a path with `/`; null for one of another site.
export function fileOf(address, baseUrl) {
  if (!address.startsWith(baseUrl)) return null;
  const inside = decodeURI(address.slice(baseUrl.length).split(/[?#]/)[0]);
  return inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
}

const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

/// Text of an attribute or an element as it was before it was escaped.
export function unescapeMarkup(text) {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name) return ENTITIES[name] ?? whole;
    return String.fromCodePoint(hex ? parseInt(hex, 16) : Number(decimal));
  });
}

/// The `<meta>` elements of a page: content by property or name.
export function metasOf(html) {
  const metas = {};
  for (const [, inside] of html.matchAll(/<meta\b([^>]*)>/gi)) {
    const of = attributesOf(inside);
    const key = of.property ?? of.name;
    if (key) (metas[key] ??= []).push(of.content ?? '');
  }
  return metas;
}

/// The texts of a page's blocks of linked data.
export function linkedDataOf(html) {
  const blocks = [];
  for (const [, inside, text] of html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script/gi)) {
    if (attributesOf(inside).type?.toLowerCase() === 'application/ld+json') blocks.push(text);
  }
  return blocks;
}

function attributesOf(inside) {
  const found = {};
  for (const [, name, double, single, bare] of inside.matchAll(/([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g)) {
    found[name.toLowerCase()] = unescapeMarkup(double ?? single ?? bare);
  }
  return found;
}

function isRedirect(file) {
  const head = Buffer.alloc(2048);
  const fd = fs.openSync(file);
  const length = fs.readSync(fd, head, 0, head.length, 0);
  fs.closeSync(fd);
  return REFRESH.test(head.toString('utf8', 0, length));
}

/// What sends the reader on at once.
const REFRESH = /<meta\b(?:\s+[\w-]+=(?:"[^"]*"|'[^']*'|[^\s"'>]*))*?\s+http-equiv=["']?refresh\b[^>]*>/i;
