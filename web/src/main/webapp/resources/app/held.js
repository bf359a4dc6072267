/*
 * What was typed and could not reach the server, because the session had ended or the line was down, waits in this tab.
 * It comes back into its form when the same person opens the same page here again, and is kept as a draft at once. The
 * browser forgets it with the tab, and the page forgets it when its person signs out or another one signs in.
 */
(function () {
  'use strict';

  const PREFIX = 'spineboard-typed ';
  const who = document.getElementById('app-locked').dataset.appWho;
  const key = (of) => PREFIX + window.location.pathname + ' ' + of.id;
  const isTicked = (field) => field.type === 'radio' || field.type === 'checkbox';
  const isTyped = (field) => field.name && !['hidden', 'submit', 'button', 'file', 'fieldset'].includes(field.type);

  function hold(of) {
    const fields = Array.from(of.elements).filter(isTyped)
      .map((field) => [field.name, isTicked(field) ? field.value : null, isTicked(field) ? field.checked : field.value]);
    window.sessionStorage.setItem(key(of), JSON.stringify({ who: who, fields: fields }));
  }

  const all = () => Object.keys(window.sessionStorage).filter((name) => name.startsWith(PREFIX));
  const read = (name) => JSON.parse(window.sessionStorage.getItem(name));
  const forget = (names) => names.forEach((name) => window.sessionStorage.removeItem(name));

  function put(of, name, choice, value) {
    Array.from(of.elements).filter((field) => field.name === name && isTyped(field)).forEach((field) => {
      if (!isTicked(field)) {
        field.value = value;
      } else if (field.value === choice) {
        field.checked = value;
      }
    });
  }

  function bringBack(of) {
    const held = read(key(of));
    if (!held) {
      return;
    }
    forget([key(of)]);
    held.fields.forEach(([name, choice, value]) => put(of, name, choice, value));
    window.SpineBoard.typed(of);
  }

  document.addEventListener('submit', (event) => {
    if (event.target.action.endsWith('/sign-out')) {
      forget(all());
    }
  });

  window.SpineBoard = Object.assign(window.SpineBoard || {}, { hold: hold });
  forget(all().filter((name) => read(name).who !== who));
  window.addEventListener('load', () => document.querySelectorAll('form[data-app-form]').forEach(bringBack));
}());
