// node bench.mjs [--content DIR] [--cases N] [--edits 50] [--browser]: from saving a case to the reloaded page.

import fs from "node:fs";
import http from "node:http";
import os from "node:os";
import path from "node:path";
import { spawn } from "node:child_process";
import { parseArgs } from "node:util";

const repository = path.resolve(import.meta.dirname, "../../..");
const { values: options } = parseArgs({
  options: {
    content: { type: "string", default: path.join(repository, "content") },
    cases: { type: "string", default: "0" },
    edits: { type: "string", default: "50" },
    browser: { type: "boolean", default: false },
  },
});
const edits = Number(options.edits);
const sleep = ms => new Promise(done => setTimeout(done, ms));

/** A copy of the content, with cases repeated under other names until there are enough. */
function copyContent(folder) {
  fs.cpSync(options.content, path.join(folder, "content"), { recursive: true });
  const cases = path.join(folder, "content/cases");
  const names = fs.readdirSync(cases).filter(name => name.endsWith(".md")).sort();
  const texts = names.map(name => fs.readFileSync(path.join(cases, name), "utf8").replace(/^aliases:.*\n/m, ""));
  for (let i = names.length; i < Number(options.cases); i++) {
    const text = texts[i % names.length].replace(/^title: (['"]?).*?\1$/m, `title: Praktijk nummer ${i}`);
    fs.writeFileSync(path.join(cases, `praktijk-${i}.md`), text);
  }
  return fs.readdirSync(cases).filter(name => name.endsWith(".md")).sort().map(name => path.join(cases, name));
}

async function serve(folder) {
  const program = path.join(repository, "generator/SiteGen/bin/Release/net10.0/SiteGen.dll");
  const templates = path.join(repository, "templates");
  const child = spawn("dotnet", [program, "serve", "--port", "0", "--templates", templates], { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  const address = await new Promise((ready, failed) => {
    child.stderr.on("data", data => {
      output += data;
      const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(output);
      if (found) ready(found[0]);
    });
    child.on("exit", () => failed(new Error(output)));
  });
  child.stdout.on("data", data => process.stdout.write(data));
  return { child, address };
}

function get(url) {
  return new Promise((done, failed) => http.get(url, response => {
    let text = "";
    response.setEncoding("utf8").on("data", part => text += part).on("end", () => done(text));
  }).on("error", failed));
}

/** Opens the event stream of a page, as its script does; `changed()` waits for the next word that the page is another. */
function follow(address, page, mark) {
  let tell;
  const request = http.get(`${address}.sitegen/events?page=${page}&mark=${mark}`, response => {
    response.setEncoding("utf8").on("data", text => {
      if (text.includes("event: page")) tell?.();
    });
  }).on("error", () => {});
  return { changed: () => new Promise(done => tell = done), close: () => request.destroy() };
}

const percentile = (times, share) => times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.ceil(times.length * share) - 1)];
const row = (name, times) => console.log(
  `${name.padEnd(6)} median ${percentile(times, 0.5).toFixed(0).padStart(4)} ms   p95 ${percentile(times, 0.95).toFixed(0).padStart(4)} ms   worst ${Math.max(...times).toFixed(0).padStart(4)} ms`);

async function openTab() {
  if (!options.browser) return null;
  const { chromium } = await import("playwright-core");
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });
  return { browser, page: await browser.newPage() };
}

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "sitegen-bench-"));
const files = copyContent(folder);
const started = performance.now();
const { child, address } = await serve(folder);
console.log(`${files.length} cases, first version after ${((performance.now() - started) / 1000).toFixed(1)} s`);
const tab = await openTab();
const [told, received, shown] = [[], [], []];
await sleep(3000);
for (let i = 0; i < edits; i++) {
  const file = files[(i * 7919) % files.length];
  const page = `/praktijken/${path.basename(file, ".md")}/`;
  const before = await get(address + page.slice(1));
  const mark = /data-mark="([^"]+)"/.exec(before)[1];
  const stream = follow(address, page, mark);
  await tab?.page.goto(address + page.slice(1));
  await sleep(200 + (i % 7) * 300);

  const sentence = `Dit is zin ${i} van de meting.`;
  const text = `${fs.readFileSync(file, "utf8").trimEnd()}\n\n${sentence}\n`;
  const changed = stream.changed();
  const seen = tab?.page.waitForEvent("load");
  const start = performance.now();
  fs.writeFileSync(file, text);
  await changed;
  told.push(performance.now() - start);
  if (!(await get(address + page.slice(1))).includes(sentence)) throw new Error(`${page} is not the new one`);
  received.push(performance.now() - start);
  if (tab) {
    await seen;
    shown.push(performance.now() - start);
    if (!(await tab.page.content()).includes(sentence)) throw new Error(`the tab does not show ${page}`);
  }
  stream.close();
}

row("told", told);
row("page", received);
if (tab) row("tab", shown);
await tab?.browser.close();
child.kill("SIGINT");
await new Promise(done => child.on("exit", done));
fs.rmSync(folder, { recursive: true });
