/*
 * The search palette: a combobox over the very list that the search page shows. It asks the page for what was typed and
 * takes the hits out of the answer, so rights, marks and words are those of the page.
 */
(function () {
  'use strict';

  const PAUSE = 220;
  const LEAST = 2;
  const byId = (id) => document.getElementById(id);

  let timer = 0;
  let asked = 0;
  let active = -1;

  const options = () => Array.from(byId('app-palette-hits').children);

  function activate(index) {
    const all = options();
    active = all.length === 0 ? -1 : (index + all.length) % all.length;
    all.forEach((option, at) => option.setAttribute('aria-selected', String(at === active)));
    const input = byId('app-palette-text');
    if (active < 0) {
      input.removeAttribute('aria-activedescendant');
    } else {
      input.setAttribute('aria-activedescendant', all[active].id);
      all[active].scrollIntoView({ block: 'nearest' });
    }
  }

  function say(count) {
    const said = byId('app-palette-said');
    const words = said.dataset;
    said.textContent = count === 0 ? words.appNone : (count === 1 ? words.appOne : words.appMany).replace('{0}', count);
  }

  function empty() {
    byId('app-palette-hits').replaceChildren();
    byId('app-palette-hits').hidden = true;
    byId('app-palette-text').setAttribute('aria-expanded', 'false');
    byId('app-palette-said').textContent = '';
    activate(-1);
  }

  function show(page) {
    const found = Array.from(page.querySelectorAll('#hits > li'));
    const list = byId('app-palette-hits');
    list.replaceChildren(...found.map((hit, at) => {
      const option = document.createElement('li');
      option.id = 'app-palette-hit-' + at;
      option.setAttribute('role', 'option');
      option.dataset.href = hit.dataset.href;
      option.append(...Array.from(hit.querySelector('a').childNodes).map((node) => document.importNode(node, true)));
      return option;
    }));
    list.hidden = found.length === 0;
    byId('app-palette-text').setAttribute('aria-expanded', String(found.length > 0));
    activate(0);
    say(found.length);
  }

  function ask() {
    const text = byId('app-palette-text').value.trim();
    asked += 1;
    const mine = asked;
    if (text.length < LEAST) {
      empty();
      return;
    }
    fetch(byId('app-palette').querySelector('form').action + '?q=' + encodeURIComponent(text), { redirect: 'error' })
      .then((answer) => (answer.ok ? answer.text() : Promise.reject(new Error(String(answer.status)))))
      .then((html) => {
        if (mine === asked) {
          show(new DOMParser().parseFromString(html, 'text/html'));
        }
      })
      .catch(() => { if (mine === asked) { empty(); } });
  }

  function open(option) {
    if (option) {
      byId('app-palette').close();
      const link = document.createElement('a');
      link.href = option.dataset.href;
      document.body.append(link);
      link.click();
      link.remove();
    }
  }

  function onKey(event) {
    const moves = { ArrowDown: 1, ArrowUp: -1 };
    if (moves[event.key]) {
      event.preventDefault();
      activate(active + moves[event.key]);
    } else if (event.key === 'Enter' && active >= 0) {
      event.preventDefault();
      open(options()[active]);
    }
  }

  document.addEventListener('DOMContentLoaded', () => {
    const palette = byId('app-palette');
    if (!palette) {
      return;
    }
    byId('app-palette-text').addEventListener('input', () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(ask, PAUSE);
    });
    byId('app-palette-text').addEventListener('keydown', onKey);
    byId('app-palette-hits').addEventListener('click', (event) => open(event.target.closest('[role="option"]')));
    palette.querySelector('[data-app="shut"]').addEventListener('click', () => palette.close());
    palette.addEventListener('close', () => {
      byId('app-palette-text').value = '';
      empty();
    });
  });
}());
