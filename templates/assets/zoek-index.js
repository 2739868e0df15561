// Reads the files of the index, each once; FORMAT.md of SiteGen.Search says what is in them.

const VERSION = 1;

/** The index is missing, damaged or of another version; the message is for the visitor. */
export class IndexError extends Error {}

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

export async function openIndex(url) {
  const base = new URL(url.endsWith("/") ? url : url + "/", globalThis.document?.baseURI);
  const files = new Map();

  async function load(file) {
    let answer;
    try { answer = await fetch(new URL(file, base)); } catch { answer = null; }
    if (!answer?.ok) throw new IndexError("Een deel van de zoekindex is niet te laden. Probeer het straks opnieuw.");
    try {
      return new Uint8Array(await new Response(answer.body.pipeThrough(new DecompressionStream("gzip"))).arrayBuffer());
    } catch {
      throw new IndexError("Een deel van de zoekindex is beschadigd. Laad de pagina opnieuw.");
    }
  }

  /** Once, whoever asks; a failure may be tried again. */
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
    throw new IndexError(`Deze zoekindex heeft versie ${manifest.version}; deze pagina kent alleen versie ${VERSION}. Laad de pagina opnieuw.`);
  }
  const firstKeys = manifest.keys.split(" ");
  const name = (names, i) => names.substr(i * 8, 8);

  /** The piece in which a key lies or would lie. */
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

  const index = {
    documents: manifest.documents,
    facets: manifest.facetList.map(([id, label, values]) => ({
      id, label, values: values.flatMap((v, i) => i % 2 ? [] : [{ id: v, label: values[i + 1] }]),
    })),
    synonyms: manifest.synonyms.map(group => group.split("|")),

    /** What the dictionary says of a key, if anything. */
    async entry(key) {
      return firstKeys[0] === "" ? undefined : (await piece(pieceOf(key))).entries.get(key);
    },

    /** Pairs of key and entry from one key up to another, from at most a few pieces around a middle. */
    async range(from, to, most, middle = from) {
      const first = pieceOf(from), last = pieceOf(to);
      const start = Math.max(first, Math.min(pieceOf(middle) - (most >> 1), last - most + 1));
      const numbers = Array.from({ length: Math.min(most, last - start + 1) }, (_, i) => start + i);
      const pieces = await Promise.all(firstKeys[0] === "" ? [] : numbers.map(piece));
      return pieces.flatMap(p => p.keys.filter(k => k >= from && k < to).map(k => [k, p.entries.get(k)]));
    },

    /** The documents of a term, in rising order, with twice the impact, plus 1 if the title holds it. */
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

    /** For each document of a term where it stands. */
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

    /** By facet the numbers of the values of each document. */
    values: () => file(manifest.facets, bytes => {
      const r = new Reader(bytes);
      return index.facets.map(() => {
        const counts = Array.from({ length: manifest.documents }, () => r.number());
        return counts.map(n => Array.from({ length: n }, () => r.number()));
      });
    }),

    dates: () => file(manifest.dates, bytes =>
      Array.from({ length: manifest.documents }, (_, i) => bytes[i] + 256 * bytes[i + manifest.documents])),

    async card(id) {
      const cards = await file(name(manifest.cards, Math.floor(id / manifest.perCard)), json);
      const [url, title, excerpt, date] = cards[id % manifest.perCard];
      return { url, title, excerpt, date };
    },
  };
  return index;
}
