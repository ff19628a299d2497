// Practising: a conversation stops before each reply of one speaker, until the reader has thought of an own answer. Only the
// place of the pause is marked; style sheets hide what follows it, so that no step grows with the length of the conversation.
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
  var controls = parts.querySelector('.practise');
  var who = controls.querySelector('select');
  var toggle = controls.querySelector('.practise-toggle');
  var startWord = toggle.textContent;
  var status = controls.querySelector('.practise-status');
  var pause = parts.querySelector('.pause');
  var field = pause.querySelector('textarea');
  var own = parts.querySelector('.pause-own');
  var turns = null; // of the page, while practising
  var at = 0; // the first that is hidden; their number when none is
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

  function open() {
    var segment = pause.closest('.segment');
    if (segment) {
      segment.classList.remove('segment-paused');
    }
    pause.remove();
  }

  // shows the turns before this one, and all up to the next reply
  function pauseFrom(first) {
    open();
    for (at = first; at < turns.length && !isReply(at); at++);
    if (at === turns.length) {
      say(controls.dataset.over);
      return;
    }
    var turn = turns[at];
    pause.classList.toggle('pause-end', turn.classList.contains('turn-end'));
    turn.before(pause);
    turn.closest('.segment').classList.add('segment-paused');
    answers.show(field, template.dataset.dialogue + '#' + turn.id);
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
    toggle.textContent = toggle.dataset.stop;
    pauseFrom(upTo(asked()));
  }

  function stop() {
    open();
    conversation.querySelectorAll('.pause-own').forEach(function (mine) {
      mine.remove();
    });
    turns = null;
    toggle.textContent = startWord;
    status.textContent = '';
  }

  toggle.addEventListener('click', function () {
    (turns ? stop : start)();
  });
  who.addEventListener('change', function () {
    if (turns) {
      pauseFrom(at < turns.length ? at : 0);
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
    var place = turns && asked();
    if (place && upTo(place) > at) {
      pauseFrom(upTo(place));
      place.scrollIntoView();
    }
  });

  tools.append(controls);
  tools.hidden = false;
})();
