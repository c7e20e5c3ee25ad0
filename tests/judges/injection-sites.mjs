// Writes the sites of tests/injection into a folder, to be built: `plain` with a harmless word in every place, and
// COUNT others in which every place has an attack of its own, another one in each site. Places are those that
// tests/it/injection.rs has, and Markdown. Usage: node injection-sites.mjs FOLDER COUNT
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { walk } from './pages.mjs';

const here = path.join(path.dirname(fileURLToPath(import.meta.url)), '../injection');
const [folder, count] = process.argv.slice(2);
const all = Object.values(JSON.parse(fs.readFileSync(path.join(here, 'strings.json'), 'utf8'))).flat();

// What no file may hold is refused before there is a page.
const attacks = all.filter((it) => !/[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]/.test(it) && it.trim());
// Where something is looked up, what looks like an id must be one.
const named = attacks.filter((it) => !/^\s*[a-z0-9]+(-[a-z0-9]+)*\s*$/.test(it));
// A line of a table, the name of a column, a shape in a drawing: none has a break.
const lines = named.filter((it) => !/[\r\n\u2028\u2029]/.test(it) && it.length < 200);

write('plain', (them) => () => them && 'Wqx');
for (let turn = 0; turn < Number(count); turn++) {
  // Another step through the list in each site, so that not the same attacks stand beside each other.
  let at = turn * 31;
  write(`site-${turn}`, (them) => () => them[(at += 7) % them.length]);
}

function write(name, from) {
  const [any, looked, line] = [from(attacks), from(named), from(lines)];
  const [column, shape] = [line(), line()];
  const references = [...shape].map((it) => `&#${it.codePointAt(0)};`).join('');
  for (const file of walk(path.join(here, 'site'))) {
    const to = path.join(folder, name, file);
    fs.mkdirSync(path.dirname(to), { recursive: true });
    const text = fs.readFileSync(path.join(here, 'site', file), 'utf8');
    const cell = (it) => `"${it.replaceAll('"', '""')}"`;
    const isMarkdown = file.endsWith('.md');
    const isTable = file.endsWith('.csv');
    const [head, ...rows] = text.split('\n');
    const put = (it) => it
      .replace(/LOCALZ?/g, () => `{vi: ${JSON.stringify(any())}, en: ${JSON.stringify(any())}}`)
      .replace(/NAMEDZ?/g, () => JSON.stringify(looked()))
      .replace(/COLUMN/g, () => JSON.stringify(column))
      .replace(/SHAPE/g, () => (file.endsWith('.svg') ? references : JSON.stringify(shape)))
      .replace(/PLAIN/g, () => (isMarkdown ? `${any()}\n\n- ${any()}\n\n[x](${any()})\n` : JSON.stringify(any().slice(0, 900))))
      .replace(/TEXTZ?/g, () => JSON.stringify(any()));
    const filled = isTable
      ? [head.replace(/CSV/g, () => cell(column)), ...rows.map((row) => row.replace(/CSV/g, () => cell(line())))].join('\n')
      : put(text);
    fs.writeFileSync(to, filled);
  }
}
