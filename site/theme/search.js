// The dialog that searches the course. Without scripts its button is a link to the glossary or the map of the course.
(function () {
  'use strict';
  var button = document.querySelector('.search-button');
  if (!button || !window.HTMLDialogElement || !window.colloquySearch) {
    return;
  }
  var say = button.dataset;
  var PAGE = 10;
  var dialog, input, status, list, more;
  var found;
  var turn = 0;

  function element(name, className, text) {
    var made = document.createElement(name);
    made.className = className;
    made.textContent = text || '';
    return made;
  }

  function build() {
    dialog = element('dialog', 'search');
    dialog.setAttribute('aria-label', say.search);
    var bar = element('div', 'search-bar');
    input = element('input', 'search-input');
    input.autocomplete = 'off';
    input.enterKeyHint = 'search';
    input.setAttribute('aria-label', say.search);
    input.setAttribute('aria-describedby', 'page:search-hint');
    var close = element('button', 'search-close', say.close);
    close.type = 'button';
    close.addEventListener('click', function () {
      dialog.close();
    });
    bar.append(input, close);
    var kinds = element('fieldset', 'search-kinds');
    kinds.append(element('legend', 'search-legend', say.kinds));
    [[say.all, -1], [say.lessons, 1], [say.conversations, 2], [say.glossary, 0]].forEach(function (kind) {
      if (!kind[0]) {
        return;
      }
      var label = element('label', 'search-kind');
      var radio = element('input', '');
      radio.type = 'radio';
      radio.name = 'search-kind';
      radio.value = kind[1];
      radio.checked = kind[1] < 0;
      label.append(radio, element('span', '', kind[0]));
      kinds.append(label);
    });
    status = element('p', 'search-status');
    status.setAttribute('role', 'status');
    list = element('ul', 'search-results');
    more = element('button', 'search-more', say.more);
    more.type = 'button';
    more.hidden = true;
    more.addEventListener('click', function () {
      var next = list.children.length;
      show(turn, next).then(function () {
        list.children[next].firstChild.focus();
      });
    });
    var hint = element('p', 'search-hint', say.hint);
    hint.id = 'page:search-hint';
    var body = element('div', 'search-body');
    body.append(status, list, more, hint);
    dialog.append(bar, kinds, body);
    document.body.append(dialog);
    input.addEventListener('input', ask);
    kinds.addEventListener('change', ask);
    dialog.addEventListener('keydown', walk);
    dialog.addEventListener('click', function (event) {
      if (event.target === dialog || event.target.closest('.search-results a')) {
        dialog.close();
      }
    });
  }

  function open() {
    if (!dialog) {
      build();
    }
    if (!dialog.open) {
      dialog.showModal();
    }
    input.focus();
    input.select();
  }

  // Only the last question is answered, and none while it is typed.
  function ask() {
    var mine = ++turn;
    list.ariaBusy = 'true';
    setTimeout(function () {
      if (mine === turn) {
        search(mine);
      }
    }, 250);
  }

  function search(mine) {
    if (!window.colloquySearch.words(input.value, true).length) {
      list.textContent = status.textContent = '';
      list.ariaBusy = 'false';
      more.hidden = true;
      return;
    }
    window.colloquySearch.find(input.value, Number(dialog.querySelector(':checked').value)).then(function (answer) {
      if (mine === turn) {
        found = answer;
        return show(mine, 0);
      }
    }).catch(function () {
      if (mine === turn) {
        status.textContent = say.failed;
        list.ariaBusy = 'false';
      }
    });
  }

  function show(mine, from) {
    return window.colloquySearch.show(found, from, from + PAGE).then(function (results) {
      if (mine !== turn) {
        return;
      }
      var count = found.places.length;
      if (!from) {
        list.textContent = '';
      }
      results.forEach(function (result) {
        list.append(item(result));
      });
      status.textContent = count === 0 ? say.none : count === 1 ? say.one : say.count.replace('{0}', count);
      more.hidden = list.children.length >= count;
      list.ariaBusy = 'false';
    });
  }

  function item(result) {
    var link = element('a', 'search-result search-' + result.kind);
    link.href = result.href;
    var where = result.kind === 'term' ? say.glossary : result.unit;
    if (result.heading.join('') !== result.title && result.kind !== 'term') {
      where = where ? where + ' › ' + result.title : result.title;
    }
    link.append(pieces('search-heading', result.heading), element('span', 'search-where', where), pieces('search-text', result.text));
    var made = element('li', '');
    made.append(link);
    return made;
  }

  function pieces(className, texts) {
    var made = element('span', className);
    texts.forEach(function (text, i) {
      made.append(i % 2 ? element('mark', '', text) : text);
    });
    return made;
  }

  function walk(event) {
    var links = Array.from(list.querySelectorAll('a'));
    var at = links.indexOf(document.activeElement);
    var down = event.key === 'ArrowDown';
    if (event.target.type === 'radio' || event.isComposing) {
      return;
    }
    if (down || event.key === 'ArrowUp') {
      event.preventDefault();
      (links[down ? Math.min(at + 1, links.length - 1) : at - 1] || input).focus();
    } else if (event.key === 'Enter' && event.target === input) {
      event.preventDefault();
      if (links.length && list.ariaBusy === 'false') {
        links[0].click();
      }
    } else if (at >= 0 && event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey) {
      input.focus();
    }
  }

  button.setAttribute('role', 'button');
  button.addEventListener('click', function (event) {
    event.preventDefault();
    open();
  });
  button.addEventListener('keydown', function (event) {
    if (event.key === ' ') {
      event.preventDefault();
      open();
    }
  });
  document.addEventListener('keydown', function (event) {
    var plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    var typing = event.target.closest && event.target.closest('input, textarea, select, [contenteditable]');
    var slash = event.key === '/' && plain && !typing && !document.querySelector('dialog[open]');
    if (slash || ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'k')) {
      event.preventDefault();
      open();
    }
  });
})();
