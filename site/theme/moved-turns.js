// The address of a turn from the time before its conversation was split leads on to the page of its segment.
(function () {
  'use strict';
  function follow() {
    var place;
    try {
      place = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    } catch (e) {
      return; // no address of ours
    }
    var segment = place && place.closest('.segment-list li');
    if (segment) {
      location.replace(segment.querySelector('.map-title a').href + (place === segment ? '' : location.hash));
    }
  }
  addEventListener('hashchange', follow);
  follow();
})();
