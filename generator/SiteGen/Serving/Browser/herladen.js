// Keeps a page of the preview up to date: the server says when the page, its style sheets or the errors change.
const script = document.currentScript;
const panel = { host: null, closed: "" };
let events = null;

function listen() {
  events = new EventSource(`${script.dataset.events}?page=${encodeURIComponent(location.pathname)}&mark=${script.dataset.mark}`);
  events.addEventListener("page", () => location.reload());
  events.addEventListener("styles", (event) => swapStyles(event.data));
  events.addEventListener("faults", (event) => showFaults(event.data));
}

/** A browser allows few connections to one server, so a tab that nobody sees has none. */
function listenWhileSeen() {
  if (document.visibilityState === "visible") {
    if (events === null || events.readyState === EventSource.CLOSED) listen();
  } else {
    events?.close();
    events = null;
  }
}

/** The old sheets go when the new ones are there, so that the page is never without. */
function swapStyles(mark) {
  script.dataset.mark = mark;
  for (const old of document.querySelectorAll('link[rel="stylesheet"]')) {
    const url = new URL(old.href);
    if (url.origin !== location.origin) continue;
    url.searchParams.set("versie", mark);
    const fresh = old.cloneNode();
    fresh.href = url.href;
    fresh.addEventListener("load", () => old.remove());
    fresh.addEventListener("error", () => old.remove());
    old.after(fresh);
  }
}

function element(name, attributes, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

function showFaults(text) {
  const { title, faults, more } = JSON.parse(text);
  panel.host?.remove();
  panel.host = null;
  if (faults.length === 0 || panel.closed === text) return;
  const close = element("button", { type: "button" }, "Verberg");
  close.addEventListener("click", () => {
    panel.closed = text;
    panel.host.remove();
  });
  const host = element("div", { id: "sitegen-meldingen" });
  host.attachShadow({ mode: "open" }).append(
    element("link", { rel: "stylesheet", href: script.dataset.panel }),
    element(
      "section",
      { role: "alert", "aria-labelledby": "titel" },
      element("header", {}, element("h2", { id: "titel" }, title), close),
      element("ol", {}, ...faults.map(item)),
      ...(more ? [element("p", {}, more)] : []),
    ),
  );
  document.body.append(host);
  panel.host = host;
}

function item(fault) {
  return element(
    "li",
    { class: fault.severity },
    element("code", {}, `${fault.path}:${fault.line}:${fault.column}`),
    element("p", { class: "message" }, fault.message),
    ...(fault.fix ? [element("p", { class: "fix" }, fault.fix)] : []),
  );
}

document.addEventListener("visibilitychange", listenWhileSeen);
window.addEventListener("pagehide", () => events?.close());
window.addEventListener("pageshow", listenWhileSeen);
