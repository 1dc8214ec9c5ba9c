// The filters above the list of all questions. What is chosen stands in the address, so that a view can be shared.

const ONE = ["topic", "difficulty", "kind", "tag", "list", "core", "checked", "figure"];
const LEVELS = ["easy", "medium", "hard"];

/** Makes the form work, where there is one. */
export function offerSieve() {
  const form = document.querySelector("form[data-sieve]");
  if (form instanceof HTMLFormElement) new Sieve(form);
}

class Sieve {
  /** @param {HTMLFormElement} form */
  constructor(form) {
    this.form = form;
    this.shown = form.querySelector(".shown");
    this.groups = [...document.querySelectorAll("section.group")].map((section) => ({
      section,
      list: /** @type {Element} */ (section.querySelector("ul")),
      count: section.querySelector(".count"),
      rows: /** @type {HTMLElement[]} */ ([...section.querySelectorAll("li")]),
    }));
    this.rows = this.groups.flatMap(({ rows }) => rows);
    /** @type {HTMLUListElement | undefined} */
    this.sorted = undefined;
    form.hidden = false;
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("input", () => this.changed());
    form.addEventListener("reset", () => setTimeout(() => this.changed()));
    addEventListener("popstate", () => this.read());
    this.read();
  }

  /** Takes the choice from the address; what it names that is not there is as if it were not said. */
  read() {
    const asked = new URLSearchParams(location.search);
    for (const field of this.form.elements) {
      if (field instanceof HTMLSelectElement) {
        const value = asked.get(field.name) ?? "";
        field.value = [...field.options].some((option) => option.value === value) ? value : "";
      } else if (field instanceof HTMLInputElement) {
        field.checked = asked.get(field.name) === field.value;
      }
    }
    this.show();
  }

  /** Puts the choice into the address. */
  changed() {
    const address = new URL(location.href);
    address.search = new URLSearchParams(this.chosen()).toString();
    history.replaceState(history.state, "", address);
    this.show();
  }

  /** @returns {[string, string][]} what is chosen, by the name of its field */
  chosen() {
    return /** @type {[string, string][]} */ ([...new FormData(this.form)].filter(([, value]) => value !== ""));
  }

  show() {
    const chosen = this.chosen().filter(([name]) => ONE.includes(name));
    const order = String(new FormData(this.form).get("sort") ?? "");
    let total = 0;
    for (const { section, count, rows } of this.groups) {
      let fits = 0;
      for (const row of rows) {
        const fit = chosen.every(([name, value]) => ` ${row.dataset[name] ?? ""} `.includes(` ${value} `));
        row.hidden = !fit;
        if (fit) fits += 1;
      }
      section.toggleAttribute("hidden", fits === 0 || order !== "");
      if (count) count.textContent = String(fits);
      total += fits;
    }
    this.sort(order);
    if (this.shown) {
      const all = this.rows.length.toLocaleString("en");
      this.shown.textContent = chosen.length ? `${total.toLocaleString("en")} of ${all} questions` : `${all} questions`;
    }
  }

  /** @param {string} order by topic if empty */
  sort(order) {
    if (!order) {
      if (!this.sorted) return;
      for (const { list, rows } of this.groups) list.append(...rows);
      this.sorted.remove();
      this.sorted = undefined;
      return;
    }
    if (this.sorted?.dataset.order === order) return;
    if (!this.sorted) {
      this.sorted = document.createElement("ul");
      this.sorted.className = "rows";
      this.form.after(this.sorted);
    }
    this.sorted.dataset.order = order;
    const key = (/** @type {HTMLElement} */ row) => LEVELS.indexOf(row.dataset.difficulty ?? "");
    const rows = [...this.rows].sort((one, other) =>
      order === "newest" ? (other.dataset.added ?? "9").localeCompare(one.dataset.added ?? "9") : key(one) - key(other),
    );
    this.sorted.append(...rows);
  }
}
