// Search in a static index; nothing is sent to anyone.

import { words, stem, sound, distance, parse, marks } from "./zoek-taal.js";

export { words, stem, surface } from "./zoek-taal.js";

const SYNONYM = 0.75, PARTS = 0.7, PREFIX = 0.45, FUZZY = 0.5;
// Say little in a question.
const WEAK = "krijg krijgen vind vinden doet gaan gaat kun maak maken we wij welke waar wanneer help helpt helpen nodig goed laten zoek zoeken willen mensen komt komen mag moeten".split(" ");
const MOST_PIECES = 2;

// FORMAT.md of SiteGen.Search says what is in the files of the index.
const VERSION = 1;

class Reader {
  constructor(bytes) { this.bytes = bytes; this.at = 0; }
  byte() { return this.bytes[this.at++]; }
  take(n) { return this.bytes.subarray(this.at, this.at += n); }
  number() {
    let value = 0, scale = 1, byte;
    do { byte = this.byte(); value += (byte & 127) * scale; scale *= 128; } while (byte > 127);
    return value;
  }
  names() {
    const text = new TextDecoder().decode(this.take(8 * this.number()));
    return text.match(/.{8}/g) ?? [];
  }
}

function readPiece(bytes) {
  const r = new Reader(bytes), count = r.number();
  const shared = r.take(count), own = r.take(count), flags = r.take(count);
  const letters = new TextDecoder().decode(r.take(r.number()));
  const keys = [], entries = new Map();
  let at = 0, key = "";
  for (let i = 0; i < count; i++) {
    key = key.slice(0, shared[i]) + letters.slice(at, at += own[i]);
    keys.push(key);
    entries.set(key, { isWord: (flags[i] & 2) > 0, isTerm: (flags[i] & 1) > 0 });
  }
  keys.forEach((k, i) => {
    if (flags[i] & 4) entries.get(k).parts = Array.from({ length: r.byte() }, () => k.substr(r.byte(), r.byte()));
  });
  const postings = r.names(), positions = r.names();
  const offsets = {};
  const place = (kind, files) => {
    const file = r.number(), length = r.number(), spot = kind + file;
    const start = offsets[spot] ?? 0;
    offsets[spot] = start + length;
    return { name: files[file - 1], start, length };
  };
  const found = keys.filter(k => entries.get(k).isTerm).map(k => {
    const entry = entries.get(k);
    entry.count = r.number();
    entry.postings = place("p", postings);
    entry.positions = place("q", positions);
    return entry;
  });
  const inside = r.take(Infinity);
  for (const entry of found) if (!entry.postings.name) entry.inside = inside;
  return { keys, entries };
}

async function openIndex(url) {
  const base = new URL(String(url).replace(/\/*$/, "/"), globalThis.document?.baseURI);
  const files = new Map();

  async function load(file) {
    try {
      const { ok, body } = await fetch(new URL(file, base));
      if (ok) return new Uint8Array(await new Response(body.pipeThrough(new DecompressionStream("gzip"))).arrayBuffer());
    } catch { /* told below */ }
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

  const json = bytes => JSON.parse(new TextDecoder().decode(bytes));
  const manifest = await file("manifest", json);
  if (manifest.version !== VERSION) {
    throw new Error(`Deze zoekindex heeft versie ${manifest.version}, deze pagina kent ${VERSION}. Laad de pagina opnieuw.`);
  }
  const firstKeys = manifest.keys.split(" ");
  const name = (names, i) => names.substr(i * 8, 8);

  function pieceOf(key) {
    let low = 0, high = firstKeys.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (firstKeys[middle] <= key) low = middle; else high = middle - 1;
    }
    return low;
  }

  const piece = i => file(name(manifest.dictionary, i), readPiece);
  const slice = async (place, inside) => {
    const bytes = place.name ? await file(place.name, b => b) : inside;
    return new Reader(bytes.subarray(place.start, place.start + place.length));
  };

  const pairs = r => {
    const low = r.take(manifest.documents), high = r.take(manifest.documents);
    return Array.from(low, (n, i) => n + 256 * high[i]);
  };

  const index = {
    documents: manifest.documents,
    facets: manifest.facetList.map(([id, label, values]) => ({
      id, label, values: values.flatMap((v, i) => i % 2 ? [] : [{ id: v, label: values[i + 1] }]),
    })),
    synonyms: manifest.synonyms.map(group => group.split("|")),

    async entry(key) {
      return firstKeys[0] === "" ? undefined : (await piece(pieceOf(key))).entries.get(key);
    },

    async range(from, to, most, middle = from) {
      const first = pieceOf(from), last = pieceOf(to);
      const start = Math.max(first, Math.min(pieceOf(middle) - (most >> 1), last - most + 1));
      const numbers = Array.from({ length: Math.min(most, last - start + 1) }, (_, i) => start + i);
      const pieces = await Promise.all(firstKeys[0] === "" ? [] : numbers.map(piece));
      return pieces.flatMap(p => p.keys.filter(k => k >= from && k < to).map(k => [k, p.entries.get(k)]));
    },

    async postings(entry) {
      if (!entry.list) {
        const r = await slice(entry.postings, entry.inside);
        const ids = new Uint32Array(entry.count);
        let last = -1;
        for (let i = 0; i < ids.length; i++) ids[i] = last += r.number() + 1;
        entry.list = { ids, impacts: r.take(entry.count) };
      }
      return entry.list;
    },

    async positions(entry) {
      const r = await slice(entry.positions);
      const counts = Array.from({ length: entry.count }, () => r.number());
      const total = counts.reduce((sum, n) => sum + n, 0), low = r.take(total), high = r.take(total);
      let i = 0;
      return counts.map(n => {
        let at = 0;
        return Array.from({ length: n }, () => at += low[i] + 256 * high[i++]);
      });
    },

    values: () => file(manifest.facets, bytes => {
      const r = new Reader(bytes);
      return index.facets.map(() => {
        const sets = Array.from({ length: r.number() }, () => Array.from({ length: r.number() }, () => r.number()));
        return pairs(r).map(n => sets[n]);
      });
    }),

    dates: () => file(manifest.dates, bytes => pairs(new Reader(bytes))),

    async card(id) {
      const cards = await file(name(manifest.cards, Math.floor(id / manifest.perCard)), json);
      const [url, title, excerpt, date] = cards[id % manifest.perCard];
      return { url, title, excerpt, date };
    },
  };
  return index;
}

export async function createSearch(indexUrl) {
  const index = await openIndex(indexUrl);
  return { facets: index.facets, search: (query, options) => run(index, query, options ?? {}) };
}

async function ofEntry(index, entry, title) {
  const hits = new Map();
  if (!entry?.isTerm) return hits;
  const { ids, impacts } = await index.postings(entry);
  const weight = Math.log(1 + (index.documents - entry.count + 0.5) / (entry.count + 0.5)) / 15;
  for (let i = 0; i < ids.length; i++) {
    if (!title || impacts[i] & 1) hits.set(ids[i], (impacts[i] >> 1) * weight);
  }
  return hits;
}

async function ofAll(index, terms, title) {
  const sets = await Promise.all(terms.map(t => index.entry(t).then(e => ofEntry(index, e, title))));
  sets.sort((a, b) => a.size - b.size);
  const hits = new Map();
  for (const id of sets[0]?.keys() ?? []) {
    if (sets.every(s => s.has(id))) hits.set(id, sets.reduce((sum, s) => sum + s.get(id), 0) / sets.length);
  }
  return hits;
}

async function completions(index, prefix, exact) {
  const pairs = await index.range(prefix, prefix + "\uffff", MOST_PIECES);
  const found = [...new Set(pairs.filter(([, e]) => e.isWord).map(([k]) => stem(k)))].filter(t => t !== exact);
  const entries = (await Promise.all(found.slice(0, 400).map(t => index.entry(t)))).filter(e => e?.isTerm);
  entries.sort((a, b) => b.count - a.count);
  let files = exact ? 0 : 3;
  return entries.slice(0, 40).filter(e => !e.postings.name || files-- > 0);
}

async function partsOf(index, word) {
  const known = async w => w.length > 3 && (await index.entry(w))?.isWord;
  for (let end = word.length - 4; end >= 4; end--) {
    if (!await known(word.slice(0, end))) continue;
    for (const binding of ["", "s", "en", "e"]) {
      const rest = word.slice(end + binding.length);
      if (word.startsWith(binding, end) && await known(rest)) return [word.slice(0, end), rest];
    }
  }
  return [];
}

async function alike(index, word, edits) {
  const starts = new Set([word.slice(0, 2), word[1] + word[0]]);
  for (const pair of "c-k k-c z-s s-z v-f f-v ij-ei ei-ij y-ij ij-y".split(" ")) {
    const [a, b] = pair.split("-");
    if (word.startsWith(a)) starts.add((b + word.slice(a.length)).slice(0, 2));
  }
  const lists = await Promise.all([...starts].map(s => index.range(s, s + "\uffff", MOST_PIECES + 1, word.startsWith(s) ? word : s)));
  const heard = sound(word);
  return lists.flat()
    .map(([key, entry]) => ({ key, entry, cost: Math.min(distance(word, key, edits), distance(heard, sound(key), edits) + 0.4) }))
    .filter(c => c.entry.isWord && c.key !== word && c.key.length > 2 && c.cost <= edits)
    .sort((a, b) => a.cost - b.cost || (b.entry.count ?? 0) - (a.entry.count ?? 0));
}

const mostEdits = word => word.length < 4 ? 0 : word.length < 8 ? 1 : 2;

async function ofWord(index, clause, state) {
  const word = clause.words[0].surface, term = stem(word), { title, kind, typing } = clause;
  const hits = new Map();
  const add = async (factor, found, shown = []) => {
    for (const [id, score] of await found) hits.set(id, Math.max(hits.get(id) ?? 0, score * factor));
    shown.forEach(t => state.shown.add(t));
  };
  const all = (factor, list) => add(factor, ofAll(index, list, title), list);
  const split = async () => {
    const parts = hits.size ? [] : await partsOf(index, word);
    if (parts.length) await all(PARTS, parts.map(stem));
  };

  if (kind === "prefix") {
    state.prefixes.push(word);
    for (const entry of await completions(index, word)) await add(1, ofEntry(index, entry, title));
    return hits;
  }
  const [own, spelled] = await Promise.all([index.entry(term), index.entry(word)]);
  await add(1, ofEntry(index, own, title));
  if (kind === "fuzzy") {
    for (const { key } of (await alike(index, word, clause.edits)).slice(0, 12)) await all(FUZZY, [stem(key)]);
    return hits;
  }
  if (spelled?.parts) await all(PARTS, spelled.parts.map(stem));
  for (const group of index.synonyms.filter(g => g.includes(term))) {
    for (const other of group) if (other !== term) await all(SYNONYM, other.split(" "));
  }
  if (typing && word.length > 1) {
    const entries = await completions(index, word, own && term);
    await Promise.all(entries.map(e => add(own ? PREFIX / 2 : PREFIX, ofEntry(index, e, title))));
    if (word.length > 2) state.prefixes.push(word);
  }
  await split();
  return hits;
}

async function ofPhrase(index, clause) {
  const parts = clause.words.filter(w => w.surface).map((w, at) => ({ at, term: stem(w.surface) }));
  const entries = await Promise.all(parts.map(p => index.entry(p.term)));
  if (entries.some(e => !e?.isTerm)) return new Map();
  const hits = await ofAll(index, parts.map(p => p.term), clause.title);
  const [lists, places] = await Promise.all([
    Promise.all(entries.map(e => index.postings(e))),
    Promise.all(entries.map(e => index.positions(e))),
  ]);
  const rows = lists.map(({ ids }) => new Map(Array.from(ids, (id, i) => [id, i])));
  for (const id of [...hits.keys()]) {
    const at = rows.map((row, i) => places[i][row.get(id)].map(p => p - parts[i].at));
    const fits = at[0].some(start => at.every(list => list.some(p => Math.abs(p - start) <= Math.min(clause.near, 8))));
    if (fits) hits.set(id, hits.get(id) * 1.5); else hits.delete(id);
  }
  return hits;
}

async function suggestion(index, query, missing) {
  let better = query, changed = false;
  for (const clause of missing) {
    const word = clause.words[0].surface;
    const [best] = mostEdits(word) ? await alike(index, word, mostEdits(word)) : [];
    if (!best) continue;
    const typed = words(better).find(w => w.surface === word);
    if (!typed) continue;
    better = better.slice(0, typed.start) + best.key + better.slice(typed.end);
    changed = true;
  }
  return changed ? better : null;
}

// Words side by side that are one compound or have synonyms together.
async function join(index, clauses, sets, state) {
  const plain = c => c?.kind === "word";
  const add = async (from, to, list, factor) => {
    const found = await ofAll(index, list, clauses[from].title);
    for (let i = from; i < to; i++) for (const [id, score] of found) sets[i].set(id, Math.max(sets[i].get(id) ?? 0, score * factor));
    list.forEach(t => state.shown.add(t));
  };
  for (let i = 0; i < clauses.length; i++) {
    if (!plain(clauses[i])) continue;
    const [a, b] = [clauses[i], clauses[i + 1]].map(c => c?.words[0]?.surface);
    if (plain(clauses[i + 1])) for (const whole of [a + b, a + "s" + b]) if (await index.entry(stem(whole))) await add(i, i + 2, [stem(whole)], 0.9);
    for (const group of index.synonyms) {
      const member = group.find(m => m.includes(" ") && m.split(" ").every((t, n) => plain(clauses[i + n]) && stem(clauses[i + n].words[0].surface) === t));
      if (member) for (const other of group) if (other !== member) await add(i, i + member.split(" ").length, other.split(" "), SYNONYM);
    }
  }
}

// All words before some words, rare words before frequent ones.
function combine(clauses, sets, documents) {
  const wanted = clauses.map((c, i) => i).filter(i => clauses[i].sign !== "-" && clauses[i].kind !== "facet" && sets[i].size);
  const scores = new Map();
  const weak = i => clauses.length > 1 && clauses[i].kind === "word" && WEAK.includes(clauses[i].words[0].surface) ? 0.05 : 1;
  const rarity = wanted.map(i => Math.log(1 + documents / sets[i].size) * weak(i));
  const total = rarity.reduce((sum, r) => sum + r, 0);
  const matched = new Map();
  wanted.forEach((i, n) => {
    for (const [id, score] of sets[i]) {
      scores.set(id, (scores.get(id) ?? 0) + score * weak(i));
      matched.set(id, (matched.get(id) ?? 0) + rarity[n] / total);
    }
  });
  for (const [id, share] of matched) scores.set(id, scores.get(id) * share * share);
  return scores;
}

async function run(index, query, { filters = {}, limit = 10, offset = 0, sort = "relevantie", typing = true } = {}) {
  const clauses = parse(String(query ?? ""), index.facets);
  if (!typing) clauses.forEach(c => { c.typing = false; });
  const state = { shown: new Set(clauses.flatMap(c => c.words.filter(w => w.surface).map(w => stem(w.surface)))), prefixes: [] };
  const valuesPromise = index.values();
  const sets = await Promise.all(clauses.map(c =>
    c.kind === "facet" ? new Map() : c.kind === "phrase" ? ofPhrase(index, c) : ofWord(index, c, state)));
  await join(index, clauses, sets, state);
  const values = await valuesPromise;

  const asked = clauses.some(c => c.kind !== "facet" && c.sign !== "-");
  const scores = asked ? combine(clauses, sets, index.documents) : new Map(Array.from({ length: index.documents }, (_, id) => [id, 0]));
  clauses.forEach((c, i) => {
    for (const id of scores.keys()) {
      const has = c.kind === "facet" ? values[index.facets.indexOf(c.facet)][id].includes(c.value) : sets[i].has(id);
      if (c.sign === "-" ? has : !has && (c.sign === "+" || c.kind === "facet")) scores.delete(id);
    }
  });

  const { ids, facets } = filter(index, [...scores.keys()], values, filters);
  const dates = sort === "datum" ? await index.dates() : null;
  ids.sort((a, b) => (dates ? dates[b] - dates[a] : 0) || scores.get(b) - scores.get(a) || a - b);
  const missing = clauses.filter((c, i) => c.kind === "word" && c.sign !== "-" && !sets[i].size);
  const [results, better] = await Promise.all([
    Promise.all(ids.slice(offset, offset + limit).map(async id => {
      const card = await index.card(id);
      return { ...card, score: scores.get(id), marks: { title: marks(card.title, state), excerpt: marks(card.excerpt, state) } };
    })),
    missing.length ? suggestion(index, query, missing) : null,
  ]);
  return { total: ids.length, results, facets, suggestion: better, missing: missing.map(c => c.raw) };
}

function filter(index, all, values, filters) {
  const chosen = index.facets.map(f => {
    const ids = [filters[f.id] ?? []].flat();
    return ids.length ? ids.map(id => f.values.findIndex(v => v.id === id)) : null;
  });
  const fails = id => chosen.reduce((n, c, f) => n + (c && !c.some(v => values[f][id].includes(v)) ? 1 : 0), 0);
  const counts = index.facets.map(f => new Array(f.values.length).fill(0));
  const ids = [];
  for (const id of all) {
    const failed = fails(id);
    if (failed === 0) ids.push(id);
    if (failed > 1) continue;
    chosen.forEach((c, f) => {
      const fits = failed === 0 || (c && !c.some(v => values[f][id].includes(v)));
      if (fits) for (const v of values[f][id]) counts[f][v]++;
    });
  }
  const facets = index.facets.map((f, i) => ({ id: f.id, label: f.label, values: f.values.map((v, n) => ({ ...v, count: counts[i][n] })) }));
  return { ids, facets };
}
