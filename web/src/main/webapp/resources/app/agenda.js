/*
 * An agenda put in order by dragging, as an extra beside its buttons: the row follows its grip, a line shows where it
 * would come to stand, and the server is told the place. What was done is announced as it is after a button.
 */
(function () {
  'use strict';

  const row = (node) => (node instanceof Element ? node.closest('tr[data-case]') : null);
  const rows = () => Array.from(document.querySelectorAll('tr[data-case]'));
  let dragged = null;

  function unmark() {
    document.querySelectorAll('.is-before, .is-after').forEach((one) => one.classList.remove('is-before', 'is-after'));
  }

  function isLower(over, event) {
    const box = over.getBoundingClientRect();
    return event.clientY > box.top + box.height / 2;
  }

  /* The place, counted from 1, at which the dragged row stands once it is taken out and put before or after the other. */
  function placeOf(over, event) {
    const others = rows().filter((one) => one !== dragged);
    return others.indexOf(over) + (isLower(over, event) ? 2 : 1);
  }

  document.addEventListener('dragstart', (event) => {
    const grip = event.target instanceof Element && event.target.closest('.app-grip');
    if (grip) {
      dragged = row(grip);
      event.dataTransfer.effectAllowed = 'move';
      event.dataTransfer.setData('text/plain', dragged.dataset.case);
      event.dataTransfer.setDragImage(dragged, 0, 0);
    }
  });

  document.addEventListener('dragover', (event) => {
    const over = dragged && row(event.target);
    unmark();
    if (over) {
      event.preventDefault();
      if (over !== dragged) {
        over.classList.add(isLower(over, event) ? 'is-after' : 'is-before');
      }
    }
  });

  document.addEventListener('drop', (event) => {
    const over = dragged && row(event.target);
    if (over) {
      event.preventDefault();
      if (over !== dragged && typeof window.placeCase === 'function') {
        window.placeCase([
          { name: 'case', value: dragged.dataset.case },
          { name: 'place', value: String(placeOf(over, event)) },
        ]);
      }
    }
  });

  document.addEventListener('dragend', () => {
    dragged = null;
    unmark();
  });

  document.addEventListener('DOMContentLoaded', () => {
    window.jQuery(document).on('pfAjaxComplete', () => {
      const said = document.querySelector('[data-app-say]');
      if (said && said.dataset.appSay) {
        window.SpineBoard.announce(said.dataset.appSay);
      }
    });
  });
}());
