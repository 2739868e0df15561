// The buddy finder. The page of a region holds its proposals with the points of each part; this script weighs them anew.
// What is chosen stands in the address.

const root = document.querySelector("[data-buddyzoeker]");
const base = new URL(root.dataset.buddyzoeker, document.baseURI);
const form = root.querySelector("[data-buddy-formulier]");
const status = root.querySelector("[data-buddy-stand]");
const results = root.querySelector("[data-buddy-lijst]");

// As in the rules of the generator: the three themes on which a region shows most count.
const MOST_THEMES = 3;
const FIRST = 10;

const pages = new Map();
let offers;
let turn = 0;

const sliders = () => [...form.querySelectorAll("input[type=range]")];
const boxes = () => [...form.querySelectorAll("input[name=thema]")];

/** What the form says, as an address; what is as usual is left out. */
function address() {
  const found = new URLSearchParams();
  const themes = boxes().filter(b => b.checked).map(b => b.value);
  if (form.regio.value) found.set("regio", form.regio.value);
  if (themes.length) found.set("thema", themes.join(","));
  for (const slider of sliders()) if (slider.value !== slider.dataset.gewoon) found.set(slider.name, slider.value);
  const text = found.toString().replaceAll("%2C", ",");
  return text ? `?${text}` : location.pathname;
}

/** Puts what the address asks for into the form. */
function fill() {
  const asked = new URLSearchParams(location.search);
  const themes = (asked.get("thema") ?? "").split(",");
  form.regio.value = asked.get("regio") ?? "";
  if (form.regio.selectedIndex < 0) form.regio.value = "";
  for (const box of boxes()) box.checked = themes.includes(box.value);
  for (const slider of sliders()) slider.value = asked.get(slider.name) ?? slider.dataset.gewoon;
  if (boxes().some(b => b.checked)) form.querySelector("details").open = true;
  if (sliders().some(s => s.value !== s.dataset.gewoon)) form.querySelectorAll("details")[1].open = true;
  showWeights();
}

function showWeights() {
  for (const slider of sliders()) slider.nextElementSibling.textContent = slider.value;
}

async function fetched(url) {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`De buddyzoeker kan ${url.pathname} niet lezen.`);
  return answer;
}

/** The proposals of a region, from its own page; links are made to work from here. */
async function proposals(region) {
  if (!pages.has(region)) {
    const url = new URL(`regios/${region}/buddy/`, base);
    const page = new DOMParser().parseFromString(await (await fetched(url)).text(), "text/html");
    for (const link of page.querySelectorAll("[data-buddies] a[href]")) {
      const href = link.getAttribute("href");
      if (!href.startsWith("mailto:")) link.href = new URL(href, url).href;
    }
    pages.set(region, [...page.querySelectorAll("[data-buddies] > li")].map(item => ({
      region: item.dataset.regio,
      points: item.dataset.punten.split(" ").map(Number),
      item,
    })));
  }
  return pages.get(region);
}

/** What a region shows on each of the chosen themes to the one that asks, the most first. */
function shown(region, asks, themes) {
  const all = offers.get(region) ?? [];
  return themes
    .map(theme => all.find(o => o.theme === theme && o.for === asks) ?? all.find(o => o.theme === theme && !o.for))
    .filter(o => o?.points > 0)
    .sort((a, b) => b.points - a.points);
}

/** From 0 to 100; a weight below zero turns its part around. */
function score(points, weights) {
  const total = weights.reduce((sum, w) => sum + Math.abs(w), 0);
  const sum = points.reduce((s, p, i) => s + Math.abs(weights[i]) * (weights[i] < 0 ? 100 - p : p), 0);
  return { exact: total ? sum / total : 0, whole: total ? Math.floor((2 * sum + total) / (2 * total)) : 0 };
}

function weighed(all, region, themes) {
  const weights = sliders().map(s => Number(s.value));
  return all.map(one => {
    const offered = themes.length ? shown(one.region, region, themes) : [];
    const counted = Math.min(MOST_THEMES, themes.length);
    const points = [...one.points];
    if (counted) points[0] = Math.floor(offered.slice(0, counted).reduce((sum, o) => sum + o.points, 0) / counted);
    return { ...one, offered, points, score: score(points, weights) };
  }).filter(one => !themes.length || one.offered.length);
}

/** The order of the generator: score, then what can be learned, then the name in addresses. */
const order = (a, b) => b.score.exact - a.score.exact || b.points[0] - a.points[0] || (a.region < b.region ? -1 : 1);

function card(one) {
  const item = one.item.cloneNode(true);
  item.querySelector("[data-score]").textContent = String(one.score.whole);
  item.querySelectorAll(".points__value").forEach((part, i) => {
    part.firstElementChild.value = one.points[i];
    part.childNodes[1].textContent = ` ${one.points[i]}`;
  });
  if (one.offered.length) {
    if (item.querySelector(".strength--zwak")) item.querySelector(".buddy__why > li").remove();
    item.querySelector(".strength").remove();
    const reasons = one.offered.map(offer => {
      const known = item.querySelector(`.buddy__why > [data-thema="${offer.theme}"]`);
      if (known) return known;
      const line = document.createElement("li");
      line.textContent = offer.text;
      return line;
    });
    item.querySelector(".buddy__why").prepend(...reasons);
  }
  return item;
}

function showList(found) {
  const list = document.createElement("ol");
  list.className = "buddies";
  list.append(...found.map(card));
  const rest = [...list.children].slice(FIRST);
  results.replaceChildren(list);
  if (rest.length) {
    const more = document.createElement("button");
    more.type = "button";
    more.className = "button button--quiet";
    more.textContent = `Toon ook de andere ${rest.length}`;
    for (const item of rest) item.hidden = true;
    more.addEventListener("click", () => {
      for (const item of rest) item.hidden = false;
      more.remove();
      rest[0].querySelector("a").focus();
    });
    results.append(more);
  }
}

async function show() {
  const mine = ++turn;
  const region = form.regio.value;
  const themes = boxes().filter(b => b.checked).map(b => b.value);
  showWeights();
  if (!region) {
    results.replaceChildren();
    status.textContent = themes.length ? "Kies ook uw regio." : "";
    return;
  }
  try {
    const all = await proposals(region);
    if (themes.length) offers ??= new Map((await (await fetched(new URL("buddy/aanbod.json", base))).json()).map(r => [r.slug, r.offers]));
    if (mine !== turn) return;
    if (sliders().every(s => Number(s.value) === 0)) {
      results.replaceChildren();
      status.textContent = "Alle schuiven staan op nul. Zet er minstens één hoger.";
      return;
    }
    const found = weighed(all, region, themes).sort(order);
    showList(found);
    status.textContent = found.length
      ? `${found.length} ${found.length === 1 ? "regio" : "regio's"} voor ${form.regio.selectedOptions[0].textContent}, de beste eerst`
      : "Geen andere regio laat hierover iets zien. Kies een ander thema.";
  } catch (error) {
    if (mine !== turn) return;
    results.replaceChildren();
    status.textContent = error?.name === "Error" ? error.message : "De buddyzoeker werkt nu niet. Hieronder staan alle regio's in een tabel.";
  }
}

/** A slider that moves changes the address in place; a choice adds a step to go back to. */
function go(replace) {
  const to = address();
  if (new URL(to, location.href).search !== location.search) history[replace ? "replaceState" : "pushState"](null, "", to);
  show();
}

if (form) {
  form.addEventListener("submit", event => event.preventDefault());
  form.addEventListener("input", event => { if (event.target.type === "range") go(true); });
  form.addEventListener("change", event => { if (event.target.type !== "range") go(false); });
  form.addEventListener("reset", event => {
    event.preventDefault();
    for (const slider of sliders()) slider.value = slider.dataset.gewoon;
    go(false);
  });
  addEventListener("popstate", () => { fill(); show(); });
  root.classList.add("buddyzoeker--levend");
  fill();
  show();
}
