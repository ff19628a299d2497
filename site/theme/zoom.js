// Pictures that are shown smaller than they are, and drawings, open large on a click or by a button of their own.
(function () {
  'use strict';
  var words = document.currentScript.dataset;
  var root = document.documentElement;

  function isDrawing(picture) {
    return picture.localName === 'svg' || /\.svg([?#]|$)|^data:image\/svg/i.test(picture.currentSrc || picture.src);
  }

  function naturalWidth(picture) {
    return isDrawing(picture) ? Infinity : picture.naturalWidth;
  }

  // what is in a link, a label or an interactive figure has a click of its own
  function isTaken(picture) {
    for (var at = picture.parentElement; at; at = at.parentElement) {
      if (/^(a|button|summary|label|dx-.*)$/.test(at.localName)) {
        return true;
      }
    }
    return false;
  }

  function button(className, label) {
    var made = document.createElement('button');
    made.type = 'button';
    made.className = className;
    made.setAttribute('aria-label', label);
    return made;
  }

  function open(picture, opener) {
    var dialog = document.createElement('dialog');
    var large = picture.cloneNode(true);
    var box = picture.getBoundingClientRect();
    var fit = Math.min(root.clientWidth - 32, (window.innerHeight - 32) * box.width / box.height);
    ['id', 'class', 'style', 'loading', 'height'].forEach(function (name) {
      large.removeAttribute(name);
    });
    // as large as the window, or where that is little gain, as on a phone, twice as large and to be scrolled
    var width = fit > 1.5 * box.width ? fit : 2 * box.width;
    large.setAttribute('width', Math.round(Math.min(naturalWidth(picture), width)));
    dialog.className = 'zoom';
    dialog.setAttribute('aria-label', words.open);
    dialog.append(button('zoom-close', words.close), large);
    dialog.addEventListener('click', function () {
      dialog.close();
    });
    dialog.addEventListener('close', function () {
      dialog.remove();
      opener.focus({ preventScroll: true });
    });
    document.body.append(dialog);
    dialog.showModal();
  }

  function prepare(picture) {
    var opener = button('zoom-open', words.open);

    // over the corner of the picture, out of the flow, so that nothing moves
    function place() {
      var at = picture.getBoundingClientRect();
      var now = opener.getBoundingClientRect();
      opener.style.left = (parseFloat(opener.style.left) || 0) + at.right - now.width - 8 - now.left + 'px';
      opener.style.top = (parseFloat(opener.style.top) || 0) + at.top + 8 - now.top + 'px';
    }

    function update() {
      var width = picture.getBoundingClientRect().width;
      var useful = width > 0 && naturalWidth(picture) > width * 1.1;
      opener.hidden = !useful;
      picture.classList.toggle('zoomable', useful);
      if (useful) {
        place();
      }
    }

    opener.style.left = '0';
    opener.style.top = '0';
    opener.hidden = true;
    opener.addEventListener('focus', place);
    picture.addEventListener('pointerenter', place);
    picture.addEventListener('load', update);
    picture.after(opener);
    [picture, opener].forEach(function (one) {
      one.addEventListener('click', function () {
        if (!opener.hidden) {
          open(picture, opener);
        }
      });
    });
    new ResizeObserver(update).observe(picture);
  }

  if (window.HTMLDialogElement && window.ResizeObserver) {
    document.querySelectorAll('.prose img, .prose figure > svg').forEach(function (picture) {
      if (!isTaken(picture)) {
        prepare(picture);
      }
    });
  }
})();
