// Light, dark or as the system: runs before the first paint, so that nothing flashes, and remembers the reader's choice.
(function () {
  'use strict';
  var root = document.documentElement;
  var key = 'colloquy:' + root.dataset.course;
  var themes = ['system', 'light', 'dark'];

  function stored() {
    try {
      return JSON.parse(localStorage.getItem(key)) || {};
    } catch (e) {
      return {}; // storage is forbidden, or holds something else
    }
  }

  function show(theme) {
    if (theme === 'light' || theme === 'dark') {
      root.dataset.theme = theme;
    } else {
      delete root.dataset.theme;
    }
  }

  function remember(theme) {
    var state = stored();
    state.version = 1;
    state.theme = theme;
    try {
      localStorage.setItem(key, JSON.stringify(state));
    } catch (e) {
      // full or forbidden: the choice holds until the page is left
    }
  }

  var current = themes.indexOf(stored().theme) > 0 ? stored().theme : 'system';
  root.classList.add('scripts');
  show(current);

  document.addEventListener('DOMContentLoaded', function () {
    var button = document.querySelector('.theme-button');
    if (!button) {
      return;
    }
    function label() {
      button.setAttribute('aria-label', button.dataset[current]);
      button.title = button.dataset[current];
    }
    button.addEventListener('click', function () {
      current = themes[(themes.indexOf(current) + 1) % themes.length];
      show(current);
      remember(current);
      label();
    });
    label();
  });
})();
