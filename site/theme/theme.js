// Light, dark or as the system: runs before the first paint, so that nothing flashes, and remembers the reader's choice.
(function () {
  'use strict';
  var root = document.documentElement;
  var key = 'colloquy:' + root.dataset.course;
  var themes = ['system', 'light', 'dark'];

  // what this browser remembers of the course, for the other scripts too
  function stored() {
    try {
      var state = JSON.parse(localStorage.getItem(key));
      return state && typeof state === 'object' && !Array.isArray(state) ? state : {};
    } catch (e) {
      return {}; // storage is forbidden, or holds something else
    }
  }

  function remember(name, value) {
    var state = stored();
    state.version = 1;
    state[name] = value;
    try {
      localStorage.setItem(key, JSON.stringify(state));
    } catch (e) {
      // full or forbidden: it holds until the page is left
    }
  }

  window.colloquy = {
    site: document.currentScript.src.replace(/theme\/theme\.js$/, ''),
    stored: stored,
    remember: remember
  };

  function show(theme) {
    if (theme === 'light' || theme === 'dark') {
      root.dataset.theme = theme;
    } else {
      delete root.dataset.theme;
    }
  }

  var current = themes.indexOf(stored().theme) > 0 ? stored().theme : 'system';
  root.classList.add('scripts');
  root.classList.toggle('returning', !!stored().last); // makes room for what continue.js will say
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
      remember('theme', current);
      label();
    });
    label();
  });
})();
