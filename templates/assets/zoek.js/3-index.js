// Reads the files of an index as SiteGen.Search/FORMAT.md lays them down.

import { slug, times } from "./1-taal.js";

const VERSION = 3, BEST = 12;
const utf8 = bytes => new TextDecoder().decode(bytes);
const json = bytes => JSON.parse(utf8(bytes));
const eights = text => text.match(/.{8}/g) ?? [];

class Reader {
  constructor(bytes) { this.bytes = bytes; this.at = 0; }
  byte() { return this.bytes[this.at++]; }
  take(n) { return this.bytes.subarray(this.at, this.at += n); }
  number() {
    let value = 0, scale = 1, byte;
    do { byte = this.byte(); value += (byte & 127) * scale; scale *= 128; } while (byte > 127);
    return value;
  }
  pairs(n) {
    const pairs = Uint16Array.from(this.take(n)), high = this.take(n);
    for (let i = 0; i < n; i++) pairs[i] += high[i] << 8;
    return pairs;
  }
  names() { return eights(utf8(this.take(8 * this.number()))); }
}

function readPiece(bytes) {
  const r = new Reader(bytes), count = r.number();
  const shared = r.take(count), own = r.take(count), flags = r.take(count), letters = utf8(r.take(r.number()));
  const entries = new Map(), terms = [];
  let at = 0, key = "";
  flags.forEach((flag, i) => {
    key = key.slice(0, shared[i]) + letters.slice(at, at += own[i]);
    const entry = { key, flag, isTerm: flag & 1, isWord: flag & 2 };
    if (flag & 4) entry.parts = times(r.byte(), () => entry.key.substr(r.byte(), r.byte()));
    entries.set(key, entry);
    if (flag & 1) terms.push(entry);
  });
  const positions = r.names(), best = r.names();
  let file = -1, before, cards = -1, from;
  for (const entry of terms) {
    const n = entry.count = r.number();
    if (entry.flag & 8) { file++; before = []; }
    entry.places = [positions[file], before];
    before = [...before, n];
    if (entry.flag & 32) { cards++; from = 0; }
    if (entry.flag & 16) { entry.best = [best[cards], from]; from += Math.min(BEST, n); }
  }
  for (const entry of terms) {
    const rest = bytes.subarray(r.at);
    entry.list = () => entry.read ??= readList(rest, entry.count);
    let { at } = r;
    for (let n = entry.count; n;) if (bytes[at++] < 128) n--;
    r.at = at + entry.count;
  }
  return entries;
}

function readList(bytes, count) {
  const r = new Reader(bytes), ids = new Uint32Array(count);
  for (let i = 0, last = -1; i < count; i++) ids[i] = last += r.number() + 1;
  return { ids, impacts: r.take(count) };
}

export async function openIndex(url) {
  const base = new URL(String(url).replace(/\/*$/, "/"), globalThis.document?.baseURI);
  const files = new Map();

  async function load(file) {
    try {
      const { ok, body } = await fetch(new URL(file, base));
      if (ok) return new Uint8Array(await new Response(body.pipeThrough(new DecompressionStream("gzip"))).arrayBuffer());
    } catch { /* below */ }
    throw new Error("Een deel van de zoekindex ontbreekt. Laad de pagina opnieuw.");
  }

  function file(name, read) {
    if (!files.has(name)) {
      const promise = load(name + ".bin").then(read);
      files.set(name, promise);
      promise.catch(() => files.delete(name));
    }
    return files.get(name);
  }

  const manifest = await file("manifest", json);
  if (manifest.version !== VERSION) {
    throw new Error(`Deze zoekindex heeft versie ${manifest.version}, deze pagina kent ${VERSION}. Laad de pagina opnieuw.`);
  }
  const { documents, most, perCard } = manifest;
  const firstKeys = manifest.keys.split(" "), pieces = eights(manifest.dictionary), cards = eights(manifest.cards);

  const pieceOf = key => {
    let i = firstKeys.length - 1;
    while (i > 0 && firstKeys[i] > key) i--;
    return i;
  };
  const piece = i => pieces[i] ? file(pieces[i], readPiece) : new Map();

  const index = {
    documents,
    facets: manifest.facetList.map(([id, label, values]) => ({ id, label, values: values.map(([id, label]) => ({ id, label })) })),
    synonyms: manifest.synonyms.map(group => group.split("|")),

    async entry(key) { return (await piece(pieceOf(key))).get(key); },

    pieceOf,

    // The pieces with the most frequent words, or those around a word.
    async range(start, number, around) {
      const first = pieceOf(start), middle = around && pieceOf(around);
      const rank = i => around ? -Math.abs(i - middle) : most.charCodeAt(i);
      const found = times(pieceOf(start + "\uffff") - first + 1, i => first + i).sort((a, b) => rank(b) - rank(a) || a - b).slice(0, number);
      return (await Promise.all(found.map(piece))).flatMap(p => [...p.values()].filter(e => e.isWord && e.key.startsWith(start)));
    },

    async positions({ places: [name, before], count }) {
      const r = new Reader(await file(name, bytes => bytes));
      const read = n => {
        const counts = times(n, () => r.number());
        return [counts, r.pairs(counts.reduce((sum, c) => sum + c, 0))];
      };
      before.forEach(read);
      const [counts, steps] = read(count);
      let i = 0;
      return counts.map(n => {
        let at = 0;
        return times(n, () => at += steps[i++]);
      });
    },

    values: () => file(manifest.facets, bytes => {
      const r = new Reader(bytes);
      return index.facets.map(() => {
        const sets = times(r.number(), () => times(r.number(), () => r.number()));
        return { sets, of: sets[256] ? r.pairs(documents) : r.take(documents) };
      });
    }),

    dates: () => file(manifest.dates, bytes => new Reader(bytes).pairs(documents)),

    // From as few files as will do.
    async cards(ids, entries) {
      const places = ids.map(id => ({ [cards[Math.floor(id / perCard)]]: id % perCard }));
      for (const entry of entries) {
        if (entry?.best) bestOf(entry.list()).forEach((id, i) => { if (ids.includes(id)) places[ids.indexOf(id)][entry.best[0]] = entry.best[1] + i; });
      }
      const found = [];
      while (Object.keys(found).length < ids.length) {
        const names = places.flatMap((place, i) => found[i] ? [] : Object.keys(place));
        const worth = name => names.filter(n => n === name).length + (files.has(name) ? 1e3 : 0);
        const next = names.reduce((a, b) => worth(b) > worth(a) ? b : a), part = file(next, json);
        places.forEach((place, i) => { if (next in place) found[i] ??= part.then(list => card(list[place[next]])); });
      }
      return Promise.all(found);
    },
  };
  return index;
}

function bestOf({ ids, impacts }) {
  const levels = times(16, () => []);
  ids.forEach((id, i) => levels[15 - (impacts[i] >> 1)].push(id));
  return levels.flat().slice(0, BEST);
}

const card = ([url, title, excerpt, date]) => ({ url: url.replace("*", slug(title)), title, excerpt, date });
