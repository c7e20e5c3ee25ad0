// Sets two to six places side by side, from a file of data a place. The choice stands in the address:
// ?p=ha-noi,da-nang&topic=chi-so. Every word and number comes from the page and from those files.
(() => {
  'use strict';
  const tool = document.getElementById('tool');
  if (!tool) return;
  const part = (id) => document.getElementById(`tool-${id}`);
  const [form, place, topic, chosen, says, result] = [tool.querySelector('form'), ...['place', 'topic', 'chosen', 'says', 'result'].map(part)];
  const most = Number(tool.dataset.most);
  const words = {};
  for (const it of part('words').content.querySelectorAll('[data-word]')) words[it.dataset.word] = it.textContent;
  const say = (key, name = '') => words[key].split('%s').join(name);
  const tell = (...lines) => { says.textContent = lines.filter(Boolean).join(' '); };

  if (location.protocol === 'file:') {
    tell(say('from-disk'));
    return;
  }

  const options = [...place.options].filter((it) => it.value);
  const nameOf = (id) => options.find((it) => it.value === id)?.textContent ?? id;
  const files = new Map();
  let ids = [];
  let turn = 0;

  function load(id) {
    if (!files.has(id)) {
      const get = fetch(`${tool.dataset.from}${id}.${document.documentElement.lang}.json`).then((answer) => {
        if (!answer.ok) throw new Error(answer.status);
        return answer.json();
      });
      get.catch(() => files.delete(id));
      files.set(id, get);
    }
    return files.get(id);
  }

  function make(tag, attributes = {}, ...inside) {
    const it = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) if (value) it.setAttribute(name, value);
    it.append(...inside);
    return it;
  }
  // A text of the data, a link where it leads somewhere.
  const piece = (x) => make(x.href ? 'a' : 'span', { href: x.href, lang: x.lang }, x.text);
  const note = (text) => (text ? [' ', make('span', { class: 's' }, text)] : []);

  function chipOf(chip) {
    const inside = [' ', make('span', { class: `chip ${chip.kind}` }, chip.word)];
    return chip.stated ? [...inside, ...note(chip.stated)] : inside;
  }

  function cell(figure, period) {
    if (!figure) return make('td', { class: 's' }, say('cell-none'));
    const marks = (figure.checks ?? []).flatMap((it) => [' ', make('a', { class: `check ${it.kind}`, href: it.href, 'aria-label': it.label }, it.sign)]);
    return make('td', {}, piece({ ...figure.value, href: figure.href }), ...marks,
      ...note(figure.period === period ? '' : figure.period), ...(figure.chip ? chipOf(figure.chip) : []));
  }

  const has = (figures) => Boolean(figures?.some((it) => !it.none));

  // The key that is compared: the latest that at least half of the places have, else the one that most have.
  function keyOf(all) {
    const counts = new Map();
    for (const figures of all) {
      for (const it of figures ?? []) {
        if (!it.key || it.apart) continue;
        const known = counts.get(it.key) ?? { key: it.key, last: '', count: 0 };
        known.last = it.last > known.last ? it.last : known.last;
        counts.set(it.key, { ...known, count: known.count + 1 });
      }
    }
    const order = (a, b) => (a === b ? 0 : a > b ? -1 : 1);
    const shared = [...counts.values()].filter((it) => it.count > 1).sort((a, b) => order(a.last, b.last) || order(a.count, b.count) || order(a.key, b.key));
    const half = all.filter(has).length / 2;
    return (shared.find((it) => it.count >= half) ?? shared.sort((a, b) => order(a.count, b.count))[0])?.key;
  }

  function row(indicator, all) {
    const key = keyOf(all);
    const shown = all.map((figures) => figures && ((key && figures.find((it) => it.key === key)) || figures[0]));
    const periods = shown.filter((it) => it && !it.none).map((it) => it.period);
    const compared = key && shown.find((it) => it?.key === key);
    const isShared = periods.every((it) => it === periods[0]);
    const period = isShared ? periods[0] : compared?.period;
    const why = indicator.never ? say('never') : key || isShared ? '' : say('periods');
    return make('tr', {}, make('th', { scope: 'row' }, piece(indicator.name), ...note(period), ...note(why)), ...shown.map((it) => cell(it, period)));
  }

  function table(of, places, rows) {
    const caption = `caption-${of.id}`;
    // Some ended before others began: these may even have one name.
    const differ = places.some((a) => places.some((b) => a.until && b.from && a.until <= b.from));
    const heads = places.map((it) => make('th', { scope: 'col' }, piece(it.name), ...note(differ ? it.life : '')));
    const head = make('thead', {}, make('tr', {}, make('th', { scope: 'col' }, say('indicator')), ...heads));
    const inside = make('table', { class: 'matrix beside' }, make('caption', { id: caption }, of.name.text), head, make('tbody', {}, ...rows));
    return make('div', { class: 'scroll', role: 'group', tabindex: '0', 'aria-labelledby': caption }, inside);
  }

  function draw(places) {
    const topics = new Map();
    places.forEach((it, at) => {
      for (const of of it.topics) {
        if (topic.value && topic.value !== of.id) continue;
        const known = topics.get(of.id) ?? { ...of, rows: new Map() };
        topics.set(of.id, known);
        for (const indicator of of.indicators) {
          const all = known.rows.get(indicator.id) ?? { indicator, figures: places.map(() => undefined) };
          all.figures[at] = indicator.figures;
          known.rows.set(indicator.id, all);
        }
      }
    });
    const order = [...topic.options].map((it) => it.value);
    const sections = [...topics.values()].sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id)).map((of) => {
      const shared = [...of.rows.values()].filter((it) => it.figures.filter(has).length > 1);
      const rows = shared.sort((a, b) => a.indicator.at - b.indicator.at).map((it) => row(it.indicator, it.figures));
      return rows.length ? [make('h3', {}, piece(of.name)), table(of, places, rows)] : [];
    });
    result.replaceChildren(...sections.flat());
    return result.childElementCount > 0;
  }

  async function show(first = '') {
    const mine = ++turn;
    const names = ids.map(nameOf);
    chosen.hidden = ids.length === 0;
    chosen.replaceChildren(...ids.map((id, at) => {
      const remove = make('button', { type: 'button', 'aria-label': say('remove', names[at]) }, '×');
      remove.addEventListener('click', () => { go(ids.filter((it) => it !== id)); place.focus(); });
      return make('li', {}, make('span', {}, names[at]), remove);
    }));
    for (const link of document.querySelectorAll('.languages a')) link.search = location.search;
    if (ids.length < 2) {
      result.replaceChildren();
      tell(first, say(ids.length ? 'one-more' : 'choose'));
      return;
    }
    tell(first, say('loading'));
    const loaded = await Promise.all(ids.map((id) => load(id).catch(() => null)));
    if (mine !== turn) return;
    const lost = names.filter((_, at) => !loaded[at]);
    const found = loaded.filter(Boolean);
    const list = names.filter((_, at) => loaded[at]).join(say('comma'));
    const any = found.length > 1 ? draw(found) : (result.replaceChildren(), false);
    tell(first, ...lost.map((it) => say('failed', it)), found.length > 1 ? say(any ? 'shown' : 'none-shared', list) : '');
  }

  // Puts a choice into the address, as a step of the history.
  function go(next) {
    ids = next;
    const query = [ids.length && `p=${ids.join(',')}`, topic.value && `topic=${topic.value}`].filter(Boolean).join('&');
    history.pushState(null, '', `${location.pathname}${query && `?${query}`}${location.hash}`);
    show();
  }

  // Takes the choice out of the address.
  function read() {
    const query = new URLSearchParams(location.search);
    const asked = [...new Set((query.get('p') ?? '').split(',').filter(Boolean))];
    const known = asked.filter((id) => options.some((it) => it.value === id));
    const unknown = asked.filter((id) => !known.includes(id));
    ids = known.slice(0, most);
    topic.value = query.get('topic') ?? '';
    if (topic.selectedIndex < 0) topic.value = '';
    show([unknown.length && say('unknown', unknown.join(say('comma'))), known.length > most && say('full')].filter(Boolean).join(' '));
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const id = place.value;
    place.value = '';
    if (!id || ids.includes(id)) return;
    if (ids.length < most) go([...ids, id]);
    else tell(say('full'));
  });
  topic.addEventListener('change', () => go(ids));
  addEventListener('popstate', read);
  form.hidden = false;
  read();
})();
