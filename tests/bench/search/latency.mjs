// node latency.mjs SITE [QUERIES]: requests, bytes and time to ten results in Chromium, ours beside Pagefind's, against a
// static server here.

import fs from "node:fs";
import http from "node:http";
import os from "node:os";
import path from "node:path";
import zlib from "node:zlib";
import { execFileSync } from "node:child_process";
import { chromium } from "playwright-core";

const site = path.resolve(process.argv[2] ?? "../../../site-output");
const queries = fs.readFileSync(process.argv[3] ?? new URL("corpus-queries.txt", import.meta.url), "utf8").trim().split("\n");
const types = { ".js": "text/javascript", ".html": "text/html", ".css": "text/css", ".svg": "image/svg+xml" };
const share = (list, p) => [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * p))];

const copy = fs.mkdtempSync(path.join(os.tmpdir(), "pagefind-"));
execFileSync("node_modules/.bin/pagefind", ["--site", site, "--glob", "*/*/index.html", "--root-selector", "main", "--force-language", "nl", "--output-path", path.join(copy, "pagefind"), "--quiet"]);

// In memory beforehand: the disk is not what is measured.
const served = new Map();
for (const [root, ...parts] of [[site, "404.html", "zoeken/index.html", "assets", "zoekindex"], [copy, "pagefind"]]) {
  for (const part of parts) {
    const names = part.endsWith(".html") ? [part] : fs.readdirSync(path.join(root, part), { recursive: true }).map(name => `${part}/${name}`);
    for (const name of names.filter(name => fs.statSync(path.join(root, name)).isFile())) {
      const bytes = fs.readFileSync(path.join(root, name));
      served.set(name, types[path.extname(name)] ? zlib.gzipSync(bytes) : bytes);
    }
  }
}
fs.rmSync(copy, { recursive: true });

let wire = [];
const server = http.createServer((request, response) => {
  const name = new URL(request.url, "http://x").pathname.slice(1).replace(/\/$/, "/index.html");
  const type = types[path.extname(name)], bytes = served.get(name);
  if (!bytes) return response.writeHead(404).end();
  if (/\.js$|^(zoekindex|pagefind)\//.test(name)) wire.push(bytes.length);
  response.writeHead(200, { "content-type": type ?? "application/octet-stream", "cache-control": "no-store", ...type && { "content-encoding": "gzip" } });
  response.end(bytes);
});
await new Promise(ready => server.listen(0, "127.0.0.1", ready));
const base = `http://127.0.0.1:${server.address().port}/`;

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"] });
const rows = { cold: [], "cold, and the counts": [], "cold, on the page": [], warm: [], "warm, and the counts": [], "Pagefind, cold": [], "Pagefind, warm": [] };
const note = (row, ms) => rows[row].push({ ms, requests: wire.length, bytes: wire.reduce((sum, n) => sum + n, 0) });

// As the search page asks: the results first, then the counts of the facets.
const ask = async (page, query, counted) => page.evaluate(async ([query, facets]) => {
  const start = performance.now();
  const { createSearch } = await import("/assets/zoek.js");
  window.engine ??= await createSearch("/zoekindex/");
  await window.engine.search(query, { facets });
  return performance.now() - start;
}, [query, counted]);

const both = async (page, query, row) => {
  wire = [];
  const first = await ask(page, query, false);
  note(row, first);
  note(`${row}, and the counts`, first + await ask(page, query, true));
};

const askPagefind = async (page, query, row) => {
  wire = [];
  note(row, await page.evaluate(async query => {
    const start = performance.now();
    window.pagefind ??= await import("/pagefind/pagefind.js");
    const { results } = await window.pagefind.search(query);
    await Promise.all(results.slice(0, 10).map(result => result.data()));
    return performance.now() - start;
  }, query));
};

// A visitor types when the page has come to rest.
const opened = async context => {
  const page = await context.newPage();
  await page.goto(base + "404.html");
  await page.waitForTimeout(200);
  return page;
};

const cold = async (query, row, asked) => {
  const context = await browser.newContext();
  await asked(await opened(context), query, row);
  await context.close();
};

const onPage = async query => {
  const context = await browser.newContext(), page = await context.newPage();
  await page.addInitScript(() => {
    new MutationObserver(() => { if (!window.shown && document.querySelector(".find")) window.shown = performance.now(); })
      .observe(document, { childList: true, subtree: true });
  });
  wire = [];
  await page.goto(`${base}zoeken/?q=${encodeURIComponent(query)}`);
  await page.waitForSelector(".find");
  note("cold, on the page", await page.evaluate(() => window.shown));
  await context.close();
};

await cold(queries[0], "cold", both);
await cold(queries[0], "Pagefind, cold", askPagefind);
await onPage(queries[0]);
for (const list of Object.values(rows)) list.length = 0;
for (const query of queries) {
  await cold(query, "cold", both);
  await onPage(query);
  await cold(query, "Pagefind, cold", askPagefind);
}

const page = await opened(browser), other = await opened(browser);
await ask(page, "zzz", true);
await other.evaluate(async () => (window.pagefind = await import("/pagefind/pagefind.js")).search("zzz"));
for (const query of queries) {
  await both(page, query, "warm");
  await askPagefind(other, query, "Pagefind, warm");
}

console.log(`${queries.length} queries; warm: one client for all of them, that has answered one before`);
console.table(Object.entries(rows).map(([name, list]) => {
  const of = key => [share(list.map(r => r[key]), 0.5), share(list.map(r => r[key]), 0.95)].map(n => Math.round(n * 10) / 10);
  const [[ms, ms95], [requests, requests95], [bytes, bytes95]] = ["ms", "requests", "bytes"].map(of);
  return { to: name, ms, "ms p95": ms95, requests, "requests p95": requests95, bytes, "bytes p95": bytes95 };
}));
await browser.close();
server.close();
