// The dialog of the search: a box to type into, filters, and the questions that fit.

import { loadBank } from "./bank.js";
import { forgetQueries, recentQueries, rememberQuery } from "./recent.js";
import { capital, element, resultOf } from "./results.js";

/** @typedef {import("./bank.js").SearchableBank} SearchableBank */
/** @typedef {import("./bank.js").Entry} Entry */

const MOST = 30;
/** So many are made at once, more than a window shows; the others follow in the next task, so that a key is answered sooner. */
const AT_ONCE = 8;
const LONGEST = 300;
const FACETS = /** @type {const} */ (["topic", "difficulty", "kind", "tag"]);

/** @type {Search | undefined} */
let search;

/**
 * @param {Element} opener what gets the focus back when the dialog closes
 */
export async function openSearch(opener) {
  void loadBank().catch(() => {}); // while the styles come; `load` says what went wrong
  await stylesheet();
  search ??= new Search();
  search.open(opener);
}

/** @type {Promise<void> | undefined} */
let styled;

function stylesheet() {
  styled ??= new Promise((resolve) => {
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = new URL("../../css/search.css", import.meta.url).href;
    link.addEventListener("load", () => resolve());
    link.addEventListener("error", () => resolve());
    document.head.append(link);
  });
  return styled;
}

class Search {
  constructor() {
    this.dialog = document.createElement("dialog");
    this.dialog.className = "search";
    this.dialog.setAttribute("aria-label", "Search the questions");
    this.dialog.innerHTML = `
      <form method="dialog">
        <div class="search-top">
          <input class="search-field" type="text" role="combobox" aria-label="Search" aria-expanded="true" aria-controls="search-hits"
            aria-autocomplete="list" autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="go" maxlength="${LONGEST}">
          <button class="search-close" type="submit" aria-label="Close">Esc</button>
        </div>
        <div class="search-filters" role="group" aria-label="Show only some questions"></div>
      </form>
      <div class="search-body">
        <div class="search-hits" id="search-hits" role="listbox" aria-label="Questions"></div>
        <div class="search-help"></div>
      </div>
      <p class="search-foot"><span class="search-count" role="status"></span><span class="search-keys" aria-hidden="true"><kbd>↑</kbd><kbd>↓</kbd> choose <kbd>Enter</kbd> open</span></p>`;
    this.field = /** @type {HTMLInputElement} */ (this.part(".search-field"));
    this.hits = this.part(".search-hits");
    this.help = this.part(".search-help");
    this.count = this.part(".search-count");
    /** @type {HTMLSelectElement[]} */
    this.selects = [];
    /** @type {HTMLButtonElement | undefined} */
    this.core = undefined;
    this.selected = -1;
    /** @type {SearchableBank | undefined} */
    this.bank = undefined;
    this.opener = /** @type {Element | null} */ (null);
    this.frame = 0;
    /** @type {(() => void) | undefined} what makes the results that are still to come */
    this.rest = undefined;
    this.listen();
    document.body.append(this.dialog);
  }

  /**
   * @param {string} selector
   * @returns {HTMLElement}
   */
  part(selector) {
    return /** @type {HTMLElement} */ (this.dialog.querySelector(selector));
  }

  listen() {
    this.field.addEventListener("input", () => this.soon());
    this.field.addEventListener("keydown", (event) => this.key(event));
    this.dialog.addEventListener("click", (event) => {
      if (event.target === this.dialog) this.dialog.close();
      const link = event.target instanceof Element ? event.target.closest("a.hit") : null;
      if (link instanceof HTMLAnchorElement) this.leave(link, event);
    });
    this.dialog.addEventListener("close", () => {
      if (this.opener instanceof HTMLElement) this.opener.focus({ preventScroll: true });
    });
  }

  /** @param {Element} opener */
  open(opener) {
    if (this.dialog.open) {
      this.field.select();
      return;
    }
    this.opener = opener;
    this.dialog.showModal();
    this.field.focus();
    this.field.select();
    this.dialog.setAttribute("aria-busy", String(!this.bank));
    if (!this.bank) void this.load();
    else this.show();
  }

  async load() {
    this.count.textContent = "Loading…";
    try {
      this.bank = await loadBank();
    } catch {
      this.count.textContent = "The search could not be loaded. Close it and try again.";
      return;
    }
    this.filters(this.bank);
    this.dialog.setAttribute("aria-busy", "false");
    this.show();
    this.dialog.dataset.ready = "";
    await this.bank.complete.then(
      () => this.show(),
      () => {}, // the first stage alone still finds
    );
    this.dialog.dataset.complete = "";
  }

  /** @param {SearchableBank} bank */
  filters(bank) {
    const group = this.part(".search-filters");
    const tags = [...new Set(bank.entries.flatMap((entry) => entry.tags))].sort();
    const values = {
      topic: bank.topics.map(({ id, title }) => [id, title]),
      difficulty: bank.difficulties.map((value) => [value, capital(value)]),
      kind: bank.kinds.filter((kind) => bank.entries.some((entry) => entry.kind === kind)).map((value) => [value, capital(value)]),
      tag: tags.map((value) => [value, value]),
    };
    for (const facet of FACETS) {
      const select = document.createElement("select");
      select.setAttribute("aria-label", capital(facet));
      select.dataset.facet = facet;
      select.append(new Option(`Any ${facet}`, ""), ...values[facet].map(([value, words]) => new Option(words, value)));
      select.addEventListener("change", () => this.show());
      this.selects.push(select);
      group.append(select);
    }
    const core = document.createElement("button");
    core.type = "button";
    core.textContent = "Core";
    core.setAttribute("aria-pressed", "false");
    core.addEventListener("click", () => {
      core.setAttribute("aria-pressed", String(core.getAttribute("aria-pressed") !== "true"));
      this.show();
    });
    this.core = core;
    group.append(core);
  }

  clearFilters() {
    for (const select of this.selects) select.value = "";
    this.core?.setAttribute("aria-pressed", "false");
    this.show();
    this.field.focus();
  }

  /** @returns {boolean} */
  get filtered() {
    return this.selects.some((select) => select.value) || this.core?.getAttribute("aria-pressed") === "true";
  }

  /**
   * @param {Entry} entry
   * @returns {boolean} whether the filters let it pass
   */
  passes(entry) {
    if (this.core?.getAttribute("aria-pressed") === "true" && !entry.core) return false;
    return this.selects.every(({ value, dataset }) => {
      if (!value) return true;
      if (dataset.facet === "tag") return entry.tags.includes(value);
      return entry[/** @type {"topic" | "difficulty" | "kind"} */ (dataset.facet)] === value;
    });
  }

  /** Shows the results before the next frame, once for however many keys. */
  soon() {
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => this.show());
    this.field.setAttribute("data-behind", "");
  }

  show() {
    const { bank } = this;
    if (!bank) return;
    cancelAnimationFrame(this.frame);
    this.field.removeAttribute("data-behind");
    const query = this.field.value.trim() ? this.field.value : "";
    for (const select of this.selects) select.toggleAttribute("data-set", Boolean(select.value));
    if (!query && !this.filtered) {
      this.hits.replaceChildren();
      this.follow(undefined);
      this.select(-1);
      this.count.textContent = `${bank.entries.length} questions`;
      this.welcome();
      return;
    }
    const ranked = query
      ? bank.ranking.search(query).filter(({ number }) => this.passes(bank.entries[number]))
      : bank.entries.flatMap((entry, number) => (this.passes(entry) ? [{ number, score: 0, terms: /** @type {string[]} */ ([]) }] : []));
    const made = (/** @type {typeof ranked} */ hits) => hits.map((hit) => resultOf(bank.entries[hit.number], hit, bank.ranking.meanings));
    this.hits.replaceChildren(...made(ranked.slice(0, AT_ONCE)));
    this.hits.scrollTop = 0;
    this.follow(ranked.length > AT_ONCE ? () => this.hits.append(...made(ranked.slice(AT_ONCE, MOST))) : undefined);
    this.select(ranked.length ? 0 : -1);
    const shown = Math.min(MOST, ranked.length);
    this.count.textContent = ranked.length ? `${shown} of ${ranked.length} that fit` : "Nothing fits";
    this.advise(query, ranked.length);
  }

  /** @param {(() => void) | undefined} rest makes the results that follow the first ones; what was still to come is given up */
  follow(rest) {
    this.rest = rest;
    this.hits.setAttribute("aria-busy", String(Boolean(rest)));
    // After the frame in which the first ones are painted.
    if (rest) requestAnimationFrame(() => setTimeout(() => this.rest === rest && this.finish()));
  }

  /** Makes the results that are still to come. */
  finish() {
    this.rest?.();
    this.follow(undefined);
  }

  /** What stands there before anything is typed. */
  welcome() {
    const recent = recentQueries();
    const parts = [element("p", "", "Type a question as you remember it, a term, an abbreviation, a formula or a name in code.")];
    if (recent.length) {
      const list = element("p", "search-recent");
      list.append("Lately: ");
      for (const query of recent) list.append(this.button(query, () => this.ask(query)), " ");
      list.append(
        this.button("Forget these", () => {
          forgetQueries();
          this.show();
          this.field.focus();
        }),
      );
      parts.push(list);
    }
    this.help.replaceChildren(...parts);
  }

  /**
   * What stands below the results.
   *
   * @param {string} query
   * @param {number} count how many questions fit
   */
  advise(query, count) {
    /** @type {Node[]} */
    const parts = [];
    if (!count && this.filtered) {
      const line = element("p", "", "No question fits with these filters. ");
      line.append(this.button("Look among all questions", () => this.clearFilters()));
      parts.push(line);
    } else if (!count) {
      parts.push(element("p", "", "No question fits. Try other words, or fewer of them."));
    }
    if (query && this.bank?.missing && (count < 6 || !count)) {
      const line = element("p", "", "Not what you were asked? ");
      const link = document.createElement("a");
      const address = new URL(this.bank.missing);
      address.searchParams.set("question", query.trim().slice(0, LONGEST));
      link.href = address.href;
      link.textContent = "Ask for this question";
      line.append(link);
      parts.push(line);
    }
    this.help.replaceChildren(...parts);
  }

  /**
   * @param {string} words
   * @param {() => void} act
   */
  button(words, act) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = words;
    button.addEventListener("click", act);
    return button;
  }

  /** @param {string} query */
  ask(query) {
    this.field.value = query;
    this.field.focus();
    this.show();
  }

  /** @param {KeyboardEvent} event */
  key(event) {
    if (event.key.startsWith("Arrow")) this.finish();
    const last = this.hits.children.length - 1;
    const next = { ArrowDown: Math.min(this.selected + 1, last), ArrowUp: Math.max(this.selected - 1, 0) }[event.key];
    if (next !== undefined && last >= 0) {
      event.preventDefault();
      this.select(next);
      this.hits.children[next].scrollIntoView({ block: "nearest" });
    } else if (event.key === "Enter" && !event.isComposing) {
      event.preventDefault();
      // Keys may be faster than the next frame.
      if (this.field.hasAttribute("data-behind")) this.show();
      const link = this.hits.children[Math.max(0, Math.min(this.selected, last))];
      if (link instanceof HTMLAnchorElement) link.click();
    }
  }

  /** @param {number} at the place of the result that Enter opens, -1 for none */
  select(at) {
    this.hits.children[this.selected]?.setAttribute("aria-selected", "false");
    this.selected = at;
    const link = this.hits.children[at];
    link?.setAttribute("aria-selected", "true");
    if (link) this.field.setAttribute("aria-activedescendant", link.id);
    else this.field.removeAttribute("aria-activedescendant");
  }

  /**
   * @param {HTMLAnchorElement} link
   * @param {MouseEvent} event
   */
  leave(link, event) {
    rememberQuery(this.field.value);
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    this.opener = null;
    this.dialog.close();
    // On the same page the address may stay as it is, and nothing would happen.
    if (link.href === location.href) dispatchEvent(new HashChangeEvent("hashchange"));
  }
}
