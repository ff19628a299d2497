// A button at each turn of a conversation that copies what was said, with its source. It is made when the turn comes near the window.
(function () {
  'use strict';
  var say = document.currentScript.dataset;
  var turns = document.querySelectorAll('.conversation .turn');
  if (!navigator.clipboard || !window.IntersectionObserver || !window.colloquy.tell || !turns.length) {
    return;
  }
  var title = document.querySelector('h1').textContent.trim();

  function quote(turn) {
    var speaker = turn.querySelector('.turn-speaker');
    var paragraphs = Array.from(turn.querySelector('.turn-text').children, function (paragraph) {
      return paragraph.textContent.replace(/\s+/g, ' ').trim();
    });
    var source = [speaker && speaker.textContent, title, turn.querySelector('.permalink').href].filter(Boolean).join(', ');
    return say.quote.split(/(\{\d\})/).map(function (part) {
      return part === '{0}' ? paragraphs.filter(Boolean).join(' ') : part === '{1}' ? source : part;
    }).join('');
  }

  function add(turn) {
    var button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy-quote';
    button.setAttribute('aria-label', say.copy);
    button.title = say.copy;
    button.addEventListener('click', function () {
      navigator.clipboard.writeText(quote(turn)).then(function () {
        window.colloquy.tell(say.copied);
      }, function () {}); // not allowed to
    });
    turn.querySelector('.turn-head').append(button);
  }

  var near = new IntersectionObserver(function (entries) {
    entries.forEach(function (entry) {
      if (entry.isIntersecting) {
        near.unobserve(entry.target);
        add(entry.target);
      }
    });
  }, { rootMargin: '100% 0px' });
  turns.forEach(function (turn) {
    near.observe(turn);
  });
})();
