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

// Scores stand at the number of their document; 0 is not found.
const nothing = index => new Float32Array(index.documents);
const isEmpty = scores => !scores.some(Boolean);

function atLeast(scores, found, factor) {
  for (let id = 0; id < scores.length; id++) if (found[id] * factor > scores[id]) scores[id] = found[id] * factor;
}

// What stands in for a word is as rare as that word: count.
function ofEntry(index, entry, title, scores = nothing(index), factor = 1, count = entry?.count) {
  if (!entry?.isTerm) return scores;
  const { ids, impacts } = entry.list();
  const weight = factor * Math.log(1 + (index.documents - count + 0.5) / (count + 0.5)) / 15;
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i], score = (impacts[i] >> 1) * weight;
    if (score > scores[id] && (!title || impacts[i] & 1)) scores[id] = score;
  }
  return scores;
}

async function ofAll(index, terms, title) {
  const [scores, ...others] = (await Promise.all(terms.map(index.entry))).map(e => ofEntry(index, e, title));
  for (const other of others) for (let id = 0; id < scores.length; id++) scores[id] = scores[id] && other[id] && scores[id] + other[id];
  return others[0] ? scores.map(sum => sum / terms.length) : scores;
}

async function completions(index, prefix, exact, number) {
  const words = await index.range(prefix, number);
  const pieces = new Set(words.map(e => index.pieceOf(e.key)));
  const found = [...new Set(words.map(e => stem(e.key)))].filter(t => t !== exact && pieces.has(index.pieceOf(t)));
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
  // Other spellings that lie elsewhere in the dictionary.
  const spellings = new Set([word, word[1] + word[0] + word.slice(2)]);
  for (const pair of "c-k c-s s-z f-v ij-ei ij-y au-ou x-ks".split(" ")) {
    const sides = pair.split("-");
    sides.forEach((side, i) => {
      const at = word.indexOf(side);
      if (at >= 0 && at < 3) spellings.add(word.slice(0, at) + sides[1 - i] + word.slice(at + side.length));
    });
  }
  const heard = sound(word), lists = await Promise.all([...spellings].map((s, i) => index.range(s.slice(0, 2), i ? 1 : 3, s)));
  return lists.flat()
    .filter(e => e.key !== word && e.key.length > 2 && Math.abs(e.key.length - word.length) <= edits + 1)
    .map(({ key, count = 0 }) => ({ key, count, cost: Math.min(distance(word, key), distance(heard, sound(key)) + 0.4) + Math.abs(key.length - word.length) / 20 }))
    .filter(c => c.cost < edits + 0.3)
    .sort((a, b) => a.cost - b.cost || b.count - a.count);
}

async function ofWord(index, clause, state) {
  const { words: [{ surface: word, term }], title, kind, typing } = clause;
  const scores = nothing(index);
  const all = async (factor, list) => {
    if (list[1]) atLeast(scores, await ofAll(index, list, title), factor);
    else ofEntry(index, await index.entry(list[0]), title, scores, factor);
    list.forEach(t => state.shown.add(t));
  };
  const complete = async (factor, pieces, own) => {
    const entries = await completions(index, word, own?.key, pieces);
    const count = Math.max(...[own, ...entries].map(e => e?.count ?? 0));
    for (const entry of entries) ofEntry(index, entry, title, scores, factor, count);
  };

  if (kind === "prefix") {
    state.prefixes.push(word);
    await complete(1, 6);
    return scores;
  }
  const [own, spelled] = await Promise.all([index.entry(term), index.entry(word)]);
  ofEntry(index, own, title, scores);
  if (kind === "fuzzy") {
    for (const { key } of (await alike(index, word, clause.edits)).slice(0, 12)) await all(FUZZY, [stem(key)]);
    return scores;
  }
  const others = index.synonyms.filter(g => g.includes(term)).flat().filter(other => other !== term);
  if (typing && word.length > 2) state.prefixes.push(word);
  await Promise.all([
    spelled?.parts && all(PARTS, spelled.parts.map(stem)),
    ...others.map(other => all(SYNONYM, other.split(" "))),
    typing && word.length > 1 && complete(own ? PREFIX / 2 : PREFIX, own ? 1 : 2, own),
  ]);
  if (isEmpty(scores)) {
    const parts = await partsOf(index, word);
    if (parts.length) await all(PARTS, parts.map(stem));
  }
  return scores;
}

const placesOf = (index, entries) => Promise.all(entries.map(async entry => {
  const places = await index.positions(entry);
  return new Map(Array.from(entry.list().ids, (id, i) => [id, places[i]]));
}));

async function ofPhrase(index, { words, title, near }) {
  const terms = words.map(w => w.term);
  const entries = await Promise.all(terms.map(index.entry));
  if (entries.some(e => !e?.isTerm)) return nothing(index);
  const [scores, rows] = await Promise.all([ofAll(index, terms, title), placesOf(index, entries)]);
  return scores.map((score, id) => {
    if (!score) return 0;
    const at = rows.map((row, i) => row.get(id).map(p => p - i));
    return at[0].some(start => at.every(list => list.some(p => Math.abs(p - start) <= near))) ? score * 1.5 : 0;
  });
}

// Words side by side count a little more, where that costs few bytes.
async function nearness(index, lookups) {
  const entries = (await Promise.all(lookups)).filter(e => e?.isTerm), rows = entries[1] && entries.reduce((sum, e) => sum + e.count, 0) <= MOST_PLACES ? await placesOf(index, entries) : [];
  return scores => rows.slice(1).forEach((row, i) => {
    for (const [id, before] of rows[i]) {
      const after = row.get(id) ?? [];
      const gap = Math.min(8, ...before.flatMap(p => after.map(q => q > p ? q - p : p - q + 1)));
      scores[id] *= 1 + NEAR * (1 / gap - 1 / 8) / rows.length;
    }
  });
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
function joined(index, clauses, state) {
  const words = clauses.map(c => c.kind === "word" ? c.words[0] : {}), found = [];
  const add = async (from, to, list, factor) => {
    const scores = await ofAll(index, list, clauses[from].title);
    list.forEach(t => state.shown.add(t));
    return sets => sets.slice(from, to).forEach(set => atLeast(set, scores, factor));
  };
  for (let i = 0; i < words.length; i++) {
    const [a, b] = [words[i].surface, words[i + 1]?.surface];
    for (const whole of a && b ? ["", "s", "en"].map(binding => stem(a + binding + b)) : []) {
      found.push(index.entry(whole).then(e => e && add(i, i + 2, [whole], 0.9)));
    }
    for (const group of index.synonyms) {
      const member = group.find(m => m.includes(" ") && m.split(" ").every((t, n) => words[i + n]?.term === t));
      if (member) for (const other of group) if (other !== member) found.push(add(i, i + member.split(" ").length, other.split(" "), SYNONYM));
    }
  }
  return Promise.all(found);
}

// All words before some words, rare words before frequent ones.
function combine(index, clauses, sets) {
  const found = clauses.map((clause, i) => ({ ...clause, set: sets[i] })).filter(c => c.sign !== "-" && !isEmpty(c.set));
  if (!found[1]) return found[0]?.set.slice() ?? nothing(index);
  const scores = nothing(index), shares = nothing(index);
  let total = 0;
  for (const { set, kind, words } of found) {
    let count = 0;
    for (let id = 0; id < set.length; id++) if (set[id]) count++;
    const weight = kind === "word" && WEAK.includes(words[0].term) ? 0.05 : 1;
    const rarity = Math.log(1 + index.documents / count) * weight;
    total += rarity;
    for (let id = 0; id < set.length; id++) {
      if (set[id]) {
        scores[id] += set[id] * weight;
        shares[id] += rarity;
      }
    }
  }
  for (let id = 0; id < scores.length; id++) scores[id] *= (shares[id] / total) ** 2;
  return scores;
}

async function run(index, query, { filters = {}, limit = 10, offset = 0, sort = "relevantie", facets: counted = true } = {}) {
  // Of a whole page that was pasted, the start will do.
  query = String(query ?? "").slice(0, 500);
  const clauses = parse(query, index.facets);
  const state = { shown: new Set(clauses.flatMap(c => c.words.map(w => w.term))), prefixes: [] };
  const isNarrowed = Object.keys(filters).length || clauses.some(c => c.kind === "facet");
  const lookups = clauses.map(c => c.kind === "word" && c.sign !== "-" && index.entry(c.words[0].term));
  const [sets, joins, bringNear, values] = await Promise.all([
    Promise.all(clauses.map(c => c.kind === "facet" ? nothing(index) : c.kind === "phrase" ? ofPhrase(index, c) : ofWord(index, c, state))),
    joined(index, clauses, state),
    nearness(index, lookups),
    counted || isNarrowed ? index.values() : null,
  ]);
  joins.forEach(join => join?.(sets));

  const asked = clauses.some(c => c.kind !== "facet" && c.sign !== "-");
  const scores = asked ? combine(index, clauses, sets) : nothing(index).fill(1);
  bringNear(scores);
  clauses.forEach(({ kind, sign, facet, value }, i) => {
    if (!sign && kind !== "facet") return;
    const { sets: choices, of } = kind === "facet" ? values[index.facets.indexOf(facet)] : {};
    for (let id = 0; id < scores.length; id++) {
      if ((choices ? choices[of[id]].includes(value) : sets[i][id] > 0) === (sign === "-")) scores[id] = 0;
    }
  });

  const facets = values && filter(index, scores, values, filters);
  const { total, best } = rank(scores, sort === "datum" && await index.dates(), offset + limit);
  const missing = clauses.filter((c, i) => c.kind === "word" && c.sign !== "-" && isEmpty(sets[i]));
  const ids = best.slice(offset), [cards, better] = await Promise.all([index.cards(ids, await Promise.all(lookups)), missing.length ? suggestion(index, query, missing) : null]);
  const results = cards.map((card, i) => ({ ...card, score: scores[ids[i]], marks: { title: marks(card.title, state), excerpt: marks(card.excerpt, state) } }));
  return { total, results, facets, suggestion: better, missing: missing.map(c => c.raw) };
}

// Best first, then lowest number: all of it in one number a document.
function rank(scores, dates, most) {
  const size = scores.length, best = () => keys.sort((a, b) => b - a).slice(0, most);
  let keys = [], total = 0, least = -1;
  for (let id = 0; id < size; id++) {
    if (!scores[id]) continue;
    total++;
    const key = (dates ? dates[id] * 65536 : 0) + Math.min(scores[id] * 2048 | 0, 65535) - id / size;
    if (key > least) keys.push(key);
    if (keys.length > 2 * most + 50) least = (keys = best()).at(-1);
  }
  return { total, best: best().map(key => Math.round((Math.ceil(key) - key) * size)) };
}

// Takes the scores of what the choices leave out.
function filter({ facets }, scores, values, filters) {
  const misses = new Uint8Array(scores.length);
  const fits = facets.map(({ id, values: options }, f) => {
    const { sets, of } = values[f], chosen = [filters[id] ?? []].flat().map(id => options.findIndex(o => o.id === id));
    const fits = chosen.length && sets.map(set => chosen.some(v => set.includes(v)));
    for (let id = 0; fits && id < scores.length; id++) if (!fits[of[id]]) misses[id]++;
    return fits;
  });
  const found = facets.map((facet, f) => {
    const { sets, of } = values[f], perSet = new Uint32Array(sets.length), counts = facet.values.map(() => 0);
    // What a choice within one facet would add counts there as well.
    for (let id = 0; id < scores.length; id++) if (scores[id] && misses[id] === Number(fits[f] && !fits[f][of[id]])) perSet[of[id]]++;
    sets.forEach((set, s) => set.forEach(v => counts[v] += perSet[s]));
    return { ...facet, values: facet.values.map((value, v) => ({ ...value, count: counts[v] })) };
  });
  for (let id = 0; id < scores.length; id++) if (misses[id]) scores[id] = 0;
  return found;
}
