// Opens the search. Its parts are fetched when it is first wanted, and never before.

/** Makes every link to the page of all questions that is marked as a search box open the search. */
export function offerSearch() {
  for (const box of document.querySelectorAll("a[data-search]")) {
    box.setAttribute("role", "button");
    box.setAttribute("aria-haspopup", "dialog");
    box.addEventListener("click", (event) => {
      if (event instanceof MouseEvent && (event.ctrlKey || event.metaKey || event.shiftKey)) return;
      event.preventDefault();
      void open(box);
    });
    box.addEventListener("keydown", (event) => {
      if (event instanceof KeyboardEvent && event.key === " ") {
        event.preventDefault();
        void open(box);
      }
    });
  }
  addEventListener("keydown", (event) => {
    const slash = event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);
    const letter = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
    if (!slash && !letter) return;
    const box = document.querySelector("a[data-search]");
    if (!box) return;
    event.preventDefault();
    void open(box);
  });
}

// What the search is made of, asked for at once: each module names those that it needs only after it has come itself.
const PARTS = {
  modulepreload: [
    ...["dialog", "bank", "rank", "lexicon", "pack", "words", "recent", "results", "mark"].map((name) => `./search/${name}.js`),
    ...["minisearch", "stemmer"].map((name) => `../vendor/${name}/index.js`),
  ],
  style: ["../css/search.css"],
  fetch: ["../../search/first.json"],
};
let asked = false;

function askForParts() {
  if (asked) return;
  asked = true;
  for (const [kind, addresses] of Object.entries(PARTS)) {
    for (const address of addresses) {
      const link = document.createElement("link");
      link.rel = kind === "modulepreload" ? kind : "preload";
      if (kind !== "modulepreload") link.as = kind;
      if (kind === "fetch") link.crossOrigin = "anonymous";
      link.href = new URL(address, import.meta.url).href;
      document.head.append(link);
    }
  }
}

/** @param {Element} box what gets the focus back */
async function open(box) {
  askForParts();
  try {
    const { openSearch } = await import("./search/dialog.js");
    await openSearch(box);
  } catch {
    // Offline, or after an update of the site: the page of all questions is a search of its own.
    if (box instanceof HTMLAnchorElement) location.assign(box.href);
  }
}

/**
 * @param {EventTarget | null} target
 * @returns {boolean} whether keys that are pressed there are text
 */
function isTyping(target) {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select"));
}
