const COURSE = {"id":"distributed-systems","version":"83817b2179011ddd","files":["theme/answers.js","theme/contents.js","theme/continue.js","theme/conversation.js","theme/copy-code.js","theme/find.js","theme/glossary-cards.js","theme/moved-turns.js","theme/offline.js","theme/permalinks.js","theme/player.js","theme/practise.js","theme/quote.js","theme/redirect.js","theme/search.js","theme/sidebar.js","theme/style.css","theme/theme.js","theme/zoom.js"],"page":"\u003c!DOCTYPE html\u003e\n\u003chtml lang=\"en\" dir=\"ltr\" data-course=\"distributed-systems\"\u003e\n\u003chead\u003e\n\u003cmeta charset=\"utf-8\"\u003e\n\u003cmeta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src 'self'; style-src 'self'\"\u003e\n\u003cmeta name=\"viewport\" content=\"width=device-width, initial-scale=1\"\u003e\n\u003ctitle\u003eNot here without a connection · Distributed systems, talked through\u003c/title\u003e\n\u003clink rel=\"stylesheet\" href=\"{root}theme/style.css\"\u003e\n\u003cscript src=\"{root}theme/theme.js\"\u003e\u003c/script\u003e\n\u003c/head\u003e\n\u003cbody class=\"page-not-found\"\u003e\n\u003cdiv class=\"shell\"\u003e\n\u003cdiv class=\"column\"\u003e\n\u003cmain\u003e\n\u003cheader class=\"page-head\"\u003e\n\u003ch1\u003eNot here without a connection\u003c/h1\u003e\n\u003cp class=\"lede\"\u003ePages that you have opened before can be read offline; this one is not among them yet.\u003c/p\u003e\n\u003c/header\u003e\n\u003cp\u003e\u003ca class=\"button\" href=\"{root}\"\u003eTo the front page\u003c/a\u003e\u003c/p\u003e\n\u003c/main\u003e\n\u003c/div\u003e\n\u003c/div\u003e\n\u003c/body\u003e\n\u003c/html\u003e\n"};
// Keeps the pages that were read, and what they need, for times without a connection. Everything is asked for from the network
// first: a course is text, which comes fast, and so nobody reads a stale page, or a page with the styles of another version,
// while there is a connection. COURSE stands above: the course's id, the version (a digest of the published site), the files
// of the theme, and the page that says that a page is not here.
'use strict';
const PREFIX = 'colloquy:' + COURSE.id + ':' + self.registration.scope + ':';
const CACHE = PREFIX + COURSE.version;
// recordings are too large to be kept unasked, and are played in parts: the browser asks for them itself
const RECORDING = /\.(mp3|m4a|aac|oga|ogg|opus|flac|wav|weba|mp4|m4v|webm|ogv|mov)$/i;

// what each page needs, and again what earlier versions had: if one cannot be had, the earlier worker stays
self.addEventListener('install', event => event.waitUntil((async () => {
  const cache = await caches.open(CACHE);
  const wanted = new Set(['', ...COURSE.files].map(path => new URL(path, self.registration.scope).href));
  for (const name of await earlier()) {
    for (const request of await (await caches.open(name)).keys()) {
      wanted.add(request.url);
    }
  }
  for (const url of wanted) {
    await keep(cache, url, await fetch(url, { cache: 'no-cache' }));
  }
  await self.skipWaiting();
})()));

self.addEventListener('activate', event => event.waitUntil((async () => {
  await Promise.all((await earlier()).map(name => caches.delete(name)));
  await self.clients.claim();
})()));

self.addEventListener('fetch', event => {
  const request = event.request;
  if (request.method === 'GET' && isOurs(request.url)) {
    event.respondWith(answer(event, request));
  }
});

// a page that was loaded before there was a worker tells what it loaded
self.addEventListener('message', event => event.waitUntil((async () => {
  const cache = await caches.open(CACHE);
  for (const url of event.data.filter(isOurs)) {
    if (!await cache.match(url)) {
      await keep(cache, url, await fetch(url));
    }
  }
})()));

function isOurs(url) {
  return url.startsWith(self.registration.scope) && !RECORDING.test(new URL(url).pathname);
}

async function answer(event, request) {
  try {
    const response = await fetch(request);
    const copy = response.clone();
    event.waitUntil(caches.open(CACHE).then(cache => keep(cache, request.url, copy)));
    return response;
  } catch (offline) {
    return await kept(request.url) || (request.mode === 'navigate' ? notHere() : Response.error());
  }
}

// only whole answers: a redirect or a part of a film cannot be given again
async function keep(cache, url, response) {
  if (response.status === 200 && response.type === 'basic' && !response.redirected) {
    await cache.put(url.split('#')[0], response);
  }
}

async function kept(url) {
  const cache = await caches.open(CACHE);
  const page = url.split(/[?#]/)[0];
  for (const name of [page, page.endsWith('/') ? page + 'index.html' : page.replace(/\/index\.html$/, '/')]) {
    const found = await cache.match(name, { ignoreSearch: true });
    if (found) {
      return found;
    }
  }
}

function notHere() {
  return new Response(COURSE.page.split('{root}').join(self.registration.scope), {
    status: 503,
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
  });
}

async function earlier() {
  return (await caches.keys()).filter(name => name.startsWith(PREFIX) && name !== CACHE);
}
