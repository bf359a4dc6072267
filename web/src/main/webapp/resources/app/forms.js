/*
 * Forms with data-app-form="name of the form": they save a draft when a field is left and every 20 seconds, warn before
 * typed text is lost, send with Ctrl+Enter, and lead the focus to the problems. The draft is saved by the page's own
 * p:remoteCommand, named in data-app-draft.
 */
(function () {
  'use strict';

  const EVERY = 20000;
  const dirty = new Set();
  let released = false;
  let sending = null;
  let wanted = null;
  let saving = Promise.resolve();

  const form = (node) => (node instanceof Element ? node.closest('form[data-app-form]') : null);

  function save(of, then) {
    const draft = window[of.dataset.appDraft];
    if (typeof draft !== 'function') {
      if (then) {
        then();
      }
      return;
    }
    dirty.delete(of);
    const kept = draft([]);
    const done = kept && kept.then ? kept : Promise.resolve();
    saving = done;
    done.then(() => {
      showAddress();
      if (then) {
        then();
      }
    }, () => {
      dirty.add(of);
      hold(of);
    });
  }

  /* What cannot reach the server now waits in this tab, until the same person is on the same page again. */
  function hold(of) {
    if (window.SpineBoard.hold) {
      window.SpineBoard.hold(of);
    }
  }

  /* A form that got its draft only now says so in the address, so that a reload finds the draft again. */
  function showAddress() {
    const place = document.querySelector('[data-app-address]');
    const address = place && place.dataset.appAddress;
    if (address && window.location.pathname + window.location.search !== address) {
      window.history.replaceState(null, '', address);
    }
  }

  document.addEventListener('input', (event) => {
    const of = form(event.target);
    if (of) {
      dirty.add(of);
    }
  });

  /* A whole date typed into the first of three fields is shown in all three at once, read as the server reads it. */
  const WHOLE_DATE = /^\s*(\d{1,2})([\s./-]+)(\d{1,2}|\p{L}{3,9})[\s./-]+(\d{4})\s*$/u;
  const readsTwoWays = (day, between, month) => between.trim() !== '' && day !== month && Number(day) <= 12 && Number(month) <= 12;

  document.addEventListener('change', (event) => {
    const parts = event.target instanceof Element && event.target.closest('.app-dateparts');
    const fields = parts ? Array.from(parts.querySelectorAll('input')) : [];
    const whole = event.target === fields[0] && WHOLE_DATE.exec(fields[0].value);
    if (whole && !fields[1].value && !fields[2].value && !readsTwoWays(whole[1], whole[2], whole[3])) {
      [whole[1], whole[3], whole[4]].forEach((text, at) => { fields[at].value = text; });
    }
  });

  document.addEventListener('focusout', (event) => {
    const of = form(event.target);
    if (of && dirty.has(of) && !of.contains(event.relatedTarget && event.relatedTarget.closest('[type=submit]'))) {
      save(of);
    }
  });

  /* A button that sends the form takes everything typed along; if that fails, the form is unsaved again. */
  document.addEventListener('click', (event) => {
    const button = event.target instanceof Element && event.target.closest('[type=submit]');
    const of = button && form(button);
    if (of && dirty.delete(of)) {
      sending = of;
    }
  });

  window.setInterval(() => dirty.forEach((of) => save(of)), EVERY);

  /* Enter in a field would press the first button of the form, which may be the one that discards the draft. */
  function isForSending(event) {
    const field = event.target;
    const plain = field.tagName === 'INPUT' && !event.shiftKey && !event.altKey && field.getAttribute('aria-expanded') !== 'true';
    return event.key === 'Enter' && !event.defaultPrevented && (event.ctrlKey || event.metaKey || plain);
  }

  document.addEventListener('keydown', (event) => {
    const of = form(event.target);
    if (of && isForSending(event)) {
      const sends = of.querySelector('.is-primary[type=submit]') || of.querySelector('.app-go [type=submit]');
      if (sends) {
        event.preventDefault();
        sends.click();
      }
    } else if (of && (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's') {
      event.preventDefault();
      save(of);
    }
  });

  /* leaving */
  window.addEventListener('beforeunload', (event) => {
    if (dirty.size > 0 && !released) {
      event.preventDefault();
    }
  });

  window.addEventListener('pagehide', () => dirty.forEach(hold));

  function go() {
    released = true;
    window.location.href = wanted;
  }

  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest('a[href]');
    const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    const guard = document.getElementById('app-guard');
    if (link && link.closest('#app-lost, #app-locked')) {
      dirty.forEach(hold);
      released = true;
      return;
    }
    if (!link || !plain || !guard || dirty.size === 0 || link.target || /^(#|tel:|mailto:)/.test(link.getAttribute('href'))) {
      return;
    }
    event.preventDefault();
    wanted = link.href;
    const name = Array.from(dirty)[0].dataset.appForm;
    const text = guard.querySelector('[data-app-text]');
    text.textContent = text.dataset.appText.replace('{0}', name);
    guard.showModal();
  });

  /* The dialog took the focus out of the form, so the draft may be on its way or there already. */
  function saveAndGo(of) {
    if (of) {
      save(of, go);
    } else {
      saving.then(go, go);
    }
  }

  function answerGuard(event) {
    const guard = document.getElementById('app-guard');
    const answer = event.target instanceof Element && event.target.closest('button');
    if (!answer) {
      return;
    }
    guard.close();
    if (answer.value === 'discard') {
      dirty.clear();
      go();
    } else if (answer.value === 'save') {
      saveAndGo(Array.from(dirty)[0]);
    }
  }

  /* problems */
  let shown = null;

  function showProblems() {
    const problems = document.querySelector('[data-app="problems"]');
    if (problems && problems !== shown) {
      const prefix = problems.dataset.appPrefix + ' ';
      if (!document.title.startsWith(prefix)) {
        document.title = prefix + document.title;
      }
      problems.focus();
    }
    const fresh = problems !== null && problems !== shown;
    shown = problems;
    return fresh;
  }

  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest('[data-app="problems"] a');
    const place = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (place) {
      event.preventDefault();
      const field = place.matches('input, select, textarea') ? place : place.querySelector('input, select, textarea, a[href]');
      place.scrollIntoView({ block: 'center' });
      (field || place).focus();
    }
  });

  /* After an update the focus goes where the page says, back to where it was, or to the start of what is new. */
  let focused = null;

  function keepFocus() {
    if (document.activeElement && document.activeElement !== document.body) {
      focused = document.activeElement.id;
    }
  }

  function restoreFocus() {
    const follows = document.querySelector('[data-app-follow]:not([data-app-follow=""])');
    const moved = follows && document.querySelector(follows.dataset.appFollow);
    if (moved) {
      moved.focus();
      return;
    }
    const lost = !document.activeElement || document.activeElement === document.body;
    const again = focused && document.getElementById(focused);
    if (lost && again) {
      again.focus();
    }
    if (!document.activeElement || document.activeElement === document.body) {
      document.getElementById('main').focus();
    }
  }

  document.addEventListener('DOMContentLoaded', () => {
    const guard = document.getElementById('app-guard');
    if (guard) {
      guard.addEventListener('click', answerGuard);
    }
    showProblems();
    if (window.jQuery) {
      window.jQuery(document).on('pfAjaxSend', keepFocus);
      window.jQuery(document).on('pfAjaxError', () => {
        if (sending) {
          dirty.add(sending);
          hold(sending);
        }
      });
      window.jQuery(document).on('pfAjaxComplete', () => window.setTimeout(() => {
        const sent = sending;
        sending = null;
        showAddress();
        if (showProblems() && sent && sent.isConnected) {
          save(sent);
        }
        restoreFocus();
      }, 0));
    }
  });

  /* A page whose own buttons send the form calls this first, so that it may be left. */
  document.addEventListener('submit', () => { released = true; });
  window.SpineBoard = Object.assign(window.SpineBoard || {}, {
    clean: () => dirty.clear(),
    leave: () => { released = true; },
    typed: (of) => {
      dirty.add(of);
      save(of);
    },
  });
}());
