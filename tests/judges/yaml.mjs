// Whether the schemas that `scorecard schema` wrote serve an editor: they are
// valid draft-07, every content file is valid by them, yaml-language-server
// marks nothing in good files and something in each bad one, and offers ids.
// Usage: yaml.mjs ROOT [CASES]   (ROOT holds content/ and .scorecard/)
//
// CASES is a YAML list. Each case is a file that is not on the disk: its `path`
// below content/, its `text`, and `good`, where nothing may be marked; or `bad`,
// a list of `LINE WORDS` (the line, from 1, that must be marked, and words of the
// mark); or `offers`, what must be offered where `¦` stands in the text, as
// `LABEL` or `LABEL: WORDS`, and `hides`, labels that must not be.
import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import Ajv from 'ajv';
import { parse } from 'yaml';
import { start } from './lsp.mjs';
import { walk } from './pages.mjs';

const [root, casesFile] = process.argv.slice(2);
if (!root) {
  console.error('usage: yaml.mjs ROOT [CASES]');
  process.exit(2);
}

const KINDS = {
  'scorecard': 'site',
  'organisations': 'organisations',
  'territories': 'territories',
  'topics': 'topics',
  'resolutions': 'resolutions',
  'changes': 'changes',
};

/// Which schema a file has, by its path below `content/`.
function kindOf(file) {
  const [stem, ...rest] = file.replace(/\.ya?ml$/, '').split('/');
  if (rest.length === 0) return KINDS[stem];
  if (stem === 'indicators') return 'indicators';
  if (stem === 'reports') return 'report';
  if (stem === 'indexes') return 'index';
  return rest.length === 2 && stem !== 'pages' ? 'document' : undefined;
}

function modeline(file) {
  const up = '../'.repeat(file.split('/').length);
  return `# yaml-language-server: $schema=${up}.scorecard/${kindOf(file)}.schema.json\n`;
}

const problems = [];
let checked = 0;
const content = path.resolve(root, 'content');
const folder = path.resolve(root, '.scorecard');
const texts = walk(content)
  .filter((file) => /\.ya?ml$/.test(file) && !/(^|\/)[._]/.test(file) && kindOf(file))
  .map((file) => [file, fs.readFileSync(path.join(content, file), 'utf8')]);
const cases = casesFile ? parse(fs.readFileSync(casesFile, 'utf8')) : [];
if (texts.length === 0) problems.push(`${content}: no file has a schema`);

// A validator that knows nothing of YAML: dates, years and numbers come to it
// as any library for YAML 1.2 reads them, keys as text.
function validators() {
  // Words of editors (`enumDescriptions`, `patternErrorMessage`) are remarks to it.
  const ajv = new Ajv({ allErrors: true, strict: false, allowUnionTypes: true });
  const found = {};
  for (const file of walk(folder).filter((file) => file.endsWith('.schema.json'))) {
    const schema = JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8'));
    if (schema.$schema !== 'http://json-schema.org/draft-07/schema#') problems.push(`${file}: not draft-07`);
    if (!ajv.validateSchema(schema)) problems.push(`${file}: ${ajv.errorsText(ajv.errors)}`);
    else found[file.replace('.schema.json', '')] = ajv.compile(schema);
    checked++;
  }
  return { ajv, found };
}

const { ajv, found } = validators();

function errorsOf(file, text) {
  const validate = found[kindOf(file)];
  if (!validate) return [`no schema for it`];
  const value = JSON.parse(JSON.stringify(parse(text)));
  return validate(value) ? [] : [ajv.errorsText(validate.errors).slice(0, 300)];
}

const good = [...texts, ...cases.filter((it) => it.good).map((it) => [it.path, it.text])];
for (const [file, text] of good) {
  for (const error of errorsOf(file, text)) problems.push(`${file}: a validator refuses it: ${error}\n`);
  checked++;
}
for (const { path: file, text } of cases.filter((it) => it.bad)) {
  if (errorsOf(file, text).length === 0) problems.push(`${file}: a validator takes it:\n${text}`);
  checked++;
}

const script = path.join(
  path.dirname(createRequire(import.meta.url).resolve('yaml-language-server/package.json')),
  'bin/yaml-language-server',
);
const settings = {
  yaml: { validate: true, completion: true, hover: true, schemaStore: { enable: false } },
};

const editor = await start(script, pathToFileURL(path.resolve(root)).href, settings);
// A name of its own for each, in the folder that the file would stand in.
const uriOf = (file, index) => pathToFileURL(path.join(content, path.dirname(file), `.judged-${index}.yaml`)).href;

async function judgeGood([file, text], index) {
  const marks = await editor.open(uriOf(file, index), modeline(file) + text);
  for (const mark of marks) problems.push(`${file}:${mark.range.start.line}: an editor marks it: ${mark.message}`);
}

async function judgeBad({ path: file, text, bad }, index) {
  const marks = await editor.open(uriOf(file, `bad-${index}`), modeline(file) + text);
  const said = marks.map((mark) => `${mark.range.start.line} ${mark.message}`);
  for (const wanted of bad) {
    const [, line, words] = /^(\d+) ?(.*)$/s.exec(wanted);
    const marked = marks.some((mark) => mark.range.start.line === Number(line) && mark.message.includes(words));
    if (!marked) problems.push(`${file}: an editor does not mark «${wanted}», but ${JSON.stringify(said)}:\n${text}`);
  }
}

async function judgeOffers({ path: file, text, offers = [], hides = [] }, index) {
  const uri = uriOf(file, `offers-${index}`);
  const before = text.slice(0, text.indexOf('¦')).split('\n');
  await editor.open(uri, modeline(file) + text.replace('¦', ''));
  // The modeline is one line more.
  const offered = await editor.offers(uri, before.length, before.at(-1).length);
  for (const wanted of offers) {
    const [label, words = ''] = wanted.split(/: (.*)/s);
    const fits = offered.some((it) => it.label === label && it.says.includes(words));
    if (!fits) problems.push(`${file}: an editor does not offer «${wanted}», but ${JSON.stringify(offered.slice(0, 9))}:\n${text}`);
  }
  for (const { label } of offered.filter((it) => hides.includes(it.label))) {
    problems.push(`${file}: an editor offers «${label}»:\n${text}`);
  }
}

try {
  // All at once: the server waits a while before it looks at a file.
  const works = [
    ...good.map(judgeGood),
    ...cases.filter((it) => it.bad).map(judgeBad),
    ...cases.filter((it) => it.offers || it.hides).map(judgeOffers),
  ];
  await Promise.all(works);
  checked += works.length;
} finally {
  editor.stop();
}

for (const problem of problems) console.log(problem);
console.log(`yaml: ${texts.length} files, ${cases.length} cases, ${checked} checks, ${problems.length} problems`);
process.exit(problems.length === 0 ? 0 : 1);
