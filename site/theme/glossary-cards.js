// A card beside a term of the glossary, opened by pointer, keyboard focus or tap: its explanations one by one, and the way
// to its entry. Without this script a term is a link to the entry. The files it loads are described in GlossaryScripts.java.
(function () {
  'use strict';
  var words = document.currentScript.dataset;
  var glossary = new URL(words.glossary, location.href);
  var root = document.documentElement;
  var terms = new Map();
  var files = {};
  var shown = null; // the open card: card, link, term, at (which explanation), y (where the pointer was)
  var awaited = null; // the link whose card opens as soon as its file is there
  var tapped = null;
  var pressed = null;
  var returning = false;
  var timer = 0;

  window.colloquyTerms = function (more) {
    Object.keys(more).forEach(function (id) {
      terms.set(id, more[id]);
    });
  };

  // as GlossaryFiles.indexOf
  function fileOf(id) {
    return id.split('').reduce(function (hash, unit) {
      return (Math.imul(hash, 31) + unit.charCodeAt(0)) | 0;
    }, 0) & (words.files - 1);
  }

  function idOf(link) {
    return decodeURIComponent(link.hash.slice(1)).split(':').pop(); // on the page for printing, the page's own stands before it
  }

  function load(link) {
    var file = fileOf(idOf(link));
    files[file] = files[file] || new Promise(function (done) {
      var script = document.createElement('script');
      script.src = new URL('glossary/' + file + '.js', glossary);
      script.onload = script.onerror = done;
      document.head.append(script);
    });
    return files[file].then(function () {
      return terms.get(idOf(link));
    });
  }

  function element(name, attributes, text) {
    var made = document.createElement(name);
    Object.keys(attributes).forEach(function (key) {
      made.setAttribute(key, attributes[key]);
    });
    made.textContent = text || '';
    return made;
  }

  // The HTML is what the glossary page shows, written by the same converter under the same rule for raw HTML (`html:` in
  // course.yml), and nothing a reader types gets into it. Even raw HTML of the author cannot run here: scripts that are
  // set as HTML never do, and the page's policy forbids handlers in attributes.
  function explanation(html) {
    var template = document.createElement('template');
    template.innerHTML = html;
    template.content.querySelectorAll('[id]').forEach(function (one) {
      one.removeAttribute('id'); // the glossary page may be this one
    });
    template.content.querySelectorAll('a[href], [src], [poster], [srcset]').forEach(function (one) {
      ['href', 'src', 'poster', 'srcset'].filter(one.hasAttribute, one).forEach(function (name) {
        // a srcset has several addresses, each with its width or density
        one.setAttribute(name, one.getAttribute(name).replace(name === 'srcset' ? /\S+/g : /^[^]+$/, fromGlossary));
      });
    });
    return template.content;
  }

  function fromGlossary(address) {
    try {
      return /^[\d.]+[wx],?$/.test(address) ? address : new URL(address, glossary).href;
    } catch (e) {
      return address; // not an address; it leads nowhere on the glossary page either
    }
  }

  function fill() {
    var one = shown.term[shown.at + 1];
    var body = shown.body;
    body.style.minHeight = body.offsetHeight + 'px'; // never shrinks, so that the button stays under the pointer
    body.replaceChildren();
    if (one[0]) {
      body.append(element('p', { class: 'term-card-label' }, one[0]));
    }
    body.append(explanation(one[1]));
    body.scrollTop = 0;
    Array.from(shown.dots.children).forEach(function (dot, i) {
      dot.className = i === shown.at ? 'on' : '';
    });
  }

  function build(link, term, y) {
    var card = element('div', { class: 'term-card', role: 'group', 'aria-label': term[0], lang: root.lang, dir: root.dir });
    var name = element('p', { class: 'term-card-name' }, term[0]);
    var body = element('div', { class: 'term-card-body', id: 'page:term', 'aria-live': 'polite', 'aria-atomic': 'true' });
    var foot = element('div', { class: 'term-card-foot' });
    var again = element('button', { class: 'term-card-again', type: 'button' }, words.again);
    var dots = element('span', { class: 'term-card-dots', 'aria-hidden': 'true' });
    var href = new URL('#' + encodeURIComponent(idOf(link)), glossary).href;
    var entry = element('a', { class: 'term-card-entry', href: href }, words.entry);
    term.slice(1).forEach(function () {
      dots.append(element('span', {}));
    });
    again.addEventListener('click', function () {
      shown.at = (shown.at + 1) % (term.length - 1);
      fill();
      place();
    });
    entry.addEventListener('click', function () {
      setTimeout(close, 0); // the entry may be on this page
    });
    if (term.length > 2) {
      name.append(dots);
      foot.append(again);
    }
    foot.append(entry);
    card.append(name, body, foot);
    shown = { card: card, body: body, dots: dots, link: link, term: term, at: 0, y: y };
  }

  function open(link, y) {
    if (shown && shown.link === link) {
      return Promise.resolve(true);
    }
    awaited = link;
    return load(link).then(function (term) {
      if (!term || awaited !== link) {
        return Boolean(term);
      }
      close();
      build(link, term, y);
      // right after the link, so that keyboards and screen readers come to it next
      (link.closest('label, summary') || link).after(shown.card);
      if (shown.card.showPopover) {
        shown.card.popover = 'manual';
        shown.card.showPopover();
      }
      fill();
      shown.body.style.minHeight = '';
      place();
      link.setAttribute('aria-describedby', 'page:term');
      return true;
    });
  }

  function close() {
    clearTimeout(timer);
    awaited = null;
    if (shown) {
      shown.link.removeAttribute('aria-describedby');
      shown.card.remove();
      shown = null;
    }
  }

  // Under the link, or over it where there is more room, and never beyond an edge.
  function place() {
    var card = shown.card;
    var gap = 10;
    // a term may run over two lines: the one that the pointer is on
    var lines = Array.from(shown.link.getClientRects());
    var at = lines.find(function (line) {
      return shown.y >= line.top && shown.y <= line.bottom;
    }) || lines[0];
    if (!at) {
      return;
    }
    var below = root.clientHeight - at.bottom - 2 * gap;
    var above = at.top - 2 * gap;
    card.style.maxHeight = '';
    var over = below < Math.min(card.offsetHeight, 240) && above > below;
    card.style.maxHeight = Math.max(over ? above : below, 140) + 'px';
    var box = card.getBoundingClientRect();
    var x = root.dir === 'rtl' ? at.right + 16 - box.width : at.left - 16;
    x = Math.max(gap, Math.min(x, root.clientWidth - box.width - gap));
    var y = over ? at.top - box.height - gap : at.bottom + gap;
    // what it is placed against depends on the browser, so the way from where it is now is added
    card.style.left = (parseFloat(card.style.left) || 0) + x - box.left + 'px';
    card.style.top = (parseFloat(card.style.top) || 0) + y - box.top + 'px';
    card.style.setProperty('--tip', Math.max(20, Math.min((at.left + at.right) / 2 - x, box.width - 20)) + 'px');
    card.classList.toggle('term-card-over', over);
    if (shown.body.scrollHeight > shown.body.clientHeight) {
      shown.body.tabIndex = 0;
    }
  }

  function termAt(target) {
    var link = target.closest && target.closest('a.term');
    return link && !link.closest('.term-card') ? link : null;
  }

  function inside(target) {
    return Boolean(shown) && (shown.card.contains(target) || shown.link.contains(target));
  }

  document.addEventListener('pointerover', function (event) {
    if (event.pointerType === 'touch') {
      return;
    }
    var link = termAt(event.target);
    clearTimeout(timer);
    if (link && !inside(link)) {
      load(link);
      timer = setTimeout(open, 180, link, event.clientY);
    } else if (shown && !inside(event.target) && !inside(document.activeElement)) {
      timer = setTimeout(close, 320);
    } else if (!shown) {
      awaited = null;
    }
  });

  document.addEventListener('focusin', function (event) {
    var link = termAt(event.target);
    if (!inside(event.target)) {
      close();
    }
    if (link && link.matches(':focus-visible') && !returning) {
      clearTimeout(timer);
      open(link);
    }
  });

  document.addEventListener('keydown', function (event) {
    if (event.key === 'Escape') {
      var back = shown && shown.card.contains(document.activeElement) ? shown.link : null;
      close();
      if (back) {
        returning = true;
        back.focus();
        returning = false;
      }
    }
  });

  document.addEventListener('pointerdown', function (event) {
    var link = termAt(event.target);
    pressed = event.target;
    tapped = link && event.pointerType === 'touch' && !inside(link) ? link : null;
  });

  // on lifting, so that a finger that scrolls the page does not close the card
  document.addEventListener('pointerup', function () {
    if (pressed && !tapped && !inside(pressed)) {
      close();
    }
  });

  document.addEventListener('click', function (event) {
    var link = termAt(event.target);
    if (link && link === tapped) {
      event.preventDefault();
      open(link, event.clientY).then(function (found) {
        if (!found) {
          location.href = link.href;
        }
      });
    }
    tapped = null;
  });

  window.addEventListener('resize', function () {
    if (shown) {
      place();
    }
  });
  window.addEventListener('pagehide', close);
})();
