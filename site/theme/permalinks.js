// A permalink of a heading, turn or term also copies its full address, where the browser allows it.
(function () {
  'use strict';
  var copied = document.currentScript.dataset.copied;
  if (!navigator.clipboard) {
    return;
  }
  var notice = document.createElement('p');
  var timer = 0;
  notice.className = 'notice';
  notice.setAttribute('role', 'status');
  document.body.append(notice);

  function tell(words) {
    notice.textContent = words;
    clearTimeout(timer);
    timer = setTimeout(function () {
      notice.textContent = '';
    }, 2000);
  }

  window.colloquy.tell = tell; // for the other scripts that copy

  function say() {
    tell(copied);
  }

  document.addEventListener('click', function (event) {
    var link = event.target.closest('a.permalink');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) {
      return;
    }
    var copying = navigator.clipboard.writeText(link.href);
    if (link.href.split('#')[0] === location.href.split('#')[0]) {
      copying.then(say, function () {}); // not allowed to: it has still gone there
      return;
    }
    function go() {
      location.href = link.href;
    }
    event.preventDefault(); // to leave the page would end the copying
    copying.then(go, go);
  });
})();
