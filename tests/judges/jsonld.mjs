// schema.org's linked data in the pages, as search engines read it. TypeScript
// holds each block to the types that schema-dts makes of schema.org, so that a
// misspelt property or a wrong kind of value is found without the network; and
// what search engines demand of a dataset and of the way to a page is there.
// Usage: node jsonld.mjs SITE BASE_URL
//
// Every page is read; of the many pages of one type only the picked ones go
// through TypeScript.
//
// Due are: WebSite on the home page, BreadcrumbList on a page with a breadcrumb,
// Dataset on the page of the data, and on every page of an indicator or a place
// whose table in data/ has rows.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { classify, fileOf, htmlPages, linkedDataOf, meantToBeFound, pick } from './pages.mjs';

const HERE = path.dirname(fileURLToPath(import.meta.url));
const SHOWN = 40;
const DESCRIPTION = [50, 5000]; // letters, of a dataset
const FOLDERS = new Set(['provinces', 'indicators']); // of pages that are about figures of their own
const CRUMBS = /<nav\b[^>]*class="[^"]*\bcrumbs\b/;

const [dir, baseUrl] = process.argv.slice(2);
const found = meantToBeFound(dir, baseUrl);
const picked = new Set(pick(dir));
const faults = [];
const sources = new Map(); // a file name for TypeScript → its text and the page
const count = { pages: 0, blocks: 0, things: 0 };

for (const page of htmlPages(dir)) judge(page);
judgeTypes();
for (const fault of faults.slice(0, SHOWN)) console.log(fault);
console.log(
  `jsonld: ${faults.length} faults, ${count.blocks} blocks in ${count.pages} pages, ${count.things} things, ${sources.size} typed`,
);
process.exit(faults.length || count.pages === 0 ? 1 : 0);

function judge(page) {
  count.pages++;
  const html = fs.readFileSync(path.join(dir, page), 'utf8');
  const things = [];
  for (const text of linkedDataOf(html)) {
    count.blocks++;
    const value = read(page, text);
    if (!value) continue;
    const inside = Array.isArray(value['@graph']) ? value['@graph'] : [value];
    things.push(...inside);
    if (picked.has(page)) for (const thing of inside) type(page, thing);
  }
  count.things += things.length;
  const of = (kind) => things.filter((it) => it['@type'] === kind);
  for (const kind of due(page, html)) if (of(kind).length === 0) say(page, `has no ${kind}`);
  for (const it of of('Dataset')) judgeDataset(page, it);
  for (const it of of('BreadcrumbList')) judgeCrumbs(page, it);
  for (const it of of('WebSite')) if (!it.name || !isFile(it.url)) say(page, 'WebSite has no name or not the address of a page');
}

function say(page, fault) {
  faults.push(`${page}: ${fault}`);
}

function read(page, text) {
  try {
    const value = JSON.parse(text);
    if (!/^https?:\/\/schema\.org\/?$/.test(value['@context'])) say(page, `its context is ${JSON.stringify(value['@context'])}`);
    return value;
  } catch (error) {
    say(page, `its linked data is no JSON: ${error.message}`);
    return null;
  }
}

function due(page, html) {
  if (!found.has(page)) return [];
  const { type, language } = classify(page);
  const kinds = [];
  if (type === 'index') kinds.push('WebSite');
  if (CRUMBS.test(html)) kinds.push('BreadcrumbList');
  const [folder, id] = (language ? page.slice(language.length + 1) : page).split('/');
  const table = path.join(dir, 'data', folder, `${id}.csv`);
  const hasRows = fs.existsSync(table) && fs.readFileSync(table, 'utf8').trimEnd().includes('\n');
  if (type === 'data' || (type === `${folder}/<id>` && hasRows && FOLDERS.has(folder))) kinds.push('Dataset');
  return kinds;
}

function isFile(address) {
  const file = typeof address === 'string' ? fileOf(address, baseUrl) : null;
  return file !== null && fs.existsSync(path.join(dir, file));
}

function judgeDataset(page, set) {
  const letters = [...(set.description ?? '')].length;
  if (!set.name) say(page, 'Dataset has no name');
  if (letters < DESCRIPTION[0] || letters > DESCRIPTION[1]) say(page, `Dataset has a description of ${letters} letters`);
  for (const key of ['license', 'creator', 'temporalCoverage', 'variableMeasured', 'inLanguage']) {
    if (set[key] === undefined) say(page, `Dataset has no ${key}`);
  }
  if (set.isAccessibleForFree !== true) say(page, 'Dataset does not say that it is free');
  const files = [set.distribution ?? []].flat();
  if (files.length === 0) say(page, 'Dataset has no distribution');
  for (const it of files) {
    if (!isFile(it.contentUrl)) say(page, `Dataset is to be had at ${it.contentUrl}, where nothing is`);
    if (!it.encodingFormat) say(page, `Dataset does not say what ${it.contentUrl} is`);
  }
}

function judgeCrumbs(page, list) {
  const items = [list.itemListElement ?? []].flat();
  if (items.length < 2) say(page, `BreadcrumbList has ${items.length} steps`);
  items.forEach((it, index) => {
    const name = it.name ?? it.item?.name;
    const address = typeof it.item === 'string' ? it.item : it.item?.['@id'];
    const isLast = index === items.length - 1;
    if (it.position !== index + 1) say(page, `BreadcrumbList counts ${it.position} as step ${index + 1}`);
    if (!name) say(page, `BreadcrumbList has no name at step ${index + 1}`);
    if (address === undefined ? !isLast : !isFile(address)) say(page, `BreadcrumbList leads to ${address}, where no page is`);
  });
}

/// A file for TypeScript: the thing as a value of the type that it says it is of.
function type(page, thing) {
  const name = thing['@type'];
  if (typeof name !== 'string' || !/^[A-Z]\w*$/.test(name)) {
    say(page, `a thing is of the type ${JSON.stringify(name)}`);
    return;
  }
  const file = path.join(HERE, `linked-${sources.size}.ts`);
  const { '@context': _, ...rest } = thing;
  sources.set(file, {
    page,
    text: `import type { ${name} } from 'schema-dts';\nexport const it: Exclude<${name}, string> = ${JSON.stringify(rest, null, 1)};\n`,
  });
}

function judgeTypes() {
  const options = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    target: ts.ScriptTarget.ES2022,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.getSourceFile = (file, ...rest) =>
    sources.has(file) ? ts.createSourceFile(file, sources.get(file).text, ...rest) : getSourceFile(file, ...rest);
  host.fileExists = (file) => sources.has(file) || fileExists(file);
  host.readFile = (file) => sources.get(file)?.text ?? readFile(file);
  const program = ts.createProgram([...sources.keys()], options, host);
  for (const [file, { page, text }] of sources) {
    const source = program.getSourceFile(file);
    for (const it of [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)]) {
      const line = text.slice(text.lastIndexOf('\n', it.start) + 1).split('\n')[0].trim();
      const words = ts.flattenDiagnosticMessageText(it.messageText, ' ').replace(/\s+/g, ' ');
      say(page, `${line.slice(0, 80)}: ${words.slice(-200)}`);
    }
  }
}
