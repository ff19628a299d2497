// A former address leads on to the present one, and to the same place on that page.
(function () {
  'use strict';
  location.replace(document.querySelector('a').href + location.hash);
})();
