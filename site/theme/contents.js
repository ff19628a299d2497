// Marks the section that is being read in the table of contents.
(function () {
  'use strict';
  var links = Array.from(document.querySelectorAll('.contents a'));
  var headings = links.map(function (link) {
    return document.getElementById(decodeURIComponent(link.hash.slice(1)));
  });
  if (!links.length) {
    return;
  }
  function mark() {
    var line = window.innerHeight / 4;
    var at = -1;
    headings.forEach(function (heading, i) {
      if (heading && heading.getBoundingClientRect().top < line) {
        at = i;
      }
    });
    links.forEach(function (link, i) {
      if (i === at) {
        link.setAttribute('aria-current', 'true');
      } else {
        link.removeAttribute('aria-current');
      }
    });
  }
  var waiting = false;
  document.addEventListener('scroll', function () {
    if (!waiting) {
      waiting = true;
      requestAnimationFrame(function () {
        waiting = false;
        mark();
      });
    }
  }, { passive: true });
  mark();
})();
