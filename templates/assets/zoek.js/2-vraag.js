// What a visitor typed, and which words are like it.

import { times, words } from "./1-taal.js";

const SOUNDS = [[/eij|ij|ei|y/g, "y"], [/ou|au/g, "u"], [/ch/g, "g"], [/x/g, "ks"], [/[cq]/g, "k"], [/z/g, "s"], [/v/g, "f"], [/th/g, "t"], [/d\b|dt\b/g, "t"], [/(.)\1/g, "$1"]];
export const sound = word => SOUNDS.reduce((w, [from, to]) => w.replace(from, to), word);

export function distance(a, b) {
  const rows = [times(b.length + 1, j => j)];
  for (let i = 0; i < a.length; i++) {
    rows.push([i + 1]);
    for (let j = 0; j < b.length; j++) {
      const swapped = i && j && a[i] === b[j - 1] && a[i - 1] === b[j] ? rows[i - 1][j - 1] + 1 : 99;
      rows[i + 1].push(Math.min(rows[i][j + 1] + 1, rows[i + 1][j] + 1, rows[i][j] + (a[i] === b[j] ? 0 : 1), swapped));
    }
  }
  return rows[a.length][b.length];
}

const CLAUSE = /([+-]?)(?:([a-z]+):)?(?:"([^"]+)"(?:~(\d+))?|([^\s"]+?)(\*|~[12]?)?(?=[\s"]|$))/giu;

export function parse(query, facets) {
  const clauses = [];
  for (const [raw, sign, name, phrase, near = 0, loose, tail = ""] of query.matchAll(CLAUSE)) {
    const field = name?.toLowerCase(), facet = facets.find(f => f.id === field), title = field === "titel";
    const text = (name && !facet && !title ? name + " " : "") + (phrase ?? loose);
    const found = words(text);
    const value = facet ? valueOf(facet, plain(text)) : -1;
    if (value >= 0) clauses.push({ sign, kind: "facet", facet, value, words: [], raw });
    else if (phrase && found.length > 1) clauses.push({ sign, title, kind: "phrase", words: found, near: Math.min(near, 8), raw });
    else {
      found.forEach((word, i) => clauses.push({
        sign, title, words: [word], edits: Number(tail[1] ?? 1), raw: found.length > 1 ? word.surface : raw,
        kind: !tail || found[i + 1] ? "word" : tail === "*" ? "prefix" : "fuzzy",
      }));
    }
  }
  // The last word may not be finished.
  const last = clauses.at(-1);
  if (last?.kind === "word" && /[\p{L}\p{N}]$/u.test(query)) last.typing = true;
  return clauses;
}

const plain = text => words(text).map(w => w.surface).join(" ");

function valueOf({ values }, asked) {
  const exact = values.findIndex(v => plain(v.id) === asked || plain(v.label) === asked);
  return exact >= 0 ? exact : values.findIndex(v => plain(v.label).split(" ").includes(asked));
}

export function marks(text, { shown, prefixes }) {
  return words(text)
    .filter(w => shown.has(w.term) || prefixes.some(p => w.surface.startsWith(p)))
    .map(w => [w.start, w.end]);
}
