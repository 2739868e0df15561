// node bench.mjs SITE: our index beside lunr, MiniSearch and Pagefind, on the same pages and queries.

import fs from "node:fs";
import path from "node:path";
import zlib from "node:zlib";
import { execFileSync } from "node:child_process";
import { pathToFileURL } from "node:url";
import lunr from "lunr";
import stemmerSupport from "lunr-languages/lunr.stemmer.support.js";
import dutch from "lunr-languages/lunr.nl.js";
import MiniSearch from "minisearch";

const site = path.resolve(process.argv[2] ?? "../../../site-output");
const queriesFile = process.argv[3] ?? new URL("../../SiteGen.Tests/Search/Relevance/queries.tsv", import.meta.url);
const gzip = text => zlib.gzipSync(text, { level: 9 }).length;

let bytes = 0;
/** Counts what is loaded at once, compressed as a good host would. */
const loaded = (...files) => files.forEach(f => bytes += gzip(f));

globalThis.fetch = async address => {
  const content = fs.readFileSync(new URL(address, "file:///"));
  bytes += content.length;
  return new Response(content, { headers: { "content-type": String(address).endsWith(".json") ? "application/json" : "application/octet-stream" } });
};

/** A query without our signs and fields. */
const words = query => query.replace(/[a-z]+:|["+]|(^|\s)-/g, " ");

const plain = html => html.replace(/<(script|style|template)[\s\S]*?<\/\1>/g, " ").replace(/<[^>]+>/g, " ")
  .replace(/&amp;/g, "&").replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&#39;/g, "'").replace(/&quot;/g, "\"").replace(/\s+/g, " ").trim();

/** The pages that our index holds: same texts for all. */
async function readPages() {
  const { createSearch } = await import(pathToFileURL(path.join(site, "assets/zoek.js")));
  const { search } = await createSearch(pathToFileURL(path.join(site, "zoekindex/")).href);
  const all = await search("", { limit: 1e9 });
  return all.results.map(({ url, title }) => {
    const html = fs.readFileSync(path.join(site, url, "index.html"), "utf8");
    return { id: url, url, title, body: plain(/<main[\s\S]*<\/main>/.exec(html)?.[0] ?? html) };
  });
}

/** Each engine makes its files first; what it gives back is what a browser does when the page opens. */
async function ours() {
  const { createSearch } = await import(pathToFileURL(path.join(site, "assets/zoek.js")));
  return async () => {
    loaded(fs.readFileSync(path.join(site, "assets/zoek.js")));
    const { search } = await createSearch(pathToFileURL(path.join(site, "zoekindex/")).href);
    return async query => {
      let found = await search(query, { limit: 10 });
      if (found.suggestion) found = await search(found.suggestion, { limit: 10 });
      return found.results.map(r => r.url);
    };
  };
}

async function withLunr(pages) {
  stemmerSupport(lunr);
  dutch(lunr);
  const index = lunr(function () {
    this.use(lunr.nl);
    this.ref("id");
    this.field("title", { boost: 5 });
    this.field("body");
    pages.forEach(p => this.add(p));
  });
  const text = JSON.stringify(index);
  const cards = JSON.stringify(pages.map(p => [p.url, p.title]));
  return async () => {
    loaded(text, cards, fs.readFileSync("node_modules/lunr/lunr.min.js"), fs.readFileSync("node_modules/lunr-languages/min/lunr.nl.min.js"));
    const ready = lunr.Index.load(JSON.parse(text));
    // What it refuses, such as a field that it doesn't know, is asked once more as words.
    const ask = query => { try { return ready.search(query); } catch { return ready.search(words(query)); } };
    return async query => ask(query).slice(0, 10).map(r => r.ref);
  };
}

async function withMiniSearch(pages) {
  const options = { fields: ["title", "body"], storeFields: ["title"], searchOptions: { boost: { title: 5 }, prefix: true, fuzzy: 0.2 } };
  const index = new MiniSearch(options);
  index.addAll(pages);
  const text = JSON.stringify(index);
  return async () => {
    loaded(text, fs.readFileSync("node_modules/minisearch/dist/umd/index.js"));
    const ready = MiniSearch.loadJSON(text, options);
    return async query => ready.search(words(query)).slice(0, 10).map(r => r.id);
  };
}

/** Pagefind reads a copy that holds the item pages only. */
async function withPagefind(pages) {
  const copy = fs.mkdtempSync("/tmp/pagefind-");
  for (const { url } of pages) fs.cpSync(path.join(site, url, "index.html"), path.join(copy, url, "index.html"), { recursive: true });
  execFileSync("node_modules/.bin/pagefind", ["--site", copy, "--root-selector", "main", "--force-language", "nl", "--quiet"]);
  const base = pathToFileURL(path.join(copy, "pagefind/")).href;
  globalThis.window ??= globalThis;
  globalThis.document ??= { querySelector: () => ({ getAttribute: () => "nl" }), documentElement: { getAttribute: () => "nl" }, currentScript: null };
  globalThis.location ??= new URL(base);
  return async () => {
    loaded(fs.readFileSync(path.join(copy, "pagefind/pagefind.js")));
    const pagefind = await import(base + "pagefind.js");
    await pagefind.options({ basePath: base, baseUrl: "/" });
    await pagefind.init("nl");
    return async query => {
      const found = await pagefind.search(words(query));
      const shown = await Promise.all((found?.results ?? []).slice(0, 10).map(r => r.data()));
      return shown.map(r => r.url.replace(/^.*?\/?(?=[a-z])/, "").replace(/index\.html$/, ""));
    };
  };
}

const gain = grades => grades.slice(0, 10).reduce((sum, g, i) => sum + (2 ** g - 1) / Math.log2(i + 2), 0);
const share = (list, p) => [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * p))] ?? 0;

const mean = (rows, key) => (rows.reduce((sum, r) => sum + r[key], 0) / rows.length).toFixed(3);

async function measure(prepare, queries) {
  const start = await prepare();
  bytes = 0;
  const began = performance.now(), search = await start(), load = performance.now() - began, first = bytes;
  const answers = [];
  for (const { part, text, grades } of queries) {
    const before = bytes, start = performance.now(), found = await search(text);
    const time = performance.now() - start, got = found.map(url => grades.get(url) ?? 0);
    answers.push({
      part, time, bytes: bytes - before,
      ndcg: gain(got) / gain([...grades.values()].sort((a, b) => b - a)),
      recall: got.filter(Boolean).length / Math.min(10, grades.size),
      right: got[0] === Math.max(...grades.values()) ? 1 : 0,
    });
  }
  const quality = part => {
    const of = answers.filter(a => a.part === part || !part);
    return { "nDCG@10": mean(of, "ndcg"), "recall@10": mean(of, "recall"), "first right": mean(of, "right") };
  };
  const cost = {
    "bytes to load": first, "bytes/query median": share(answers.map(a => a.bytes), 0.5), "bytes p95": share(answers.map(a => a.bytes), 0.95),
    "ms to load": load.toFixed(0), "ms/query median": share(answers.map(a => a.time), 0.5).toFixed(1), "ms p95": share(answers.map(a => a.time), 0.95).toFixed(1),
  };
  return { measured: quality("meet"), tuned: quality("afstem"), all: quality(), cost };
}

const pages = await readPages();
const queries = fs.readFileSync(queriesFile, "utf8").split("\n").filter(l => l && !l.startsWith("#")).map(line => {
  const [part, , text, judged] = line.split("\t");
  return { part, text, grades: new Map(judged.split(" ").map(j => [j.slice(0, j.lastIndexOf(":")), Number(j.slice(j.lastIndexOf(":") + 1))])) };
});
const engines = { ours, Pagefind: () => withPagefind(pages), "lunr nl": () => withLunr(pages), MiniSearch: () => withMiniSearch(pages) };
const found = {};
for (const [name, prepare] of Object.entries(engines)) found[name] = await measure(prepare, queries);
const table = key => console.table(Object.fromEntries(Object.entries(found).map(([name, f]) => [name, f[key]])));
const number = part => queries.filter(q => q.part === part).length;
console.log(`${pages.length} pages; ${number("meet")} queries that were only measured:`);
table("measured");
console.log(`${number("afstem")} queries that ours was tuned on:`);
table("tuned");
console.log("Both:");
table("all");
table("cost");
process.exit(0);
