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

/** @param {Element} box what gets the focus back */
async function open(box) {
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
