// Measurements that browser.mjs runs inside a page. Each function is sent to
// the browser as text, so it may use nothing from outside itself.

/// What is wrong with the charts at this width: cut off by the window, labels
/// outside their chart, too small, over one another, or struck through.
export function chartFaults() {
  const SMALLEST_LABEL = 11.9; // px: the budget is 12, less the rounding of a scaled chart
  const faults = new Set();

  /// How far two boxes lie over one another, across and down (negative: apart).
  const overlap = (a, b) => ({
    across: Math.min(a.right, b.right) - Math.max(a.left, b.left),
    down: Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
  });
  /// The box of the letters: a text's own box has empty space above and below.
  const letters = (box) => ({ left: box.left, right: box.right, top: box.top + 3, bottom: box.bottom - 3 });
  const boxes = (svg, selector) => [...svg.querySelectorAll(selector)].map((e) => e.getBoundingClientRect());

  for (const svg of document.querySelectorAll('svg')) {
    const frame = svg.getBoundingClientRect();
    if (!frame.width || getComputedStyle(svg).visibility === 'hidden') continue;
    const name = (svg.querySelector('title')?.textContent || svg.className.baseVal || 'svg')
      .trim()
      .slice(0, 50);
    const say = (fault) => faults.add(`${fault} in ${name}`);

    // A small line in a column's head moves with its column: all of the table can be scrolled to.
    const moves = svg.classList.contains('spark') && svg.closest('.scroll table');
    if (frame.right > innerWidth + 1 && !moves)
      say(`chart cut off at the right by ${Math.round(frame.right - innerWidth)} px`);

    const scale = svg.viewBox.baseVal?.width ? frame.width / svg.viewBox.baseVal.width : 1;
    const labels = [...svg.querySelectorAll('text')]
      .map((text) => ({
        words: text.textContent.trim().slice(0, 24),
        box: text.getBoundingClientRect(),
        size: parseFloat(getComputedStyle(text).fontSize) * scale,
      }))
      .filter((label) => label.words && label.box.width > 0);

    for (const { words, box, size } of labels) {
      const outside =
        box.right > frame.right + 1 ||
        box.left < frame.left - 1 ||
        box.top < frame.top - 1 ||
        box.bottom > frame.bottom + 1;
      if (outside) say(`label outside its chart: "${words}"`);
      if (size < SMALLEST_LABEL) say(`label of ${size.toFixed(1)} px: "${words}"`);
    }

    for (let i = 0; i < labels.length; i++) {
      for (let j = i + 1; j < labels.length; j++) {
        const { across, down } = overlap(labels[i].box, labels[j].box);
        if (across > 1 && down > 3) say(`labels overlap: "${labels[i].words}" and "${labels[j].words}"`);
      }
    }

    // Only a thin box is a straight line along an axis: the box of a slanted
    // line covers much that the line itself does not touch.
    for (const line of boxes(svg, 'line,.target,.serie,polyline')) {
      if (line.width >= 3 && line.height >= 3) continue;
      for (const { words, box } of labels) {
        const { across, down } = overlap(line, letters(box));
        if ((across > 2 && down >= 0) || (down > 2 && across >= 0))
          say(`a line runs through the label "${words}"`);
      }
    }
    for (const mark of boxes(svg, 'circle,.me,.mark')) {
      for (const { words, box } of labels) {
        const { across, down } = overlap(mark, letters(box));
        if (across > 2 && down > 2) say(`a mark covers the label "${words}"`);
      }
    }
  }
  return [...faults];
}

/// Table cells squeezed into many lines of a word or two.
export function squeezedCells() {
  return [...document.querySelectorAll('th, td')]
    .filter((cell) => {
      const words = cell.textContent.trim().split(/\s+/).length;
      // The text's own height: a cell is as high as the highest of its row.
      const range = document.createRange();
      range.selectNodeContents(cell);
      const box = range.getBoundingClientRect();
      const lines = box.height / parseFloat(getComputedStyle(cell).lineHeight);
      return (
        words > 3 &&
        box.width > 0 &&
        lines > 4.5 &&
        words / lines < 2.5 &&
        !cell.querySelector('svg, ul, p, details')
      );
    })
    .map((cell) => cell.textContent.trim().replace(/\s+/g, ' ').slice(0, 30));
}

/// What makes the page wider than the window; '' when nothing does.
export function sidewaysScroll() {
  const root = document.documentElement;
  if (root.scrollWidth <= root.clientWidth + 1) return '';
  const wide = [...document.querySelectorAll('body *')].filter((element) => {
    const sticksOut = element.getBoundingClientRect().right > root.clientWidth + 1;
    return sticksOut && !element.closest('.scroll, [data-scroll]') && !element.parentElement.closest('svg');
  });
  const named = wide.slice(0, 3).map((e) => `${e.tagName.toLowerCase()}.${e.getAttribute('class') ?? ''}`);
  return named.join(', ') || `${root.scrollWidth} px`;
}

/// Elements that hide a part of their own text.
export function clippedText() {
  return [...document.querySelectorAll('body *')]
    .filter((element) => {
      if (element.closest('svg') || !element.textContent.trim()) return false;
      const style = getComputedStyle(element);
      // Text for screen readers alone is absolute and cut off on purpose.
      if (style.position === 'absolute' || !/hidden|clip/.test(style.overflowX + style.overflowY))
        return false;
      return element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1;
    })
    .slice(0, 3)
    .map((e) => `${e.tagName.toLowerCase()}.${e.getAttribute('class') ?? ''}`)
    .join(', ');
}

/// What stands in closed <details> must fit as well.
export function openDetails() {
  for (const details of document.querySelectorAll('details')) details.open = true;
}

/// The spacing of WCAG 1.4.12, by a constructed style sheet since the page's
/// policy refuses an inline one.
export function spaceText() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    * { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
    p { margin-bottom: 2em !important }`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/// The text of the page's main part, in one line.
/// Not that of forms: the choices that a script offers say nothing of their own.
export function mainText() {
  const forms = [...document.querySelectorAll('main form:not([hidden])')];
  for (const form of forms) form.hidden = true;
  const text = (document.querySelector('main')?.innerText ?? '').replace(/\s+/g, ' ').trim();
  for (const form of forms) form.hidden = false;
  return text;
}

/// Counts of the page: its elements, and the indicators that it is about (the
/// rows of its tables, where it leads to no indicator).
export function counts() {
  const links = document.querySelectorAll('main a[href*="indicators/"]');
  const indicators = new Set([...links].map((it) => it.pathname)).size;
  const rows = document.querySelectorAll('main tbody tr').length;
  return { nodes: document.querySelectorAll('*').length, indicators: indicators || rows };
}

/// How many table rows the printer may cut in two.
export function cuttableRows() {
  return [...document.querySelectorAll('main tr')].filter(
    (row) => row.getBoundingClientRect().height > 0 && !/avoid/.test(getComputedStyle(row).breakInside),
  ).length;
}

/// What cannot be seen where the reader's own few colours stand for all others:
/// text as pale as what lies behind it, charts without a visible mark.
export function unseenInForcedColours() {
  const READABLE = 4.5;
  const VISIBLE = 1.5; // a mark that is nearly of the colour of the page is not there
  const faults = [];

  const channels = (colour) => colour.match(/[\d.]+/g)?.map(Number) ?? [0, 0, 0, 0];
  const isClear = (colour) => colour === 'none' || colour === 'transparent' || channels(colour)[3] === 0;
  const light = (colour) => {
    const [red, green, blue] = channels(colour)
      .slice(0, 3)
      .map((it) => (it <= 10.3 ? it / 3294 : ((it / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (a, b) => {
    const [low, high] = [light(a), light(b)].sort((x, y) => x - y);
    return (high + 0.05) / (low + 0.05);
  };
  const probe = document.createElement('canvas'); // an element that no rule of the page is about
  document.body.append(probe);
  probe.setAttribute('hidden', '');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('body > canvas[hidden] { background-color: Canvas !important; forced-color-adjust: none !important }');
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const ground = getComputedStyle(probe).backgroundColor;
  probe.remove();

  const behind = (element) => {
    for (let it = element; it; it = it.parentElement) {
      const colour = getComputedStyle(it).backgroundColor;
      if (!isClear(colour)) return colour;
    }
    return ground;
  };
  const hasWords = (element) => [...element.childNodes].some((it) => it.nodeType === 3 && it.data.trim());
  const name = (element) => `"${element.textContent.trim().replace(/\s+/g, ' ').slice(0, 30)}"`;

  for (const element of document.querySelectorAll('body *')) {
    if (element.closest('svg') || !hasWords(element) || element.getClientRects().length === 0) continue;
    if (contrast(getComputedStyle(element).color, behind(element)) < READABLE) faults.push(`text ${name(element)}`);
  }
  for (const svg of document.querySelectorAll('svg')) {
    if (svg.getBoundingClientRect().width === 0) continue;
    const page = behind(svg);
    const shapes = [...svg.querySelectorAll('path, rect, circle, line, polyline, polygon, use')];
    const isSeen = (shape) => {
      const { fill, stroke } = getComputedStyle(shape);
      return [fill, stroke].some((it) => !isClear(it) && !it.startsWith('url') && contrast(it, page) >= VISIBLE);
    };
    if (shapes.length > 0 && !shapes.some(isSeen)) faults.push(`the marks of ${svg.querySelector('title')?.textContent.slice(0, 40) ?? `an icon in ${name(svg.parentElement)}`}`);
    for (const text of svg.querySelectorAll('text')) {
      const box = text.getBoundingClientRect();
      const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
      const under = shapes.filter((it) => {
        const around = it.getBoundingClientRect();
        const isBefore = it.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING;
        return it.localName === 'rect' && isBefore && around.left <= x && around.right >= x && around.top <= y && around.bottom >= y;
      });
      const fill = under.map((it) => getComputedStyle(it).fill).filter((it) => !isClear(it) && !it.startsWith('url')).at(-1);
      if (box.width > 0 && contrast(getComputedStyle(text).fill, fill ?? page) < READABLE) faults.push(`label ${name(text)}`);
    }
  }
  return [...new Set(faults)];
}
