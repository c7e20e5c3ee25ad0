// Search, filters, sorting, comparison; the choice stands in the address.
'use strict';
const { lang } = document.documentElement;
const isDisk = location.protocol === 'file:';
const all = (what, from = document) => [...from.querySelectorAll(what)];
const fill = (text, ...them) => text.replace(/%s/g, () => (them[1] ? them.shift() : them[0]));
const get = (url) => fetch(url).then((answer) => answer.json());

function make(tag, about = {}, ...inside) {
  const it = document.createElement(tag);
  for (const [name, value] of Object.entries(about)) if (value) it.setAttribute(name, value);
  it.append(...inside.flat(2).filter(Boolean));
  return it;
}
const piece = ({ text, label, ...it }) => make(it.href ? 'a' : 'span', { ...it, 'aria-label': label }, text);
const note = (text) => text && [' ', piece({ class: 's', text })];

const asked = (key) => new URLSearchParams(location.search).get(key) ?? '';
const keep = () => all('.languages a').forEach((it) => { it.search = location.search; });

function put(choice, step = 'replaceState') {
  const query = new URLSearchParams(location.search);
  for (const [key, value] of Object.entries(choice)) if (value) query.set(key, value); else query.delete(key);
  const text = `?${query}`.replace(/%2C/g, ',');
  try {
    history[step](null, '', location.pathname + (text[1] ? text : '') + location.hash);
    keep();
  } catch { /* from disk */ }
}

// As src/words/fold.rs.
const plain = { đ: 'd', ð: 'd', ø: 'o', ł: 'l', ı: 'i', ħ: 'h', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th' };
const fold = (text) => text.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '')
  .replace(/[^\p{Alphabetic}\p{N}]+/gu, ' ').trim().replace(/[^ -~]/g, (it) => plain[it] ?? it);

function listen(input, key, show) {
  input.oninput = show;
  input.value = asked(key);
  if (input.value) show();
}

function search() {
  const link = all('.find')[0];
  if (!link || isDisk) return;
  const { root, label, says, none, failed } = link.dataset;
  const box = link.parentNode;
  const input = make('input', { class: 'find', type: 'search', 'aria-label': label, placeholder: label, autocomplete: 'off' });
  const [status, list] = [make('output'), make('ul')];
  const found = make('div', { tabindex: '-1' }, status, list);
  let entries;
  let turn = 0;

  const open = (is) => { found.className = is ? 'found' : 'sr'; list.hidden = !is; };
  const read = ({ groups, notes }) => groups.flatMap((of) => of.items.map(([to, about, ...names]) => (
    { names, keys: names.map((it) => fold(`${it} ${of.name}`)), href: root + of.path + to, about: [of.name, notes[about]] }
  )));

  // The name's beginning, a word's, several words', letters.
  function rank(entry, text) {
    const ranks = entry.keys.map((key, at) => {
      const begins = (it) => ` ${key}`.includes(` ${it}`);
      return [key.startsWith(text), begins(text), text.split(' ').every(begins), key.includes(text), true].indexOf(true) + (at && 0.5);
    });
    const best = Math.min(...ranks);
    return { ...entry, best, also: entry.names[ranks.indexOf(best) || -1] };
  }

  async function show() {
    const mine = ++turn;
    const text = fold(input.value);
    put({ q: input.value.trim() });
    const hits = text && await (entries ??= get(`${root}data/search.${lang}.json`).then(read)).then(
      (them) => them.map((it) => rank(it, text)).filter((it) => it.best < 4).sort((a, b) => a.best - b.best),
      () => { entries = null; },
    );
    if (mine !== turn) return;
    status.textContent = text && (!hits ? failed : hits[0] ? fill(says, hits.length) : none);
    const links = (hits || []).slice(0, 12).map((it) => make('a', { href: it.href }, it.names[0], note([it.also, ...it.about].filter(Boolean).join(' · '))));
    list.replaceChildren(...(links[0] ? links : [link]).map((it) => make('li', {}, it)));
    open(text);
    return links[0];
  }

  box.setAttribute('role', 'search');
  link.replaceWith(input);
  link.className = '';
  box.append(found);
  open(false);
  box.onkeydown = async (event) => {
    const stops = [input, ...all('a', list)];
    const at = stops.indexOf(event.target);
    const next = stops[at + { ArrowDown: 1, ArrowUp: -1 }[event.key]];
    if (next) {
      event.preventDefault();
      next.focus();
    } else if (event.key === 'Enter' && !at) (await show())?.click();
    else if (event.key === 'Escape') {
      input.focus();
      open(false);
    }
  };
  input.onfocus = () => open(status.textContent);
  box.addEventListener('focusout', (event) => box.contains(event.relatedTarget) || open(false));
  listen(input, 'q', show);
}

function filter(list) {
  const tools = (list.closest('.scroll') ?? list).previousElementSibling;
  if (!tools?.matches('.tools')) return;
  const key = `f-${list.dataset.list}`;
  let rows;
  const read = () => all('tbody tr, dd li', list).map((it) => [it, fold(`${(all('th', it)[0] ?? it).textContent} ${it.closest('dd')?.previousElementSibling.textContent ?? ''}`)]);
  const input = make('input', { type: 'search', autocomplete: 'off' });
  const status = make('output');
  const show = () => {
    const words = fold(input.value).split(' ');
    for (const [it, text] of rows ??= read()) it.hidden = !words.every((word) => text.includes(word));
    for (const it of all('dl > div', list)) it.hidden = !all('li:not([hidden])', it)[0];
    status.textContent = input.value && fill(tools.dataset.says, rows.filter(([it]) => !it.hidden).length, rows.length);
    put({ [key]: input.value.trim() });
  };
  tools.append(make('label', {}, `${tools.dataset.label} `, input), ' ', status);
  listen(input, key, show);
}

// What a cell says, else the number that it begins with.
const point = (1.5).toLocaleString(lang)[1];
const number = ({ dataset, textContent }) => parseFloat(dataset.v || /^-?[\d.,]+|$/.exec(textContent.trim())[0].replace(/[.,]/g, (it) => (it === point ? '.' : '')));

function sort(table) {
  const key = `s-${table.dataset.list}`;
  const heads = all('thead th', table);
  let rows;

  // `2u` is the third column upwards. What is not known is last either way.
  function order(choice) {
    const column = parseInt(choice);
    const sign = choice.endsWith('d') ? -1 : 1;
    const { compare } = new Intl.Collator(lang, { numeric: true });
    rows ??= all('tbody tr', table).map((row, at) => ({ row, at, home: row.parentNode }));
    heads.forEach((it, at) => { it.ariaSort = at !== column ? null : sign > 0 ? 'ascending' : 'descending'; });
    for (const it of rows) {
      const cell = it.row.cells[column];
      it.text = cell?.textContent.trim() ?? '';
      it.value = !cell || cell.scope ? NaN : number(cell);
    }
    const isText = rows.every((it) => isNaN(it.value));
    rows.sort((a, b) => (isText ? sign * compare(a.text, b.text) : isNaN(a.value) - isNaN(b.value) || sign * (a.value - b.value)) || a.at - b.at);
    for (const it of rows) (choice ? table.tBodies[0] : it.home).append(it.row);
  }

  heads.forEach((head, at) => {
    if (head.dataset.v) return;
    const name = all('a', head)[0]?.textContent;
    const button = make('button', { 'aria-label': name }, name ? '' : [...head.childNodes]);
    head.append(button);
    button.onclick = () => {
      const next = { ascending: `${at}d`, descending: '' }[head.ariaSort] ?? `${at}u`;
      order(next);
      put({ [key]: next });
    };
    if (parseInt(asked(key)) === at) order(asked(key));
  });
}

function compare() {
  const [place, topic, chosen, says, result, texts] = ['place', 'topic', 'chosen', 'says', 'result', 'words'].map((id) => all(`#tool-${id}`)[0]);
  if (!place) return;
  const { form } = place;
  const { most, from } = form.parentNode.dataset;
  const words = {};
  for (const it of all('[data-word]', texts.content)) words[it.dataset.word] = it.textContent;
  const say = (key, name = '') => fill(words[key], name);
  const tell = (...lines) => { says.textContent = lines.filter(Boolean).join(' '); };
  if (isDisk) return tell(say('from-disk'));

  const names = { __proto__: null };
  for (const it of place.options) if (it.value) names[it.value] = it.textContent;
  const files = {};
  const load = (id) => (files[id] ??= get(`${from}${id}.${lang}.json`).catch(() => { files[id] = null; }));
  let ids = [];
  let turn = 0;

  const has = (figures) => figures?.some((it) => !it.none);

  // The latest of half, else of most.
  function keyOf(all) {
    const known = {};
    for (const { key, apart, last } of all.flat().filter(Boolean)) {
      if (!key || apart) continue;
      const it = (known[key] ??= { key, last, count: 0 });
      it.count++;
      if (last > it.last) it.last = last;
    }
    const order = ({ last, count, key }) => last + count + key;
    const shared = Object.values(known).filter((it) => it.count > 1).sort((a, b) => (order(a) < order(b) ? 1 : -1));
    return (shared.find((it) => it.count >= all.filter(has).length / 2) ?? shared.sort((a, b) => b.count - a.count)[0])?.key;
  }

  function row(indicator, all, places) {
    const key = keyOf(all);
    const shown = all.map((figures) => figures && ((key && figures.find((it) => it.key === key)) || figures[0]));
    const periods = shown.filter((it) => it && !it.none).map((it) => it.period);
    const isShared = periods.every((it) => it === periods[0]);
    const period = isShared ? periods[0] : key && shown.find((it) => it?.key === key)?.period;
    const why = indicator.never ? say('never') : key || isShared ? '' : say('periods');
    const cell = (it, at) => (it
      ? make('td', {}, piece({ text: it.text, href: places[at].name.href + it.at }), it.period !== period && note(it.period), it.marks?.map((mark) => [' ', piece(mark)]))
      : make('td', { class: 's' }, say('cell-none')));
    return make('tr', {}, make('th', { scope: 'row' }, piece(indicator.name), note(period), note(why)), shown.map(cell));
  }

  function section(id, places) {
    const topics = places.map((it) => it.topics.find((it) => it.id === id));
    const indicators = new Map(topics.flatMap((it) => it?.indicators ?? []).map((it) => [it.id, it]));
    const rows = [...indicators.values()].sort((a, b) => a.at - b.at).map((it) => [it, topics.map((of) => of?.indicators.find(({ id }) => id === it.id)?.figures)])
      .filter(([, all]) => all.filter(has).length > 1).map(([it, all]) => row(it, all, places));
    if (!rows[0]) return [];
    const { name } = topics.find(Boolean);
    const caption = `caption-${id}`;
    // One may have ended before another began.
    const differ = places.some((a) => places.some((b) => a.until && b.from && a.until <= b.from));
    const heads = places.map((it) => make('th', { scope: 'col' }, piece(it.name), differ && note(it.life)));
    const table = make('table', { class: 'matrix beside' }, make('caption', { id: caption }, name.text),
      make('thead', {}, make('tr', {}, make('th', { scope: 'col' }, say('indicator')), heads)), make('tbody', {}, rows));
    return [make('h3', {}, piece(name)), make('div', { class: 'scroll', role: 'group', tabindex: '0', 'aria-labelledby': caption }, table)];
  }

  async function show(first) {
    const mine = ++turn;
    chosen.hidden = !ids[0];
    chosen.replaceChildren(...ids.map((id) => {
      const remove = make('button', { type: 'button', 'aria-label': say('remove', names[id]) }, '×');
      remove.onclick = () => { go(ids.filter((it) => it !== id)); place.focus(); };
      return make('li', {}, make('span', {}, names[id]), remove);
    }));
    if (!ids[1]) {
      result.replaceChildren();
      return tell(first, ids[0] && say('one-more'));
    }
    tell(first, say('loading'));
    const loaded = await Promise.all(ids.map(load));
    if (mine !== turn) return;
    const found = loaded.filter(Boolean);
    const topics = topic.value ? [topic.value] : [...topic.options].map((it) => it.value);
    result.replaceChildren(...(found[1] ? topics.flatMap((id) => section(id, found)) : []));
    const list = ids.map((id, at) => loaded[at] && names[id]).filter(Boolean).join(say('comma'));
    tell(first, ...ids.map((id, at) => !loaded[at] && say('failed', names[id])), found[1] && say(result.firstChild ? 'shown' : 'none-shared', list));
  }

  function go(next) {
    ids = next;
    put({ p: ids.join(), topic: topic.value }, 'pushState');
    show();
  }

  function read() {
    const wanted = [...new Set(asked('p').split(','))].filter(Boolean);
    const unknown = wanted.filter((id) => !names[id]);
    const known = wanted.filter((id) => names[id]);
    ids = known.slice(0, most);
    topic.value = asked('topic');
    if (!topic.value) topic.value = '';
    keep();
    show([unknown[0] && say('unknown', unknown.join(say('comma'))), known[most] && say('full')].filter(Boolean).join(' '));
  }

  form.onsubmit = (event) => {
    event.preventDefault();
    const id = place.value;
    place.value = '';
    if (!id || ids.includes(id)) return;
    if (ids.length < most) go([...ids, id]);
    else tell(say('full'));
  };
  topic.onchange = () => go(ids);
  onpopstate = read;
  form.hidden = false;
  read();
}

search();
for (const it of all('[data-list]')) {
  filter(it);
  sort(it);
  it.closest('details')?.toggleAttribute('open', location.search.includes(it.dataset.list));
}
compare();
keep();
