// The recording of a conversation: the turn that is heard is marked and kept in sight, and the time of a turn plays from there.
// Times are those in the page, so that this works in files too, where browsers load no captions.
(function () {
  'use strict';
  var player = document.querySelector('.player');
  var media = player && player.querySelector('audio, video');
  var conversation = document.querySelector('.conversation');
  if (!media || !conversation) {
    return;
  }
  var words = player.dataset;
  var root = document.documentElement;
  var stage = player.querySelector('.player-stage');
  var source = player.querySelector('.player-source');
  var turns = [];
  var current = null;
  var begun = false;
  var touched = -Infinity; // when the reader last scrolled or moved the focus

  // ISO 8601 as the page has it: PT1H2M3.5S
  function seconds(time) {
    var parts = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?$/.exec(time.dateTime) || [];
    return (parts[1] || 0) * 3600 + (parts[2] || 0) * 60 + Number(parts[3] || 0);
  }

  conversation.querySelectorAll('.turn-head > time').forEach(function (time) {
    var button = document.createElement('button');
    button.type = 'button';
    button.className = 'turn-play';
    button.setAttribute('aria-label', words.play.replace('{0}', time.textContent));
    time.replaceWith(button);
    button.append(time);
    turns.push({ start: seconds(time), element: button.closest('.turn'), button: button, time: time });
  });
  turns.sort(function (a, b) {
    return a.start - b.start;
  });

  // the last turn that has begun, found by halving: a conversation may have thousands
  function at(position) {
    var low = 0;
    var high = turns.length;
    while (low < high) {
      var middle = (low + high) >> 1;
      if (turns[middle].start <= position + 0.05) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  function inSight(element) {
    var box = element.getBoundingClientRect();
    return box.bottom > 0 && box.top < window.innerHeight;
  }

  // who has scrolled away reads something else
  function follow(before, turn) {
    var busy = performance.now() - touched < 4000;
    if (media.paused || busy || (before && !inSight(before.element))) {
      return;
    }
    var still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    turn.element.scrollIntoView({ block: 'nearest', behavior: still ? 'auto' : 'smooth' });
  }

  function update() {
    var turn = begun ? turns[at(media.currentTime)] : null;
    if (turn === current) {
      return;
    }
    var before = current;
    if (before) {
      before.element.removeAttribute('aria-current');
    }
    current = turn || null;
    if (current) {
      current.element.setAttribute('aria-current', 'true');
      follow(before, current);
    }
  }

  function play() {
    var playing = media.play();
    if (playing) {
      playing.catch(function () {}); // an error of the recording is told below
    }
  }

  function playFrom(turn) {
    begun = true;
    if (media.readyState === 0) {
      media.addEventListener('loadedmetadata', function () {
        media.currentTime = turn.start;
      }, { once: true });
    } else {
      media.currentTime = turn.start;
    }
    play();
  }

  conversation.addEventListener('click', function (event) {
    var button = event.target.closest('.turn-play');
    var turn = button && turns.find(function (each) {
      return each.button === button;
    });
    if (turn) {
      playFrom(turn);
    }
  });

  media.addEventListener('play', function () {
    begun = true;
    update();
  });
  ['timeupdate', 'seeking', 'seeked'].forEach(function (name) {
    media.addEventListener(name, function () {
      begun = begun || media.currentTime > 0;
      update();
    });
  });

  ['wheel', 'touchmove', 'keydown', 'focusin'].forEach(function (name) {
    addEventListener(name, function (event) {
      if (!player.contains(event.target) && !(event.target.closest && event.target.closest('.turn-play'))) {
        touched = performance.now();
      }
    }, { passive: true });
  });

  function isTyping(element) {
    return element.isContentEditable || /^(input|textarea|select)$/.test(element.localName);
  }

  // letters alone, and only where the focus is on the recording or in the conversation
  document.addEventListener('keydown', function (event) {
    var graph = event.getModifierState('AltGraph');
    var here = player.contains(event.target) || conversation.contains(event.target);
    if (!here || isTyping(event.target) || media.hidden || (!graph && (event.ctrlKey || event.altKey)) || event.metaKey) {
      return;
    }
    if (event.key === 'k') {
      if (media.paused) {
        play();
      } else {
        media.pause();
      }
    } else if (turns.length && (event.key === '[' || event.key === ']')) {
      var next = at(media.currentTime) + (event.key === '[' ? -1 : 1);
      playFrom(turns[Math.min(Math.max(next, 0), turns.length - 1)]);
    } else {
      return;
    }
    event.preventDefault();
  });

  if (turns.length) {
    var keys = document.createElement('span');
    keys.className = 'player-keys';
    keys.textContent = words.keys;
    source.append(' ', keys);
  }

  // a recording that cannot be had leaves a page to read, and says so
  var notice = document.createElement('p');
  notice.className = 'player-failed';
  notice.setAttribute('role', 'status');
  stage.after(notice);

  function show(able) {
    media.hidden = stage.hidden = !able;
    notice.textContent = able ? '' : words.failed;
    turns.forEach(function (turn) {
      turn.button.hidden = !able;
      if (able) {
        turn.button.append(turn.time);
      } else {
        turn.button.before(turn.time);
      }
    });
    var keys = source.querySelector('.player-keys');
    if (keys) {
      keys.hidden = !able;
    }
  }

  media.addEventListener('error', function () {
    begun = false;
    update();
    show(false);
  });
  if ('elsewhere' in words && navigator.onLine === false) {
    show(false);
  }
  addEventListener('online', function () {
    if (media.hidden) {
      show(true);
      if (media.error) {
        media.load();
      }
    }
  });

  // a film becomes small where it would leave the window
  if (media.localName === 'video' && window.IntersectionObserver) {
    var rem = parseFloat(getComputedStyle(root).fontSize);
    var line = document.createElement('div');
    stage.after(line);
    new IntersectionObserver(function (entries) {
      var small = entries[0].boundingClientRect.top < entries[0].rootBounds.top;
      if (small === stage.classList.contains('player-small')) {
        return;
      }
      var before = stage.offsetHeight;
      stage.style.removeProperty('--player-gap');
      stage.classList.toggle('player-small', small);
      if (small) {
        stage.style.setProperty('--player-gap', before - stage.offsetHeight + 'px');
      }
      root.style.setProperty('--player', (small ? stage.offsetHeight : 0) + 'px');
    }, { rootMargin: -11.5 * rem + 'px 0px 0px 0px' }).observe(line);
  }
})();
