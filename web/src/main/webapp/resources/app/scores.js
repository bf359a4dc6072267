/*
 * A calculator that answers while one enters: it asks its own page with what the form holds and takes the result and the
 * errors out of the answer, so that the server alone calculates and the address can be handed on.
 */
(function () {
  'use strict';

  const byId = (id) => document.getElementById(id);
  const form = byId('score-form');
  let asked = 0;

  function address() {
    const entered = new URLSearchParams();
    new FormData(form).forEach((value, name) => {
      if (value !== '' && value !== 'NOT_KNOWN') {
        entered.set(name, value);
      }
    });
    const query = entered.toString();
    return form.getAttribute('action') + (query === '' ? '' : '?' + query);
  }

  function show(page, place) {
    const result = page.getElementById('score-result');
    if (!result) {
      window.location.assign(place);
      return;
    }
    byId('score-said').replaceChildren(...page.getElementById('score-said').childNodes);
    const body = byId('score-said').parentElement;
    Array.from(body.children).filter((part) => part.id !== 'score-said').forEach((part) => part.remove());
    body.append(...Array.from(result.querySelector('.app-body').children).filter((part) => part.id !== 'score-said'));
    form.querySelectorAll('.app-error').forEach((error) => {
      error.textContent = page.getElementById(error.id).textContent;
      const input = byId(error.id.replace(/-error$/, ''));
      if (input && input.hasAttribute('aria-invalid')) {
        input.setAttribute('aria-invalid', String(error.textContent !== ''));
      }
    });
    window.history.replaceState(null, '', place);
  }

  async function work() {
    const place = address();
    asked += 1;
    const mine = asked;
    const answer = await fetch(place, { credentials: 'same-origin' });
    const text = await answer.text();
    if (mine === asked) {
      show(new DOMParser().parseFromString(text, 'text/html'), place);
    }
  }

  const again = () => work().catch(() => form.submit());

  if (form) {
    form.addEventListener('change', again);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      again();
    });
  }
}());
