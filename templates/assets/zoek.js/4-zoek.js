// Search in a static index; nothing is sent to anyone.

import { stem, times, words } from "./1-taal.js";
import { distance, marks, parse, sound } from "./2-vraag.js";
import { openIndex } from "./3-index.js";

export { stem, surface, words } from "./1-taal.js";

const SYNONYM = 0.75, PARTS = 0.7, PREFIX = 0.45, FUZZY = 0.5, NEAR = 0.15, MOST_PLACES = 1500;
// Say little in a question.
const WEAK = "krijg vind doet gan gat kun mak we wij welk war wanner help helpt nodig goed lat zoek will mens komt kom mag moet".split(" ");

export async function createSearch(indexUrl) {
  const index = await openIndex(indexUrl);
  return { facets: index.facets, search: (query, options) => run(index, query, options ?? {}) };
}

// What stands in for a word is as rare as that word: count.
function ofEntry(index, entry, title, count = entry?.count) {
  const hits = new Map();
  if (!entry?.isTerm) return hits;
  const { ids, impacts } = entry.list();
  const weight = Math.log(1 + (index.documents - count + 0.5) / (count + 0.5)) / 15;
  for (let i = 0; i < ids.length; i++) {
    if (!title || impacts[i] & 1) hits.set(ids[i], (impacts[i] >> 1) * weight);
  }
  return hits;
}

async function ofAll(index, terms, title) {
  const sets = (await Promise.all(terms.map(index.entry))).map(e => ofEntry(index, e, title)).sort((a, b) => a.size - b.size);
  const hits = new Map();
  for (const id of sets[0]?.keys() ?? []) {
    if (sets.every(s => s.has(id))) hits.set(id, sets.reduce((sum, s) => sum + s.get(id), 0) / sets.length);
  }
  return hits;
}

async function completions(index, prefix, exact, number) {
  const words = await index.range(prefix, number);
  const found = [...new Set(words.map(e => stem(e.key)))].filter(t => t !== exact && (t >= prefix || index.isLoaded(t)));
  const entries = (await Promise.all(found.map(index.entry))).filter(e => e?.isTerm);
  return entries.sort((a, b) => b.count - a.count).slice(0, 40);
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
  const heard = sound(word), lists = await Promise.all([...starts].map(s => index.range(s, 3, s + word.slice(2))));
  return lists.flat()
    .filter(e => e.key !== word && e.key.length > 2 && Math.abs(e.key.length - word.length) <= edits + 1)
    .map(({ key, count = 0 }) => ({ key, count, cost: Math.min(distance(word, key), distance(heard, sound(key)) + 0.4) }))
    .filter(c => c.cost <= edits)
    .sort((a, b) => a.cost - b.cost || b.count - a.count);
}

async function ofWord(index, clause, state) {
  const { words: [{ surface: word, term }], title, kind, typing } = clause;
  const hits = new Map();
  const add = async (factor, found, shown = []) => {
    for (const [id, score] of await found) hits.set(id, Math.max(hits.get(id) ?? 0, score * factor));
    shown.forEach(t => state.shown.add(t));
  };
  const all = (factor, list) => add(factor, ofAll(index, list, title), list);

  const complete = async (factor, pieces, own) => {
    const entries = await completions(index, word, own?.key, pieces);
    const count = Math.max(...[own, ...entries].map(e => e?.count ?? 0));
    for (const entry of entries) await add(factor, ofEntry(index, entry, title, count));
  };

  if (kind === "prefix") {
    state.prefixes.push(word);
    await complete(1, 6);
    return hits;
  }
  const [own, spelled] = await Promise.all([index.entry(term), index.entry(word)]);
  if (own?.isTerm) clause.entry = own;
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
    await complete(own ? PREFIX / 2 : PREFIX, own ? 1 : 2, own);
    if (word.length > 2) state.prefixes.push(word);
  }
  if (!hits.size) {
    const parts = await partsOf(index, word);
    if (parts.length) await all(PARTS, parts.map(stem));
  }
  return hits;
}

const placesOf = (index, entries) => Promise.all(entries.map(async entry => {
  const places = await index.positions(entry);
  return new Map(entry.list().ids.map((id, i) => [id, places[i]]));
}));

async function ofPhrase(index, { words, title, near }) {
  const terms = words.map(w => w.term);
  const entries = await Promise.all(terms.map(index.entry));
  if (entries.some(e => !e?.isTerm)) return new Map();
  const [hits, rows] = await Promise.all([ofAll(index, terms, title), placesOf(index, entries)]);
  for (const id of [...hits.keys()]) {
    const at = rows.map((row, i) => row.get(id).map(p => p - i));
    const fits = at[0].some(start => at.every(list => list.some(p => Math.abs(p - start) <= near)));
    if (fits) hits.set(id, hits.get(id) * 1.5); else hits.delete(id);
  }
  return hits;
}

// Words side by side count a little more, where that costs few bytes.
async function nearer(index, entries, scores) {
  if (entries.length < 2 || entries.reduce((sum, e) => sum + e.count, 0) > MOST_PLACES) return;
  const rows = await placesOf(index, entries);
  for (const [id, score] of scores) {
    let bonus = 0;
    for (let i = 1; i < rows.length; i++) {
      const [before = [], after = []] = [rows[i - 1].get(id), rows[i].get(id)];
      const gap = Math.min(8, ...before.flatMap(p => after.map(q => q > p ? q - p : p - q + 1)));
      bonus += (1 / gap - 1 / 8) / rows.length;
    }
    scores.set(id, score * (1 + NEAR * bonus));
  }
}

async function suggestion(index, query, missing) {
  let better = query;
  for (const { words: [{ surface }] } of missing) {
    const edits = surface.length < 4 ? 0 : surface.length < 8 ? 1 : 2;
    const [best] = edits ? await alike(index, surface, edits) : [];
    const typed = best && words(better).find(w => w.surface === surface);
    if (typed) better = better.slice(0, typed.start) + best.key + better.slice(typed.end);
  }
  return better === query ? null : better;
}

// Words that are one compound, or have synonyms, together.
async function join(index, clauses, sets, state) {
  const words = clauses.map(c => c.kind === "word" ? c.words[0] : {});
  const add = async (from, to, list, factor) => {
    for (const [id, score] of await ofAll(index, list, clauses[from].title)) {
      for (let i = from; i < to; i++) sets[i].set(id, Math.max(sets[i].get(id) ?? 0, score * factor));
    }
    list.forEach(t => state.shown.add(t));
  };
  for (let i = 0; i < words.length; i++) {
    const [a, b] = [words[i].surface, words[i + 1]?.surface];
    for (const whole of a && b ? ["", "s", "en"].map(binding => stem(a + binding + b)) : []) {
      if ((!words[2] || index.isLoaded(whole)) && await index.entry(whole)) await add(i, i + 2, [whole], 0.9);
    }
    for (const group of index.synonyms) {
      const member = group.find(m => m.includes(" ") && m.split(" ").every((t, n) => words[i + n]?.term === t));
      if (member) for (const other of group) if (other !== member) await add(i, i + member.split(" ").length, other.split(" "), SYNONYM);
    }
  }
}

// All words before some words, rare words before frequent ones.
function combine(clauses, sets, documents) {
  const found = clauses.flatMap(({ sign, kind, words }, i) => {
    if (sign === "-" || kind === "facet" || !sets[i].size) return [];
    const weight = clauses[1] && kind === "word" && WEAK.includes(words[0].term) ? 0.05 : 1;
    return [{ set: sets[i], weight, rarity: Math.log(1 + documents / sets[i].size) * weight }];
  });
  const total = found.reduce((sum, f) => sum + f.rarity, 0), sums = new Map();
  for (const { set, weight, rarity } of found) {
    for (const [id, score] of set) {
      const [before, share] = sums.get(id) ?? [0, 0];
      sums.set(id, [before + score * weight, share + rarity / total]);
    }
  }
  return new Map(Array.from(sums, ([id, [score, share]]) => [id, score * share * share]));
}

async function run(index, query, { filters = {}, limit = 10, offset = 0, sort = "relevantie", facets: counted = true } = {}) {
  const clauses = parse(String(query ?? ""), index.facets);
  const state = { shown: new Set(clauses.flatMap(c => c.words.map(w => w.term))), prefixes: [] };
  const isNarrowed = Object.keys(filters).length || clauses.some(c => c.kind === "facet");
  const valuesPromise = counted || isNarrowed ? index.values() : null;
  const sets = await Promise.all(clauses.map(c =>
    c.kind === "facet" ? new Map() : c.kind === "phrase" ? ofPhrase(index, c) : ofWord(index, c, state)));
  await join(index, clauses, sets, state);
  const values = await valuesPromise;

  const asked = clauses.some(c => c.kind !== "facet" && c.sign !== "-");
  const scores = asked ? combine(clauses, sets, index.documents) : new Map(times(index.documents, id => [id, 0]));
  const entries = clauses.filter(c => c.sign !== "-").flatMap(c => c.entry ?? []);
  await nearer(index, entries, scores);
  clauses.forEach((c, i) => {
    for (const id of scores.keys()) {
      const has = c.kind === "facet" ? values[index.facets.indexOf(c.facet)][id].includes(c.value) : sets[i].has(id);
      if (c.sign === "-" ? has : !has && (c.sign === "+" || c.kind === "facet")) scores.delete(id);
    }
  });

  const { ids, facets } = values ? filter(index, [...scores.keys()], values, filters) : { ids: [...scores.keys()] };
  const dates = sort === "datum" ? await index.dates() : null;
  ids.sort((a, b) => (dates ? dates[b] - dates[a] : 0) || scores.get(b) - scores.get(a) || a - b);
  const missing = clauses.filter((c, i) => c.kind === "word" && c.sign !== "-" && !sets[i].size);
  const shown = ids.slice(offset, offset + limit);
  const [cards, better] = await Promise.all([index.cards(shown, entries), missing.length ? suggestion(index, query, missing) : null]);
  const results = cards.map((card, i) => ({ ...card, score: scores.get(shown[i]), marks: { title: marks(card.title, state), excerpt: marks(card.excerpt, state) } }));
  return { total: ids.length, results, facets, suggestion: better, missing: missing.map(c => c.raw) };
}

function filter(index, all, values, filters) {
  const chosen = index.facets.map(f => filters[f.id] && [filters[f.id]].flat().map(id => f.values.findIndex(v => v.id === id)));
  const counts = index.facets.map(f => f.values.map(() => 0));
  const ids = all.filter(id => {
    const misses = chosen.map((c, f) => c?.length && !c.some(v => values[f][id].includes(v)));
    const missed = misses.filter(Boolean).length;
    // What a choice within one facet would add counts there as well.
    misses.forEach((misses, f) => { if (missed === 0 || (missed === 1 && misses)) for (const v of values[f][id]) counts[f][v]++; });
    return !missed;
  });
  const facets = index.facets.map((f, i) => ({ ...f, values: f.values.map((v, n) => ({ ...v, count: counts[i][n] })) }));
  return { ids, facets };
}
