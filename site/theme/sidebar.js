// Keeps the list of lessons where the reader left it, and the current one in sight.
(function () {
  'use strict';
  var course = window.colloquy;
  var list = document.querySelector('.sidebar .fold-body');
  if (!list) {
    return;
  }
  list.scrollTop = Number(course.stored().sidebar) || 0;
  var current = list.querySelector('[aria-current]');
  if (current) {
    var box = current.getBoundingClientRect();
    var seen = list.getBoundingClientRect();
    if (box.top < seen.top || box.bottom > seen.bottom) {
      list.scrollTop += box.top - seen.top - list.clientHeight / 3;
    }
  }
  addEventListener('pagehide', function () {
    if (list.clientHeight && (list.scrollTop || course.stored().sidebar)) {
      course.remember('sidebar', list.scrollTop);
    }
  });
})();
