// Practising: a conversation stops before each reply of one speaker, until the reader has thought of an own answer.
// A step touches only what it shows, so that long conversations are practised as fast as short ones.
(function () {
  'use strict';
  var answers = window.colloquy.answers;
  var tools = document.querySelector('.conversation-tools');
  var conversation = document.querySelector('.conversation');
  var template = document.querySelector('.practise-parts');
  if (!tools || !template) {
    return;
  }
  var parts = document.importNode(template.content, true);
  var controls = tools.querySelector('.practise');
  var who = controls.querySelector('select');
  var toggle = controls.querySelector('.practise-toggle');
  var startWord = toggle.textContent;
  var status = controls.querySelector('.practise-status');
  var pause = parts.querySelector('.pause');
  var field = pause.querySelector('textarea');
  var own = parts.querySelector('.pause-own');
  var turns = []; // of the page, while practising
  var pieces = []; // segments and the lists that they are made of, each with the number of its first turn
  var at = 0; // the first turn that waits; their number when none does
  if (who.length < 2) {
    return; // nobody replies to anybody
  }

  function speaker(turn) {
    var name = turn.querySelector('.turn-speaker');
    return name ? name.textContent : '';
  }

  // to go on speaking is no reply, and a gesture alone cannot be guessed
  function isReply(i) {
    return i > 0 && speaker(turns[i]) === who.value && speaker(turns[i - 1]) !== who.value &&
      turns[i].querySelector('.turn-text > :not(.aside)');
  }

  function say(words) {
    status.textContent = words.replace('{0}', who.value);
  }

  // all turns before this one are shown, it and what follows wait
  function showUpTo(turn) {
    for (var i = Math.min(turn, at); i < Math.max(turn, at); i++) {
      turns[i].classList.toggle('turn-waits', i >= turn);
    }
    at = turn;
    pieces.forEach(function (piece) {
      piece.element.classList.toggle('segment-waits', piece.first > at);
    });
  }

  // shows the turns before this one, and all up to the next reply
  function pauseFrom(first) {
    var next = first;
    while (next < turns.length && !isReply(next)) {
      next++;
    }
    showUpTo(next);
    if (next === turns.length) {
      pause.remove();
      say(controls.dataset.over);
      return;
    }
    turns[next].before(pause);
    answers.show(field, template.dataset.dialogue + '#' + turns[next].id);
    say(controls.dataset.on);
  }

  function focus(turn) {
    turn.tabIndex = -1;
    turn.addEventListener('blur', function () {
      turn.removeAttribute('tabindex');
    }, { once: true });
    turn.focus();
  }

  function reveal() {
    var turn = turns[at];
    if (field.value.trim()) {
      var mine = own.cloneNode(true);
      mine.classList.toggle('pause-end', turn.classList.contains('turn-end'));
      mine.querySelector('.pause-own-text').textContent = field.value;
      turn.before(mine);
    }
    pauseFrom(at + 1);
    focus(turn);
  }

  // the place that the address names
  function asked() {
    try {
      return document.getElementById(decodeURIComponent(location.hash.slice(1)));
    } catch (e) {
      return null; // no address of ours
    }
  }

  // how many turns are to be shown for a place: up to and with a turn, all before a segment
  function upTo(place) {
    var turn = place && place.closest('.turn');
    var segment = place && place.closest('.segment');
    return turn ? turns.indexOf(turn) + 1 : segment ? turns.indexOf(segment.querySelector('.turn')) : 0;
  }

  function start() {
    turns = Array.from(conversation.querySelectorAll('.turn'));
    pieces = [];
    turns.forEach(function (turn, i) {
      var list = turn.parentNode;
      if (!turn.previousElementSibling) {
        pieces.push({ element: list.matches('ol:first-of-type') ? list.closest('.segment') : list, first: i });
      }
    });
    at = turns.length;
    toggle.textContent = toggle.dataset.stop;
    pauseFrom(upTo(asked()));
  }

  function stop() {
    showUpTo(turns.length);
    turns = [];
    pause.remove();
    conversation.querySelectorAll('.pause-own').forEach(function (mine) {
      mine.remove();
    });
    toggle.textContent = startWord;
    status.textContent = '';
  }

  toggle.addEventListener('click', function () {
    (turns.length ? stop : start)();
  });
  who.addEventListener('change', function () {
    if (at < turns.length) {
      pauseFrom(at);
    } else if (turns.length) {
      stop();
      start();
    }
  });
  pause.querySelector('.pause-show').addEventListener('click', reveal);
  pause.querySelector('.pause-stop').addEventListener('click', function () {
    var turn = turns[at];
    stop();
    focus(turn);
  });
  field.addEventListener('keydown', function (event) {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.isComposing) {
      event.preventDefault();
      reveal();
    }
  });
  addEventListener('hashchange', function () {
    var place = asked();
    if (turns.length && place && upTo(place) > at) {
      pauseFrom(upTo(place));
      place.scrollIntoView();
    }
  });

  tools.hidden = false;
})();
