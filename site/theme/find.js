// Finds places in the index, which org.colloquy.search.SearchIndex describes, and org.colloquy.search.Folding what counts as the same word.
(function () {
  'use strict';
  var root = document.currentScript.src.replace(/theme\/[^/]*$/, '');
  var LONGEST = 40;
  var WEIGHTS = [2, 3, 4, 16, 32, 64];
  var MOST_BEGINNINGS = 32;
  var MOST_TYPOS = 16;
  var CONTEXT = 170;

  var spaceless = '\\u0e01-\\u0e4e\\u0e81-\\u0edf\\u1000-\\u1049\\u1050-\\u109f\\u1100-\\u11ff\\u1780-\\u17d3\\u3005-\\u3007\\u3041-\\u309f' +
    '\\u30a1-\\u30fa\\u30fc-\\u30ff\\u31f0-\\u31ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\uac00-\\ud7a3\\uf900-\\ufaff\\uff66-\\uff9f\\u{20000}-\\u{3ffff}';
  var RUN = new RegExp('([' + spaceless + ']+)|(?:(?![' + spaceless + '])[\\p{L}\\p{M}\\p{N}])+', 'gu');
  var DROPPED = /[\u0300-\u036f\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u1ab0-\u1aff\u1dc0-\u1dff]/g;
  var LETTERS = {
    'ł': 'l', 'ø': 'o', 'đ': 'd', 'ð': 'd', 'þ': 'th', 'ß': 'ss', 'æ': 'ae', 'œ': 'oe', 'ı': 'i', 'ħ': 'h', 'ŧ': 't', 'ς': 'σ',
    'ٱ': 'ا', 'ى': 'ي', 'ی': 'ي', 'ک': 'ك', 'ة': 'ه'
  };
  var ARTICLE = /^[وف]?(?:[بك]?ال|لل)(?=..)/;
  var OTHER = new RegExp('[' + Object.keys(LETTERS).join('') + '\\u0660-\\u0669\\u06f0-\\u06f9]', 'g');

  var files = {};
  var waiting = {};

  function file(name) {
    if (!files[name]) {
      files[name] = new Promise(function (resolve, reject) {
        var script = document.createElement('script');
        waiting[name] = resolve;
        script.src = root + 'search-index/' + name + '.js';
        script.onerror = function () {
          delete files[name];
          reject();
        };
        document.head.append(script);
      });
    }
    return files[name];
  }

  function add(name, content) {
    if (waiting[name]) {
      waiting[name](content);
    }
  }

  function fold(run) {
    return run.normalize('NFKD').toLowerCase().replace(DROPPED, '').replace(OTHER, function (c) {
      return LETTERS[c] || String(c.charCodeAt(0) & 15);
    }).replace(ARTICLE, '').normalize('NFC');
  }

  // The words of a text, each with the offsets of what it was made of.
  function words(text, inQuery) {
    var found = [];
    function tell(word, start, end) {
      if (word && word.length <= LONGEST) {
        found.push({ word: word, start: start, end: end });
      }
    }
    for (var run of text.matchAll(RUN)) {
      if (!run[1]) {
        if (run[0].length <= LONGEST) {
          tell(fold(run[0]), run.index, run.index + run[0].length);
        }
        continue;
      }
      var last = '';
      var from = run.index;
      var at = from;
      for (var character of run[0]) {
        var folded = character.normalize('NFKC');
        if (last) {
          tell(last + folded, from, at + character.length);
          from = at;
        }
        last = folded;
        at += character.length;
      }
      if (!inQuery || from === run.index) {
        tell(last, from, at);
      }
    }
    return found;
  }

  // The words of a query; those after "from:" begin with "@", as in the index.
  function asked(query) {
    var all = [];
    query.split(/\s+/).forEach(function (part) {
      var from = /^from:/i.test(part);
      words(from ? part.slice(5) : part, true).forEach(function (found) {
        var word = (from ? '@' : '') + found.word;
        if (all.indexOf(word) < 0) {
          all.push(word);
        }
      });
    });
    return all;
  }

  function numbers(text) {
    var all = [];
    var number = 0;
    for (var i = 0; i < text.length; i++) {
      var digit = text.charCodeAt(i) - 63;
      number = number * 32 + (digit & 31);
      if (digit < 32) {
        all.push(number);
        number = 0;
      }
    }
    return all;
  }

  // How many slips lead from a word to a beginning of another: a letter too many, missing or wrong, or two swapped.
  function slips(word, other) {
    var before;
    var row = Array.from(other + ' ', function (c, i) {
      return i;
    });
    for (var i = 1; i <= word.length; i++) {
      var next = [i];
      for (var j = 1; j <= other.length; j++) {
        next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (word[i - 1] === other[j - 1] ? 0 : 1));
        if (i > 1 && j > 1 && word[i - 1] === other[j - 2] && word[i - 2] === other[j - 1]) {
          next[j] = Math.min(next[j], before[j - 2] + 1);
        }
      }
      before = row;
      row = next;
    }
    return Math.min(...row);
  }

  // The words of the dictionary between two, the second left out.
  function dictionary(manifest, from, to) {
    var needed = [];
    manifest.words.forEach(function (first, i) {
      var next = manifest.words[i + 1];
      if (first < to && (next === undefined || next > from)) {
        needed.push(i);
      }
    });
    return Promise.all(needed.map(function (i) {
      return file('words-' + i);
    })).then(function (parts) {
      return parts.flatMap(function (part) {
        if (!part.entries) {
          var found = numbers(part.found);
          var list = part.first;
          var left = part.counts[0];
          var index = 0;
          part.entries = part.words.split(' ').map(function (word, i) {
            if (index === left) {
              list++;
              left = part.counts[list - part.first];
              index = 0;
            }
            return { word: word, found: found[i], list: list, index: index++ };
          });
        }
        return part.entries;
      }).filter(function (entry) {
        return entry.word >= from && entry.word < to;
      });
    });
  }

  function byUse(a, b) {
    return b.quality - a.quality || b.found - a.found || (a.word < b.word ? -1 : 1);
  }

  // What a word may stand for: itself and the words it begins, or else what it is a misspelling of.
  function meanings(manifest, word) {
    return dictionary(manifest, word, word + '\uffff').then(function (entries) {
      if (entries.length) {
        return entries.map(function (entry) {
          return Object.assign({}, entry, { quality: entry.word === word ? 8 : 4 });
        }).sort(byUse).slice(0, MOST_BEGINNINGS);
      }
      if (word.length < 4 || /^\d/.test(word)) {
        return [];
      }
      var limit = word.length < 8 ? 1 : 2;
      return dictionary(manifest, word[0], word[0] + '\uffff').then(function (near) {
        return near.map(function (entry) {
          return Object.assign({}, entry, { quality: 3 - slips(word, entry.word) });
        }).filter(function (entry) {
          return entry.quality >= 3 - limit;
        }).sort(byUse).slice(0, MOST_TYPOS);
      });
    });
  }

  // The most that one of the meanings is worth in each place that has some.
  function worth(meanings) {
    return Promise.all(meanings.map(function (meaning) {
      return file('lists-' + meaning.list);
    })).then(function (lists) {
      var places = new Map();
      meanings.forEach(function (meaning, i) {
        var place = 0;
        numbers(lists[i].lists[meaning.index]).forEach(function (posting) {
          place += Math.floor(posting / WEIGHTS.length);
          var value = WEIGHTS[posting % WEIGHTS.length] * meaning.quality;
          if (!(places.get(place) >= value)) {
            places.set(place, value);
          }
        });
      });
      return places;
    });
  }

  // Those places of a kind that have the most of the words, and all that tell who speaks; a rare word weighs more.
  function ranked(manifest, query, values, kind) {
    var first = manifest.kinds[kind - 1] || 0;
    var end = manifest.kinds[kind < 0 ? 2 : kind];
    var scores = new Map();
    var must = 0;
    var most = 0;
    query.forEach(function (word, i) {
      var speaker = word[0] === '@';
      var rarity = speaker ? 0 : 32 - Math.clz32(Math.floor(manifest.kinds[2] / Math.max(1, values[i].size)));
      must += speaker ? 999 : must % 999 ? 0 : 1;
      values[i].forEach(function (value, place) {
        if (place >= first && place < end) {
          var score = scores.get(place) || { place: place, words: 0, score: 0 };
          score.words += speaker ? 999 : 1;
          score.score += value * rarity;
          scores.set(place, score);
          most = Math.max(most, score.words);
        }
      });
    });
    return Array.from(scores.values()).filter(function (score) {
      return score.words === most && most >= must;
    }).sort(function (a, b) {
      return b.score - a.score || a.place - b.place;
    }).map(function (score) {
      return score.place;
    });
  }

  // Promises the places and what to mark in them. Kinds: 0 terms, 1 lessons, 2 conversations, -1 all.
  function find(text, kind) {
    var query = asked(text);
    return file('manifest').then(function (manifest) {
      return Promise.all(query.map(function (word) {
        return meanings(manifest, word);
      })).then(function (all) {
        var marks = new Set(all.flat().map(function (meaning) {
          return meaning.word;
        }));
        return Promise.all(all.map(worth)).then(function (values) {
          return { places: ranked(manifest, query, values, kind), marks: marks };
        });
      });
    });
  }

  // A text as pieces, every second of which is to be marked.
  function marked(text, marks) {
    var pieces = [''];
    var done = 0;
    words(text).forEach(function (found) {
      if (marks.has(found.word) && found.end > done) {
        var start = Math.max(found.start, done);
        pieces[pieces.length - 1] = text.slice(done, start);
        pieces.push(text.slice(start, found.end), '');
        done = found.end;
      }
    });
    pieces[pieces.length - 1] = text.slice(done);
    return pieces;
  }

  // The stretch of a text with the most different words that were asked for.
  function context(text, marks) {
    var hits = words(text).filter(function (found) {
      return marks.has(found.word);
    }).slice(0, 200);
    var start = 0;
    var most = 0;
    hits.forEach(function (hit, i) {
      var inside = new Set();
      for (var j = i; j < hits.length && hits[j].end <= hit.start + CONTEXT - 40; j++) {
        inside.add(hits[j].word);
      }
      if (inside.size > most) {
        most = inside.size;
        start = hit.start;
      }
    });
    start = Math.max(0, Math.min(start - 40, text.length - CONTEXT));
    var end = start + CONTEXT;
    var space = start ? text.indexOf(' ', start) : -1;
    start = space >= 0 && space < start + 20 ? space + 1 : start;
    space = end < text.length ? text.lastIndexOf(' ', end) : -1;
    end = space > Math.max(start, end - 20) ? space : end;
    return (start ? '…' : '') + text.slice(start, end) + (end < text.length ? '…' : '');
  }

  function show(manifest, number, marks) {
    var at = manifest.places.filter(function (first) {
      return first <= number;
    }).pop();
    return file('places-' + at).then(function (part) {
      var left = number - at;
      var page = part.pages.find(function (candidate) {
        left -= candidate[3].length / 3;
        return left < 0;
      });
      var place = page[3].slice(page[3].length + left * 3);
      return {
        kind: number < manifest.kinds[0] ? 'term' : number < manifest.kinds[1] ? 'lesson' : 'turn',
        href: root + page[0] + (place[0] && '#' + encodeURIComponent(place[0])),
        title: page[1],
        unit: page[2],
        heading: marked(place[1], marks),
        text: marked(context(place[2], marks), marks)
      };
    });
  }

  window.colloquySearch = {
    add: add,
    words: words,
    find: find,
    show: function (found, from, to) {
      return file('manifest').then(function (manifest) {
        return Promise.all(found.places.slice(from, to).map(function (number) {
          return show(manifest, number, found.marks);
        }));
      });
    }
  };
})();
