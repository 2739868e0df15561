// The steps of SiteGen.Search/Analysis, bound by shared test vectors.

const STOP = new Set((
  "de en van ik te dat die in een hij het niet zijn is was op aan met als voor had er maar om hem dan zou of wat mijn " +
  "men dit zo door over ze zich bij ook tot je mij uit der daar haar naar heb hoe heeft hebben deze u want nog zal me " +
  "zij nu ge geen omdat iets worden toch al waren veel meer doen toen moet ben zonder kan hun dus alles onder ja eens " +
  "hier wie werd altijd doch wordt wezen kunnen ons zelf tegen na reeds wil kon niets uw iemand geweest andere").split(" "));

// UAX #29: a mark (E) belongs to what it follows, a connector (U) joins, some signs only between two of a kind.
const E = "[\\p{M}\\p{Cf}]*";
const OTHER = "\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}ー\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}";
const A = `(?:(?![${OTHER}\\p{M}])\\p{Alphabetic}${E})+`;
const N = `(?:\\p{Nd}${E})+`;
const U = `(?:\\p{Pc}${E})*`;
const BOTH = "'.\u2018\u2019\u2024\ufe52\uff07\uff0e";
const UNIT = `(?:${A}(?:[${BOTH}:·\u0387\u05f4\u2027\ufe13\ufe55\uff1a]${E}${A})*|${N}(?:[${BOTH},;\u037e\u0589\u060c\u060d\u066c\u07f8\u2044\ufe10\ufe14\ufe50\ufe54\uff0c\uff1b]${E}${N})*)`;
const WORD = new RegExp(
  `${U}${UNIT}(?:${U}${UNIT})*${U}|${U}(?:[\\p{sc=Kana}ー]${E})+|[\\p{sc=Han}\\p{sc=Hira}]${E}|[\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}]+`, "gu");

const LETTERS = { ß: "ss", æ: "ae", œ: "oe", ø: "o", đ: "d", ð: "d", þ: "th", ł: "l", ı: "i", ĳ: "ij", ŧ: "t", ħ: "h", ŋ: "n", ſ: "s", ƒ: "f", ŀ: "l", ŉ: "n" };

const lower = word => Array.from(word, c => c === "İ" ? "i" : c.toLowerCase()).join("");

const letter = c => {
  const first = LETTERS[c] ?? c.normalize("NFD")[0];
  return LETTERS[first] ?? first;
};

function fold(word) {
  if (/^[0-z]*$/.test(word)) return word;
  return word
    .replace(/(.)['‘’]s$/, "$1")
    .replace(/['‘’\u0300-\u036f\u00ad]/g, "")
    .replace(/[\u00c0-\u024f\u1e00-\u1eff]/g, letter) || word;
}

export function surface(word) {
  const plain = lower(word);
  if (STOP.has(plain)) return "";
  const folded = fold(plain);
  return folded.length > 64 ? "" : folded;
}

export function words(text) {
  return Array.from(text.matchAll(WORD), m => ({ surface: surface(m[0]), start: m.index, end: m.index + m[0].length }));
}

const OVERRIDES = { fiets: "fiets", bromfiets: "bromfiets", ei: "eier", kind: "kinder" };
const vowel = c => c !== undefined && "aeiouyè".includes(c);

export function stem(word) {
  if (Object.hasOwn(OVERRIDES, word)) return OVERRIDES[word];
  let w = Array.from({ length: word.length }, (_, i) => ({ ä: "a", á: "a", ë: "e", é: "e", ï: "i", í: "i", ö: "o", ó: "o", ü: "u", ú: "u" })[word[i]] ?? word[i]);
  if (w[0] === "y") w[0] = "Y";
  for (let i = 1; i < w.length; i++) {
    if (!vowel(w[i - 1])) continue;
    if (w[i] === "y") w[i] = "Y";
    else if (w[i] === "i" && vowel(w[i + 1])) w[i] = "I";
  }
  const region = at => {
    while (at < w.length && !vowel(w[at])) at++;
    while (at < w.length && vowel(w[at])) at++;
    return Math.min(at + 1, w.length);
  };
  const first = region(0), r1 = Math.max(first, 3), r2 = region(first);
  w = w.join("");
  const ends = (...endings) => endings.find(e => w.endsWith(e));
  const cut = n => { w = w.slice(0, -n); };
  const before = n => w[w.length - n - 1];
  const inR = (r, n) => w.length - n >= r;
  const undouble = () => { if (ends("kk", "dd", "tt")) cut(1); };
  const takeEn = n => {
    if (inR(r1, n) && before(n) && !vowel(before(n)) && !w.slice(0, -n).endsWith("gem")) { cut(n); undouble(); }
  };
  const takeE = () => {
    const found = ends("e") && inR(r1, 1) && w.length > 1 && !vowel(before(1));
    if (found) { cut(1); undouble(); }
    return found;
  };
  const takeIg = () => {
    const found = ends("ig") && before(2) !== "e" && inR(r2, 2);
    if (found) cut(2);
    return found;
  };

  let e;
  if (ends("heden")) { if (inR(r1, 5)) w = w.slice(0, -3) + "id"; }
  else if ((e = ends("ene", "en"))) takeEn(e.length);
  else if ((e = ends("se", "s"))) {
    const c = before(e.length);
    if (inR(r1, e.length) && c && !vowel(c) && c !== "j") cut(e.length);
  }
  const lostE = takeE();
  if (ends("heid") && inR(r2, 4) && before(4) !== "c") { cut(4); if (ends("en")) takeEn(2); }
  if (ends("end", "ing")) { if (inR(r2, 3)) { cut(3); if (!takeIg()) undouble(); } }
  else if (ends("ig")) takeIg();
  else if (ends("lijk")) { if (inR(r2, 4)) { cut(4); takeE(); } }
  else if (ends("baar")) { if (inR(r2, 4)) cut(4); }
  else if (ends("bar") && lostE && inR(r2, 3)) cut(3);
  w = w.replace(/([^aeiouyè])([aeou])\2([^aeiouyèI])$/s, "$1$2$3");
  return w.replace(/I/g, "i").replace(/Y/g, "y");
}

export const terms = text => words(text).filter(w => w.surface).map(w => stem(w.surface));

const SOUNDS = [[/ij|ei|y/g, "y"], [/ou|au/g, "u"], [/ch/g, "g"], [/[cq]/g, "k"], [/z/g, "s"], [/v/g, "f"], [/th/g, "t"], [/d\b|dt\b/g, "t"], [/(.)\1/g, "$1"]];
export const sound = word => SOUNDS.reduce((w, [from, to]) => w.replace(from, to), word);

export function distance(a, b, most) {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let older = [], old = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      row[j] = Math.min(old[j] + 1, row[j - 1] + 1, old[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j], older[j - 2] + 1);
    }
    if (Math.min(...row) > most) return most + 1;
    [older, old] = [old, row];
  }
  return old[b.length];
}

const CLAUSE = /([+-]?)(?:([a-z]+):)?(?:"([^"]+)"(?:~(\d+))?|([^\s"]+))/giu;
// typing: the last word, which may not be finished.
export function parse(query, facets) {
  const clauses = [];
  for (const [raw, sign, name, phrase, near, loose] of query.matchAll(CLAUSE)) {
    const field = name?.toLowerCase();
    const facet = facets.find(f => f.id === field);
    const known = facet || field === "titel";
    let text = phrase ?? loose;
    if (name && !known) text = `${name} ${text}`;
    const [, bare, edits] = phrase === undefined ? /^(.+?)~([12]?)$/.exec(text) ?? [] : [];
    const star = phrase === undefined && /^.+\*$/.test(text);
    const found = words(bare ?? text).filter(w => w.surface);
    if (facet) {
      const value = valueOf(facet, found.map(w => w.surface));
      if (value >= 0) {
        clauses.push({ sign, kind: "facet", facet, value, words: [], raw });
        continue;
      }
    }
    if (!found.length) continue;
    const base = { sign, title: field === "titel", raw };
    if (phrase !== undefined && found.length > 1) {
      clauses.push({ ...base, kind: "phrase", words: words(text), near: Number(near ?? 0) });
      continue;
    }
    found.forEach((word, i) => {
      const isLast = i === found.length - 1;
      const kind = isLast && star ? "prefix" : isLast && bare !== undefined ? "fuzzy" : "word";
      clauses.push({ ...base, kind, words: [word], edits: Number(edits || 1), raw: found.length > 1 ? word.surface : raw });
    });
  }
  const last = clauses.at(-1);
  if (last?.kind === "word" && /[\p{L}\p{N}]$/u.test(query)) last.typing = true;
  return clauses;
}

function valueOf(facet, asked) {
  const same = text => {
    const own = words(text).map(w => w.surface).filter(Boolean);
    return own.length === asked.length && own.every((w, i) => w === asked[i]);
  };
  const exact = facet.values.findIndex(v => same(v.id) || same(v.label));
  if (exact >= 0 || !asked.length) return exact;
  return facet.values.findIndex(v => words(v.label).some(w => asked.length === 1 && w.surface === asked[0]));
}

export function marks(text, { shown, prefixes }) {
  return words(text)
    .filter(w => w.surface && (shown.has(stem(w.surface)) || prefixes.some(p => w.surface.startsWith(p))))
    .map(w => [w.start, w.end]);
}
