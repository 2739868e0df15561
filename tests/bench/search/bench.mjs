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

let bytes = 0, requests = 0;
globalThis.fetch = async address => {
  const content = fs.readFileSync(new URL(address, "file:///"));
  bytes += content.length;
  requests++;
  return new Response(content, { headers: { "content-type": String(address).endsWith(".json") ? "application/json" : "application/octet-stream" } });
};

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

async function ours() {
  const { createSearch } = await import(pathToFileURL(path.join(site, "assets/zoek.js")));
  bytes = gzip(fs.readFileSync(path.join(site, "assets/zoek.js")));
  requests = 1;
  const { search } = await createSearch(pathToFileURL(path.join(site, "zoekindex/")).href);
  return async query => {
    let found = await search(query, { limit: 10 });
    if (found.suggestion) found = await search(found.suggestion, { limit: 10 });
    return found.results.map(r => r.url);
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
  bytes = gzip(text) + gzip(cards) + gzip(fs.readFileSync("node_modules/lunr/lunr.min.js")) + gzip(fs.readFileSync("node_modules/lunr-languages/min/lunr.nl.min.js"));
  requests = 4;
  const loaded = lunr.Index.load(JSON.parse(text));
  return async query => {
    try { return loaded.search(query).slice(0, 10).map(r => r.ref); } catch { return []; }
  };
}

async function withMiniSearch(pages) {
  const options = { fields: ["title", "body"], storeFields: ["title"], searchOptions: { boost: { title: 5 }, prefix: true, fuzzy: 0.2 } };
  const index = new MiniSearch(options);
  index.addAll(pages);
  const text = JSON.stringify(index);
  bytes = gzip(text) + gzip(fs.readFileSync("node_modules/minisearch/dist/umd/index.js"));
  requests = 2;
  const loaded = MiniSearch.loadJSON(text, options);
  return async query => loaded.search(query).slice(0, 10).map(r => r.id);
}

/** Pagefind reads a copy that holds the item pages only. */
async function withPagefind(pages) {
  const copy = fs.mkdtempSync("/tmp/pagefind-");
  for (const { url } of pages) fs.cpSync(path.join(site, url, "index.html"), path.join(copy, url, "index.html"), { recursive: true });
  execFileSync("node_modules/.bin/pagefind", ["--site", copy, "--root-selector", "main", "--force-language", "nl", "--quiet"]);
  const base = pathToFileURL(path.join(copy, "pagefind/")).href;
  bytes = gzip(fs.readFileSync(path.join(copy, "pagefind/pagefind.js")));
  requests = 1;
  globalThis.window ??= globalThis;
  globalThis.document ??= { querySelector: () => ({ getAttribute: () => "nl" }), documentElement: { getAttribute: () => "nl" }, currentScript: null };
  globalThis.location ??= new URL(base);
  const pagefind = await import(base + "pagefind.js");
  await pagefind.options({ basePath: base, baseUrl: "/" });
  await pagefind.init("nl");
  return async query => {
    const found = await pagefind.search(query.replace(/["+-]|[a-z]+:/g, " "));
    const shown = await Promise.all((found?.results ?? []).slice(0, 10).map(r => r.data()));
    return shown.map(r => r.url.replace(/^.*?\/?(?=[a-z])/, "").replace(/index\.html$/, ""));
  };
}

const gain = grades => grades.slice(0, 10).reduce((sum, g, i) => sum + (2 ** g - 1) / Math.log2(i + 2), 0);
const share = (list, p) => [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * p))] ?? 0;

async function measure(name, start, queries) {
  bytes = requests = 0;
  const began = performance.now();
  let search;
  try { search = await start(); } catch (error) { return { engine: name, fault: String(error.message).slice(0, 80) }; }
  const load = performance.now() - began;
  const sums = { ndcg: 0, recall: 0, first: 0 }, wire = [], times = [];
  const loaded = [bytes, requests];
  for (const { text, grades } of queries) {
    const before = bytes, start = performance.now();
    const found = await search(text);
    wire.push(bytes - before);
    times.push(performance.now() - start);
    const got = found.map(url => grades.get(url) ?? 0);
    sums.ndcg += gain(got) / gain([...grades.values()].sort((a, b) => b - a));
    sums.recall += got.filter(Boolean).length / Math.min(10, grades.size);
    sums.first += got[0] === Math.max(...grades.values()) ? 1 : 0;
  }
  const mean = key => (sums[key] / queries.length).toFixed(3);
  return {
    engine: name, "nDCG@10": mean("ndcg"), "recall@10": mean("recall"), "first right": mean("first"),
    "bytes to load": loaded[0], "bytes/query median": share(wire, 0.5), p95: share(wire, 0.95),
    "ms to load": load.toFixed(0), "ms/query median": share(times, 0.5).toFixed(1), "ms p95": share(times, 0.95).toFixed(1),
  };
}

const pages = await readPages();
const queries = fs.readFileSync(queriesFile, "utf8").split("\n").filter(l => l && !l.startsWith("#")).map(line => {
  const [, , text, judged] = line.split("\t");
  return { text, grades: new Map(judged.split(" ").map(j => [j.slice(0, j.lastIndexOf(":")), Number(j.slice(j.lastIndexOf(":") + 1))])) };
});
const rows = [];
for (const [name, start] of [["ours", ours], ["lunr nl", () => withLunr(pages)], ["MiniSearch", () => withMiniSearch(pages)], ["Pagefind", () => withPagefind(pages)]]) {
  rows.push(await measure(name, start, queries));
}
console.log(`${pages.length} pages, ${queries.length} queries`);
console.table(rows);
process.exit(0);
