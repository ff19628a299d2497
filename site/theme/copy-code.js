// A button on each block of code that copies it.
(function () {
  'use strict';
  if (!navigator.clipboard) {
    return;
  }
  var words = document.body.dataset;
  document.querySelectorAll('.code').forEach(function (block) {
    var button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy-code';
    button.textContent = words.copy;
    button.addEventListener('click', function () {
      navigator.clipboard.writeText(block.querySelector('pre').textContent).then(function () {
        button.textContent = words.copied;
        setTimeout(function () {
          button.textContent = words.copy;
        }, 2000);
      });
    });
    block.append(button);
  });
})();
