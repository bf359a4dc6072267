/*
 * The levels of a column map are one stop of the tab key. Arrow keys, Home and End go from level to level; Enter follows
 * the link of the level, as on any link.
 */
(function () {
  'use strict';

  function levels(map) {
    return Array.from(map.querySelectorAll('a[data-level]'));
  }

  /** From above to below; left and right go to the level that stands in the other half of the map. */
  function next(key, all, at) {
    const half = all[at].parentElement;
    const beside = all.filter((level) => level.parentElement !== half);
    const place = all.filter((level) => level.parentElement === half).indexOf(all[at]);
    const across = beside[Math.min(place, beside.length - 1)];
    const apart = beside.length > 0 && beside[0].getBoundingClientRect().left !== all[at].getBoundingClientRect().left;
    switch (key) {
      case 'ArrowDown':
        return all[Math.min(at + 1, all.length - 1)];
      case 'ArrowUp':
        return all[Math.max(at - 1, 0)];
      case 'Home':
        return all[0];
      case 'End':
        return all[all.length - 1];
      case 'ArrowLeft':
      case 'ArrowRight':
        return apart && (all.indexOf(across) > at) === (key === 'ArrowRight') ? across : all[at];
      default:
        return null;
    }
  }

  document.addEventListener('keydown', (event) => {
    const level = event.target instanceof Element && event.target.closest('[data-app="column"] a[data-level]');
    if (!level || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const all = levels(level.closest('[data-app="column"]'));
    const goal = next(event.key, all, all.indexOf(level));
    if (goal) {
      event.preventDefault();
      goal.focus();
    }
  });

  /* Beside a form the level is opened in the form, and its first question gets the focus. */
  let wanted = null;

  function question(level) {
    return document.querySelector('fieldset[data-level="' + level + '"] input');
  }

  function arrive() {
    const first = wanted && question(wanted);
    if (first) {
      wanted = null;
      first.focus();
      first.scrollIntoView({ block: 'center' });
    }
  }

  document.addEventListener('click', (event) => {
    const level = event.target instanceof Element && event.target.closest('[data-app="column-edit"] a[data-level]');
    if (!level) {
      return;
    }
    event.preventDefault();
    wanted = level.dataset.level;
    const select = document.getElementById('moreLevel');
    if (question(wanted)) {
      arrive();
    } else if (select) {
      select.value = wanted;
      document.getElementById('addLevel').click();
    }
  });

  document.addEventListener('DOMContentLoaded', () => {
    if (window.jQuery) {
      window.jQuery(document).on('pfAjaxComplete', () => window.setTimeout(arrive, 0));
    }
  });

  /* The level that was last in use is where the tab key comes back to. */
  document.addEventListener('focusin', (event) => {
    const level = event.target instanceof Element && event.target.closest('[data-app="column"] a[data-level]');
    if (level) {
      levels(level.closest('[data-app="column"]')).forEach((one) => {
        one.tabIndex = one === level ? 0 : -1;
      });
    }
  });
}());
