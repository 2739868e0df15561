// What SiteGen.Search/Analysis does, bound to it by shared vectors.

export const times = (n, make) => Array.from({ length: n }, (_, i) => make(i));

const STOP = new Set((
  "de en van ik te dat die in een hij het niet zijn is was op aan met als voor had er maar om hem dan zou of wat mijn " +
  "men dit zo door over ze zich bij ook tot je mij uit der daar haar naar heb hoe heeft hebben deze u want nog zal me " +
  "zij nu ge geen omdat iets worden toch al waren veel meer doen toen moet ben zonder kan hun dus alles onder ja eens " +
  "hier wie werd altijd doch wordt wezen kunnen ons zelf tegen na reeds wil kon niets uw iemand geweest andere").split(" "));

// UAX #29: marks belong to what they follow, connectors join.
const MID = "'.\u2018\u2019\u2024\ufe52\uff07\uff0e";
function pattern(A, N, mark, kana = () => "", rest = "") {
  const U = `(?:\\p{Pc}${mark})*`;
  const UNIT = `(?:${A}(?:[${MID}:·\u0387\u05f4\u2027\ufe13\ufe55\uff1a]${mark}${A})*|${N}(?:[${MID},;\u037e\u0589\u060c\u060d\u066c\u07f8\u2044\ufe10\ufe14\ufe50\ufe54\uff0c\uff1b]${mark}${N})*)`;
  const RUN = `(?:${UNIT}(?:${U}${UNIT})*${kana(U)})`;
  return new RegExp(`${U}${RUN}(?:\\p{Pc}${mark}${U}${RUN})*${U}${rest}`, "gu");
}

const MARK = "(?:(?!\u200b)[\\p{M}\\p{Cf}])*";
const OTHER = "\\u{1f130}-\\u{1f189}\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}ー\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}";
const KANA = `(?:[\\p{sc=Kana}ー]${MARK})+`;
const anyScript = () => pattern(`(?:(?![${OTHER}\\p{M}])\\p{Alphabetic}${MARK})+`, `(?:[\\p{Nd}\u066b]${MARK})+`, MARK,
  U => `|${KANA}(?:${U}${KANA})*`, `|[\\p{sc=Han}\\p{sc=Hira}]${MARK}|[\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}]+`);

// The same for nearly all Dutch text, ready many milliseconds sooner.
const LATIN = /^[\0-~\xa0-\xac\xae-\u024f‘’“”„–—…€•]*$/;
const latin = pattern("[A-Za-zªµºÀ-ÖØ-öø-\u024f]+", "[0-9]+", "");
let full;

const LETTERS = { ß: "ss", æ: "ae", œ: "oe", ø: "o", đ: "d", ð: "d", þ: "th", ł: "l", ı: "i", ĳ: "ij", ŧ: "t", ħ: "h", ŋ: "n", ſ: "s", ƒ: "f", ŀ: "l", ŉ: "n" };

const lower = word => Array.from(word, c => c === "İ" ? "i" : c.toLowerCase()).join("");

const letter = c => {
  const first = LETTERS[c] ?? c.normalize("NFD")[0];
  return LETTERS[first] ?? first;
};

export const slug = title => lower(title).replace(/[^\x00-\x7f]/g, letter).replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");

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

export const words = text => [...text.matchAll(LATIN.test(text) ? latin : full ??= anyScript())].flatMap(({ 0: word, index: start }) => {
  const plain = surface(word);
  return plain ? { surface: plain, term: stem(plain), start, end: start + word.length } : [];
});

const OVERRIDES = { fiets: "fiets", bromfiets: "bromfiets", ei: "eier", kind: "kinder" };
const vowel = c => c !== undefined && "aeiouyè".includes(c);

export function stem(word) {
  if (Object.hasOwn(OVERRIDES, word)) return OVERRIDES[word];
  let w = word.replace(/[äáëéïíöóüú]/g, c => c.normalize("NFD")[0]).split("");
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
