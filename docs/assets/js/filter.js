// The chips above a topic's questions: what is pressed within a group widens the choice, groups narrow it.

/** Makes the chips work, where there are any. */
export function offerFilters() {
  const tools = document.querySelector(".tools");
  if (!tools) return;
  const chips = [...tools.querySelectorAll("button[data-facet]")];
  const all = tools.querySelector("button[data-all]");
  const shown = tools.querySelector(".shown");
  const questions = [...document.querySelectorAll(".q")];

  const update = () => {
    const chosen = facets(chips.filter(isPressed));
    let count = 0;
    for (const question of questions) {
      const fits = [...chosen].every(([facet, values]) => values.has(question.getAttribute(`data-${facet}`) ?? ""));
      question.toggleAttribute("hidden", !fits);
      if (fits) count += 1;
    }
    if (all) press(all, chosen.size === 0);
    if (shown) shown.textContent = chosen.size ? `${count} of ${questions.length} shown` : "";
  };
  const clear = () => {
    for (const chip of chips) press(chip, false);
    update();
  };

  for (const chip of chips) {
    chip.addEventListener("click", () => {
      press(chip, !isPressed(chip));
      update();
    });
  }
  all?.addEventListener("click", clear);
  // An address that names a question must find it, whatever was filtered out before.
  document.addEventListener("atlas:reveal", (event) => {
    if (event.target instanceof Element && event.target.hasAttribute("hidden")) clear();
  });
}

/**
 * @param {Element[]} chips
 * @returns {Map<string, Set<string>>} the values that were chosen, by the facet that they belong to
 */
function facets(chips) {
  /** @type {Map<string, Set<string>>} */
  const chosen = new Map();
  for (const chip of chips) {
    const facet = chip.getAttribute("data-facet") ?? "";
    const values = chosen.get(facet) ?? new Set();
    chosen.set(facet, values.add(chip.getAttribute("data-value") ?? ""));
  }
  return chosen;
}

/**
 * @param {Element} chip
 * @returns {boolean}
 */
function isPressed(chip) {
  return chip.getAttribute("aria-pressed") === "true";
}

/**
 * @param {Element} chip
 * @param {boolean} pressed
 */
function press(chip, pressed) {
  chip.setAttribute("aria-pressed", String(pressed));
}
