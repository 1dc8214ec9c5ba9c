// On paper nothing can be unfolded: everything is open while the page is printed, and as it was afterwards.

/** Opens all details for printing. The stylesheet does the same in browsers that can style the inside of details. */
export function openForPrint() {
  /** @type {Element[]} */
  let opened = [];
  addEventListener("beforeprint", () => {
    opened = [...document.querySelectorAll(".md-content details:not([open])")];
    for (const part of opened) part.toggleAttribute("open", true);
  });
  addEventListener("afterprint", () => {
    for (const part of opened) part.toggleAttribute("open", false);
    opened = [];
  });
}
