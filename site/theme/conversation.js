// Ways to read a conversation: one speaker, questions only, and the places that have certain words.
(function () {
  'use strict';
  var tools = document.querySelector('.conversation-tools');
  var find = tools && tools.querySelector('.tool-find');
  if (!find) {
    return;
  }
  var input = find.querySelector('input');
  var steps = find.querySelectorAll('.tool-step');
  var speaker = tools.querySelector('.tool-speaker');
  var questions = tools.querySelector('.tool-questions');
  var status = tools.querySelector('.tools-status [role="status"]');
  var all = tools.querySelector('.tools-all');
  var marks = window.Highlight && window.CSS && CSS.highlights;
  var MOST_MARKED = 300;
  if (marks) { // not in a file: checkers of styles do not know it yet
    var style = new CSSStyleSheet();
    style.replaceSync('::highlight(conversation) { background: var(--mark); color: var(--ink); }');
    document.adoptedStyleSheets = [style];
  }
  var segments = Array.from(document.querySelectorAll('.conversation > .segment'));
  var turns = [];
  var hits = [];
  var at = -1;
  var timer = 0;

  // the lists of a long conversation, whose heights are told before they are laid out
  var passages = new Map();
  document.querySelectorAll('.passage').forEach(function (list) {
    passages.set(list, { turns: list.children.length, letters: Number(list.style.getPropertyValue('--letters')), seen: 0 });
  });

  segments.forEach(function (segment, number) {
    segment.querySelectorAll('.turn').forEach(function (element) {
      turns.push({ element: element, segment: number, passage: passages.get(element.parentNode) });
    });
  });

  // What is read of a turn when it is first needed.
  function name(turn) {
    if (turn.name === undefined) {
      var cite = turn.element.querySelector('.turn-speaker');
      turn.name = cite ? cite.textContent : '';
    }
    return turn.name;
  }

  function said(turn) { return turn.element.querySelector('.turn-text'); }

  // The words as search folds them, each after a space; plain ones by a shorter way.
  function words(turn) {
    if (turn.words === undefined) {
      var text = said(turn).textContent;
      var all = /[^\0-\x7f]/.test(text) ? window.colloquySearch.words(text).map(function (found) {
        return found.word;
      }) : text.toLowerCase().match(/[a-z0-9]+/g) || [];
      turn.words = ' ' + all.join(' ');
    }
    return turn.words;
  }

  // Reads a part of the turns now and then, so that all are read when somebody has typed a word.
  function prepare(from) {
    turns.slice(from, from + 200).forEach(words);
    if (from + 200 < turns.length) {
      setTimeout(prepare, 0, from + 200);
    }
  }

  // The beginnings of words that are asked for.
  function asked() {
    return window.colloquySearch.words(input.value, true).map(function (found) {
      return ' ' + found.word;
    });
  }

  function fill(pattern, first, second) {
    return pattern.replace('{0}', first).replace('{1}', second);
  }

  function element(hash) {
    try {
      return hash.length > 1 ? document.getElementById(decodeURIComponent(hash.slice(1))) : null;
    } catch (e) {
      return null; // no anchor of ours
    }
  }

  function pressed() {
    return !!questions && questions.getAttribute('aria-pressed') === 'true';
  }

  // Shows the turns that are asked for, and the one that the address names.
  function show() {
    var who = speaker ? speaker.value : '';
    var asks = pressed();
    var needles = asked();
    var chosen = !!who || asks || needles.length > 0;
    var place = element(location.hash);
    var target = place && place.closest('.turn');
    var seen = segments.map(Number.bind(null, 0));
    var count = 0;
    hits = [];
    at = -1;
    passages.forEach(function (passage) {
      passage.seen = 0;
    });
    turns.forEach(function (turn) {
      var fits = (!who || name(turn) === who) && (!asks || 'question' in turn.element.dataset) && needles.every(function (needle) {
        return words(turn).indexOf(needle) >= 0;
      });
      if (fits && needles.length) {
        hits.push(turn);
      }
      fits = fits || turn.element === target;
      if (turn.element.hidden === fits) {
        turn.element.hidden = !fits;
      }
      seen[turn.segment] += fits ? 1 : 0;
      count += fits ? 1 : 0;
      if (turn.passage && fits) {
        turn.passage.seen++;
      }
    });
    passages.forEach(function (passage, list) {
      list.hidden = !passage.seen;
      list.style.setProperty('--turns', passage.seen);
      list.style.setProperty('--letters', Math.round(passage.letters * passage.seen / passage.turns));
    });
    segments.forEach(function (segment, number) {
      segment.hidden = !seen[number];
    });
    tools.classList.toggle('tools-chosen', chosen);
    all.hidden = !chosen;
    steps.forEach(function (step) {
      step.hidden = !hits.length;
    });
    status.textContent = chosen ? fill(tools.dataset.shown, count, turns.length) : '';
    point(null);
    mark(needles);
  }

  // Marks the words in the first turns that have them.
  function mark(needles) {
    if (!marks) {
      return;
    }
    var ranges = new window.Highlight();
    hits.slice(0, MOST_MARKED).forEach(function (turn) {
      var walker = document.createTreeWalker(said(turn), NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        var node = walker.currentNode;
        window.colloquySearch.words(node.data).forEach(function (found) {
          if (needles.some(function (needle) {
            return (' ' + found.word).indexOf(needle) === 0;
          })) {
            var range = document.createRange();
            range.setStart(node, found.start);
            range.setEnd(node, found.end);
            ranges.add(range);
          }
        });
      }
    });
    marks.set('conversation', ranges);
  }

  function point(turn) {
    var before = document.querySelector('.turn-here');
    if (before) {
      before.classList.remove('turn-here');
    }
    if (turn) {
      turn.element.classList.add('turn-here');
      turn.element.scrollIntoView({ block: 'center' });
    }
  }

  function go(step) {
    if (timer) {
      change();
    }
    if (!hits.length) {
      return;
    }
    at = at < 0 && step < 0 ? hits.length - 1 : (at + step + hits.length) % hits.length;
    point(hits[at]);
    status.textContent = fill(tools.dataset.hit, at + 1, hits.length);
  }

  function change() {
    clearTimeout(timer);
    timer = 0;
    show();
  }

  function reset() {
    input.value = '';
    if (speaker) {
      speaker.value = '';
    }
    if (questions) {
      questions.setAttribute('aria-pressed', 'false');
    }
    change();
  }

  // A place that an address leads to is there, whatever was chosen.
  function reveal(hash) {
    var place = element(hash);
    if (!place || !place.closest('.conversation [hidden]')) {
      return false;
    }
    reset();
    return true;
  }

  input.addEventListener('focus', function () {
    prepare(0);
  }, { once: true });
  input.addEventListener('input', function () {
    clearTimeout(timer);
    timer = setTimeout(change, 120);
  });
  input.addEventListener('keydown', function (event) {
    if (event.key === 'Enter' && !event.isComposing) {
      event.preventDefault();
      go(event.shiftKey ? -1 : 1);
    } else if (event.key === 'Escape' && input.value) {
      event.preventDefault();
      input.value = '';
      change();
    }
  });
  steps.forEach(function (button) {
    button.addEventListener('click', function () {
      go(Number(button.dataset.step));
    });
  });
  if (speaker) {
    speaker.addEventListener('change', change);
  }
  if (questions) {
    questions.addEventListener('click', function () {
      questions.setAttribute('aria-pressed', String(!pressed()));
      change();
    });
  }
  all.addEventListener('click', function () {
    reset();
    input.focus({ preventScroll: true }); // the button is gone
  });
  document.addEventListener('click', function (event) {
    var link = event.target.closest('a[href*="#"]');
    if (link && link.href.split('#')[0] === location.href.split('#')[0]) {
      reveal(link.hash);
    }
  }, true);
  addEventListener('hashchange', function () {
    if (reveal(location.hash)) {
      element(location.hash).scrollIntoView();
    }
  });
  tools.hidden = false;
})();
