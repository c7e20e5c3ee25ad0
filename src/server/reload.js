// Put into pages by `scorecard serve`, and into none that is built: asks what has changed, shows the page again, and
// lays over it what keeps the site from being built.
(() => {
  'use strict';
  const version = document.currentScript.dataset.version;
  let seen = '';
  let waiting = null;
  let overlay = null;

  const hide = () => {
    overlay?.remove();
    overlay = null;
  };

  const element = (name, attributes, ...inside) => {
    const it = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) it.setAttribute(key, value);
    it.append(...inside);
    return it;
  };

  const show = (state) => {
    hide();
    // A figure inside another page leaves it to that page.
    if (window.top !== window) return;
    overlay = element('div', { lang: state.lang });
    const close = element('button', { type: 'button' }, state.close);
    close.addEventListener('click', hide);
    overlay.attachShadow({ mode: 'open' }).append(
      element('link', { rel: 'stylesheet', href: '/_scorecard/overlay.css' }),
      element(
        'section',
        { role: 'alert', id: 'trouble' },
        element('header', {}, element('h2', {}, state.title), close),
        element('pre', { tabindex: '0' }, state.trouble),
      ),
    );
    document.body.append(overlay);
  };

  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') hide();
  });

  // A page that nobody looks at asks nothing: a browser has few connections to one host.
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) waiting?.abort();
  });
  const looked = () =>
    new Promise((go) => {
      if (!document.hidden) return go();
      document.addEventListener('visibilitychange', () => go(), { once: true });
    });

  const ask = async () => {
    waiting = new AbortController();
    const query = new URLSearchParams({ seen, page: location.pathname });
    const answer = await fetch(`/_scorecard/state?${query}`, { cache: 'no-store', signal: waiting.signal });
    return answer.json();
  };

  (async () => {
    for (;;) {
      await looked();
      try {
        const state = await ask();
        if (state.version !== version) return location.reload();
        if (state.turn !== seen) {
          seen = state.turn;
          if (state.trouble) show(state);
          else hide();
        }
      } catch {
        await new Promise((go) => setTimeout(go, 500));
      }
    }
  })();
})();
