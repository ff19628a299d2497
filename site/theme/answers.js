// Keeps what readers answer before they see a reply: in this browser, by conversation and turn, so that a lesson and the
// conversation itself share an answer. An emptied field forgets its answer.
(function () {
  'use strict';
  var course = window.colloquy;
  var words = document.currentScript.dataset;
  var unkept = {}; // what the store did not take, until the page is left
  var changed = null;
  var timer = 0;

  function isText(value) {
    return typeof value === 'string';
  }

  function stored() {
    var answers = course.stored().answers;
    return answers && typeof answers === 'object' && !Array.isArray(answers) ? answers : {};
  }

  // keys have a # in them, so that none is a name that every object has
  function answer(key) {
    var text = isText(unkept[key]) ? unkept[key] : stored()[key];
    return isText(text) ? text : '';
  }

  function tell(field) {
    var key = field.dataset.answer;
    field.closest('.pause').querySelector('.answer-note').textContent =
      !answer(key) ? '' : isText(unkept[key]) ? words.lost : words.kept;
  }

  function keep() {
    var field = changed;
    clearTimeout(timer);
    if (!field) {
      return;
    }
    changed = null;
    var key = field.dataset.answer;
    var text = field.value.trim() ? field.value : '';
    var answers = stored();
    delete unkept[key];
    if (text) {
      answers[key] = text;
    } else {
      delete answers[key];
    }
    course.remember('answers', answers);
    if (answer(key) !== text) {
      unkept[key] = text;
    }
    tell(field);
  }

  function fill(field) {
    field.value = answer(field.dataset.answer);
    tell(field);
  }

  function fields() {
    return document.querySelectorAll('textarea[data-answer]');
  }

  function fillAll() {
    fields().forEach(function (field) {
      if (field !== document.activeElement) {
        fill(field);
      }
    });
  }

  document.addEventListener('input', function (event) {
    var field = event.target;
    if (!field.matches('textarea[data-answer]')) {
      return;
    }
    if (changed !== field) {
      keep();
      changed = field;
      // heard when it changes, and not when the page opens
      field.closest('.pause').querySelector('.answer-note').setAttribute('role', 'status');
    }
    clearTimeout(timer);
    timer = setTimeout(keep, 400);
  });
  addEventListener('change', keep);
  addEventListener('pagehide', keep);
  document.addEventListener('visibilitychange', keep);

  // another tab has written, or the page comes back as it was left
  addEventListener('storage', fillAll);
  addEventListener('pageshow', function (event) {
    if (event.persisted) {
      fillAll();
    }
  });
  // what the browser itself has put back stays where nothing is kept
  fields().forEach(function (field) {
    if (answer(field.dataset.answer)) {
      fill(field);
    }
  });

  course.answers = {
    // makes a field the one for an answer
    show: function (field, key) {
      keep();
      field.dataset.answer = key;
      fill(field);
    }
  };
})();
