// Search in a static index: createSearch(indexUrl) -> search(query, options). Nothing is sent to anyone.

import { words, stem, sound, distance, parse } from "./zoek-taal.js";
import { openIndex } from "./zoek-index.js";

export { IndexError } from "./zoek-index.js";
export { words, stem, surface } from "./zoek-taal.js";

// What a hit is worth beside the word itself.
const SYNONYM = 0.75, PARTS = 0.6, PREFIX = 0.45, FUZZY = 0.5;
// Words of a question that say little about what it is on.
const WEAK = new Set("krijg krijgen vind vinden doet gaan gaat kun maak maken we wij welke waar waarom wanneer helpt help helpen nodig heel goed beste laten samen zoek zoeken willen mensen lukt werkt kiezen komt komen mag moeten elke".split(" "));
const MOST_COMPLETIONS = 40, MOST_FILES = 6, MOST_PIECES = 3;

export async function createSearch(indexUrl) {
  const index = await openIndex(indexUrl);
  return { facets: index.facets, search: (query, options) => run(index, query, options ?? {}) };
}

/** A set of documents with a score each. */
const union = (target, source, factor = 1) => {
  for (const [id, score] of source) target.set(id, Math.max(target.get(id) ?? 0, score * factor));
  return target;
};

const idf = (index, count) => Math.log(1 + (index.documents - count + 0.5) / (count + 0.5));

async function ofEntry(index, entry, title) {
  const hits = new Map();
  if (!entry?.isTerm) return hits;
  const { ids, impacts } = await index.postings(entry);
  const weight = idf(index, entry.count) / 31;
  for (let i = 0; i < ids.length; i++) {
    if (!title || impacts[i] & 1) hits.set(ids[i], (impacts[i] >> 1) * weight);
  }
  return hits;
}

const ofTerm = async (index, term, title) => ofEntry(index, await index.entry(term), title);

/** Documents that hold all terms; the score is the average, so that more words don't weigh more. */
async function ofAll(index, terms, title) {
  const sets = await Promise.all(terms.map(t => ofTerm(index, t, title)));
  sets.sort((a, b) => a.size - b.size);
  const hits = new Map();
  for (const id of sets[0]?.keys() ?? []) {
    if (sets.every(s => s.has(id))) hits.set(id, sets.reduce((sum, s) => sum + s.get(id), 0) / sets.length);
  }
  return hits;
}

/** Terms of the words that begin with a prefix, the most frequent first. */
async function completions(index, prefix, exact) {
  const pairs = await index.range(prefix, prefix + "\uffff", MOST_PIECES);
  const found = [...new Set(pairs.filter(([, e]) => e.isWord).map(([k]) => stem(k)))].filter(t => t !== exact);
  const entries = (await Promise.all(found.slice(0, 400).map(t => index.entry(t)))).filter(e => e?.isTerm);
  entries.sort((a, b) => b.count - a.count);
  let files = MOST_FILES;
  return entries.slice(0, MOST_COMPLETIONS).filter(e => !e.postings.name || files-- > 0);
}

/** A compound that no text holds: two words of the site that cover it, with s, e or en between them. */
async function split(index, word) {
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

/** Words of the site that look or sound like this one, the likeliest first. */
async function alike(index, word, edits) {
  const starts = new Set([word.slice(0, 2), word[1] + word[0]]);
  for (const [a, b] of [["c", "k"], ["z", "s"], ["v", "f"], ["ij", "ei"], ["y", "ij"]]) {
    for (const [from, to] of [[a, b], [b, a]]) if (word.startsWith(from)) starts.add((to + word.slice(from.length)).slice(0, 2));
  }
  const lists = await Promise.all([...starts].map(s => index.range(s, s + "\uffff", MOST_PIECES + 1, s === word.slice(0, 2) ? word : s)));
  const heard = sound(word);
  return lists.flat()
    .filter(([k, e]) => e.isWord && k !== word && k.length > 2)
    .map(([k, e]) => ({ key: k, entry: e, cost: Math.min(distance(word, k, edits), distance(heard, sound(k), edits) + 0.4) }))
    .filter(c => c.cost <= edits)
    .sort((a, b) => a.cost - b.cost || (b.entry.count ?? 0) - (a.entry.count ?? 0));
}

const mostEdits = word => word.length < 4 ? 0 : word.length < 8 ? 1 : 2;

async function ofWord(index, clause, state) {
  const word = clause.words[0].surface, term = stem(word), title = clause.title;
  if (clause.kind === "fuzzy") {
    const near = await alike(index, word, clause.edits);
    const hits = await ofTerm(index, term, title);
    for (const { key } of near.slice(0, 12)) union(hits, await ofTerm(index, stem(key), title), FUZZY);
    near.slice(0, 12).forEach(c => state.shown.add(stem(c.key)));
    return hits;
  }
  if (clause.kind === "prefix") {
    const entries = await completions(index, word);
    state.prefixes.push(word);
    const sets = await Promise.all(entries.map(e => ofEntry(index, e, title)));
    return sets.reduce((all, s) => union(all, s), new Map());
  }
  const [own, spelled] = await Promise.all([index.entry(term), index.entry(word)]);
  const hits = await ofEntry(index, own, title);
  const more = [];
  if (spelled?.parts) more.push([PARTS, ofAll(index, spelled.parts.map(stem), title), spelled.parts.map(stem)]);
  for (const group of index.synonyms.filter(g => g.includes(term))) {
    for (const other of group.filter(m => m !== term)) more.push([SYNONYM, ofAll(index, other.split(" "), title), other.split(" ")]);
  }
  if (!own && !clause.typing) {
    const parts = await split(index, word);
    if (parts.length) more.push([PARTS, ofAll(index, parts.map(stem), title), parts.map(stem)]);
  }
  if (clause.typing && word.length > 1) {
    for (const entry of await completions(index, word, term)) more.push([own ? PREFIX * 0.6 : PREFIX, ofEntry(index, entry, title), []]);
    if (word.length > 2) state.prefixes.push(word);
  }
  for (const [factor, found, shown] of more) {
    union(hits, await found, factor);
    shown.forEach(t => state.shown.add(t));
  }
  if (!hits.size && clause.typing) {
    const parts = await split(index, word);
    if (parts.length) union(hits, await ofAll(index, parts.map(stem), title), PARTS);
  }
  return hits;
}

/** Documents in which the words stand in this order, or within a few places of each other. */
async function ofPhrase(index, clause) {
  const parts = clause.words.map((w, at) => ({ at, term: stem(w.surface), surface: w.surface })).filter(p => p.surface);
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

/** The query with the likeliest word of the site in the place of a word that finds nothing. */
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

/** Adds up the clauses: all words before some words, rare words before frequent ones. */
function combine(clauses, sets, documents) {
  const wanted = clauses.map((c, i) => i).filter(i => clauses[i].sign !== "-" && clauses[i].kind !== "facet" && sets[i].size);
  const scores = new Map();
  const weak = i => clauses.length > 1 && clauses[i].kind === "word" && WEAK.has(clauses[i].words[0].surface) ? 0.25 : 1;
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

/** What is left after the filters, and for each facet what each value would give beside the other filters. */
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

/** The places in a text that answer the query, as pairs of start and end. */
function marks(text, { shown, prefixes }) {
  return words(text)
    .filter(w => w.surface && (shown.has(stem(w.surface)) || prefixes.some(p => w.surface.startsWith(p))))
    .map(w => [w.start, w.end]);
}
