/*
 * Going away. Two minutes before the session ends the page asks whether somebody is still there; once it has ended the
 * page is covered. The server decides: it is told at most once a minute that somebody moves, types or scrolls, and asked
 * before anything is shown, because another tab may have spoken meanwhile. Tabs follow each other.
 */
(function () {
  'use strict';

  const SECOND = 1000;
  const TELL_EVERY = 60 * SECOND;
  const byId = (id) => document.getElementById(id);
  const asking = byId('app-idle');
  const cover = byId('app-locked');
  const warn = Number(asking.dataset.appWarn) * SECOND;
  const others = 'BroadcastChannel' in window ? new BroadcastChannel('spineboard-session') : null;

  let end = Date.now() + Number(asking.dataset.appIdle) * SECOND;
  let told = Date.now();
  let waiting = false;
  let locked = false;

  const left = () => end - Date.now();

  function tellOthers(what) {
    if (others) {
      others.postMessage(what);
    }
  }

  function lock() {
    if (locked) {
      return;
    }
    locked = true;
    asking.close();
    document.querySelectorAll('dialog[open]').forEach((dialog) => dialog.close());
    document.documentElement.dataset.appLocked = 'true';
    cover.querySelector('a').href = window.location.href;
    if (window.SpineBoard.leave) {
      window.SpineBoard.leave();
    }
    cover.showModal();
  }

  /* A server that cannot be reached does not leave the page open either. */
  function ask(method) {
    waiting = true;
    return fetch(asking.dataset.appSession, {
      method: method,
      headers: { 'X-Requested-With': 'XMLHttpRequest', Accept: 'application/json' },
      redirect: 'error',
    }).then((answer) => {
      if (answer.status === 401) {
        end = 0;
        return null;
      }
      return answer.ok ? answer.json() : null;
    }).then((said) => {
      if (said) {
        end = Date.now() + said.left * SECOND;
      }
    }, () => {}).finally(() => {
      waiting = false;
      look();
    });
  }

  function stay() {
    told = Date.now();
    return ask('POST').then(() => tellOthers('stayed'));
  }

  function words(milliseconds) {
    const seconds = Math.max(0, Math.ceil(milliseconds / SECOND));
    return Math.floor(seconds / 60) + ':' + String(seconds % 60).padStart(2, '0');
  }

  function show() {
    byId('app-idle-left').textContent = words(left());
    if (!asking.open) {
      asking.showModal();
      window.SpineBoard.announce(byId('app-idle-title').textContent);
    }
  }

  function look() {
    if (locked || waiting) {
      return;
    }
    if (left() <= 0) {
      lock();
      tellOthers('locked');
    } else if (left() > warn) {
      asking.close();
    } else {
      show();
    }
  }

  function tick() {
    const due = !locked && !waiting && left() <= warn && (!asking.open || left() <= 0);
    if (due) {
      ask('GET').then(() => { if (!locked && left() <= 0) { lock(); } });
    } else {
      look();
    }
  }

  function moved() {
    if (!locked && !asking.open && !waiting && Date.now() - told >= TELL_EVERY && left() > warn) {
      told = Date.now();
      ask('POST');
    }
  }

  ['keydown', 'pointerdown', 'pointermove', 'wheel'].forEach((kind) => {
    document.addEventListener(kind, moved, { passive: true });
  });
  byId('app-idle-stay').addEventListener('click', stay);
  asking.addEventListener('cancel', (event) => {
    event.preventDefault();
    stay();
  });
  cover.addEventListener('cancel', (event) => event.preventDefault());
  if (others) {
    others.addEventListener('message', (event) => {
      if (event.data === 'locked' || event.data === 'stayed') {
        ask('GET');
      }
    });
  }
  document.addEventListener('visibilitychange', () => { if (!document.hidden) { tick(); } });
  window.addEventListener('pageshow', (event) => { if (event.persisted) { ask('GET'); } });
  window.setInterval(tick, SECOND);
}());
