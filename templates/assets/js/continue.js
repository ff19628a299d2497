// Remembers the lesson and section that was read last, and offers on the front page to go on there.
(function () {
  'use strict';
  var course = window.colloquy;

  // the same for /unit/a.html, and for /unit/a as some servers have it
  function place(url) {
    var path = url.split(/[?#]/)[0].slice(course.site.length);
    return path.replace(/(^|\/)index\.html$/, '$1').replace(/\.html$/, '');
  }

  if (document.body.classList.contains('page-lesson')) {
    var remember = function () {
      var section = document.querySelector('.contents [aria-current]');
      course.remember('last', { page: place(location.href), at: section ? section.hash : '' });
    };
    remember();
    addEventListener('pagehide', remember);
    return;
  }
  var offer = document.querySelector('.continue');
  var last = course.stored().last;
  if (!offer || !last) {
    return;
  }
  // only to lessons that are still there: what is stored is looked for and never followed
  var lesson = Array.from(document.querySelectorAll('.map a')).find(function (link) {
    return place(link.href) === last.page;
  });
  if (lesson) {
    offer.href = lesson.href + (/^#./.test(last.at) ? last.at : '');
    offer.querySelector('.button-detail').textContent = lesson.textContent;
  }
})();
