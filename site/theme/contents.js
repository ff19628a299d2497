// Marks the section that is being read in the table of contents.
(function () {
  'use strict';
  var links = Array.from(document.querySelectorAll('.contents a'));
  if (!links.length) {
    return;
  }
  var list = document.querySelector('.contents .fold-body');
  var headings = links.map(function (link) {
    return document.getElementById(decodeURIComponent(link.hash.slice(1)));
  });
  var chosen = -1;
  var marked = -1;

  // Where reading is: a quarter down the window, and at the end of the page further and further down, so that short last
  // sections have their turn too, which never come up to the quarter.
  function readingLine() {
    var below = document.documentElement.scrollHeight - window.scrollY - window.innerHeight;
    return Math.max(window.innerHeight / 4, window.innerHeight - below);
  }

  function sectionAt(line) {
    var at = -1;
    headings.forEach(function (heading, i) {
      var shown = heading && heading.getClientRects().length; // not while the tools of a conversation hide it
      if (shown && heading.getBoundingClientRect().top < line) {
        at = i;
      }
    });
    return at;
  }

  function isSeen(heading) {
    var top = heading ? heading.getBoundingClientRect().top : -1;
    return top >= 0 && top < window.innerHeight;
  }

  function mark() {
    var at = chosen >= 0 && isSeen(headings[chosen]) ? chosen : sectionAt(readingLine());
    if (at === marked) {
      return;
    }
    marked = at;
    links.forEach(function (link, i) {
      if (i === at) {
        link.setAttribute('aria-current', 'true');
      } else {
        link.removeAttribute('aria-current');
      }
    });
    if (at >= 0 && list.scrollHeight > list.clientHeight) {
      list.scrollTop = links[at].offsetTop - list.clientHeight / 2;
    }
  }

  // a section that was asked for is the one that is read, until the reader scrolls
  function choose() {
    chosen = links.findIndex(function (link) {
      return location.hash && link.hash === location.hash;
    });
    mark();
  }
  ['wheel', 'touchmove', 'keydown'].forEach(function (input) {
    addEventListener(input, function () {
      chosen = -1;
    }, { passive: true });
  });
  addEventListener('hashchange', choose);

  var waiting = false;
  addEventListener('scroll', function () {
    if (!waiting) {
      waiting = true;
      requestAnimationFrame(function () {
        waiting = false;
        mark();
      });
    }
  }, { passive: true });
  choose();
})();
