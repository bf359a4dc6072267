/* The frame of every page: theme, density, search key, copying, announcements, toasts, lost connections. */
(function () {
  'use strict';

  const root = document.documentElement;
  const byId = (id) => document.getElementById(id);

  /** Says something to assistive technology without moving the focus. */
  function announce(text) {
    const live = byId('app-live');
    if (live) {
      live.textContent = '';
      window.requestAnimationFrame(() => { live.textContent = text; });
    }
  }

  function press(group, chosen) {
    group.querySelectorAll('button').forEach((button) => {
      button.setAttribute('aria-pressed', String(button === chosen));
    });
  }

  function choose(kind, button) {
    const value = button.dataset[kind === 'theme' ? 'appTheme' : 'appDensity'];
    root.dataset[kind] = value;
    press(button.parentElement, button);
    if (window.appPreferences) {
      window.appPreferences([{ name: kind, value: value }]);
    }
  }

  function copy(button) {
    navigator.clipboard.writeText(button.dataset.appCopy).then(() => announce(button.dataset.appSaid));
  }

  /** Opens the search dialog of the page, if it has one; otherwise the link leads to the search page. */
  function search(event) {
    const palette = byId('app-palette');
    if (palette) {
      event.preventDefault();
      if (!palette.open) {
        palette.showModal();
      }
    } else if (event.type === 'keydown') {
      const link = document.querySelector('[data-app="search"]');
      if (link) {
        event.preventDefault();
        link.click();
      }
    }
  }

  document.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : null;
    const at = (selector) => target && target.closest(selector);
    if (at('[data-app-theme]')) {
      choose('theme', at('[data-app-theme]'));
    } else if (at('[data-app-density]')) {
      choose('density', at('[data-app-density]'));
    } else if (at('[data-app-copy]')) {
      copy(at('[data-app-copy]'));
    } else if (at('[data-app="print"]')) {
      window.print();
    } else if (at('[data-app="search"]')) {
      search(event);
    }
    document.querySelectorAll('details[data-app="menu"][open]').forEach((menu) => {
      if (!target || !menu.contains(target)) {
        menu.open = false;
      }
    });
  });

  document.addEventListener('keydown', (event) => {
    const command = (event.ctrlKey || event.metaKey) && !event.altKey;
    if (command && event.key.toLowerCase() === 'k') {
      search(event);
    } else if (event.key === 'Escape') {
      document.querySelectorAll('details[data-app="menu"][open]').forEach((menu) => {
        menu.open = false;
        menu.querySelector('summary').focus();
      });
    } else if (event.altKey && !command && /^[1-9]$/.test(event.key)) {
      const places = document.querySelectorAll('.app-railnav ul a');
      const place = places[Number(event.key) - 1];
      if (place) {
        event.preventDefault();
        place.click();
      }
    } else if (event.altKey && !command && event.key.toLowerCase() === 'n') {
      const next = document.querySelector('[data-app="next"]');
      if (next) {
        event.preventDefault();
        next.click();
      }
    }
  });

  /* A toast stays ten seconds, and longer while a pointer or the focus rests on it. */
  function watchToast(toast) {
    if (toast.dataset.appWatched) {
      return;
    }
    toast.dataset.appWatched = 'true';
    let left = Number(toast.dataset.appSeconds || 10);
    const timer = window.setInterval(() => {
      if (!toast.isConnected) {
        window.clearInterval(timer);
      } else if (!toast.matches(':hover') && !toast.contains(document.activeElement)) {
        left -= 1;
        if (left <= 0) {
          window.clearInterval(timer);
          toast.remove();
        }
      }
    }, 1000);
  }

  function watchToasts() {
    document.querySelectorAll('.app-toast').forEach(watchToast);
  }

  /* A partial request that failed leaves the page as it is and says so. */
  let leaving = false;
  window.addEventListener('pagehide', () => { leaving = true; });
  window.addEventListener('beforeunload', () => {
    leaving = true;
    window.setTimeout(() => { leaving = false; }, 1000);
  });

  function lost(kind, id) {
    const dialog = byId('app-lost');
    if (!dialog || leaving) {
      return;
    }
    dialog.querySelectorAll('[data-app-lost]').forEach((part) => {
      part.hidden = !part.dataset.appLost.split(' ').includes(kind);
    });
    dialog.querySelector('.app-lost-id').textContent = id || '';
    dialog.querySelector('a').href = window.location.href;
    if (!dialog.open) {
      dialog.showModal();
    }
  }

  function lostBy(xhr) {
    const kinds = { 401: 'signedOut', 409: 'tooOld', 0: 'offline' };
    lost(kinds[xhr.status] || 'failed', xhr.getResponseHeader && xhr.getResponseHeader('X-Request-Id'));
  }

  document.addEventListener('DOMContentLoaded', () => {
    watchToasts();
    /* A page that one came to for one thing puts the focus there. */
    const arrive = document.querySelector('[data-app="arrive"]');
    if (arrive && document.activeElement === document.body) {
      arrive.focus();
    }
    const dialog = byId('app-lost');
    if (dialog) {
      dialog.querySelector('[value="stay"]').addEventListener('click', () => dialog.close());
    }
    if (window.jQuery) {
      window.jQuery(document).on('pfAjaxError', (event, xhr) => lostBy(xhr));
      window.jQuery(document).on('pfAjaxComplete', watchToasts);
    }
  });

  window.SpineBoard = Object.assign(window.SpineBoard || {}, { announce: announce, lost: lost });
}());
