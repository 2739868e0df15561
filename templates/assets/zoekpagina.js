// The search page: what is typed and chosen stands in the address, the results follow it.

import { createSearch } from "./zoek.js";

const PER_PAGE = 10;
const root = document.querySelector("[data-zoek]");
const base = new URL(root.dataset.zoek, document.baseURI);
const part = name => root.querySelector(`[data-zoek-${name}]`);
const [form, field, status, results, head, sorting, filtersBox, chosenCount, facetsBox, chips, hint, paging, fixed] =
  ["formulier", "veld", "stand", "lijst", "kop", "volgorde", "filters", "aantal", "facetten", "keuzes", "tip", "bladeren", "vast"].map(part);
const kinds = new Map([...root.querySelectorAll("[data-zoek-soort]")].map(a => [a.dataset.zoekSoort, a.dataset.zoekEen]));

let search;
let current = 0;
/** The turn whose results are shown. */
let answered = 0;
let timer;
/** Whether the values of the facets are here: they are fetched after the first results. */
let isCounted = false;

function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === true) made.setAttribute(key, "");
    else if (value !== false && value != null) made.setAttribute(key, value);
  }
  made.append(...children);
  return made;
}

/** What the address asks for; values that are no longer there say nothing. */
function asked() {
  const address = new URLSearchParams(location.search);
  const filters = {};
  for (const { id, values: known } of search?.facets ?? []) {
    const values = address.getAll(id).flatMap(v => v.split(",")).filter(asked => known.some(v => v.id === asked));
    if (values.length) filters[id] = values;
  }
  return {
    query: address.get("q") ?? "",
    filters,
    sort: address.get("volgorde") === "datum" ? "datum" : "relevantie",
    page: Math.max(1, Number.parseInt(address.get("pagina") ?? "1", 10) || 1),
  };
}

/** What the form says, as an address. */
function address(page = 1) {
  const found = new URLSearchParams();
  if (field.value.trim()) found.set("q", field.value.trim());
  for (const { id } of search?.facets ?? []) {
    const values = [...facetsBox.querySelectorAll(`input[name="${id}"]:checked`)].map(i => i.value);
    if (values.length) found.set(id, values.join(","));
  }
  if (sorting.value === "datum") found.set("volgorde", "datum");
  if (page > 1) found.set("pagina", String(page));
  const text = found.toString().replaceAll("%2C", ",");
  return text ? `?${text}` : location.pathname;
}

const count = (n, one, more) => `${n.toLocaleString("nl-NL")} ${n === 1 ? one : more}`;

/** A text with the places that answer the query marked. */
function marked(text, places) {
  const parts = [];
  let at = 0;
  for (const [start, end] of places) {
    parts.push(text.slice(at, start), element("mark", {}, text.slice(start, end)));
    at = end;
  }
  return [...parts, text.slice(at)];
}

/** What kind of page it is, and of which year: a date may be known by its year only. */
function about({ url, date }) {
  return [kinds.get(url.slice(0, url.indexOf("/") + 1)), date.slice(0, 4)].filter(Boolean).join(", ");
}

function showResults(found, page) {
  results.replaceChildren(element("ol", { class: "finds", start: (page - 1) * PER_PAGE + 1 }, ...found.results.map(r => element("li", { class: "find" },
    element("h2", { class: "find__title" }, element("a", { href: new URL(r.url, base) }, ...marked(r.title, r.marks.title))),
    element("p", { class: "find__about" }, about(r)),
    element("p", { class: "find__text" }, ...marked(r.excerpt, r.marks.excerpt))))));
}

function showNothing(hasChoices) {
  results.replaceChildren(element("p", {}, hasChoices
    ? "Niets past bij uw woorden én uw keuzes. Haal een keuze weg, of zoek met andere woorden."
    : "Zoek met andere of minder woorden, of kies hieronder een onderwerp."));
}

function showChips(facets, filters) {
  const chosen = facets.flatMap(f => f.values.filter(v => filters[f.id]?.includes(v.id)).map(v => ({ id: `f-${f.id}-${v.id}`, label: v.label })));
  const chip = ({ id, label }) => element("li", {}, element("button", { type: "button", class: "keuze", "data-wis": id },
    element("span", { class: "visually-hidden" }, "Haal weg: "), label));
  chips.replaceChildren(element("ul", { class: "keuzes", "aria-label": "Uw keuzes" }, ...chosen.map(chip), ...chosen.length > 1
    ? [element("li", {}, element("button", { type: "button", class: "keuze keuze--alle", "data-wis": "" }, "Wis alle keuzes"))] : []));
  chips.hidden = !chosen.length;
  chosenCount.textContent = chosen.length ? ` (${chosen.length} gekozen)` : "";
}

/** All values stay where they are while somebody goes through them; those without results can't be chosen. */
function showFacets(facets, filters, total) {
  const focused = document.activeElement?.closest("[data-zoek-facetten]") ? document.activeElement.id : "";
  const open = new Set([...facetsBox.querySelectorAll("details[open]")].map(d => d.dataset.facet));
  facetsBox.replaceChildren(...facets.filter(f => f.values.length && (total || filters[f.id])).map(f => {
    const chosen = filters[f.id] ?? [], before = focused ? [...facetsBox.querySelectorAll(`[name="${f.id}"]`)].map(i => i.value) : [];
    const values = f.values.map(v => ({ ...v, checked: chosen.includes(v.id) }))
      .sort((a, b) => before.indexOf(a.id) - before.indexOf(b.id) || b.checked - a.checked || (b.count > 0) - (a.count > 0));
    const line = v => {
      const id = `f-${f.id}-${v.id}`;
      return element("li", {}, element("label", { class: "choice", for: id },
        element("input", { type: "checkbox", id, name: f.id, value: v.id, checked: v.checked, disabled: !v.count && !v.checked }),
        element("span", {}, v.label), element("span", { class: "links__count" }, String(v.count))));
    };
    const list = from => element("ul", { class: "choices" }, ...from.map(line));
    const rest = values.slice(8);
    return element("fieldset", { class: "facet" }, element("legend", { class: "facet__title" }, f.label), list(values.slice(0, 8)),
      ...rest.length ? [element("details", { class: "fold", "data-facet": f.id, open: open.has(f.id) }, element("summary", {}, `${rest.length} andere`, element("span", { class: "visually-hidden" }, ` bij ${f.label}`)), list(rest))] : []);
  }));
  filtersBox.hidden = !facetsBox.hasChildNodes();
  if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
}

function showPaging(total, page) {
  const last = Math.ceil(total / PER_PAGE);
  const link = (to, text, rel) => element("a", { href: address(to), "data-pagina": to, rel }, text);
  paging.hidden = last < 2;
  paging.replaceChildren(
    ...page > 1 ? [link(page - 1, "Vorige", "prev")] : [],
    element("span", {}, `Pagina ${page} van ${last}`),
    ...page < last ? [link(page + 1, "Volgende", "next")] : []);
}

function showHint(found) {
  hint.replaceChildren();
  if (found.suggestion) {
    const to = new URLSearchParams(location.search);
    to.set("q", found.suggestion);
    hint.append("Bedoelde u ", element("a", { href: `?${to}`, "data-vraag": found.suggestion }, found.suggestion), "?");
  } else if (found.missing.length) {
    hint.append(`Niets gevonden over ${found.missing.map(w => `‘${w}’`).join(", ")}.`);
  }
  hint.hidden = !hint.hasChildNodes();
}

function fail(error) {
  root.removeAttribute("aria-busy");
  filtersBox.hidden = !facetsBox.hasChildNodes();
  if (answered !== current) {
    results.replaceChildren();
    head.hidden = paging.hidden = hint.hidden = true;
  }
  fixed.hidden = false;
  status.textContent = error?.name === "Error" && error.message ? error.message : "Zoeken lukt nu niet. Kies hieronder een onderwerp.";
}

function showFound(found, { query, filters, page }) {
  const hasChoices = Object.keys(filters).length > 0, isEmpty = !query && !hasChoices;
  answered = current;
  fixed.hidden = !isEmpty && found.total > 0;
  head.hidden = isEmpty || !found.total;
  if (found.total || isEmpty) showResults(found, page); else showNothing(hasChoices);
  if (found.facets) {
    showFacets(found.facets, filters, found.total);
    showChips(found.facets, filters);
  }
  showPaging(isEmpty ? 0 : found.total, page);
  showHint(found);
  status.textContent = isEmpty ? "" : found.total ? count(found.total, "resultaat", "resultaten") : "Geen resultaten";
}

/** An address may name a page that is no longer there: the last one then. */
function goBackFrom(page, total) {
  const last = Math.max(1, Math.ceil(total / PER_PAGE));
  if (page <= last) return false;
  const to = new URLSearchParams(location.search);
  to.set("pagina", String(last));
  history.replaceState(null, "", `?${to}`);
  show();
  return true;
}

async function show() {
  const turn = ++current;
  const slow = setTimeout(() => { if (turn === current) status.textContent = "Bezig met zoeken …"; }, 600);
  root.setAttribute("aria-busy", "true");
  try {
    search ??= await createSearch(new URL("zoekindex/", base));
    const state = asked(), { query, filters, sort, page } = state;
    const hasChoices = Object.keys(filters).length > 0;
    const options = { filters, sort, limit: query || hasChoices ? PER_PAGE : 0, offset: (page - 1) * PER_PAGE };
    if (query && !hasChoices && !isCounted) {
      const first = await search.search(query, { ...options, facets: false });
      if (turn !== current || goBackFrom(page, first.total)) return;
      clearTimeout(slow);
      showFound(first, state);
    }
    const found = await search.search(query, options);
    isCounted = true;
    if (turn !== current || goBackFrom(page, found.total)) return;
    showFound(found, state);
    root.removeAttribute("aria-busy");
  } catch (error) {
    if (turn === current) fail(error);
  } finally {
    clearTimeout(slow);
  }
}

/** Typing changes the address in place; a choice adds a step to go back to. */
function go(to, replace) {
  if (new URL(to, location.href).search === location.search) return;
  history[replace ? "replaceState" : "pushState"](null, "", to);
  show();
}

function fill() {
  const { query, sort } = asked();
  if (field.value.trim() !== query) field.value = query;
  sorting.value = sort;
}

form.addEventListener("submit", event => { event.preventDefault(); clearTimeout(timer); go(address(), false); });
field.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(() => go(address(), true), 120); });
sorting.addEventListener("change", () => go(address(), false));
facetsBox.addEventListener("change", () => go(address(), false));
root.addEventListener("click", event => {
  const link = event.target.closest("[data-pagina], [data-vraag]");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
  event.preventDefault();
  go(link.getAttribute("href"), false);
  fill();
  if (link.dataset.pagina) { status.focus(); status.scrollIntoView({ block: "nearest" }); } else field.focus();
});
chips.addEventListener("click", event => {
  const button = event.target.closest("[data-wis]");
  if (!button) return;
  const boxes = button.dataset.wis ? [document.getElementById(button.dataset.wis)] : facetsBox.querySelectorAll("input:checked");
  for (const box of boxes) box.checked = false;
  go(address(), false);
  status.focus({ preventScroll: true });
});
addEventListener("popstate", () => { fill(); show(); });

root.classList.add("zoek--levend");
filtersBox.open = matchMedia("(min-width: 62em)").matches;
fill();
show();
