// Asks for the worker that keeps what was read for times without a connection. Not for files, which need none, and not on
// the author's own machine, where an old page would only confuse.
(function () {
  'use strict';
  var local = /^(localhost|.*\.localhost|127\.[\d.]+|\[::1\])$/.test(location.hostname);
  if (!/^https?:$/.test(location.protocol) || local || !window.isSecureContext || !navigator.serviceWorker) {
    return;
  }
  var worker = new URL('../offline-worker.js', document.currentScript.src).href;
  var workers = navigator.serviceWorker;
  var first = !workers.controller;
  window.addEventListener('load', function () {
    workers.register(worker, { updateViaCache: 'none' }).then(function () {
      return workers.ready;
    }).then(function (registration) {
      if (first) {
        // this page came before there was a worker that could keep it
        registration.active.postMessage(performance.getEntriesByType('resource').map(function (entry) {
          return entry.name;
        }).concat(location.href));
      }
    }).catch(function () {
      // storage is forbidden or full: the site works as without a worker
    });
  });
})();
